/** The words by which readers name parts of a law, in three languages, with abbreviations and case endings. */

export type AddressUnit = 'preamble' | 'section' | 'article' | 'paragraph' | 'point';

export interface AddressWord {
  unit: AddressUnit;
  /** Kazakh words follow their number («28-бап»), the others stand before it. */
  follows: boolean;
}

/** Cyrillic letters and the Latin ones that look the same, and Kazakh letters as a Russian keyboard gives them. */
const LOOK_ALIKES: ReadonlyMap<string, string> = new Map(
  [...'аеорсухкмтвніиқғңһүұөә'].map((letter, at) => [letter, 'aeopcyxkmtbhiikгhhyyoa'[at] ?? letter]),
);

/** A word as it is compared: lower case, look-alike letters made the same. */
export function foldLetters(word: string): string {
  return Array.from(word.normalize('NFC').toLowerCase(), (letter) => LOOK_ALIKES.get(letter) ?? letter).join(
    '',
  );
}

/** Exact words and abbreviations. */
const EXACT: readonly (readonly [AddressUnit, boolean, string])[] = [
  ['preamble', false, 'preamble преамбула преамбуласы преамбулы преамбуле кіріспе'],
  ['section', false, 'sec sect section sections раздел раздела разделе разделу разделом разд'],
  ['article', false, 'art arts article articles ст статья статьи статье статью статьей статьёй статей'],
  ['paragraph', false, 'para paras par paragraph paragraphs п пункт пункта пункте пункту пунктом'],
  ['paragraph', false, 'ч часть части частью'],
  [
    'point',
    false,
    'point points pt subparagraph subpoint пп подп подпункт подпункта подпункте подпункту подпунктом',
  ],
];

/** Stems of Kazakh words, the longer first: any ending may follow. */
const KAZAKH: readonly (readonly [AddressUnit, string])[] = [
  ['point', 'тармақша'],
  ['paragraph', 'тармақ'],
  ['paragraph', 'тармағ'],
  ['section', 'бөлім'],
];

const WORDS: ReadonlyMap<string, AddressWord> = new Map(
  EXACT.flatMap(([unit, follows, list]) =>
    list.split(' ').map((word) => [foldLetters(word), { unit, follows }] as const),
  ),
);
const STEMS = KAZAKH.map(([unit, stem]) => [unit, foldLetters(stem)] as const);
/** Kazakh «бап» is short: only its own endings may follow. */
const BAP_FORMS = new Set(
  'бап бабы баптың бабының бапта бабында баптан бабынан бапқа бабына бапты бабын баптар баптары'
    .split(' ')
    .map(foldLetters),
);

/** What a word names; null where it is no word of addresses. */
export function addressWord(word: string): AddressWord | null {
  const folded = foldLetters(word);
  const exact = WORDS.get(folded);
  if (exact) return exact;
  if (BAP_FORMS.has(folded)) return { unit: 'article', follows: true };
  const stem = STEMS.find(([, text]) => folded.startsWith(text));
  return stem ? { unit: stem[0], follows: true } : null;
}

const SKIPPED = new Set(
  ['of', 'the', 'я', 'ая', 'й', 'ой', 'ей', 'е', 'ші', 'шы', 'st', 'nd', 'rd', 'th'].map(foldLetters),
);

/** Whether a word may stand in an address without a meaning of its own: «of», the ending of «28-я». */
export function isFiller(word: string): boolean {
  return SKIPPED.has(foldLetters(word));
}
