/** What the bench asks of every engine. */
import type { Thesaurus } from '../../../../src/renderer/src/corpus/apparatus/thesaurus';
import type { Expression } from '../../../../src/renderer/src/corpus/model';
import type { Language } from '../../../../src/shared/corpus';
import type { BenchQuery } from '../queries/query';

/** Hits that an answer has at most. */
export const MOST_HITS = 20;

/** A provision with words of its own, as the peers get it: the same words that our engine indexes. */
export interface SourceDocument {
  /** Counted from 1 through the whole corpus. */
  id: number;
  language: Language;
  /** Empty where there is none. */
  heading: string;
  text: string;
}

/** Held outside the engines, so that it does not count as their memory. */
export interface SourceCorpus {
  expressions: readonly Expression[];
  thesauri: readonly Thesaurus[];
  documents: readonly SourceDocument[];
}

export interface BenchEngine {
  /** Called once, on a new engine. */
  build(corpus: SourceCorpus): void | Promise<void>;
  /** Number of hits, at most MOST_HITS. */
  query(query: BenchQuery): number | Promise<number>;
  /** The index as bytes to be kept in a file; absent where the engine cannot. */
  save?(): Uint8Array | Promise<Uint8Array>;
  /** Takes what `save` gave, in the place of `build`, on a new engine. */
  load?(bytes: Uint8Array, corpus: SourceCorpus): void | Promise<void>;
  /** Memory of the index outside the heap of JavaScript, bytes. */
  nativeBytes?(): number;
}

/** Throws where the engine's package is not installed. */
export type MakeEngine = () => BenchEngine;
