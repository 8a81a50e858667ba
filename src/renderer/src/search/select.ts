/** Picks the units that are worth ranking out of all that were found, cheaply: by what they cover, headings first. */
import type { Matches } from './match';
import type { Plan } from './plan';
import type { TextIndex } from './text-index';

/** Units of one index that are ranked, if no more hits are asked for. */
const RANKED = 120;
/** Part of the query's importance that its words in an article's heading add. */
const HEADING_BONUS = 0.15;
/** Most that a short text adds, and the length at which half of it is left, in words. */
const SHORTNESS_BONUS = 0.1;
const HALF_LENGTH = 30;
/** Steps in which the merits of units are told apart. */
const STEPS = 1024;
const HIGHEST = 1 + HEADING_BONUS + SHORTNESS_BONUS;

/** By length in words: what the shortness of a text is worth. */
const SHORTNESS = Float32Array.from(
  { length: 256 },
  (_, words) => (SHORTNESS_BONUS * HALF_LENGTH) / (HALF_LENGTH + words),
);

/**
 * The likeliest of the units that cover at least `least`, ascending: enough to rank and to show `hits` of them.
 */
export function selectUnits(
  index: TextIndex,
  plan: Plan,
  matches: Matches,
  least: number,
  hits: number,
): Uint32Array {
  const most = Math.max(RANKED, hits);
  const found = atLeast(matches, least);
  if (found.units.length <= most) return found.units.sort();
  const steps = stepsOf(index, plan, found);
  const { cut, above } = cutOf(steps, most);
  const best = new Uint32Array(most);
  let count = 0;
  let ties = most - above;
  for (let at = 0; at < steps.length; at += 1) {
    const step = steps[at] ?? 0;
    if (step < cut || (step === cut && ties === 0)) continue;
    if (step === cut) ties -= 1;
    best[count] = found.units[at] ?? 0;
    count += 1;
  }
  return best.subarray(0, count).sort();
}

/** Ascending where it was: of units with equal merits the first ones count. */
function atLeast({ units, coverage, best }: Matches, least: number): Matches {
  const found = { units: new Uint32Array(units.length), coverage: new Float32Array(units.length) };
  let count = 0;
  for (let at = 0; at < units.length; at += 1) {
    const covered = coverage[at] ?? 0;
    if (covered < least) continue;
    found.units[count] = units[at] ?? 0;
    found.coverage[count] = covered;
    count += 1;
  }
  return { units: found.units.subarray(0, count), coverage: found.coverage.subarray(0, count), best };
}

/** For each unit the step of its merit. */
function stepsOf(index: TextIndex, plan: Plan, { units, coverage }: Matches): Uint16Array {
  const headings = headingBonus(index, plan);
  const steps = new Uint16Array(units.length);
  for (let at = 0; at < units.length; at += 1) {
    const unit = units[at] ?? 0;
    const shortness = SHORTNESS[Math.min(255, index.lengthOf(unit))] ?? 0;
    const heading = headings === null ? 0 : (headings[unit] ?? 0);
    const merit = (coverage[at] ?? 0) + heading + shortness;
    steps[at] = Math.min(STEPS - 1, Math.floor((merit / HIGHEST) * STEPS));
  }
  return steps;
}

/** The step at which the best `most` end, and how many are above it. */
function cutOf(steps: Uint16Array, most: number): { cut: number; above: number } {
  const counts = new Uint32Array(STEPS);
  for (const step of steps) counts[step] = (counts[step] ?? 0) + 1;
  let above = 0;
  for (let step = STEPS - 1; step > 0; step -= 1) {
    const count = counts[step] ?? 0;
    if (above + count >= most) return { cut: step, above };
    above += count;
  }
  return { cut: 0, above };
}

/** By unit: what the query's words in its article's heading are worth; null where there are none. */
function headingBonus(index: TextIndex, plan: Plan): Float32Array | null {
  let bonus: Float32Array | null = null;
  for (const { candidates, importance } of plan.groups) {
    const part = (HEADING_BONUS * importance) / plan.importance;
    for (const { stems, weight } of candidates) {
      const [stem, second] = stems;
      if (stem === undefined || second !== undefined) continue;
      for (const unit of index.headingsWith(stem)) {
        bonus ??= new Float32Array(index.capacity);
        bonus[unit] = (bonus[unit] ?? 0) + part * weight;
      }
    }
  }
  return bonus;
}
