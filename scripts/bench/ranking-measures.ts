/** How good a ranking is, against grades: MRR and nDCG over the first ten (Järvelin, Kekäläinen 2002). */

/** Places of a ranking that count. */
export const DEPTH = 10;

/** Grades of answers by address: 2 answers the question, 1 helps. */
export type Grades = Readonly<Record<string, number>>;

/** One over the place of the first answer with a grade; 0 where none is among the first ten. */
export function reciprocalRank(ranking: readonly string[], grades: Grades): number {
  const at = earned(ranking, grades).findIndex((grade) => grade > 0);
  return at < 0 ? 0 : 1 / (at + 1);
}

/** Gain of the first ten, discounted by place, as a part of the best that was possible; from 0 to 1. */
export function discountedGain(ranking: readonly string[], grades: Grades): number {
  const best = gain(Object.values(grades).sort((a, b) => b - a));
  return best === 0 ? 0 : gain(earned(ranking, grades)) / best;
}

/** The grade that each of the first ten brings. A label counts once: an article does not answer again in its paragraph. */
function earned(ranking: readonly string[], grades: Grades): number[] {
  const left = new Map(Object.entries(grades));
  return ranking.slice(0, DEPTH).map((eId) => {
    const label = labelFor(eId, left);
    const grade = label === null ? 0 : (left.get(label) ?? 0);
    if (label !== null) left.delete(label);
    return grade;
  });
}

/** The label of an answer; an article that has none answers as the best of what it holds. Null where nothing is labelled. */
function labelFor(eId: string, labels: ReadonlyMap<string, number>): string | null {
  if (labels.has(eId)) return eId;
  const within = [...labels].filter(([label]) => label.startsWith(`${eId}__`));
  const [best] = within.sort(([, a], [, b]) => b - a);
  return best?.[0] ?? null;
}

const gain = (grades: readonly number[]): number =>
  grades.slice(0, DEPTH).reduce((sum, grade, at) => sum + (2 ** grade - 1) / Math.log2(at + 2), 0);

export const mean = (values: readonly number[]): number =>
  values.length === 0 ? 0 : values.reduce((sum, value) => sum + value, 0) / values.length;
