/**
 * Keys under which the spellings of one word meet in Cyrillic and in Latin letters. A key is coarse:
 * letters that Latin spellings confuse are one letter of it, and a few different words share a key.
 *
 * Both scripts go the same way: each letter becomes a letter of the key, then pairs of those letters
 * become one (`s` and `h` are `сх`, which is `ш`; so is a Cyrillic `сх`). As every step changes the end
 * of the key alone, the key of a cut word begins the key of the whole, but for its last letter or digraph.
 */

/** How the words of one language come to their keys. */
interface KeyAlphabet {
  /** What a letter of either script becomes in the key; a letter that is not there stays itself. */
  letters: ReadonlyMap<string, string>;
  /** What two neighbours in the key become: one letter. */
  pairs: ReadonlyMap<string, string>;
  /** Other readings of Latin letters, the likeliest first: each puts the letters of another spelling. */
  respellings: readonly (readonly [RegExp, string])[];
}

/** Most keys that one Latin spelling has. */
const MOST_KEYS = 4;

/** Letters by what they become. Letters with marks are here where the mark makes another letter. */
const SHARED_LETTERS: Readonly<Record<string, string>> = {
  а: 'әaə',
  б: 'b',
  в: 'v',
  г: 'ғg',
  д: 'd',
  е: 'ёэe',
  ж: 'jž',
  з: 'z',
  и: 'іыйiıy',
  к: 'қkq',
  л: 'l',
  м: 'm',
  н: 'ңnŋ',
  о: 'өo',
  п: 'p',
  р: 'r',
  с: 's',
  т: 't',
  у: 'ұүu',
  ф: 'f',
  х: 'һhx',
  ш: 'щšşŝ',
  иа: 'яâ',
  иу: 'юû',
  '': 'ьъ',
};
const SHARED_PAIRS: Readonly<Record<string, string>> = {
  сх: 'ш',
  сш: 'ш',
  зх: 'ж',
  зж: 'ж',
  кх: 'х',
  гх: 'г',
};

/**
 * Kazakh: the decrees of 2017 (letters with apostrophes, which are put as letters first) and 2018, the
 * alphabets shown in 2019 and 2021, ISO 9, passports, chats. `ц` and `ч` of loanwords are `с` and `ш`,
 * as they are said and often written.
 */
const KAZAKH: KeyAlphabet = {
  letters: byLetter(SHARED_LETTERS, { с: 'цc', ш: 'чçč', у: 'wý' }),
  pairs: new Map(Object.entries({ ...SHARED_PAIRS, нг: 'н', нх: 'н', тс: 'с', тш: 'ш' })),
  respellings: [
    // ISO 9: `j` is й.
    [/j/g, 'y'],
    // yelbasy, Yerlan.
    [/[iy]e/g, 'e'],
    // `c` as in languages of the West.
    [/c(?![eiyh])/g, 'k'],
    // ş, s' without their marks.
    [/s(?!h)/g, 'ş'],
    // ý, y' without their marks, where it may be у: beside a vowel, at the end.
    [/y(?=[aeiou]|$)|(?<=[aeiou])y/g, 'w'],
    [/y/g, 'w'],
    [/w/g, 'v'],
  ],
};

/** Russian: ISO 9 (GOST 7.79 A), GOST 7.79 B, passports (ICAO Doc 9303), BGN/PCGN, chats. */
const RUSSIAN: KeyAlphabet = {
  letters: byLetter(SHARED_LETTERS, { в: 'w', ц: 'c', ч: 'çč' }),
  pairs: new Map(
    Object.entries({
      ...SHARED_PAIRS,
      тс: 'ц',
      тц: 'ц',
      тч: 'ч',
      цз: 'ц',
      цх: 'ч',
      шх: 'ш',
      шч: 'ш',
      сч: 'ш',
    }),
  ),
  respellings: [
    // `j` is ж at first, й at the end of a word (`jiloj`).
    [/(?<=[aeiouy])j$/g, 'y'],
    // ISO 9, GOST: `j` is й everywhere, and begins я and ю in older tables.
    [/j/g, 'y'],
    // statye, yest', obiekt; rebyonok.
    [/[ijy]e/g, 'e'],
    [/[jy]o/g, 'e'],
    [/c(?![eiyjhz])/g, 'k'],
    // konstituzia, konstitusiya.
    [/z(?=[ie])|s(?=i[aeouy])/g, 'c'],
    [/x/g, 'ks'],
    [/w/g, 'sh'],
  ],
};

