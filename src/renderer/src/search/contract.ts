/**
 * What the rest of the app knows of search: questions and answers, no engine.
 * Answers are loci with excerpts, never markup.
 */
import type { ExpressionId, Language, Locus } from '../../../shared/corpus';

export interface SearchQuery {
  text: string;
  /** Only expressions in these languages; all where absent. */
  languages?: readonly Language[];
  /** Only this work (notes on it included). */
  work?: string;
  /** `all` is the default. */
  in?: 'all' | 'texts' | 'notes';
  /** Most hits; 50 where absent. */
  limit?: number;
}

/** Half-open range in UTF-16 code units. */
export type Range = [start: number, end: number];

export interface Excerpt {
  /** About 160 characters of the provision or the note, `…` where cut. */
  text: string;
  /** Matched words inside `text`, ascending, not overlapping. */
  ranges: Range[];
}

export interface SearchHit {
  locus: Locus;
  /** Where the words were found; null for a note. */
  expression: ExpressionId | null;
  /** Id of the note; null for a provision. */
  note: string | null;
  /** Higher is better; comparable within one answer. */
  score: number;
  /** Heading of the article (or of the provision itself), for display; null where there is none. */
  heading: string | null;
  excerpt: Excerpt;
}

export interface SearchAnswer {
  hits: SearchHit[];
  /** How many provisions and notes matched before the limit. */
  total: number;
  /** Set where the query is a provision's number ("28", "ст. 28 п. 1", "28-бап"): its places, best first. */
  addresses: Locus[];
  /** Time in the engine, ms. */
  ms: number;
}

/** A note as the index needs it. */
export interface NoteText {
  id: string;
  locus: Locus;
  /** Markdown source. */
  body: string;
}
