/**
 * Kazakh stems by rule: endings come off from the right, case after possessive after plural, then those of a
 * verb, each only where Kazakh puts it (harmony with the last vowel, its first consonant by the last letter
 * before it). The rules alone cannot tell «қала-да» from «қолда»: a list of frequent stems decides where it
 * knows one, and where it does not the word is cut as far as the rules go, so that all its forms are cut alike.
 * The grammar is described in Muhamedowa, Kazakh: A Comprehensive Grammar (2016), and in Dotton and Wagner,
 * A Grammar of Kazakh.
 */
import { WORDS, VERB_ROOTS, FALLEN, PRONOUNS, VERB_FORMS } from './kazakh-words';

const words = (text: string): string[] => text.split(/\s+/u).filter((word) => word !== '');

/** By the vowelless form that stands before a possessive: халқ → халық. */
const FALLEN_VOWEL = new Map(words(FALLEN).map((word) => [word.slice(0, -2) + word.slice(-1), word]));
const FIXED = new Map(
  `${PRONOUNS}${VERB_FORMS}`.split('\n').flatMap((line) => {
    const [stem = '', ...forms] = words(line);
    return [stem, ...forms].map((form): [string, string] => [form, stem]);
  }),
);
const KNOWN_WORDS = new Set([...words(WORDS), ...FALLEN_VOWEL.values()]);
const KNOWN_ROOTS = new Set(words(VERB_ROOTS));

/** Classes of letters by the endings that follow them; sets of classes are sums. */
const VOWEL = 1;
const GLIDE = 2; // р, й and у: plural in -лар, genitive in -дың.
const LIQUID = 4; // л: plural in -дар, genitive in -дың, ablative in -дан.
const NASAL = 8; // genitive in -ның, ablative in -нан.
const BUZZ = 16; // з and ж: as л, but the instrumental in -бен.
const VOICELESS = 32; // and б, в, г, д at the end of loans.
const NARROW = 64; // ы and і, vowels too: the end of a third person's possessive.
const VOICED = GLIDE + LIQUID + NASAL + BUZZ;
const CONSONANT = VOICED + VOICELESS;

const CLASS = new Map<string, number>();
for (const [letters, set] of [
  ['аәеоөұүэяё', VOWEL],
  ['ыі', VOWEL + NARROW],
  ['рйуию', GLIDE],
  ['л', LIQUID],
  ['мнң', NASAL],
  ['зж', BUZZ],
  ['бвгғдкқпстфхһцчшщ', VOICELESS],
] as const)
  for (const letter of letters) CLASS.set(letter, set);

/** Class of the last of the word's first `end` letters. */
function classOf(word: string, end: number): number {
  const last = word.charAt(end - 1);
  return CLASS.get(last === 'ь' ? word.charAt(end - 2) : last) ?? 0;
}

const BACK = 1;
const FRONT = 2;
const HARMONY = new Map<string, number>();
for (const letter of 'аоұыя') HARMONY.set(letter, BACK);
for (const letter of 'әөүіеэ') HARMONY.set(letter, FRONT);
for (const letter of 'иую') HARMONY.set(letter, BACK + FRONT);

/**
 * Harmonies that endings of the word's first `end` letters may have; 0 where there is no vowel. A loan's у and и
 * take either, and so does a loan that ends in к, г or ь: «банктің», «моральдің».
 */
function harmonyOf(word: string, end = word.length): number {
  let harmony = 0;
  for (let at = end - 1; at >= 0; at -= 1) {
    const found = HARMONY.get(word.charAt(at));
    if (found === undefined) continue;
    harmony = found;
    if (found !== BACK + FRONT || at < end - 1) break;
  }
  return harmony === BACK && 'кгь'.includes(word.charAt(end - 1)) ? BACK + FRONT : harmony;
}

const PLURAL = 1;
const POSSESSIVE = 2;
const CASE = 3;

