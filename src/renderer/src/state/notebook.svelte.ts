/** What the notebook shows: the reader's filter over all marks, in an order that the works give. */
import type { EId } from '../../../shared/corpus';
import { pathTo } from '../corpus/navigate';
import { indexProvisions } from '../corpus/walk';
import type { Expression, Provision } from '../corpus/model';
import {
  filterEntries,
  groupByArticle,
  sortEntries,
  type NotebookFilter,
  type NotebookGroup,
  type NotebookOrder,
  type Places,
} from '../study/notebook';
import type { LibraryState } from './library.svelte';
import type { PreferencesState } from './preferences.svelte';
import type { StudyState } from './study.svelte';

/** Works lie behind each other in the order of the library. */
const WORK_STRIDE = 1_000_000;

export class NotebookState {
  #library: LibraryState;
  #preferences: PreferencesState;
  #study: StudyState;
  filter: NotebookFilter = $state.raw({});
  order: NotebookOrder = $state('place');

  constructor(library: LibraryState, preferences: PreferencesState, study: StudyState) {
    this.#library = library;
    this.#preferences = preferences;
    this.#study = study;
  }

  /** Changes one or more fields; undefined takes a field out. */
  set(part: { [K in keyof NotebookFilter]?: NotebookFilter[K] | undefined }): void {
    const entries = Object.entries({ ...this.filter, ...part }).filter(([, value]) => value !== undefined);
    this.filter = Object.fromEntries(entries) as NotebookFilter;
  }

  get isFiltered(): boolean {
    return Object.keys(this.filter).length > 0;
  }

  readonly groups: NotebookGroup[] = $derived.by(() => {
    const found = filterEntries(this.#study.entries, this.filter, this.#places);
    return groupByArticle(sortEntries(found, this.order, this.#places));
  });

  readonly shown: number = $derived(this.groups.reduce((sum, group) => sum + group.entries.length, 0));

  /** Sections of a work, for the filter; empty until its text is open. */
  sectionsOf(work: string): Provision[] {
    return this.#text(work)?.children.filter((one) => one.type === 'section') ?? [];
  }

  /** Opens the texts that the marks hang on: their order and headings come from there. */
  async prepare(): Promise<void> {
    const works = new Set(this.#study.entries.map(({ row }) => row.work));
    await Promise.allSettled(
      [...works].map(async (work) => {
        const id = this.#library.pick(work, this.#preferences.language);
        if (id) await this.#library.open(id);
      }),
    );
  }

  #text(work: string): Expression | null {
    const id = this.#library.pick(work, this.#preferences.language);
    return id === null ? null : this.#library.peek(id);
  }

  readonly #places: Places = {
    sectionOf: (work, eId) => {
      const text = this.#text(work);
      return (text && pathTo(text, eId).find((one) => one.type === 'section')?.eId) ?? null;
    },
    positionOf: (work, eId) => {
      const text = this.#text(work);
      const at = text ? positions(text).get(eId) : undefined;
      if (at === undefined) return null;
      return this.#library.works.findIndex((one) => one.work === work) * WORK_STRIDE + at;
    },
  };
}

const known = new WeakMap<Expression, ReadonlyMap<EId, number>>();

/** Place of every provision in reading order: counted once, lives as long as the text. */
function positions(text: Expression): ReadonlyMap<EId, number> {
  const found =
    known.get(text) ?? new Map([...indexProvisions(text).byEId.keys()].map((eId, at) => [eId, at]));
  known.set(text, found);
  return found;
}
