/** What a query asks of one index: groups of candidates, one a word or idea, and what must or must not be there. */
import type { Language } from '../../../shared/corpus';
import { addBeginnings, knownStems, rescue, type WeightedStems } from './expand';
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

/** Weight of another wording of the same idea. */
const SYNONYM = 0.7;
/** What remains of a word's part where the words together speak of an idea ("throw me out"). */
const PART_OF_IDEA = 0.4;
/** Part of a word that this index cannot read: an English word in the Russian texts. */
const FOREIGN = 0.5;

/** Whether any of the indexes knows the word as it stands. */
export function knownAnywhere(indexes: readonly TextIndex[], word: string): boolean {
  return indexes.some((index) => knownStems(index, word).size > 0);
}

/**
 * @param known for each word of the query, whether it is an idea's or any searched index knows it: misprints
 * are looked for only where neither holds.
 * @param language the index's language; null for the notes, which no idea is looked for in.
 */
export function planFor(
  index: TextIndex,
  language: Language | null,
  query: ParsedQuery,
  known: readonly boolean[],
  ideas: readonly FoundIdea[],
): Plan {
  const groups: Group[] = query.words.map((word, at) => {
    const stems = knownStems(index, word);
    if (at === query.unfinished) addBeginnings(index, word, stems);
    const found = stems.size === 0 && known[at] === false ? rescue(index, word) : stems;
    const candidates = [...toCandidates(found), ...(language ? synonymsAt(index, language, ideas, at) : [])];
    const role = ideas.some((idea) => idea.at.length > 1 && idea.at.includes(at)) ? PART_OF_IDEA : 1;
    const readable = candidates.length > 0 || index.analyser.reads(word) ? 1 : FOREIGN;
    return group(index, candidates, index.vocabulary.formId(word), role * readable);
  });
  if (language !== null) {
    for (const idea of ideas) {
      if (idea.at.length < 2) continue;
      const candidates = wordingsIn(index, language, idea);
      if (candidates.length > 0) groups.push(group(index, candidates, null, 1));
    }
  }
  const phrases = query.phrases.map((forms) => formIds(index, forms));
  return {
    groups,
    importance: groups.reduce((sum, { importance }) => sum + importance, 0),
    phrases: phrases.includes(null) ? null : phrases.filter((ids) => ids !== null),
    withoutStems: query.without.flatMap((word) => [...knownStems(index, word).keys()]),
    withoutPhrases: query.withoutPhrases.map((forms) => formIds(index, forms)).filter((ids) => ids !== null),
  };
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
    units = Math.max(units, Math.min(...stems.map((stem) => index.unitsWith(stem).length)));
  }
  const missing = Math.max(0, index.size - units);
  return Math.log(1 + (missing + 0.5) / (units + 0.5));
}

function formIds(index: TextIndex, forms: readonly string[]): number[] | null {
  const ids = forms.map((form) => index.vocabulary.formId(form)).filter((id) => id !== null);
  return ids.length === forms.length ? ids : null;
}