interface Ending {
  text: string;
  /** Sum of the classes after which it stands. */
  after: number;
  harmony: number;
  /** Endings of this layer or of those below stand before it. */
  layer: number;
  /** Comes off unknown words too; others only where the list knows what is left. */
  guessed: boolean;
}

/** By their last letter, the longest first. */
type Endings = ReadonlyMap<string, readonly Ending[]>;
type Line = [layer: number, after: number, texts: string, guessed?: boolean];

function endingTable(lines: readonly Line[]): Endings {
  const table = new Map<string, Ending[]>();
  for (const [layer, after, texts, guessed = true] of lines)
    for (const text of words(texts)) {
      const harmony = /^[мбп]ен$/u.test(text) ? BACK + FRONT : harmonyOf(text) || BACK + FRONT;
      const last = text.slice(-1);
      table.set(last, [...(table.get(last) ?? []), { text, after, harmony, layer, guessed }]);
    }
  for (const endings of table.values()) endings.sort((a, b) => b.text.length - a.text.length);
  return table;
}

const NO_ENDINGS: readonly Ending[] = [];
const endingsFor = (word: string, table: Endings): readonly Ending[] =>
  table.get(word.charAt(word.length - 1)) ?? NO_ENDINGS;

/** The word without the ending; empty where it does not have it. */
function without(word: string, { text, after, harmony }: Ending): string {
  const end = word.length - text.length;
  if (end < 2 || !word.endsWith(text)) return '';
  const fits = (classOf(word, end) & after) !== 0 && (harmonyOf(word, end) & harmony) !== 0;
  return fits ? word.slice(0, end) : '';
}

const NOUN_ENDINGS = endingTable([
  [CASE, VOWEL + NASAL, 'ның нің'],
  [CASE, GLIDE + LIQUID + BUZZ, 'дың дің'],
  [CASE, VOICELESS, 'тың тің ты ті қа ке та те тан тен пен тағы тегі'],
  [CASE, VOWEL, 'ны ні'],
  [CASE, VOICED, 'ды ді'],
  [CASE, VOWEL + VOICED, 'ға ге да де дағы дегі'],
  [CASE, VOWEL + GLIDE + LIQUID + BUZZ, 'дан ден'],
  [CASE, NASAL, 'нан нен'],
  [CASE, VOWEL + GLIDE + LIQUID + NASAL, 'мен'],
  [CASE, BUZZ, 'бен'],
  [CASE, VOWEL + VOICED, 'дай дей', false],
  [CASE, VOICELESS, 'тай тей', false],
  [CASE, NARROW, 'н на не нда нде нан нен ндағы ндегі'],
  [POSSESSIVE, CONSONANT, 'ы і ымыз іміз ыңыз іңіз'],
  [POSSESSIVE, VOWEL, 'сы сі мыз міз ңыз ңіз'],
  [POSSESSIVE, CONSONANT, 'ым ім ың ің ыма іме ыңа іңе', false],
  [POSSESSIVE, VOWEL, 'м ң ма ме ңа ңе', false],
  [PLURAL, VOWEL + GLIDE, 'лар лер'],
  [PLURAL, LIQUID + NASAL + BUZZ, 'дар дер'],
  [PLURAL, VOICELESS, 'тар тер'],
]);
const isAttributive = ({ text }: Ending): boolean => text.endsWith('ағы') || text.endsWith('егі');

/** Adjectives and abstract nouns that mean what their noun means. */
const DERIVED_ENDINGS = endingTable([
  [0, VOWEL + GLIDE, 'лық лік лы лі'],
  [0, LIQUID + NASAL + BUZZ, 'дық дік ды ді'],
  [0, LIQUID, 'лық лік'],
  [0, VOICELESS, 'тық тік ты ті'],
  [0, VOWEL + CONSONANT, 'сыз сіз'],
  [0, CONSONANT, 'ынсыз інсіз'],
]);

