/** From ranked units to what an answer shows: a provision once for all its languages, with an excerpt of the best. */
import { splitExpressionId, type Language, type Locus } from '../../../shared/corpus';
import type { Source } from './accept';
import type { SearchHit, SearchQuery } from './contract';
import { excerptAround } from './excerpt';
import type { Matches } from './match';
import type { Plan } from './plan';
import { spread } from './spread';
import type { StemMarks } from './stem-marks';
import type { Segment, TextIndex } from './text-index';

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

/** A provision with the units of all languages that it was found in, or a mark. */
interface Found {
  locus: Locus;
  /** Best first. */
  units: [Ranked, ...Ranked[]];
}

const DEFAULT_LIMIT = 50;
/** The language that is preferred is shown where it comes to this part of the best score. */
const GOOD_ENOUGH = 0.75;

/** Hits of the ranked units, in their order; those of one article are spread where they are ranked by relevance. */
export function toHits(ranked: readonly Ranked[], query: SearchQuery): SearchHit[] {
  const found = fold(ranked);
  const shown =
    query.sort === 'place' ? found : spread(found, ({ locus, units }) => groupOf(locus, units[0]));
  return shown.slice(0, query.limit ?? DEFAULT_LIMIT).map((one) => toHit(one, query.prefer));
}

function fold(ranked: readonly Ranked[]): Found[] {
  const found = new Map<unknown, Found>();
  for (const one of ranked) {
    const segment = one.in.index.segmentOf(one.unit);
    if (segment === null) continue;
    const key = keyOf(segment, one.unit);
    const known = found.get(key);
    if (known) known.units.push(one);
    else found.set(key, { locus: locusOf(segment, one), units: [one] });
  }
  return [...found.values()];
}

/** Equal for the units of one provision in all languages. */
function keyOf({ source, from }: Segment<Source>, unit: number): unknown {
  return source.type === 'mark' ? source : source.loci[unit - from];
}

function locusOf(segment: Segment<Source>, { in: { index }, unit }: Ranked): Locus {
  const { source } = segment;
  if (source.type === 'mark') return source.locus;
  return { work: splitExpressionId(source.id).work, eId: index.view(segment, unit).eId };
}

/** Units of one article share it; every mark stands alone. */
function groupOf({ work, eId }: Locus, { in: { index }, unit }: Ranked): string {
  const source = index.segmentOf(unit)?.source;
  if (source?.type === 'mark') return `${source.mark.table} ${source.mark.id}`;
  return `${work}#${eId.split('__')[0] ?? eId}`;
}

function languageOf({ in: { index }, unit }: Ranked): Language | null {
  const source = index.segmentOf(unit)?.source;
  return source?.type === 'expression' ? splitExpressionId(source.id).language : null;
}

function toHit({ locus, units }: Found, prefer: Language | undefined): SearchHit {
  const [best] = units;
  const shown =
    units.find((unit) => languageOf(unit) === prefer && unit.score >= best.score * GOOD_ENOUGH) ?? best;
  const { index, marks } = shown.in;
  const segment = index.segmentOf(shown.unit);
  const view = segment && index.view(segment, shown.unit);
  const source = segment?.source;
  const languages = units.map(languageOf).filter((language) => language !== null);
  return {
    locus,
    expression: source?.type === 'expression' ? source.id : null,
    mark: source?.type === 'mark' ? source.mark : null,
    languages: [...new Set(languages)],
    score: best.score,
    heading: view?.heading ?? null,
    excerpt: excerptAround(view?.text ?? '', index.vocabulary, marks),
  };
}
