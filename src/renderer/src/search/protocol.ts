/** The messages between the window and the search worker. Every request is answered once, by its number. */
import type { CorpusFile, ExpressionId } from '../../../shared/corpus';
import type { MarkChanges, MarkText, SearchAnswer, SearchQuery } from './contract';
import type { IndexCounts } from './engine';

/** A text that could not be read; the rest is searched all the same. */
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
  /** Reads these texts and marks in the place of all that was there. */
  load: {
    argument: {
      /** As `saveText` saved them, each with its path. */
      saved: readonly { path: string; bytes: Uint8Array }[];
      /** Texts that were not analysed before. */
      files: readonly CorpusFile[];
      marks: readonly MarkText[];
      /** Bundled glossaries and thesauri, JSON, of the works of the texts. */
      glossaries: readonly CorpusFile[];
      thesauri: readonly CorpusFile[];
    };
    answer: LoadReport;
  };
  /**
   * Adds a text, or replaces the one with the same id; answers its id and its analysis, to be saved. Reports progress;
   * answers null where it was cancelled meanwhile.
   */
  addExpression: { argument: CorpusFile; answer: AddedExpression | null };
  /** Ends the analysis of the request with this number. */
  cancel: { argument: number; answer: null };
  removeExpression: { argument: ExpressionId; answer: null };
  changeMarks: { argument: MarkChanges; answer: null };
  query: { argument: SearchQuery; answer: SearchAnswer };
}

export interface AddedExpression {
  id: ExpressionId;
  /** For the next start. */
  saved: Uint8Array;
}

export type SearchCall = keyof SearchCalls;

export type SearchRequest = {
  [Call in SearchCall]: { id: number; call: Call; argument: SearchCalls[Call]['argument'] };
}[SearchCall];

/** How far a request has come: texts of `load`, provisions of `addExpression`. */
export interface Progress {
  done: number;
  of: number;
}

export type SearchMessage =
  | { type: 'answer'; id: number; value: SearchCalls[SearchCall]['answer'] }
  | { type: 'error'; id: number; message: string }
  | { type: 'progress'; id: number; progress: Progress };
