/** Lists filtered as the reader types: every word typed begins a word of the text, in any order. */
import { foldText } from '../study/fold-text';

/** Words and numbers; a fraction (`2/3`) is one. */
const WORD = /[\p{L}\p{N}]+(?:\/\p{N}+)*/gu;

/** The words of a text in one spelling: small letters, е for ё. */
export const wordsOf = (text: string): string[] => foldText(text).match(WORD) ?? [];

/** True where each word of `query` begins a word of one of the texts; true for a query without words. */
export function beginsWords(texts: readonly string[], query: string): boolean {
  const wanted = wordsOf(query);
  if (wanted.length === 0) return true;
  const words = texts.flatMap(wordsOf);
  return wanted.every((start) => words.some((word) => word.startsWith(start)));
}
