/** How good a ranking is, against grades: MRR and nDCG over the first ten (Järvelin, Kekäläinen 2002). */

const DEPTH = 10;

/** Grades of answers by address: 2 answers the question, 1 helps. */
export type Grades = Readonly<Record<string, number>>;

/** One over the place of the first answer with a grade; 0 where none is among the first ten. */
export function reciprocalRank(ranking: readonly string[], grades: Grades): number {
  const at = ranking.slice(0, DEPTH).findIndex((eId) => gradeOf(eId, grades) > 0);
  return at < 0 ? 0 : 1 / (at + 1);
}

/** Gain of the first ten, discounted by place, as a part of the best that was possible; from 0 to 1. */
export function discountedGain(ranking: readonly string[], grades: Grades): number {
  const best = gain(Object.values(grades).sort((a, b) => b - a));
  return best === 0 ? 0 : Math.min(1, gain(ranking.map((eId) => gradeOf(eId, grades))) / best);
}

/** An article that only holds its paragraphs answers as the best of them does. */
function gradeOf(eId: string, grades: Grades): number {
  const within = Object.entries(grades).filter(([other]) => other.startsWith(`${eId}__`));
  return grades[eId] ?? Math.max(0, ...within.map(([, grade]) => grade));
}

const gain = (grades: readonly number[]): number =>
  grades.slice(0, DEPTH).reduce((sum, grade, at) => sum + (2 ** grade - 1) / Math.log2(at + 2), 0);

export const mean = (values: readonly number[]): number =>
  values.length === 0 ? 0 : values.reduce((sum, value) => sum + value, 0) / values.length;
