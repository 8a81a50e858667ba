/** Which texts and which of their units a query is about: its filters, typed or chosen, held against an index. */
import type { ExpressionId, Kind, Language, Locus } from '../../../shared/corpus';
import type { MarkRef, SearchQuery } from './contract';
import type { Filters } from './filters';
import type { Segment, TextIndex } from './text-index';

/** A text of the library, as the source of its segment. */
export interface ExpressionSource {
  type: 'expression';
  id: ExpressionId;
  work: string;
  language: Language;
  kind: Kind;
  title: string;
  /** Numbers of all its addresses. */
  addresses: Uint32Array;
  /** For each of its units the number of the locus that it answers as. */
  loci: Uint32Array;
  /** For each of its sections the number of its locus. */
  sections: Uint32Array;
}

/** Whose text a segment is. */
export type Source =
  ExpressionSource | { type: 'mark'; mark: MarkRef; locus: Locus; tags: readonly string[] };

/** What a query and its filters ask for. */
export interface Scope {
  query: SearchQuery;
  filters: Filters;
}

/** Tells of a unit whether it is asked for; null where all are. */
export type Accept = ((unit: number) => boolean) | null;

/** Whether the scope leaves anything out: a query without words then lists what is left. */
export function narrows({ filters }: Scope): boolean {
  const { articles, works, languages, kinds, tags } = filters;
  return filters.in !== null || [articles, works, languages, kinds, tags].some(({ length }) => length > 0);
}

/** `nothing` where the index holds nothing that is asked for. */
export function acceptFor(index: TextIndex<Source>, scope: Scope): Accept | 'nothing' {
  const segments = index.segments.map((segment) => segment !== null && acceptsSource(segment.source, scope));
  if (!segments.includes(true)) return 'nothing';
  const acceptsPlace = placeFilter(scope);
  if (acceptsPlace === null && !segments.includes(false)) return null;
  return (unit) => {
    if (segments[index.segmentNumberOf(unit)] !== true) return false;
    if (acceptsPlace === null) return true;
    const segment = index.segmentOf(unit);
    return segment !== null && acceptsPlace(segment, unit);
  };
}

function acceptsSource(source: Source, { query, filters }: Scope): boolean {
  const part = source.type === 'mark' ? 'marks' : 'texts';
  if (filters.in !== null && filters.in !== part) return false;
  if (query.in !== undefined && query.in !== 'all' && query.in !== part) return false;
  if (source.type === 'mark') {
    const { work } = source.locus;
    if (query.work !== undefined && query.work !== work) return false;
    if (query.languages || query.kinds || filters.languages.length > 0 || filters.kinds.length > 0)
      return false;
    return isNamed(filters.works, work) && filters.tags.every((tag) => source.tags.includes(tag));
  }
  const { work, language, kind } = source;
  return (
    filters.tags.length === 0 &&
    (query.work === undefined || query.work === work) &&
    isNamed(filters.works, `${work}\n${source.title.toLowerCase()}`) &&
    (query.languages?.includes(language) ?? true) &&
    isAmong(filters.languages, language) &&
    (query.kinds?.includes(kind) ?? true) &&
    isAmong(filters.kinds, kind)
  );
}

function placeFilter({
  query,
  filters,
}: Scope): ((segment: Segment<Source>, unit: number) => boolean) | null {
  const { articles } = filters;
  const { section } = query;
  if (articles.length === 0 && section === undefined) return null;
  return ({ text, from }, unit) => {
    const { eIds, sectionOf } = text.units;
    if (section !== undefined && text.sections[sectionOf[unit - from] ?? 0] !== section) return false;
    const [article = ''] = (eIds[unit - from] ?? '').split('__');
    return articles.length === 0 || articles.some((num) => article === `art_${num}`);
  };
}

const isAmong = <T>(wanted: readonly T[], value: T): boolean => wanted.length === 0 || wanted.includes(value);
const isNamed = (wanted: readonly string[], name: string): boolean =>
  wanted.length === 0 || wanted.some((part) => name.includes(part));
