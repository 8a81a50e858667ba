/**
 * One analyser a language: which words it reads, their stems, and under which other spellings they are
 * found. The notes have one that takes each word by its letters.
 */
import type { Language } from '../../../shared/corpus';
import { stemEnglish } from './english';
import { stemKazakh } from './kazakh';
import { stemRussian } from './russian';
import { hasKazakhLetter, russianKeyboardKey, scriptOf } from './scripts';
import { latinKazakhKey, latinKazakhKeys, latinRussianKey, latinRussianKeys } from './transliteration';

export { tokenise, normalise, type Token } from './tokens';

export interface LatinSpelling {
  /** The key of a word of the texts. */
  key: (form: string) => string;
  /** The keys of the words that a spelling may stand for, likeliest first. */
  keys: (written: string) => string[];
}

export interface Analyser {
  /** Whether a query's word can stand in this language's texts at all. */
  reads(form: string): boolean;
  stem(form: string): string;
  /** The key under which spellings on another keyboard meet; null where the language has none. */
  keyboardKey: ((form: string) => string) | null;
  /** How Latin spellings meet Cyrillic words; null where the language is not Cyrillic. */
  latin: LatinSpelling | null;
}

const ENGLISH: Analyser = {
  reads: (form) => scriptOf(form) !== 'cyrillic',
  stem: stemEnglish,
  keyboardKey: null,
  latin: null,
};
const RUSSIAN: Analyser = {
  reads: (form) => scriptOf(form) !== 'latin' && !hasKazakhLetter(form),
  stem: stemRussian,
  keyboardKey: null,
  latin: { key: latinRussianKey, keys: latinRussianKeys },
};
const KAZAKH: Analyser = {
  reads: (form) => scriptOf(form) !== 'latin',
  stem: stemKazakh,
  keyboardKey: russianKeyboardKey,
  latin: { key: latinKazakhKey, keys: latinKazakhKeys },
};

/** For what readers write: each word by its own letters. */
export const NOTES_ANALYSER: Analyser = {
  reads: () => true,
  stem: (form) => {
    if (hasKazakhLetter(form)) return stemKazakh(form);
    return scriptOf(form) === 'latin' ? stemEnglish(form) : stemRussian(form);
  },
  keyboardKey: russianKeyboardKey,
  latin: null,
};

const ANALYSERS: Readonly<Record<Language, Analyser>> = { en: ENGLISH, ru: RUSSIAN, kk: KAZAKH };

export function analyserFor(language: Language): Analyser {
  return ANALYSERS[language];
}
