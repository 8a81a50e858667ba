/** The messages between the window and the search worker. Every request is answered once, by its number. */
import type { CorpusFile, ExpressionId } from '../../../shared/corpus';
import type { NoteText, SearchAnswer, SearchQuery } from './contract';
import type { IndexCounts } from './engine';

/** A text that could not be parsed; the rest is searched all the same. */
export interface BrokenText {
  /** Path inside the corpus folder. */
  path: string;
  message: string;
}

/** What is in the index when everything has been read. */
export interface LoadReport {
  counts: IndexCounts;
  broken: BrokenText[];
}

/** Requests and what each is answered with. */
export interface SearchCalls {
  /** Reads these texts and notes in the place of all that was there. */
  load: {
    argument: {
      files: readonly CorpusFile[];
      notes: readonly NoteText[];
      /** Bundled thesauri, JSON, for the works of `files`. */
      thesauri: readonly CorpusFile[];
    };
    answer: LoadReport;
  };
  /** Adds a text, or replaces the one with the same id; answers its id. */
  addExpression: { argument: CorpusFile; answer: ExpressionId };
  removeExpression: { argument: ExpressionId; answer: null };
  /** Replaces all notes. */
  putNotes: { argument: readonly NoteText[]; answer: null };
  putNote: { argument: NoteText; answer: null };
  removeNote: { argument: string; answer: null };
  query: { argument: SearchQuery; answer: SearchAnswer };
}

export type SearchCall = keyof SearchCalls;

export type SearchRequest = {
  [Call in SearchCall]: { id: number; call: Call; argument: SearchCalls[Call]['argument'] };
}[SearchCall];

/** How far `load` has come. */
export interface LoadProgress {
  filesRead: number;
  files: number;
  counts: IndexCounts;
}

export type SearchMessage =
  | { type: 'answer'; id: number; value: SearchCalls[SearchCall]['answer'] }
  | { type: 'error'; id: number; message: string }
  | { type: 'progress'; progress: LoadProgress };
