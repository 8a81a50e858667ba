/** Which units of an index a plan finds, and how much of the query each of them covers. */
import type { Accept } from './accept';
import { hasPhrase, says } from './look-up';
import type { Candidate, Plan } from './plan';
import { Scratch } from './scratch';
import type { TextIndex } from './text-index';

/** Units with how much of the query each covers: its groups' importance as a part of the whole's, above 0, up to 1. */
export interface Matches {
  units: Uint32Array;
  coverage: Float32Array;
  /** The most that one of them covers; 0 where there are none. */
  best: number;
}

const NOTHING: Matches = { units: new Uint32Array(0), coverage: new Float32Array(0), best: 0 };

/** A unit is an answer when it covers at least this part of what the best one covers. */
export const LEAST_COVERAGE = 0.55;

/** Units with a phrase that are looked for: more of them ("of the") say nothing. */
const MOST_PHRASES = 2000;

/** By index, kept from query to query: to zero them anew each time would take longer than the query. */
const scratches = new WeakMap<TextIndex, Scratch>();

/**
 * Units that hold something of the query and nothing that it forbids, in no order. Units that cannot come near to the
 * best one may be missing.
 */
export function matchUnits(index: TextIndex, plan: Plan, accept: Accept): Matches {
  if (plan.phrases === null || plan.importance === 0) return NOTHING;
  const scratch = scratchOf(index);
  const required = plan.phrases.length > 0 ? unitsWithPhrases(index, plan.phrases) : null;
  if (required !== null) scratch.allow(required);
  collect(index, plan, accept, scratch, required !== null);
  for (const stem of plan.withoutStems) {
    for (const unit of index.unitsWith(stem)) {
      if ((scratch.covered[unit] ?? 0) > 0 && says(index, unit, stem)) scratch.forbid(unit);
    }
  }
  const found = scratch.take(1 / plan.importance);
  const matches = withoutPhrases(index, plan, found);
  if (required !== null) scratch.disallow(required);
  return matches;
}

function withoutPhrases(index: TextIndex, { withoutPhrases: phrases }: Plan, found: Matches): Matches {
  if (phrases.length === 0) return found;
  const isLeft = (_: number, at: number): boolean =>
    !phrases.some((phrase) => hasPhrase(index, found.units[at] ?? 0, phrase));
  const coverage = found.coverage.filter(isLeft);
  return { units: found.units.filter(isLeft), coverage, best: mostOf(coverage) };
}

/** All units that are asked for, by a query that has no words. */
export function allUnits(index: TextIndex, accept: Accept): Matches {
  const all = Uint32Array.from({ length: index.capacity }, (_, unit) => unit);
  const units = accept === null ? all : all.filter(accept);
  return { units, coverage: new Float32Array(units.length).fill(1), best: units.length > 0 ? 1 : 0 };
}

function mostOf(coverage: Float32Array): number {
  let most = 0;
  for (const one of coverage) if (one > most) most = one;
  return most;
}

/** Adds up what the groups cover, the most important first. */
function collect(index: TextIndex, plan: Plan, accept: Accept, scratch: Scratch, onlyAllowed: boolean): void {
  const groups = plan.groups.toSorted((a, b) => b.importance - a.importance);
  // The best may be forbidden afterwards; of what must hold phrases nothing is left out here.
  const keepsAll = onlyAllowed || plan.withoutStems.length > 0 || plan.withoutPhrases.length > 0;
  let left = plan.importance;
  let best = 0;
  for (const { candidates, importance } of groups) {
    left -= importance;
    for (const candidate of candidates.toSorted((a, b) => b.weight - a.weight)) {
      const { weight } = candidate;
      // What is found only from here on stays too far below the best.
      const mayBegin = keepsAll || left + weight * importance >= best * LEAST_COVERAGE;
      if (!mayBegin && scratch.isEmpty) break;
      const units = unitsWithAll(index, candidate);
      scratch.weigh(units, weight, mayBegin);
      if (accept === null && units.length > 0) best = Math.max(best, weight * importance);
    }
    best = Math.max(best, scratch.addUp(importance, onlyAllowed, accept));
  }
}

function unitsWithAll(index: TextIndex, { stems }: Candidate): readonly number[] {
  const [stem, second] = stems;
  if (stem === undefined) return [];
  return second === undefined ? index.unitsWith(stem) : commonUnits(index, stems, Infinity, () => true);
}

function unitsWithPhrases(index: TextIndex, phrases: readonly (readonly number[])[]): number[] {
  const stems = new Set(phrases.flat().map((form) => index.vocabulary.stemOfForm(form)));
  return commonUnits(index, [...stems], MOST_PHRASES, (unit) =>
    phrases.every((phrase) => hasPhrase(index, unit, phrase)),
  );
}

/** The first `most` units that hold all the stems, and for which `test` holds. */
function commonUnits(
  index: TextIndex,
  stems: readonly number[],
  most: number,
  test: (unit: number) => boolean,
): number[] {
  const [shortest = [], ...others] = stems
    .map((stem) => index.unitsWith(stem))
    .sort((a, b) => a.length - b.length);
  const found: number[] = [];
  const places = others.map(() => 0);
  for (let at = 0; at < shortest.length && found.length < most; at += 1) {
    const unit = shortest[at] ?? 0;
    let isCommon = true;
    for (let list = 0; list < others.length && isCommon; list += 1) {
      const units = others[list] ?? [];
      const place = firstFrom(units, unit, places[list] ?? 0);
      places[list] = place;
      isCommon = units[place] === unit;
    }
    if (isCommon && test(unit)) found.push(unit);
  }
  return found;
}

/** Place of the first unit of an ascending list that is not below `unit`, from `start` on, in steps that double. */
function firstFrom(units: readonly number[], unit: number, start: number): number {
  let low = start;
  let step = 1;
  while (low + step < units.length && (units[low + step] ?? 0) < unit) {
    low += step;
    step *= 2;
  }
  let high = Math.min(low + step, units.length);
  while (low < high) {
    const middle = (low + high) >>> 1;
    if ((units[middle] ?? 0) < unit) low = middle + 1;
    else high = middle;
  }
  return low;
}

function scratchOf(index: TextIndex): Scratch {
  const known = scratches.get(index);
  if (known !== undefined && known.capacity >= index.capacity) return known;
  const scratch = new Scratch(index.capacity);
  scratches.set(index, scratch);
  return scratch;
}
