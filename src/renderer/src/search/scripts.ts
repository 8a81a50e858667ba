/**
 * Letters across scripts: look-alikes inside a word, Kazakh typed on a Russian keyboard, Kazakh in
 * Latin letters. Stands alone because none of it depends on a language's grammar.
 */

export type Script = 'latin' | 'cyrillic' | 'other';

const LATIN_TO_CYRILLIC: Readonly<Record<string, string>> = {
  a: 'а',
  b: 'в',
  c: 'с',
  e: 'е',
  h: 'һ',
  i: 'і',
  k: 'к',
  m: 'м',
  o: 'о',
  p: 'р',
  t: 'т',
  x: 'х',
  y: 'у',
  ə: 'ә',
};
const CYRILLIC_TO_LATIN: Readonly<Record<string, string>> = {
  а: 'a',
  с: 'c',
  е: 'e',
  һ: 'h',
  і: 'i',
  о: 'o',
  р: 'p',
  х: 'x',
  у: 'y',
  к: 'k',
  м: 'm',
  т: 't',
  в: 'b',
};

const KAZAKH_TO_RUSSIAN: Readonly<Record<string, string>> = {
  ә: 'а',
  ғ: 'г',
  қ: 'к',
  ң: 'н',
  ө: 'о',
  ұ: 'у',
  ү: 'у',
  һ: 'х',
  і: 'и',
};

/** What a letter of Kazakh Cyrillic becomes in the coarse alphabet that both scripts share. */
const COARSE_CYRILLIC: Readonly<Record<string, string>> = {
  ы: 'и',
  й: 'и',
  я: 'иа',
  ю: 'иу',
  э: 'е',
  щ: 'ш',
  в: 'у',
  ь: '',
  ъ: '',
};
const COARSE_LATIN: Readonly<Record<string, string>> = {
  a: 'а',
  b: 'б',
  c: 'с',
  d: 'д',
  e: 'е',
  f: 'ф',
  g: 'г',
  h: 'х',
  i: 'и',
  j: 'ж',
  k: 'к',
  l: 'л',
  m: 'м',
  n: 'н',
  o: 'о',
  p: 'п',
  q: 'к',
  r: 'р',
  s: 'с',
  t: 'т',
  u: 'у',
  v: 'у',
  w: 'у',
  x: 'х',
  y: 'и',
  z: 'з',
  ı: 'и',
  ə: 'а',
  ş: 'ш',
  ç: 'ш',
};
const LATIN_DIGRAPHS: readonly (readonly [RegExp, string])[] = [
  [/s[hç]/g, 'ш'],
  [/ch/g, 'ш'],
  [/zh/g, 'ж'],
  [/kh/g, 'х'],
  [/gh/g, 'г'],
  [/ng(?![aeiouyäöü])/g, 'н'],
];

const replaceLetters = (text: string, table: Readonly<Record<string, string>>): string => {
  let out = '';
  for (const letter of text) out += table[letter] ?? letter;
  return out;
};

/** The script of most letters of a word; `other` where neither is there (numbers, other scripts). */
export function scriptOf(word: string): Script {
  let latin = 0;
  let cyrillic = 0;
  for (const letter of word) {
    if (/\p{Script=Latin}/u.test(letter)) latin += 1;
    else if (/\p{Script=Cyrillic}/u.test(letter)) cyrillic += 1;
  }
  if (latin + cyrillic === 0) return 'other';
  return latin > cyrillic ? 'latin' : 'cyrillic';
}

const LATIN_LETTER = /[a-zə]/;
const CYRILLIC_LETTER = /[а-яәғқңөұүһі]/;

/** Replaces look-alikes where a lower-case word mixes Latin and Cyrillic letters: the script of most letters wins. */
export function repairLookAlikes(word: string): string {
  if (!LATIN_LETTER.test(word) || !CYRILLIC_LETTER.test(word)) return word;
  return replaceLetters(word, scriptOf(word) === 'latin' ? CYRILLIC_TO_LATIN : LATIN_TO_CYRILLIC);
}

export function hasKazakhLetter(word: string): boolean {
  return /[әғқңөұүһі]/u.test(word);
}

/** The word as a Russian keyboard types it: `құқық` → `кукык`, `білім` → `билим`. */
export function russianKeyboardKey(word: string): string {
  return hasKazakhLetter(word) ? replaceLetters(word, KAZAKH_TO_RUSSIAN) : word;
}

/**
 * A key that a Kazakh word has in Cyrillic and in every usual Latin spelling (2018, 2021, informal):
 * `құқығы`, `quqyǵy`, `kukygy` → `кукиги`. Coarse: different words may share it.
 */
export function latinKazakhKey(word: string): string {
  if (scriptOf(word) === 'cyrillic') return replaceLetters(russianKeyboardKey(word), COARSE_CYRILLIC);
  let bare = word.replace(/ş/g, 'sh').normalize('NFD').replace(/\p{M}/gu, '');
  for (const [digraph, letter] of LATIN_DIGRAPHS) bare = bare.replace(digraph, letter);
  return replaceLetters(bare, COARSE_LATIN);
}