/** Numbers of parts, in texts of all languages: each is its own key, or `vii` and `viii` would share one. */
const ROMAN_NUMERAL = /^[ivx]+$/;
const LATIN = /[a-zà-žəŋ]/;
const APOSTROPHES = /['’‘ʼʹʺ´`"”″]/;
const WITH_APOSTROPHE: Readonly<Record<string, string>> = { s: 'ş', c: 'ç', y: 'ý' };

/**
 * The key that a Kazakh word has in Cyrillic, with or without the Kazakh letters, and in its likeliest
 * Latin reading: `құқығы`, `кукыгы`, `quqyǵy`, `kukygy` → `кукиги`. Lower case is expected.
 */
export function latinKazakhKey(word: string): string {
  return keyOf(withKazakhApostrophes(word), KAZAKH);
}

/**
 * Keys of the Kazakh words that a spelling may stand for, the likeliest first, 1 to 4: one for a
 * Cyrillic word, several where a Latin letter has several readings (`s` is с, and ş without its mark).
 * The key of a Cyrillic word is its `latinKazakhKey`. Apostrophes of the word as typed tell s' from s. A Roman
 * numeral has itself as its first key.
 */
export function latinKazakhKeys(word: string): string[] {
  return keysOf(withKazakhApostrophes(word), KAZAKH);
}

/**
 * The key that a Russian word has in Cyrillic and in its likeliest Latin reading: `конституция`,
 * `konstitutsiya`, `konstituciâ` → `конституциа`. Lower case is expected.
 */
export function latinRussianKey(word: string): string {
  return keyOf(word, RUSSIAN);
}

/**
 * Keys of the Russian words that a spelling may stand for, the likeliest first, 1 to 4: one for a Cyrillic
 * word, several where a Latin letter has several readings (`j` is ж or й). The key of a Cyrillic word is
 * its `latinRussianKey`.
 */
export function latinRussianKeys(word: string): string[] {
  return keysOf(word, RUSSIAN);
}

/**
 * An unfinished Latin word without the letters at its end that the next ones may make part of another sound:
 * `obsc`, which may become `obschestvo`, → `ob`. What to look for as a beginning where the word's keys begin
 * nothing.
 */
export function withoutOpenDigraph(word: string): string {
  return word.replace(/(?:s?c|tc|s?k|s+|z+|[gty])['’ʹ`]?$/, '');
}

function byLetter(...groups: Readonly<Record<string, string>>[]): Map<string, string> {
  const letters = new Map<string, string>();
  for (const group of groups) {
    for (const [key, same] of Object.entries(group)) for (const letter of same) letters.set(letter, key);
  }
  return letters;
}

/** The alphabet of 2017 in letters of later ones. */
function withKazakhApostrophes(word: string): string {
  if (!APOSTROPHES.test(word)) return word;
  return word.replace(/([scy])['’‘ʼ´`]/g, (_, letter: string) => WITH_APOSTROPHE[letter] ?? letter);
}

function keysOf(word: string, alphabet: KeyAlphabet): string[] {
  const keys = [keyOf(word, alphabet)];
  if (!LATIN.test(word)) return keys;
  // What looks like a numeral may be a word that is being typed: `vi` of `vibory`.
  if (ROMAN_NUMERAL.test(word)) keys.push(soundsOf(word, alphabet));
  for (const [letters, reading] of alphabet.respellings) {
    if (keys.length === MOST_KEYS) break;
    const other = word.replace(letters, reading);
    if (other === word) continue;
    const key = soundsOf(other, alphabet);
    if (!keys.includes(key)) keys.push(key);
  }
  return keys;
}

function keyOf(word: string, alphabet: KeyAlphabet): string {
  return ROMAN_NUMERAL.test(word) ? word : soundsOf(word, alphabet);
}

function soundsOf(word: string, { letters, pairs }: KeyAlphabet): string {
  let key = '';
  for (const letter of word.normalize('NFC')) {
    for (const next of letters.get(letter) ?? withoutMarks(letter, letters)) key = append(key, next, pairs);
  }
  return key;
}

/** Puts a letter at the end of the key: a double letter is one, a pair becomes its letter. */
function append(key: string, letter: string, pairs: ReadonlyMap<string, string>): string {
  const last = key.slice(-1);
  if (last === letter) return key;
  const pair = pairs.get(last + letter);
  return pair === undefined ? key + letter : append(key.slice(0, -1), pair, pairs);
}

/** What a letter with a mark becomes where the mark makes no difference; marks and apostrophes are nothing. */
function withoutMarks(letter: string, letters: ReadonlyMap<string, string>): string {
  if (letter >= 'а' && letter <= 'я') return letter;
  if (APOSTROPHES.test(letter)) return '';
  const bare = letter.normalize('NFD').replace(/\p{M}/gu, '');
  return letters.get(bare) ?? bare;
}
