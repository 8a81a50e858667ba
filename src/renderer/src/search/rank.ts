/**
 * Scores a unit: BM25 over weighted fields (BM25F: Robertson, Zaragoza, Taylor 2004), with bonuses where
 * the words stand as typed and near each other. Scores are parts of the query's importance, so that those
 * of two languages compare.
 */
import type { Plan } from './plan';
import type { StemMarks } from './stem-marks';
import { FIELDS, type Field, type TextIndex } from './text-index';

interface FieldWeight {
  weight: number;
  /** BM25's b: how much a long field takes away, 0 to 1. */
  lengthPenalty: number;
}

const FIELD_WEIGHTS: Readonly<Record<Field, FieldWeight>> = {
  heading: { weight: 1.2, lengthPenalty: 0.4 },
  text: { weight: 1, lengthPenalty: 0.6 },
  number: { weight: 1, lengthPenalty: 0 },
  lead: { weight: 0.35, lengthPenalty: 0.5 },
  everyday: { weight: 0.8, lengthPenalty: 0 },
};
/** The heading of an article counts more for its first unit. */
const FIRST_UNIT_HEADING = 2;
/** BM25's k1: how soon repetition stops to count. */
const SATURATION = 1.2;
const EXACT_FORM_BONUS = 0.12;
const PROXIMITY_BONUS = 0.35;
/** Farthest that two words of the query are near, in words. */
const NEAR = 8;
/** Part of the bonus for words that stand near in the other order. */
const OTHER_ORDER = 0.6;

export function scoreUnit(index: TextIndex, plan: Plan, marks: StemMarks, id: number): number {
  const frequencies = new Float64Array(plan.groups.length);
  const exact = new Uint8Array(plan.groups.length);
  /** Nearness of a group to the one before it, 0 to 1. */
  const nearness = new Float64Array(plan.groups.length);
  const first = index.unit(id)?.first === true;

  for (const [field, name] of FIELDS.entries()) {
    const forms = index.formsOf(id, field);
    if (forms.length === 0) continue;
    const { weight, lengthPenalty } = FIELD_WEIGHTS[name];
    const fieldWeight = name === 'heading' && first ? weight * FIRST_UNIT_HEADING : weight;
    const norm = 1 - lengthPenalty + (lengthPenalty * forms.length) / index.meanLength(field);
    const lastAt = new Int32Array(plan.groups.length).fill(-NEAR - 1);
    for (let at = 0; at < forms.length; at += 1) {
      const form = forms[at] ?? 0;
      for (const mark of marks.startingWith(form)) {
        if (mark.stems.length > 1 && !marks.standsAt(mark, forms, at)) continue;
        frequencies[mark.at] = (frequencies[mark.at] ?? 0) + (mark.weight * fieldWeight) / norm;
        if (form === mark.group.form) exact[mark.at] = 1;
        lastAt[mark.at] = at;
        if (name === 'number') continue;
        noteNearness(nearness, mark.at, at - (lastAt[mark.at - 1] ?? -NEAR - 1), 1);
        noteNearness(nearness, mark.at + 1, at - (lastAt[mark.at + 1] ?? -NEAR - 1), OTHER_ORDER);
      }
    }
  }
  return sumUp(plan, frequencies, exact, nearness);
}

function noteNearness(nearness: Float64Array, group: number, distance: number, part: number): void {
  if (group < 1 || group >= nearness.length || distance < 1 || distance > NEAR) return;
  nearness[group] = Math.max(nearness[group] ?? 0, part / distance);
}

function sumUp(plan: Plan, frequencies: Float64Array, exact: Uint8Array, nearness: Float64Array): number {
  let score = 0;
  for (const [at, { importance }] of plan.groups.entries()) {
    const frequency = frequencies[at] ?? 0;
    if (frequency === 0) continue;
    score += importance * (frequency / (frequency + SATURATION));
    if (exact[at] === 1) score += importance * EXACT_FORM_BONUS;
    const before = plan.groups[at - 1]?.importance ?? 0;
    score += Math.min(importance, before) * (nearness[at] ?? 0) * PROXIMITY_BONUS;
  }
  return score / plan.importance;
}
