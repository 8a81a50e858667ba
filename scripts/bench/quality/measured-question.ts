/** What each question measured of an engine, and the means of many. */
import type { EId } from '../../../src/shared/corpus';
import { discountedGain, mean, reciprocalRank } from '../ranking-measures';
import type { Rank } from './engines/engine';
import type { Question } from './question';

export interface MeasuredQuestion {
  question: Question;
  /** Reciprocal rank of the first answer, 0 to 1. */
  rr: number;
  /** Normalised discounted cumulative gain, 0 to 1. */
  gain: number;
  /** What the engine put first; null where it found nothing. */
  first: EId | null;
}

/** Means over questions; 0 over none. */
export interface Means {
  questions: number;
  mrr: number;
  ndcg: number;
}

export interface QualityMeans {
  all: Means;
  /** Keys in alphabetical order, so that those of two sets can be laid side by side. */
  byLanguage: Record<string, Means>;
  byKind: Record<string, Means>;
}

export async function measureQuestions(
  rank: Rank,
  questions: readonly Question[],
): Promise<MeasuredQuestion[]> {
  const measured: MeasuredQuestion[] = [];
  for (const question of questions) {
    const { q, lang, work, rel } = question;
    const ranking = await rank({ q, lang, work });
    measured.push({
      question,
      rr: reciprocalRank(ranking, rel),
      gain: discountedGain(ranking, rel),
      first: ranking[0] ?? null,
    });
  }
  return measured;
}

export const meansOf = (measured: readonly MeasuredQuestion[]): QualityMeans => ({
  all: means(measured),
  byLanguage: meansBy(measured, ({ lang }) => lang),
  byKind: meansBy(measured, ({ kind }) => kind),
});

const means = (measured: readonly MeasuredQuestion[]): Means => ({
  questions: measured.length,
  mrr: mean(measured.map(({ rr }) => rr)),
  ndcg: mean(measured.map(({ gain }) => gain)),
});

function meansBy(
  measured: readonly MeasuredQuestion[],
  keyOf: (question: Question) => string,
): Record<string, Means> {
  const keys = new Set(measured.map(({ question }) => keyOf(question)));
  const entries = [...keys].sort().map((key) => {
    const own = measured.filter(({ question }) => keyOf(question) === key);
    return [key, means(own)] as const;
  });
  return Object.fromEntries(entries);
}
