/**
 * From a word of the query to the stems of one index that it may mean, each with a weight from 0 to 1.
 * A word that is there stands for itself; one that is not is looked for in Latin letters, as a beginning, then as a
 * misprint.
 */
import { scriptOf } from './scripts';
import type { TextIndex } from './text-index';

/** Weight by stem number. */
export type WeightedStems = Map<number, number>;

const WEIGHT = {
  itself: 1,
  otherKeyboard: 0.95,
  latin: 0.9,
  /** What begins as the reader says that it does. */
  asked: 0.9,
  /** A longer word, where the reader is still typing and what is typed is a word already. */
  longer: 0.3,
  beginning: 0.8,
  oneEdit: 0.7,
  moreEdits: 0.5,
  cutWord: 0.4,
} as const;

/** Most forms that a beginning stands for, and that a misprint may mean. */
const MOST_BEGINNINGS = 64;
const MOST_MISPRINTS = 8;
/** Shortest word, in letters, that is looked for in Latin spelling, as a misprint, as a cut word. */
const SHORTEST_LATIN = 3;
const SHORTEST_MISPRINT = 4;
const SHORTEST_CUT = 6;
/** From this length on two edits are forgiven. */
const LONG_WORD = 8;
/** Letters that a cut word keeps: an unknown ending is taken off, but not more than a third of the word. */
const CUT_TO = 5;

/** The stems that the word stands for as it is, on any keyboard; empty where unknown. */
export function knownStems(index: TextIndex, word: string): WeightedStems {
  const { vocabulary, analyser } = index;
  const stems: WeightedStems = new Map();
  const form = vocabulary.formId(word);
  if (form !== null) raise(stems, vocabulary.stemOfForm(form), WEIGHT.itself);
  if (!analyser.reads(word)) return stems;
  const stem = vocabulary.stemIdOf(word);
  if (stem !== null) raise(stems, stem, WEIGHT.itself);
  for (const other of vocabulary.stemsOnKeyboard(word)) raise(stems, other, WEIGHT.otherKeyboard);
  return stems;
}

/** The stems of the Cyrillic words that the word, as written, spells in Latin letters. */
export function latinStems(index: TextIndex, written: string): WeightedStems {
  const stems: WeightedStems = new Map();
  if (!mayBeLatinSpelling(index, written)) return stems;
  for (const stem of index.vocabulary.stemsInLatin(written)) raise(stems, stem, WEIGHT.latin);
  return stems;
}

/** What begins with the word, as the reader asks for with `*`. */
export function askedBeginnings(index: TextIndex, word: string): WeightedStems {
  const stems: WeightedStems = new Map();
  for (const form of formsStartingWith(index, word))
    raise(stems, index.vocabulary.stemOfForm(form), WEIGHT.asked);
  return stems;
}

/** Adds what an unfinished word may become. */
export function addBeginnings(index: TextIndex, word: string, stems: WeightedStems): void {
  const { vocabulary } = index;
  const weight = stems.size > 0 ? WEIGHT.longer : WEIGHT.beginning;
  for (const form of formsStartingWith(index, word)) raise(stems, vocabulary.stemOfForm(form), weight);
}

/** Whether some word goes on as this one begins. */
export function beginsAny(index: TextIndex, word: string): boolean {
  return word.length > 2 && !/^\p{N}/u.test(word) && formsStartingWith(index, word).length > 0;
}

/** What an unknown word may have been meant to be. */
export interface Rescue {
  stems: WeightedStems;
  /** The likeliest form, where it takes a correction to come to it; null where the word only goes on. */
  correction: { form: string; edits: number; uses: number } | null;
}

/** Looks for a word that no index knows: as a beginning, as a misprint, without its ending. */
export function rescue(index: TextIndex, word: string): Rescue {
  const { vocabulary, analyser } = index;
  const stems: WeightedStems = new Map();
  if (/^\p{N}/u.test(word)) return { stems, correction: null };
  if (word.length > 2) addBeginnings(index, word, stems);
  if (stems.size > 0 || !analyser.reads(word) || word.length < SHORTEST_MISPRINT)
    return { stems, correction: null };

  const near = vocabulary
    .formsNear(word, word.length < LONG_WORD ? 1 : 2)
    .filter(({ form, edits }) => edits < 2 || vocabulary.formText(form).startsWith(word.charAt(0)))
    .slice(0, MOST_MISPRINTS);
  for (const { form, edits } of near) {
    raise(stems, vocabulary.stemOfForm(form), edits > 1 ? WEIGHT.moreEdits : WEIGHT.oneEdit);
  }
  const [best] = near;
  if (best) {
    const { form, edits } = best;
    return {
      stems,
      correction: { form: vocabulary.formText(form), edits, uses: vocabulary.usesOf(form) },
    };
  }
  if (word.length < SHORTEST_CUT) return { stems, correction: null };

  const cut = word.slice(0, Math.max(CUT_TO, Math.ceil((word.length * 2) / 3)));
  for (const form of vocabulary.formsStartingWith(cut, MOST_BEGINNINGS)) {
    raise(stems, vocabulary.stemOfForm(form), WEIGHT.cutWord);
  }
  return { stems, correction: null };
}

function formsStartingWith(index: TextIndex, word: string): number[] {
  if (index.analyser.reads(word)) return index.vocabulary.formsStartingWith(word, MOST_BEGINNINGS);
  return mayBeLatinSpelling(index, word)
    ? index.vocabulary.latinFormsStartingWith(word, MOST_BEGINNINGS)
    : [];
}

function mayBeLatinSpelling(index: TextIndex, word: string): boolean {
  return index.analyser.latin !== null && word.length >= SHORTEST_LATIN && scriptOf(word) === 'latin';
}

function raise(stems: WeightedStems, stem: number, weight: number): void {
  stems.set(stem, Math.max(weight, stems.get(stem) ?? 0));
}
