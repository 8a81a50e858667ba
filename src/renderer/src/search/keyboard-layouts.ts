/**
 * Text typed while the keyboard was set to another layout: each key gives what it gives in the other one.
 * Stands alone because it knows keys, not words: whether a reading makes sense, a vocabulary says.
 */
import type { Language } from '../../../shared/corpus';

/** English (US), Russian (PC), Kazakh (ҚР СТ / RST KazSSR 903-90, as Windows and X11 have it). */
export type Layout = 'us' | 'ru' | 'kk';

export interface LayoutReading {
  /** The whole text as the other layout has it. */
  text: string;
  /** The layout that the text was meant for. */
  layout: Layout;
  /** Languages that are typed in that layout: Kazakh is typed on a Russian keyboard too. */
  languages: readonly Language[];
}

/** The 47 keys from the number row down, without shift and with it. */
const KEYS: Readonly<Record<Layout, string>> = {
  us: '`1234567890-=qwertyuiop[]\\asdfghjkl;\'zxcvbnm,./~!@#$%^&*()_+QWERTYUIOP{}|ASDFGHJKL:"ZXCVBNM<>?',
  ru: 'ё1234567890-=йцукенгшщзхъ\\фывапролджэячсмитьбю.Ё!"№;%:?*()_+ЙЦУКЕНГШЩЗХЪ/ФЫВАПРОЛДЖЭЯЧСМИТЬБЮ,',
  kk: '("әіңғ,.үұқөһйцукенгшщзхъ\\фывапролджэячсмитьбю№)!ӘІҢҒ;:ҮҰҚӨҺЙЦУКЕНГШЩЗХЪ/ФЫВАПРОЛДЖЭЯЧСМИТЬБЮ?',
};
const RETYPED = tables();

const LANGUAGES: Readonly<Record<Layout, readonly Language[]>> = { us: ['en'], ru: ['ru', 'kk'], kk: ['kk'] };

const LATIN_LETTER = /[a-z]/i;
const CYRILLIC_LETTER = /[\u0400-\u04FF]/;
const KAZAKH_LETTER = /[әіңғүұқөһ]/i;
/** A key of the number row next to a letter, where only Kazakh has letters there. */
const NUMBER_ROW_IN_WORD = /[0-9=-]\p{L}|\p{L}[0-9=-]/u;

/** Stops end a word; within one they are letters of another layout. */
const WORD_BREAK = /[.,!?;:]*(?:[\s()"«»№/-]+|$)/u;
const NUMBER = /^\d+$/;
const LETTERS = /^(?:[a-z'’]+|[\u0400-\u04FF]+)$/i;
const VOWEL = /[aeiouyаеёиоуыэюяәіөұү]/i;
/** Longest word, in letters, that may have no vowel: abbreviations, prepositions. */
const LONGEST_WITHOUT_VOWEL = 3;

/**
 * The text as the same keys give it in another layout, shift included. Characters that the first layout
 * does not have stay, so `retype(retype(text, a, b), b, a)` is the text where it was typed in `a`.
 */
export function retype(text: string, from: Layout, to: Layout): string {
  const keys = RETYPED[from][to];
  let out = '';
  for (const character of text) out += keys.get(character) ?? character;
  return out;
}

/**
 * Other readings of a whole query that could have been meant, at most 4, without the text itself. Each is
 * made of numbers and of words with letters of one script; whether they are words is not looked at. The
 * query is taken whole because `;` or `[` may be a letter. Nothing for a text without letters.
 */
export function layoutReadings(text: string): LayoutReading[] {
  const readings: LayoutReading[] = [];
  for (const [from, to] of likelyMistakes(text)) {
    const other = retype(text, from, to);
    if (other === text || readings.some((reading) => reading.text === other) || !isPlausible(other)) continue;
    readings.push({ text: other, layout: to, languages: LANGUAGES[to] });
  }
  return readings;
}

function likelyMistakes(text: string): (readonly [Layout, Layout])[] {
  const mistakes: (readonly [Layout, Layout])[] = [];
  const maybeNumberRow = NUMBER_ROW_IN_WORD.test(text);
  if (LATIN_LETTER.test(text)) {
    mistakes.push(['us', 'ru']);
    if (maybeNumberRow) mistakes.push(['us', 'kk']);
  }
  if (!CYRILLIC_LETTER.test(text)) return mistakes;
  if (KAZAKH_LETTER.test(text)) mistakes.push(['kk', 'us'], ['kk', 'ru']);
  else {
    mistakes.push(['ru', 'us']);
    if (maybeNumberRow) mistakes.push(['ru', 'kk']);
  }
  return mistakes;
}

function isPlausible(text: string): boolean {
  let hasVowel = false;
  for (const word of text.split(WORD_BREAK)) {
    if (word === '' || NUMBER.test(word)) continue;
    if (!LETTERS.test(word)) return false;
    if (VOWEL.test(word)) hasVowel = true;
    else if (word.length > LONGEST_WITHOUT_VOWEL) return false;
  }
  return hasVowel;
}

function tables(): Record<Layout, Record<Layout, ReadonlyMap<string, string>>> {
  const table = (from: Layout, to: Layout): Map<string, string> =>
    new Map([...KEYS[from]].map((character, key) => [character, KEYS[to][key] ?? character]));
  const row = (from: Layout): Record<Layout, ReadonlyMap<string, string>> => ({
    us: table(from, 'us'),
    ru: table(from, 'ru'),
    kk: table(from, 'kk'),
  });
  return { us: row('us'), ru: row('ru'), kk: row('kk') };
}