const DECLINED = 0;
const FINITE = 1;
/** Verbal nouns, participles, converbs and tenses, each right after the root, its voice and its negation. */
const VERB_ENDINGS = endingTable([
  [DECLINED, VOWEL + CONSONANT, 'у ушы уші'],
  [DECLINED, VOWEL + CONSONANT, 'улы улі мас мес бас бес пас пес', false],
  [DECLINED, VOWEL + CONSONANT, 'малы мелі балы белі палы пелі', false],
  [DECLINED, CONSONANT, 'атын етін'],
  [DECLINED, CONSONANT, 'ар ер', false],
  [DECLINED, VOWEL, 'йтын йтін'],
  [DECLINED, VOWEL + VOICED, 'ған ген'],
  [DECLINED, VOICELESS, 'қан кен'],
  [FINITE, CONSONANT, 'ады еді'],
  [FINITE, CONSONANT, 'ып іп а е', false],
  [FINITE, VOWEL, 'йды йді й'],
  [FINITE, VOWEL, 'п', false],
  [FINITE, VOWEL + VOICED, 'ды ді', false],
  [FINITE, VOICELESS, 'ты ті', false],
  [FINITE, VOWEL + CONSONANT, 'са се'],
  [FINITE, VOWEL + CONSONANT, 'сын сін', false],
]);
/** Endings that swallow the end of a root: қой-у → қою, оқы-йды → оқиды. */
const SWALLOWING: readonly (readonly [text: string, swallowed: string, layer: number])[] = [
  ['ятын', 'й', DECLINED],
  ['итын', 'ы', DECLINED],
  ['итін', 'і', DECLINED],
  ['у', 'ы', DECLINED],
  ['у', 'і', DECLINED],
  ['ю', 'й', DECLINED],
  ['яды', 'й', FINITE],
  ['и', 'ы', FINITE],
  ['и', 'і', FINITE],
  ['иды', 'ы', FINITE],
  ['иді', 'і', FINITE],
  ['я', 'й', FINITE],
];
/** Persons, after a tense. */
const PERSONS = words('мын мін мыз міз сың сің сыз сіз м ң қ к ңыз ңіз');

/** Letters that are left of an unknown word at least. */
const SHORTEST_GUESS = 3;

const DEVOICED = new Map([
  ['ғ', 'қ'],
  ['г', 'к'],
  ['б', 'п'],
]);
function devoice(word: string): string {
  const last = DEVOICED.get(word.slice(-1));
  return last === undefined ? word : word.slice(0, -1) + last;
}

/** The word of the list that this is, before an ending; empty where there is none. */
function knownWord(word: string, beforeVowel: boolean): string {
  if (KNOWN_WORDS.has(word)) return word;
  // Loans in -кт have a vowel before consonants: акт, актілер.
  if (word.endsWith('кті') && KNOWN_WORDS.has(word.slice(0, -1))) return word.slice(0, -1);
  if (!beforeVowel) return '';
  const fallen = FALLEN_VOWEL.get(word);
  if (fallen !== undefined) return fallen;
  const devoiced = devoice(word);
  return KNOWN_WORDS.has(devoiced) ? devoiced : '';
}

const longer = (a: string, b: string): string => (b.length > a.length ? b : a);
const isOneOf = (letters: string, word: string, fromEnd: number): boolean =>
  word.length > fromEnd && letters.includes(word.charAt(word.length - fromEnd));

/** The known root in a verb's stem, without its passive; empty where there is none. */
function knownActive(stem: string): string {
  if (KNOWN_ROOTS.has(stem)) return stem;
  const devoiced = devoice(stem);
  if (KNOWN_ROOTS.has(devoiced)) return devoiced;
  if (!isOneOf('лн', stem, 1)) return '';
  // -ын only after л (ал-ын-ады), where -ыл cannot stand.
  const afterConsonant =
    stem.length > 3 && isOneOf('ыі', stem, 2) && (stem.endsWith('л') || isOneOf('л', stem, 3));
  const root = afterConsonant ? knownActive(stem.slice(0, -2)) : '';
  return root === '' && isOneOf('аеыі', stem, 2) ? knownActive(stem.slice(0, -1)) : root;
}

