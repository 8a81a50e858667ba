/**
 * The quantities that a text names, in digits or in words, so that languages can be compared: "two thirds",
 * «две трети», «үштен екісі» are all `2/3`. Ones are left out (they are articles as often as numbers), and so are
 * ordinals; "twice", «дважды», «екі рет» are `2`.
 */
import type { Language } from '../../../src/shared/corpus';
import { tokenise } from '../../../src/renderer/src/search/tokens';
import { readEnglish } from './english';
import { readKazakh } from './kazakh';
import { readRussian } from './russian';

/** Reads a number that begins at a word; null where none does. */
export type ReadNumber = (words: readonly string[], at: number) => { value: string; length: number } | null;

const READERS: Readonly<Record<Language, ReadNumber>> = {
  en: readEnglish,
  ru: readRussian,
  kk: readKazakh,
};

/** In the order of the text: whole numbers as digits, shares as `2/3`. Numbers in digits are left to others. */
export function numberWordsIn(text: string, language: Language): string[] {
  const words = tokenise(text).map(({ form }) => form);
  const found: string[] = [];
  for (let at = 0; at < words.length;) {
    const number = READERS[language](words, at);
    if (number && number.value !== '1') found.push(number.value);
    at += number?.length ?? 1;
  }
  return found;
}
