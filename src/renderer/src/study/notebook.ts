/** The notebook: bookmarks and notes in one list, filtered, sorted and grouped. Pure. */
import type { EId } from '../../../shared/corpus';
import type { StudyTable } from '../../../shared/journal';
import type { Colour } from '../../../shared/preferences';
import { hasWords } from './fold-text';
import type { Entry } from './records';

/** What the notebook has to know of the texts that its entries hang on. */
export interface Places {
  /** eId of the section that a provision stands in; null where there is none. */
  sectionOf(work: string, eId: EId): EId | null;
  /** Position of a provision in the library, in reading order, any rising number; null where the text is not there. */
  positionOf(work: string, eId: EId): number | null;
}

/** An absent field lets everything through. */
export interface NotebookFilter {
  work?: string;
  /** Of `work`, or of any work where that is absent. */
  section?: EId;
  colours?: readonly Colour[];
  kinds?: readonly StudyTable[];
  /** Words that the label or the body has, in any order and spelling of case. */
  text?: string;
  /** Last changed at this time or later, milliseconds since the epoch. */
  from?: number;
  /** Last changed before this time. */
  until?: number;
}

/** `place`: reading order; `newest`, `oldest`: by the time of the last change. */
export type NotebookOrder = 'place' | 'newest' | 'oldest';

/** Entries of one article (or preamble, or section). */
export interface NotebookGroup {
  work: string;
  /** The article's address. */
  eId: EId;
  entries: Entry[];
}

/** Live entries that pass every field of `filter`, in their order. */
export function filterEntries(entries: readonly Entry[], filter: NotebookFilter, places: Places): Entry[] {
  return entries.filter(({ table, row }) => {
    if (row.deletedAt !== null) return false;
    if (filter.work !== undefined && row.work !== filter.work) return false;
    if (filter.section !== undefined && places.sectionOf(row.work, row.eId) !== filter.section) return false;
    if (filter.colours && !filter.colours.includes(row.colour)) return false;
    if (filter.kinds && !filter.kinds.includes(table)) return false;
    if (filter.from !== undefined && row.updatedAt < filter.from) return false;
    if (filter.until !== undefined && row.updatedAt >= filter.until) return false;
    return filter.text === undefined || hasWords('label' in row ? row.label : row.body, filter.text);
  });
}

/**
 * A sorted copy. Equal places keep bookmarks before notes and the older first; entries whose text is not
 * there come last.
 */
export function sortEntries(entries: readonly Entry[], order: NotebookOrder, places: Places): Entry[] {
  if (order === 'newest') return entries.toSorted((a, b) => b.row.updatedAt - a.row.updatedAt || byId(a, b));
  if (order === 'oldest') return entries.toSorted((a, b) => a.row.updatedAt - b.row.updatedAt || byId(a, b));
  const positions = new Map(
    entries.map((entry) => [entry, places.positionOf(entry.row.work, entry.row.eId) ?? Number.MAX_VALUE]),
  );
  const position = (entry: Entry) => positions.get(entry) ?? Number.MAX_VALUE;
  return entries.toSorted(
    (a, b) =>
      position(a) - position(b) ||
      compare(a.table, b.table) ||
      a.row.createdAt - b.row.createdAt ||
      byId(a, b),
  );
}

/** By article, in the order in which each article comes first; the order inside a group is that of `entries`. */
export function groupByArticle(entries: readonly Entry[]): NotebookGroup[] {
  const groups = new Map<string, NotebookGroup>();
  for (const entry of entries) {
    const { work } = entry.row;
    const eId = articleOf(entry.row.eId);
    const key = `${work}#${eId}`;
    const group = groups.get(key) ?? { work, eId, entries: [] };
    group.entries.push(entry);
    groups.set(key, group);
  }
  return [...groups.values()];
}

/** The outermost provision of an address: `art_28` of `art_28__para_1__point_2`. */
export function articleOf(eId: EId): EId {
  return eId.split('__')[0] ?? eId;
}

const byId = (a: Entry, b: Entry): number => compare(a.row.id, b.row.id);
const compare = (a: string, b: string): number => (a < b ? -1 : a > b ? 1 : 0);