const isNegated = (stem: string): boolean =>
  stem.length > 3 && isOneOf('ае', stem, 1) && isOneOf('мбп', stem, 2);

/** The known root in a verb's stem, without its negation and passive; empty where there is none. */
function knownRoot(stem: string): string {
  return knownActive(stem) || (isNegated(stem) ? knownActive(stem.slice(0, -2)) : '');
}

/** The known root of a form; of those that decline (verbal nouns, participles) where it was declined. */
function knownVerb(word: string, layer: number): string {
  let best = '';
  for (const ending of endingsFor(word, VERB_ENDINGS)) {
    const rest = ending.layer <= layer ? without(word, ending) : '';
    if (rest !== '') best = longer(best, knownRoot(rest));
  }
  if (isOneOf('уюияныі', word, 1))
    for (const [text, swallowed, itsLayer] of SWALLOWING)
      if (itsLayer <= layer && word.endsWith(text))
        best = longer(best, knownRoot(word.slice(0, -text.length) + swallowed));
  return best;
}

/** The known root of a form in the first or second person. */
function knownPerson(word: string): string {
  let best = '';
  for (const person of PERSONS)
    if (word.length > person.length + 2 && word.endsWith(person))
      best = longer(best, knownVerb(word.slice(0, -person.length), FINITE));
  return best;
}

/** The noun or verb of the list that the word is derived from; empty where there is none. */
function knownOrigin(word: string, layer: number): string {
  let best = knownVerb(word, layer);
  for (const ending of endingsFor(word, DERIVED_ENDINGS)) {
    const rest = without(word, ending);
    if (rest !== '') best = longer(best, knownWord(rest, false) || knownOrigin(rest, DECLINED));
  }
  return best;
}

/**
 * The longest stem of the list that the word may be a form of, empty where there is none; `derived`: also through
 * the forms of a verb and light derivation; `layer`: the endings that may still come off.
 */
function known(word: string, derived: boolean, layer: number, beforeVowel: boolean): string {
  const found = knownWord(word, beforeVowel);
  if (found !== '') return found;
  let best = derived
    ? knownOrigin(beforeVowel ? devoice(word) : word, layer === CASE ? FINITE : DECLINED)
    : '';
  for (const ending of endingsFor(word, NOUN_ENDINGS)) {
    if (ending.layer > layer && !isAttributive(ending)) continue;
    const rest = without(word, ending);
    if (rest === '') continue;
    const vowelFirst = ending.layer === POSSESSIVE && (ending.after & VOWEL) === 0;
    best = longer(best, known(rest, derived, ending.layer - 1, vowelFirst));
  }
  return best;
}

const hasVowel = (word: string): boolean => harmonyOf(word) !== 0;
const enough = (word: string): boolean => word.length >= SHORTEST_GUESS && hasVowel(word);

/** Undoes what a possessive does to a stem's end: құдығ → құдық, парқ → парық. */
function restoreEnd(stem: string): string {
  const devoiced = devoice(stem);
  if (!/[лр][қк]$/u.test(devoiced)) return devoiced;
  return `${devoiced.slice(0, -1)}${harmonyOf(devoiced) === FRONT ? 'і' : 'ы'}${devoiced.slice(-1)}`;
}

/** Tenses and participles whose end looks like a noun's. */
const LOOKS_VERBAL = /(?:[аеий]д[ыі]|яды|[йи]т[ыі]н|ятын|(?:[лн]|[ыі]р|[аеыі]т)(?:атын|етін))$/u;
/** A participle's possessive reads as an accusative too: шешкен-і, шешке-ні. */
const PARTICIPLE_POSSESSIVE = /(?:[ғқ]аны|[гк]ені)$/u;

