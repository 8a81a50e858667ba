/** A query of the bench, the same for every engine. */
import type { Language } from '../../../../src/shared/corpus';

/** `prefixes`: the last word is not finished; `phrases`: the words stand side by side; `typos`: one slip in one word. */
export type QueryKind = 'words' | 'prefixes' | 'phrases' | 'typos';
export const QUERY_KINDS: readonly QueryKind[] = ['words', 'prefixes', 'phrases', 'typos'];

export interface BenchQuery {
  kind: QueryKind;
  /** Of the provision that it was taken from. */
  language: Language;
  /** Words in lower case, a space between two; quotes are the engine's matter. */
  text: string;
}
