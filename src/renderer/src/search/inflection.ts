/**
 * Whether a word of a text is a dictionary word in another of its forms (suds, суда, сотқа), and no other word of
 * its family: what a glossary needs, where a stem that joins "суд" with "судья" would be wrong.
 */
import type { Language } from '../../../shared/corpus';
import { lemmaKazakh } from './kazakh';

/** Words in normal form (`tokenise`): the one of the dictionary, the one of the text. */
type SameWord = (dictionary: string, found: string) => boolean;

const singular = (word: string): string => {
  if (/[^aeiou]ies$/.test(word)) return `${word.slice(0, -3)}y`;
  if (/(?:ss|sh|ch|x)es$/.test(word)) return word.slice(0, -2);
  return /[^suio]s$/.test(word) ? word.slice(0, -1) : word;
};

/** Endings of one way to decline a Russian noun or adjective; a word stays in its own. */
const DECLENSIONS: readonly ReadonlySet<string>[] = [
  ' а у ом ем е ы и ов ев ам ами ах',
  'а у ой ою е ы и  ам ами ах',
  'о а у ом е  ам ами ах',
  'ь я ю ем е и ей ям ями ях ью',
  'я и ю ей е й ям ями ях ь',
  'е я ю ем и й ям ями ях',
  'й я ю ем е и ев ям ями ях',
  'ья ьи ье ью ьей ей ьям ьями ьях',
  'ый ий ой ая яя ое ее ого его ому ему ым им ом ем ую юю ей ые ие ых их ыми ими',
  // Nouns that lose a vowel: участок, участка.
  'ок ка ку ком ке ки ков кам ками ках',
  'ец ца цу цом цем це цы цев цам цами цах',
].map((endings) => new Set(endings.split(' ')));

function commonStart(a: string, b: string): number {
  let length = 0;
  while (length < a.length && a[length] === b[length]) length += 1;
  return length;
}

const sameRussian: SameWord = (dictionary, found) => {
  // The endings may begin before the letters differ: "закон-ы" and "закон-ых" share the ы.
  for (let cut = commonStart(dictionary, found); cut >= 2; cut -= 1) {
    const [a, b] = [dictionary.slice(cut), found.slice(cut)];
    if (a.length > 3 || b.length > 4) return false;
    if (DECLENSIONS.some((endings) => endings.has(a) && endings.has(b))) return true;
  }
  return false;
};

/** Stems that have been made: a text repeats its words. */
const kazakhStems = new Map<string, string>();

function kazakhStem(word: string): string {
  const known = kazakhStems.get(word);
  if (known !== undefined) return known;
  const stem = lemmaKazakh(word);
  kazakhStems.set(word, stem);
  return stem;
}

const SAME: Readonly<Record<Language, SameWord>> = {
  en: (dictionary, found) => singular(dictionary) === singular(found),
  ru: sameRussian,
  kk: (dictionary, found) => kazakhStem(dictionary) === kazakhStem(found),
};

/** Whether `found` is `dictionary`, declined. */
export function isFormOf(dictionary: string, found: string, language: Language): boolean {
  return dictionary === found || SAME[language](dictionary, found);
}
