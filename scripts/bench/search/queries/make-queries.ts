/** The queries for a corpus: made of its own words, the same in every run. */
import type { SourceDocument } from '../engines/engine';
import { between, mulberry32, pick, type Random } from '../random';
import { QUERY_KINDS, type BenchQuery, type QueryKind } from './query';
import { slip } from './slip';
import { WordSampler, type Sampled } from './word-sampler';

const SEED = 2026;
/** How many words a query has: mostly two or three. */
const COUNTS = [1, 1, 1, 2, 2, 2, 2, 3, 3, 4];
/** Letters that are left of a word that is being typed. */
const TYPED = [3, 5] as const;
const LEAST_CUT_WORD = 6;
const LEAST_SLIPPED_WORD = 5;
/** Where a corpus does not have what a kind needs, fewer queries are made. */
const TRIES_PER_QUERY = 50;

/** `count` queries of each kind, kinds in turn, so that a run that is cut short has seen them all. */
export function makeQueries(documents: readonly SourceDocument[], count: number): BenchQuery[] {
  const random = mulberry32(SEED);
  const sampler = new WordSampler(documents, random);
  const ofKinds = QUERY_KINDS.map((kind) => queriesOf(kind, count, sampler, random));
  return Array.from({ length: count }, (_, at) => ofKinds.flatMap((queries) => queries[at] ?? [])).flat();
}

function queriesOf(kind: QueryKind, count: number, sampler: WordSampler, random: Random): BenchQuery[] {
  const queries: BenchQuery[] = [];
  for (let tries = 0; queries.length < count && tries < count * TRIES_PER_QUERY; tries++) {
    const sampled = sample(kind, sampler, random);
    const words = sampled && change(kind, sampled, sampler, random);
    if (words) queries.push({ kind, language: sampled.document.language, text: words.join(' ') });
  }
  return queries;
}

function sample(kind: QueryKind, sampler: WordSampler, random: Random): Sampled | null {
  if (kind === 'phrases') return sampler.adjacent(between(random, 2, 4));
  const count = pick(random, COUNTS);
  return random() < 0.5 ? sampler.adjacent(count) : sampler.near(count);
}

/** The words as the kind has them; null where they do not suit it. */
function change(
  kind: QueryKind,
  { words, document }: Sampled,
  sampler: WordSampler,
  random: Random,
): string[] | null {
  if (kind === 'prefixes') {
    const last = words.at(-1) ?? '';
    if (last.length < LEAST_CUT_WORD) return null;
    return [...words.slice(0, -1), last.slice(0, between(random, ...TYPED))];
  }
  if (kind === 'typos') {
    const places = words.flatMap((word, at) => (word.length >= LEAST_SLIPPED_WORD ? [at] : []));
    if (places.length === 0) return null;
    const place = pick(random, places);
    const wrong = slip(words[place] ?? '', random);
    return sampler.isKnown(wrong, document) ? null : words.with(place, wrong);
  }
  return words;
}
