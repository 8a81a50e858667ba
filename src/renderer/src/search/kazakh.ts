/**
 * Kazakh stems by rule, in the order in which the endings stand: case after possessive after plural,
 * then verbal nouns and derived adjectives. An ending is taken off only in vowel harmony with what is left.
 * No dictionary: a stem need not be a word, it must be the same for every form of a word.
 */

const BACK = 'аоұыя';
const FRONT = 'әөүіе';
const VOWELS = 'аәоөұүыіеуиэяюё';
const SHORTEST_STEM = 3;

interface Ending {
  text: string;
  /** Only after one of these letters; after any where absent. */
  after?: string;
}

const endings = (...texts: string[]): Ending[] =>
  texts.flatMap((text) => text.split(' ')).map((text) => ({ text }));
const after = (letters: string, texts: string): Ending[] =>
  texts.split(' ').map((text) => ({ text, after: letters }));
const longestFirst = (list: Ending[]): Ending[] => [...list].sort((a, b) => b.text.length - a.text.length);

const CASES = longestFirst([
  ...endings('ндағы ндегі дағы дегі тағы тегі', 'ның нің дың дің тың тің', 'ға ге қа ке'),
  ...endings('ны ні ды ді ты ті', 'нда нде да де та те', 'дан ден тан тен нан нен', 'мен бен пен'),
  ...after('ыі', 'на не н'),
]);
const POSSESSIVES = longestFirst([
  ...endings('ымыз іміз'),
  ...after('аеоуиюы', 'сы'),
  ...after('аеоуиюі', 'сі'),
  ...endings('ы і'),
]);
const PLURALS = longestFirst(endings('лар лер дар дер тар тер'));
const DERIVED = longestFirst(
  endings('лық лік дық дік тық тік', 'сыз сіз', 'ушы уші', 'лы лі ды ді ты ті', 'ған ген қан кен', 'у'),
);

/** Stems whose last vowel falls out before a possessive: орны → орын, халқы → халық. */
const FALLEN_VOWEL = /[лрн][қкнпғг]$/u;

const isVowel = (letter: string): boolean => VOWELS.includes(letter);

function harmonyOf(text: string): 'back' | 'front' | 'neutral' {
  for (let at = text.length - 1; at >= 0; at -= 1) {
    const letter = text.charAt(at);
    if (BACK.includes(letter)) return 'back';
    if (FRONT.includes(letter)) return 'front';
  }
  return 'neutral';
}

/** Takes one ending of a layer off; null where none fits. */
function takeOff(word: string, layer: readonly Ending[]): string | null {
  for (const ending of layer) {
    if (!word.endsWith(ending.text)) continue;
    const rest = word.slice(0, -ending.text.length);
    if (rest.length < SHORTEST_STEM || ![...rest].some(isVowel)) continue;
    if (ending.after !== undefined && !ending.after.includes(rest.slice(-1))) continue;
    const stem = harmonyOf(rest);
    const suffix = harmonyOf(ending.text);
    if (stem === 'neutral' || suffix === 'neutral' || stem === suffix) return rest;
  }
  return null;
}

const VOICED: Readonly<Record<string, string>> = { ғ: 'қ', г: 'к', б: 'п' };

/** Undoes what a possessive does to the stem's end: құқығ → құқық, орн → орын. */
function restoreEnd(stem: string): string {
  const last = stem.slice(-1);
  const devoiced = stem.slice(0, -1) + (VOICED[last] ?? last);
  if (!FALLEN_VOWEL.test(devoiced) || devoiced.length < 3) return devoiced;
  return `${devoiced.slice(0, -1)}${harmonyOf(devoiced) === 'front' ? 'і' : 'ы'}${devoiced.slice(-1)}`;
}

/** Stem of a normalised word. */
export function stemKazakh(form: string): string {
  let word = form;
  for (;;) {
    const withoutCase = takeOff(word, CASES);
    if (withoutCase !== null) {
      word = withoutCase;
      continue;
    }
    const withoutPossessive = takeOff(word, POSSESSIVES);
    if (withoutPossessive !== null) {
      word = restoreEnd(withoutPossessive);
      continue;
    }
    const withoutPlural = takeOff(word, PLURALS);
    if (withoutPlural === null) break;
    word = withoutPlural;
  }
  return takeOff(word, DERIVED) ?? word;
}
