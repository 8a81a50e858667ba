/**
 * From a word of the query to the stems of one index that it may mean, each with a weight from 0 to 1.
 * A word that is there stands for itself; one that is not is looked for as a beginning, then as a misprint.
 */
import { scriptOf } from './scripts';
import type { TextIndex } from './text-index';

/** Weight by stem number. */
export type WeightedStems = Map<number, number>;

const WEIGHT = {
  itself: 1,
  otherKeyboard: 0.95,
  latin: 0.9,
  /** A longer word, where the reader is still typing and what is typed is a word already. */
  longer: 0.3,
  beginning: 0.8,
  oneEdit: 0.7,
  moreEdits: 0.5,
  cutWord: 0.4,
} as const;

/** Most forms that a beginning stands for. */
const MOST_BEGINNINGS = 64;
/** Shortest word, in letters, that is looked for in Latin spelling, as a misprint, as a cut word. */
const SHORTEST_LATIN = 3;
const SHORTEST_MISPRINT = 4;
const SHORTEST_CUT = 6;
/** From this length on two edits are forgiven. */
const LONG_WORD = 8;
/** Letters that a cut word keeps: an unknown ending is taken off, but not more than a third of the word. */
const CUT_TO = 5;

/** The stems that the word stands for as it is, in any keyboard's or alphabet's spelling; empty where unknown. */
export function knownStems(index: TextIndex, word: string): WeightedStems {
  const { vocabulary, analyser } = index;
  const stems: WeightedStems = new Map();
  const form = vocabulary.formId(word);
  if (form !== null) raise(stems, vocabulary.stemOfForm(form), WEIGHT.itself);
  if (analyser.reads(word)) {
    const stem = vocabulary.stemIdOf(word);
    if (stem !== null) raise(stems, stem, WEIGHT.itself);
    for (const other of vocabulary.stemsOnKeyboard(word)) raise(stems, other, WEIGHT.otherKeyboard);
  } else if (isLatinKazakh(index, word)) {
    for (const other of vocabulary.stemsInLatin(word)) raise(stems, other, WEIGHT.latin);
  }
  return stems;
}

/** Adds what an unfinished word may become. */
export function addBeginnings(index: TextIndex, word: string, stems: WeightedStems): void {
  const { vocabulary } = index;
  const weight = stems.size > 0 ? WEIGHT.longer : WEIGHT.beginning;
  for (const form of formsStartingWith(index, word)) raise(stems, vocabulary.stemOfForm(form), weight);
}

/** Looks for a word that no index knows: as a beginning, as a misprint, without its ending. */
export function rescue(index: TextIndex, word: string): WeightedStems {
  const { vocabulary, analyser } = index;
  const stems: WeightedStems = new Map();
  if (/^\p{N}/u.test(word)) return stems;
  if (word.length > 2) addBeginnings(index, word, stems);
  if (stems.size > 0 || !analyser.reads(word) || word.length < SHORTEST_MISPRINT) return stems;

  for (const { form, edits } of vocabulary.formsNear(word, word.length < LONG_WORD ? 1 : 2)) {
    raise(stems, vocabulary.stemOfForm(form), edits > 1 ? WEIGHT.moreEdits : WEIGHT.oneEdit);
  }
  if (stems.size > 0 || word.length < SHORTEST_CUT) return stems;

  const cut = word.slice(0, Math.max(CUT_TO, Math.ceil((word.length * 2) / 3)));
  for (const form of vocabulary.formsStartingWith(cut, MOST_BEGINNINGS)) {
    raise(stems, vocabulary.stemOfForm(form), WEIGHT.cutWord);
  }
  return stems;
}

function formsStartingWith(index: TextIndex, word: string): number[] {
  if (index.analyser.reads(word)) return index.vocabulary.formsStartingWith(word, MOST_BEGINNINGS);
  return isLatinKazakh(index, word) ? index.vocabulary.latinFormsStartingWith(word, MOST_BEGINNINGS) : [];
}

function isLatinKazakh(index: TextIndex, word: string): boolean {
  return index.analyser.latinKey !== null && word.length >= SHORTEST_LATIN && scriptOf(word) === 'latin';
}

function raise(stems: WeightedStems, stem: number, weight: number): void {
  stems.set(stem, Math.max(weight, stems.get(stem) ?? 0));
}
