/**
 * One analyser a language: which words it reads, their stems, and under which other spellings they are
 * found. The notes have one that takes each word by its letters.
 */
import type { Language } from '../../../shared/corpus';
import { stemEnglish } from './english';
import { stemKazakh } from './kazakh';
import { stemRussian } from './russian';
import { hasKazakhLetter, latinKazakhKey, russianKeyboardKey, scriptOf } from './scripts';

export { tokenise, normalise, type Token } from './tokens';

export interface Analyser {
  /** Whether a query's word can stand in this language's texts at all. */
  reads(form: string): boolean;
  stem(form: string): string;
  /** The key under which spellings on another keyboard meet; null where the language has none. */
  keyboardKey: ((form: string) => string) | null;
  /** The key under which Latin spellings meet Cyrillic words; null where the language has none. */
  latinKey: ((form: string) => string) | null;
}

const ENGLISH: Analyser = {
  reads: (form) => scriptOf(form) !== 'cyrillic',
  stem: stemEnglish,
  keyboardKey: null,
  latinKey: null,
};
const RUSSIAN: Analyser = {
  reads: (form) => scriptOf(form) !== 'latin' && !hasKazakhLetter(form),
  stem: stemRussian,
  keyboardKey: null,
  latinKey: null,
};
const KAZAKH: Analyser = {
  reads: (form) => scriptOf(form) !== 'latin',
  stem: stemKazakh,
  keyboardKey: russianKeyboardKey,
  latinKey: latinKazakhKey,
};

/** For what readers write: each word by its own letters. */
export const NOTES_ANALYSER: Analyser = {
  reads: () => true,
  stem: (form) => {
    if (hasKazakhLetter(form)) return stemKazakh(form);
    return scriptOf(form) === 'latin' ? stemEnglish(form) : stemRussian(form);
  },
  keyboardKey: russianKeyboardKey,
  latinKey: null,
};

const ANALYSERS: Readonly<Record<Language, Analyser>> = { en: ENGLISH, ru: RUSSIAN, kk: KAZAKH };

export function analyserFor(language: Language): Analyser {
  return ANALYSERS[language];
}
