/** Picks the units that are worth ranking out of all that were found, cheaply: by what they cover, headings first. */
import type { Matches } from './match';
import type { Plan } from './plan';
import type { TextIndex } from './text-index';
import { FIELDS } from './units';

/** Units of one index that are ranked. */
const MOST_RANKED = 300;
/** Part of the query's importance that its words in an article's heading add. */
const HEADING_BONUS = 0.15;
/** Most that a short text adds, and the length at which half of it is left, in words. */
const SHORTNESS_BONUS = 0.1;
const HALF_LENGTH = 30;
/** Steps in which the merits of units are told apart. */
const STEPS = 1024;
const HIGHEST = 1 + HEADING_BONUS + SHORTNESS_BONUS;

/** Units that cover at least `least`, the likeliest `MOST_RANKED` of them, ascending. */
export function selectUnits(index: TextIndex, plan: Plan, matches: Matches, least: number): number[] {
  const { units, coverage } = matches;
  const chosen: number[] = [];
  for (let at = 0; at < units.length; at += 1) if ((coverage[at] ?? 0) >= least) chosen.push(at);
  if (chosen.length <= MOST_RANKED) return chosen.map((at) => units[at] ?? 0).sort((a, b) => a - b);

  const headings = headingBonus(index, plan);
  const steps = chosen.map((at) => {
    const unit = units[at] ?? 0;
    const merit = (coverage[at] ?? 0) + (headings.get(unit) ?? 0) + shortness(index, unit);
    return Math.min(STEPS - 1, Math.floor((merit / HIGHEST) * STEPS));
  });
  const cut = cutOf(steps);
  const best: number[] = [];
  const ties: number[] = [];
  for (const [at, step] of steps.entries()) {
    const unit = units[chosen[at] ?? 0] ?? 0;
    if (step > cut) best.push(unit);
    else if (step === cut) ties.push(unit);
  }
  ties.sort((a, b) => a - b);
  return [...best, ...ties.slice(0, MOST_RANKED - best.length)].sort((a, b) => a - b);
}

/** The step at which the best `MOST_RANKED` end. */
function cutOf(steps: readonly number[]): number {
  const counts = new Uint32Array(STEPS);
  for (const step of steps) counts[step] = (counts[step] ?? 0) + 1;
  let taken = 0;
  for (let step = STEPS - 1; step > 0; step -= 1) {
    taken += counts[step] ?? 0;
    if (taken >= MOST_RANKED) return step;
  }
  return 0;
}

/** By first unit of an article: what the query's words in its heading are worth. */
function headingBonus(index: TextIndex, plan: Plan): Map<number, number> {
  const bonus = new Map<number, number>();
  for (const { candidates, importance } of plan.groups) {
    const part = (HEADING_BONUS * importance) / plan.importance;
    for (const { stems, weight } of candidates) {
      if (stems.length > 1 || stems[0] === undefined) continue;
      for (const unit of index.headingsWith(stems[0]))
        bonus.set(unit, (bonus.get(unit) ?? 0) + part * weight);
    }
  }
  return bonus;
}

function shortness(index: TextIndex, unit: number): number {
  const segment = index.segmentOf(unit);
  if (segment === null) return 0;
  const { starts } = segment.text;
  const first = (unit - segment.from) * FIELDS.length;
  const words = (starts[first + FIELDS.length] ?? 0) - (starts[first] ?? 0);
  return (SHORTNESS_BONUS * HALF_LENGTH) / (HALF_LENGTH + words);
}
