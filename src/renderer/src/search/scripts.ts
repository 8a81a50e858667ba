/**
 * Letters across scripts: look-alikes inside a word, Kazakh typed on a Russian keyboard. Stands alone
 * because none of it depends on a language's grammar.
 */
export { latinKazakhKey } from './transliteration';

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
  н: 'h',
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
const LATIN_BUT_I = /[a-hj-zə]/;

/**
 * Replaces look-alikes where a lower-case word mixes Latin and Cyrillic letters: `cуд` → `суд`. The script
 * that has more of the letters without a look-alike wins (`пpaвo` is Cyrillic by п); where neither has, a
 * Latin i alone is і of Kazakh, else the script of most letters wins.
 */
export function repairLookAlikes(word: string): string {
  if (!LATIN_LETTER.test(word) || !CYRILLIC_LETTER.test(word)) return word;
  return replaceLetters(word, isMostlyLatin(word) ? CYRILLIC_TO_LATIN : LATIN_TO_CYRILLIC);
}

function isMostlyLatin(word: string): boolean {
  let balance = 0;
  for (const letter of word) {
    if (LATIN_LETTER.test(letter) && !(letter in LATIN_TO_CYRILLIC)) balance += 1;
    if (CYRILLIC_LETTER.test(letter) && !(letter in CYRILLIC_TO_LATIN)) balance -= 1;
  }
  if (balance !== 0) return balance > 0;
  return LATIN_BUT_I.test(word) && scriptOf(word) === 'latin';
}

export function hasKazakhLetter(word: string): boolean {
  return /[әғқңөұүһі]/u.test(word);
}

/** The word as a Russian keyboard types it: `құқық` → `кукык`, `білім` → `билим`. */
export function russianKeyboardKey(word: string): string {
  return hasKazakhLetter(word) ? replaceLetters(word, KAZAKH_TO_RUSSIAN) : word;
}
