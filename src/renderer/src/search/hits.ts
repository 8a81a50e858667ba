/** From ranked units to what an answer shows: a provision once for all its languages, with an excerpt of the best. */
import type { Language } from '../../../shared/corpus';
import type { Source } from './accept';
import type { SearchHit, SearchQuery } from './contract';
import { excerptAround } from './excerpt';
import type { Matches } from './match';
import type { Plan } from './plan';
import { spread } from './spread';
import type { StemMarks } from './stem-marks';
import type { TextIndex } from './text-index';
import { FIELDS } from './units';

const TEXT = FIELDS.indexOf('text');

/** What a query found in one index. */
export interface Searched {
  index: TextIndex<Source>;
  plan: Plan;
  marks: StemMarks;
  matches: Matches;
}

export interface Ranked {
  in: Searched;
  unit: number;
  score: number;
}

/** A provision with the units of all languages that it was found in, or a mark; best first. */
type Found = [Ranked, ...Ranked[]];

/** Hits where a query does not say how many. */
export const DEFAULT_LIMIT = 50;
/** The language that is preferred is shown where it comes to this part of the best score. */
const GOOD_ENOUGH = 0.75;

/** Hits of the ranked units, in their order; those of one article are spread where they are ranked by relevance. */
export function toHits(ranked: readonly Ranked[], query: SearchQuery): SearchHit[] {
  const found = fold(ranked);
  const limit = query.limit ?? DEFAULT_LIMIT;
  const shown = query.sort === 'place' ? found : spread(found, ([best]) => groupOf(best));
  return shown.slice(0, limit).flatMap((one) => toHit(one, query.prefer) ?? []);
}

function fold(ranked: readonly Ranked[]): Found[] {
  const found = new Map<unknown, Found>();
  for (const one of ranked) {
    const key = keyOf(one);
    const known = found.get(key);
    if (known) known.push(one);
    else found.set(key, [one]);
  }
  return [...found.values()];
}

/** Equal for the units of one provision in all languages. */
function keyOf({ in: { index }, unit }: Ranked): unknown {
  const segment = index.segmentOf(unit);
  return segment?.source.type === 'expression' ? segment.source.loci[unit - segment.from] : segment;
}

/** Units of one article share it; every mark stands alone. */
function groupOf({ in: { index }, unit }: Ranked): string {
  const segment = index.segmentOf(unit);
  if (segment?.source.type !== 'expression') return `mark ${unit}`;
  const [article] = index.view(segment, unit).eId.split('__');
  return `${segment.source.work}#${article}`;
}

function languageOf({ in: { index }, unit }: Ranked): Language | null {
  const source = index.segmentOf(unit)?.source;
  return source?.type === 'expression' ? source.language : null;
}

function toHit(found: Found, prefer: Language | undefined): SearchHit | null {
  const [best] = found;
  const good = found.filter(({ score }) => score >= best.score * GOOD_ENOUGH);
  const shown = good.find((one) => languageOf(one) === prefer) ?? best;
  const { index, marks } = shown.in;
  const segment = index.segmentOf(shown.unit);
  if (segment === null) return null;
  const { source } = segment;
  const { eId, heading, text } = index.view(segment, shown.unit);
  return {
    locus: source.type === 'mark' ? source.locus : { work: source.work, eId },
    expression: source.type === 'mark' ? null : source.id,
    mark: source.type === 'mark' ? source.mark : null,
    languages: [...new Set(found.map(languageOf).filter((language) => language !== null))],
    score: best.score,
    heading,
    excerpt: excerptAround(text, index.formsOf(segment, shown.unit, TEXT), marks),
  };
}
