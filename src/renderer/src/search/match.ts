/** Which units of an index a plan finds, and how much of the query each of them covers. */
import type { Group, Plan } from './plan';
import type { TextIndex } from './text-index';
import { FIELDS } from './text-index';
import type { Unit } from './units';

export interface Match {
  /** The unit's number in its index. */
  id: number;
  /** Importance of the groups found in it as a part of the whole query's, 0 to 1. */
  coverage: number;
}

/** Fields whose words count as standing side by side. */
const PHRASE_FIELDS = [FIELDS.indexOf('text'), FIELDS.indexOf('heading')];

/** Fields with words of the text itself. */
const OWN_FIELDS = [...FIELDS.keys()].filter((field) => FIELDS[field] !== 'everyday');

/** Units that hold something of the query and nothing that it forbids, in no order. */
export function matchUnits(index: TextIndex, plan: Plan, accept: (unit: Unit) => boolean): Match[] {
  if (plan.phrases === null || plan.importance === 0) return [];
  const phrases = plan.phrases;
  const covered = new Float64Array(index.capacity);
  const inGroup = new Float64Array(index.capacity);
  const touched: number[] = [];
  for (const group of plan.groups) {
    for (const id of weighUnits(index, group, inGroup)) {
      if (covered[id] === 0) touched.push(id);
      covered[id] = (covered[id] ?? 0) + (inGroup[id] ?? 0) * group.importance;
      inGroup[id] = 0;
    }
  }
  const forbidden = new Set(
    plan.withoutStems.flatMap((stem) => index.unitsWith(stem).filter((id) => says(index, id, stem))),
  );
  const matches: Match[] = [];
  for (const id of touched) {
    const unit = index.unit(id);
    if (unit === null || forbidden.has(id) || !accept(unit)) continue;
    if (!phrases.every((phrase) => hasPhrase(index, id, phrase))) continue;
    if (plan.withoutPhrases.some((phrase) => hasPhrase(index, id, phrase))) continue;
    matches.push({ id, coverage: (covered[id] ?? 0) / plan.importance });
  }
  return matches;
}

/** Whether the unit's own words have the stem: what people call it otherwise forbids nothing. */
function says(index: TextIndex, id: number, stem: number): boolean {
  return OWN_FIELDS.some((field) =>
    index.formsOf(id, field).some((form) => index.vocabulary.stemOfForm(form) === stem),
  );
}

/** Writes the best candidate's weight of each unit into `weights` and answers the units. */
function weighUnits(index: TextIndex, group: Group, weights: Float64Array): number[] {
  const units: number[] = [];
  for (const { stems, weight } of group.candidates) {
    for (const id of unitsWithAll(index, stems)) {
      if (weights[id] === 0) units.push(id);
      weights[id] = Math.max(weights[id] ?? 0, weight);
    }
  }
  return units;
}

function unitsWithAll(index: TextIndex, stems: readonly number[]): readonly number[] {
  const [first, ...others] = stems.map((stem) => index.unitsWith(stem)).sort((a, b) => a.length - b.length);
  if (first === undefined || others.length === 0) return first ?? [];
  const sets = others.map((units) => new Set(units));
  return first.filter((id) => sets.every((set) => set.has(id)));
}

function hasPhrase(index: TextIndex, id: number, phrase: readonly number[]): boolean {
  return PHRASE_FIELDS.some((field) => {
    const forms = index.formsOf(id, field);
    for (
      let start = forms.indexOf(phrase[0] ?? -1);
      start >= 0;
      start = forms.indexOf(phrase[0] ?? -1, start + 1)
    ) {
      if (phrase.every((form, at) => forms[start + at] === form)) return true;
    }
    return false;
  });
}