/** An unknown word without a noun's endings, all that may come off. */
function guessNoun(word: string): string {
  let stem = word;
  for (let cut = true; cut && !LOOKS_VERBAL.test(stem);) {
    cut = false;
    const longest = PARTICIPLE_POSSESSIVE.test(stem) ? 1 : stem.length;
    for (const ending of endingsFor(stem, NOUN_ENDINGS)) {
      const rest = ending.text.length <= longest ? without(stem, ending) : '';
      if (!enough(rest) || !(ending.guessed || /[лдт][ае]р$/u.test(rest))) continue;
      stem = ending.layer === POSSESSIVE ? restoreEnd(rest) : rest;
      cut = true;
      break;
    }
  }
  // «жылан-ы» reads as «жыла-ны» too, «дәріс-і» as «дәрі-сі»: without н and с the two are one.
  const end = stem.length > 4 ? /(?:[^ғгқк][ае](н)|([ыі]с))$/u.exec(stem) : null;
  return end === null ? devoice(stem) : devoice(stem.slice(0, -(end[1] ?? end[2] ?? '').length));
}

/** An unknown stem without what derives it from a noun or makes it a form of a verb. */
function guessOrigin(word: string): string {
  let stem = word;
  for (const ending of endingsFor(word, DERIVED_ENDINGS)) {
    const rest = without(word, ending);
    if (!enough(rest)) continue;
    stem = rest;
    break;
  }
  const verb = guessVerb(stem);
  if (verb === null) return stem.length > 5 ? stem.replace(/[ыі]л$/u, '') : stem;
  const bare = verb.replace(/[ыі]л$/u, '').replace(/([ае])[лн]$/u, '$1');
  const root = bare.length > SHORTEST_GUESS ? bare : verb;
  const short = root.replace(/[аеыі]$/u, '');
  return enough(short) ? devoice(short) : root;
}

/** An unknown verb's stem, perhaps passive; null where the word does not look like a verb. */
function guessVerb(stem: string): string | null {
  for (const ending of endingsFor(stem, VERB_ENDINGS)) {
    const rest = ending.guessed ? without(stem, ending) : '';
    if (enough(rest)) return withoutNegation(rest);
  }
  for (const [text] of SWALLOWING) {
    const rest = stem.slice(0, -text.length);
    if (text.length > 1 && stem.endsWith(text) && enough(rest)) return rest;
  }
  if (/[лдт][ае]п$/u.test(stem) && stem.length > 4) return stem.slice(0, -1);
  return /[^аеыі][ыі]п$/u.test(stem) && stem.length > 5 ? stem.slice(0, -2) : null;
}

function withoutNegation(stem: string): string {
  return isNegated(stem) && stem.length > SHORTEST_GUESS + 2 ? stem.slice(0, -2) : stem;
}

/**
 * Stem of a normalised word for search: the forms of a noun meet, those of a verb (without its passive and its
 * negation), and what is derived lightly: «құқықтық» meets «құқық», «сайлаушы» meets «сайлау».
 */
export function stemKazakh(form: string): string {
  const fixed = FIXED.get(form);
  if (fixed !== undefined) return fixed;
  // Short roots first: «оқы» is no «оқ» with a possessive.
  if (form.length <= SHORTEST_GUESS && KNOWN_ROOTS.has(form)) return form;
  const stem = known(form, true, CASE, false);
  if (stem !== '') return stem;
  return KNOWN_ROOTS.has(form) ? form : knownPerson(form) || guessOrigin(guessNoun(form));
}

/**
 * A normalised noun without case, possessive and plural, for what must not join «құқықтық» with «құқық». Of a word
 * that the list does not have it is no dictionary form, but the same for all its forms.
 */
export function lemmaKazakh(form: string): string {
  return FIXED.get(form) ?? (known(form, false, CASE, false) || guessNoun(form));
}
