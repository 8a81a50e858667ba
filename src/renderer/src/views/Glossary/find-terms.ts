/** The terms that a reader's words mean, in whatever language they are typed. */
import { LANGUAGES, type Language } from '../../../../shared/corpus';
import type { Term, TermKind } from '../../corpus/apparatus/glossary';

const fold = (text: string): string => text.normalize('NFC').toLowerCase().replaceAll('ё', 'е');

const wordsIn = (text: string): string[] =>
  fold(text)
    .split(/\s+/u)
    .filter((word) => word !== '');

/** The worst rank of a term whose name or form begins with the words. */
const NAMED = 2;

/** How well a term answers, lower is better; null for not at all. */
function rank(term: Term, words: readonly string[]): number | null {
  const names = LANGUAGES.map((language) => fold(term[language].term));
  const forms = LANGUAGES.flatMap((language) => term[language].forms).map(fold);
  const phrase = words.join(' ');
  if (names.includes(phrase)) return 0;
  if (names.some((name) => name.startsWith(phrase))) return 1;
  if (forms.some((form) => form.startsWith(phrase))) return 2;
  const starts = (text: string, word: string): boolean =>
    text.split(/[^\p{L}\p{N}]+/u).some((part) => part.startsWith(word));
  const has = (text: string): boolean => words.every((word) => starts(text, word));
  if (names.some(has) || forms.some(has)) return 3;
  return LANGUAGES.some((language) => has(fold(term[language].definition))) ? 4 : null;
}

/** The terms that begin with these words in any language: for a list among other things. Two letters at least. */
export function termsNamed(
  terms: readonly Term[],
  words: string,
  language: Language,
  compare: (language: Language) => (a: string, b: string) => number,
): Term[] {
  const wanted = wordsIn(words);
  if (wanted.join('').length < 2) return [];
  return ranked(terms, wanted, compare(language), language, NAMED);
}

/** Terms in the order of `compare` over their names in a language; with words, those that answer best first. */
export function findTerms(
  terms: readonly Term[],
  words: string,
  kind: TermKind | null,
  language: Language,
  compare: (a: string, b: string) => number,
): Term[] {
  const wanted = wordsIn(words);
  const ofKind = terms.filter((term) => kind === null || term.kind === kind);
  return ranked(ofKind, wanted, compare, language, Infinity);
}

/** Terms that answer no worse than `worst`, the best first, then in the order of the alphabet. */
function ranked(
  terms: readonly Term[],
  words: readonly string[],
  compare: (a: string, b: string) => number,
  language: Language,
  worst: number,
): Term[] {
  return terms
    .map((term) => ({ term, rank: words.length === 0 ? 0 : (rank(term, words) ?? NaN) }))
    .filter((one) => one.rank <= worst)
    .sort((a, b) => a.rank - b.rank || compare(a.term[language].term, b.term[language].term))
    .map(({ term }) => term);
}
