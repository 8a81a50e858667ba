/** What the app remembers about how it is used: never about what the reader writes. */
import type { EId, ExpressionId, Kind, Language } from './corpus';

export type Theme = 'system' | 'light' | 'sepia' | 'dark' | 'contrast';
export const THEMES: readonly Theme[] = ['system', 'light', 'sepia', 'dark', 'contrast'];

export interface Place {
  expression: ExpressionId;
  /** The current provision; empty for the title page. */
  eId: string;
  /** Where it stands, CSS px below the upper edge of the text; null or absent for the usual place at the edge. */
  offset?: number | null;
}

/** A search that the reader keeps: its words, and what it is narrowed to (null: not at all). */
export interface SavedSearch {
  words: string;
  narrowing: {
    language: Language | null;
    kind: Kind | null;
    work: string | null;
    section: EId | null;
    in: 'all' | 'texts' | 'marks';
    sort: 'relevance' | 'place';
  };
}

/** Limits of what is kept of searches; the longest is in UTF-16 code units. */
export const SEARCHES = { recent: 20, saved: 500, longest: 400 };

export interface Preferences {
  version: 1;
  /** Language of the interface; null until the reader chooses: then the system's is used. */
  language: Language | null;
  theme: Theme;
  /** Body size in CSS px, 15–28. */
  textSize: number;
  /** Line length in ch, 52–78. */
  measure: number;
  leftPane: { open: boolean; width: number };
  rightPane: { open: boolean; width: number };
  /** Where the reader left off; null before the first reading. */
  place: Place | null;
  /** Whether the text shows its terms and what changed. */
  annotated: boolean;
  /** Colour of the last bookmark or note. */
  colour: Colour;
  /** Words that were searched for, newest first, each once; at most 20. */
  recentSearches: readonly string[];
  /** Newest first. */
  savedSearches: readonly SavedSearch[];
}

/** Colours of bookmarks and notes; each has a label and a sign too, never colour alone. */
export type Colour = 'yellow' | 'sky' | 'green' | 'rose' | 'orange';
export const COLOURS: readonly Colour[] = ['yellow', 'sky', 'green', 'rose', 'orange'];

export const DEFAULT_PREFERENCES: Preferences = {
  version: 1,
  language: null,
  theme: 'system',
  textSize: 19,
  measure: 66,
  leftPane: { open: true, width: 264 },
  rightPane: { open: true, width: 320 },
  place: null,
  annotated: true,
  colour: 'yellow',
  recentSearches: [],
  savedSearches: [],
};
