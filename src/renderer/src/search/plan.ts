/** What a query asks of one index: groups of candidates, one a word or idea, and what must or must not be there. */
import type { Language } from '../../../shared/corpus';
import {
  addBeginnings,
  askedBeginnings,
  knownStems,
  latinStems,
  rescue,
  type Rescue,
  type WeightedStems,
} from './expand';
import { isFunctionWord } from './function-words';
import type { ParsedQuery } from './query';
import type { FoundIdea } from './synonym-table';
import type { TextIndex } from './text-index';

/** Stems that stand side by side, mostly one. */
export interface Candidate {
  stems: readonly number[];
  /** From 0 to 1: how surely this is what the reader means. */
  weight: number;
}

/** A word of the query, or an idea that several of its words speak of. */
export interface Group {
  candidates: readonly Candidate[];
  /** The form exactly as typed; null where the index has none. */
  form: number | null;
  /** Inverse document frequency times the part that the group plays in the query. */
  importance: number;
}

export interface Plan {
  groups: readonly Group[];
  /** Sum of the groups' importance. */
  importance: number;
  /** Runs of forms that must stand side by side; null where one of them is in no text: nothing can match. */
  phrases: readonly (readonly number[])[] | null;
  withoutStems: readonly number[];
  withoutPhrases: readonly (readonly number[])[];
}

/** How a word of the query is to be read, in every index alike. */
export type Reading =
  /** It stands in a text or belongs to an idea. */
  | 'known'
  /** It spells a Cyrillic word in Latin letters. */
  | 'latin'
  /** It only begins a word, as the reader says. */
  | 'beginning'
  /** No text has it: what it may mean is looked for. */
  | 'unknown'
  /** No text has it, and the reader wants it as it is. */
  | 'as typed';

/** A query with what is known of its words through all the indexes that are searched. */
export interface ReadQuery {
  parsed: ParsedQuery;
  /** One for each word. */
  readings: readonly Reading[];
  ideas: readonly FoundIdea[];
  /** By index, for each word: the stems that it stands for as it is. */
  known: ReadonlyMap<TextIndex, readonly WeightedStems[]>;
}

/** What an unknown word was taken for. */
export interface FoundCorrection extends NonNullable<Rescue['correction']> {
  /** Place in the query's words. */
  at: number;
}

/** Weight of another wording of the same idea. */
const SYNONYM = 0.7;
/** What remains of a word's part where the words together speak of an idea ("throw me out"). */
const PART_OF_IDEA = 0.4;
/** From this length on a word that is read as a Latin spelling may be misspelt English as well. */
const LONG_LATIN_WORD = 7;
/** Part of a word that says little of what is sought. */
const FUNCTION_WORD = 0.3;
/** Part of a word that this index cannot read: an English word in the Russian texts. */
const FOREIGN = 0.5;

/** @param ideas found in the query's words. */
export function readQuery(
  indexes: readonly TextIndex[],
  parsed: ParsedQuery,
  ideas: readonly FoundIdea[],
  asTyped: boolean,
): ReadQuery {
  const known = new Map(
    indexes.map((index) => [index, parsed.words.map((word) => knownStems(index, word))] as const),
  );
  const readings = parsed.words.map((word, at): Reading => {
    if (parsed.beginnings.has(at)) return 'beginning';
    if (ideas.some((idea) => idea.at.includes(at))) return 'known';
    if (indexes.some((index) => (known.get(index)?.[at]?.size ?? 0) > 0)) return 'known';
    const written = parsed.written[at] ?? word;
    if (indexes.some((index) => latinStems(index, written).size > 0)) return 'latin';
    return asTyped ? 'as typed' : 'unknown';
  });
  return { parsed, readings, ideas, known };
}

/**
 * @param language the index's language; null for the marks, which no idea is looked for in.
 * @param onCorrection told what an unknown word was taken for.
 */
