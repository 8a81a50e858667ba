/**
 * What the rest of the app knows of search: questions and answers, no engine.
 * Answers are loci with excerpts, never markup.
 */
import type { EId, ExpressionId, Kind, Language, Locus } from '../../../shared/corpus';

export interface SearchQuery {
  text: string;
  /** Only expressions in these languages; all where absent. */
  languages?: readonly Language[];
  /** Only expressions of these kinds; all where absent. */
  kinds?: readonly Kind[];
  /** Only this work (marks on it included). */
  work?: string;
  /** Only this section (or chapter, or preamble) of each work. */
  section?: EId;
  /** `marks`: what the reader wrote. `all` is the default. */
  in?: 'all' | 'texts' | 'marks';
  /** `place`: in reading order. `relevance` is the default. */
  sort?: 'relevance' | 'place';
  /** The language that a provision is shown in where it was found about as well in another. */
  prefer?: Language;
  /** Whether unknown words stay as they were typed, uncorrected. */
  asTyped?: boolean;
  /** Most hits; 50 where absent. */
  limit?: number;
}

/** Half-open range in UTF-16 code units. */
export type Range = [start: number, end: number];

export interface Excerpt {
  /** About 160 characters of the provision or the mark, `…` where cut. */
  text: string;
  /** Matched words inside `text`, ascending, not overlapping. */
  ranges: Range[];
}

/** What a reader left at a place. */
export interface MarkRef {
  table: 'notes' | 'bookmarks';
  id: string;
}

export interface SearchHit {
  locus: Locus;
  /** Where the words were found; null for a mark. */
  expression: ExpressionId | null;
  /** Null for a provision. */
  mark: MarkRef | null;
  /** Languages that this provision was found in, best first; empty for a mark. */
  languages: readonly Language[];
  /** Higher is better; comparable within one answer. */
  score: number;
  /** Heading of the article (or of the provision itself), for display; null where there is none. */
  heading: string | null;
  excerpt: Excerpt;
}

/** How many provisions (or marks) were found, by what they can be narrowed to. */
export interface Facets {
  works: readonly { work: string; count: number }[];
  languages: readonly { language: Language; count: number }[];
  kinds: readonly { kind: Kind; count: number }[];
  /** In reading order of their work. */
  sections: readonly { work: string; section: EId; count: number }[];
  marks: number;
}

/** Words that no text has, and the words that were looked for instead. */
export interface Correction {
  typed: string;
  used: string;
}

export interface SearchAnswer {
  hits: SearchHit[];
  /** How many provisions and marks matched before the limit. */
  total: number;
  facets: Facets;
  /** Set where the query is a provision's number ("28", "ст. 28 п. 1", "28-бап"): its places, best first. */
  addresses: Locus[];
  /** Empty where every word is known, or stands as it was typed. */
  corrections: Correction[];
  /** Time in the engine, ms. */
  ms: number;
}

/** A note or a bookmark as the index needs it. */
export interface MarkText extends MarkRef {
  locus: Locus;
  /** Markdown source of a note; label of a bookmark. `#words` in it are tags. */
  body: string;
}

/** What has changed among the reader's marks. */
export interface MarkChanges {
  /** New ones, and new versions of those that are there. */
  put: readonly MarkText[];
  remove: readonly MarkRef[];
}
