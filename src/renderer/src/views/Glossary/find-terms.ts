/** The terms that a reader's words mean, in whatever language they are typed. */
import { LANGUAGES, type Language } from '../../../../shared/corpus';
import { beginsWords, wordsOf } from '../../state/word-filter';
import type { Term, TermKind } from '../../corpus/apparatus/glossary';

/** Words alone, one space between. */
const plain = (text: string): string => wordsOf(text).join(' ');

/** The worst rank of a term whose name or form begins with the words. */
const NAMED = 2;

/** How well a term answers, lower is better; null for worse than `worst`. */
function rank(term: Term, query: string, worst: number): number | null {
  const phrase = plain(query);
  const names = LANGUAGES.map((language) => term[language].term);
  const forms = LANGUAGES.flatMap((language) => term[language].forms);
  if (names.some((name) => plain(name) === phrase)) return 0;
  if (names.some((name) => plain(name).startsWith(phrase))) return 1;
  if (forms.some((form) => plain(form).startsWith(phrase))) return 2;
  // The rest reads whole definitions: not for a list that follows each key.
  if (worst <= NAMED) return null;
  if ([...names, ...forms].some((name) => beginsWords([name], query))) return 3;
  return LANGUAGES.some((language) => beginsWords([term[language].definition], query)) ? 4 : null;
}

/** The terms that begin with these words in any language: for a list among other things. Two letters at least. */
export function termsNamed(
  terms: readonly Term[],
  words: string,
  language: Language,
  compare: (language: Language) => (a: string, b: string) => number,
): Term[] {
  if (plain(words).length < 2) return [];
  return ranked(terms, words, compare(language), language, NAMED);
}

/** Terms in the order of `compare` over their names in a language; with words, those that answer best first. */
export function findTerms(
  terms: readonly Term[],
  words: string,
  kind: TermKind | null,
  language: Language,
  compare: (a: string, b: string) => number,
): Term[] {
  const ofKind = terms.filter((term) => kind === null || term.kind === kind);
  return ranked(ofKind, words, compare, language, Infinity);
}

/** Terms that answer no worse than `worst`, the best first, then in the order of the alphabet. */
function ranked(
  terms: readonly Term[],
  words: string,
  compare: (a: string, b: string) => number,
  language: Language,
  worst: number,
): Term[] {
  return terms
    .map((term) => ({ term, rank: rank(term, words, worst) ?? NaN }))
    .filter((one) => one.rank <= worst)
    .sort((a, b) => a.rank - b.rank || compare(a.term[language].term, b.term[language].term))
    .map(({ term }) => term);
}