export function planFor(
  index: TextIndex,
  language: Language | null,
  { parsed, readings, ideas, known }: ReadQuery,
  onCorrection: (correction: FoundCorrection) => void,
): Plan {
  const groups: Group[] = parsed.words.map((word, at) => {
    const stems = new Map(stemsOf(index, parsed, at, readings[at], known.get(index)?.[at]));
    if (at === parsed.unfinished) addBeginnings(index, word, stems);
    if (stems.size === 0 && mayBeMisspelt(index, word, readings[at])) {
      const { stems: found, correction } = rescue(index, word);
      for (const [stem, weight] of found) stems.set(stem, weight);
      if (correction !== null && readings[at] === 'unknown') onCorrection({ ...correction, at });
    }
    const candidates = [...toCandidates(stems), ...(language ? synonymsAt(index, language, ideas, at) : [])];
    const role = ideas.some((idea) => idea.at.length > 1 && idea.at.includes(at)) ? PART_OF_IDEA : 1;
    const readable = candidates.length > 0 || index.analyser.reads(word) ? 1 : FOREIGN;
    const telling = isFunctionWord(word, language) ? FUNCTION_WORD : 1;
    return group(index, candidates, index.vocabulary.formId(word), role * readable * telling);
  });
  if (language !== null) {
    for (const idea of ideas) {
      if (idea.at.length < 2) continue;
      const candidates = wordingsIn(index, language, idea);
      if (candidates.length > 0) groups.push(group(index, candidates, null, 1));
    }
  }
  const phrases = parsed.phrases.map((forms) => formIds(index, forms));
  return {
    groups,
    importance: groups.reduce((sum, { importance }) => sum + importance, 0),
    phrases: phrases.includes(null) ? null : phrases.filter((ids) => ids !== null),
    withoutStems: parsed.without.flatMap((word) => [...knownStems(index, word).keys()]),
    withoutPhrases: parsed.withoutPhrases.map((forms) => formIds(index, forms)).filter((ids) => ids !== null),
  };
}

function stemsOf(
  index: TextIndex,
  { words, written }: ParsedQuery,
  at: number,
  reading: Reading | undefined,
  known: WeightedStems | undefined,
): WeightedStems {
  const word = words[at] ?? '';
  if (reading === 'latin') return latinStems(index, written[at] ?? word);
  return reading === 'beginning' ? askedBeginnings(index, word) : (known ?? knownStems(index, word));
}

/** "parlament" is Russian in Latin letters, and English with a letter missing. */
function mayBeMisspelt(index: TextIndex, word: string, reading: Reading | undefined): boolean {
  return (
    reading === 'unknown' ||
    (reading === 'latin' && word.length >= LONG_LATIN_WORD && index.analyser.reads(word))
  );
}

function toCandidates(stems: WeightedStems): Candidate[] {
  return Array.from(stems, ([stem, weight]) => ({ stems: [stem], weight }));
}

function synonymsAt(
  index: TextIndex,
  language: Language,
  ideas: readonly FoundIdea[],
  at: number,
): Candidate[] {
  return ideas
    .filter((idea) => idea.at.length === 1 && idea.at[0] === at)
    .flatMap((idea) => wordingsIn(index, language, idea));
}

function wordingsIn(index: TextIndex, language: Language, idea: FoundIdea): Candidate[] {
  const candidates: Candidate[] = [];
  for (const words of idea.wordings[language] ?? []) {
    const stems = words.map((word) => index.vocabulary.stemIdOf(word));
    const present = stems.filter((stem) => stem !== null);
    if (present.length === stems.length) candidates.push({ stems: present, weight: SYNONYM });
  }
  return candidates;
}

function group(index: TextIndex, candidates: readonly Candidate[], form: number | null, role: number): Group {
  return { candidates, form, importance: role * inverseFrequency(index, candidates) };
}

/** BM25's IDF of the likeliest candidates; that of a word in no text where there are none. */
function inverseFrequency(index: TextIndex, candidates: readonly Candidate[]): number {
  const likeliest = Math.max(0, ...candidates.map(({ weight }) => weight));
  let units = 0;
  for (const { stems, weight } of candidates) {
    if (weight < likeliest) continue;
    units = Math.max(units, Math.min(...stems.map((stem) => index.vocabulary.unitsOf(stem))));
  }
  const missing = Math.max(0, index.size - units);
  return Math.log(1 + (missing + 0.5) / (units + 0.5));
}

function formIds(index: TextIndex, forms: readonly string[]): number[] | null {
  const ids = forms.map((form) => index.vocabulary.formId(form)).filter((id) => id !== null);
  return ids.length === forms.length ? ids : null;
}
