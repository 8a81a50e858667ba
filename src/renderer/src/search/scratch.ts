/** Arrays over all units of an index that a query writes into and leaves as they were: zero everywhere. */
import type { Accept } from './accept';

export class Scratch {
  readonly capacity: number;
  /** How much of the query each unit covers so far. */
  readonly covered: Float32Array;
  /** Weight of the group at hand in each unit. */
  readonly #weights: Float32Array;
  readonly #weighed: Uint32Array;
  #weighedCount = 0;
  readonly #found: Uint32Array;
  #foundCount = 0;
  /** 1 where a unit may be found at all, if not all may. */
  readonly #allowed: Uint8Array;

  constructor(capacity: number) {
    this.capacity = capacity;
    this.covered = new Float32Array(capacity);
    this.#weights = new Float32Array(capacity);
    this.#weighed = new Uint32Array(capacity);
    this.#found = new Uint32Array(capacity);
    this.#allowed = new Uint8Array(capacity);
  }

  allow(units: readonly number[]): void {
    for (const unit of units) this.#allowed[unit] = 1;
  }

  disallow(units: readonly number[]): void {
    for (const unit of units) this.#allowed[unit] = 0;
  }

  /** A group's candidate stands in the units; the best of them counts. Without `mayBegin` none is found by it. */
  weigh(units: readonly number[], weight: number, mayBegin: boolean): void {
    const { covered } = this;
    const weights = this.#weights;
    const weighed = this.#weighed;
    let count = this.#weighedCount;
    for (let at = 0; at < units.length; at += 1) {
      const unit = units[at] ?? 0;
      if (!mayBegin && covered[unit] === 0) continue;
      const before = weights[unit] ?? 0;
      if (before === 0) {
        weighed[count] = unit;
        count += 1;
      }
      if (weight > before) weights[unit] = weight;
    }
    this.#weighedCount = count;
  }

  /** Whether no group that has ended was found anywhere. */
  get isEmpty(): boolean {
    return this.#foundCount === 0;
  }

  /** Ends a group; answers the most that a unit covers after it. */
  addUp(importance: number, onlyAllowed: boolean, accept: Accept): number {
    const { covered } = this;
    const weights = this.#weights;
    const weighed = this.#weighed;
    const weighedCount = this.#weighedCount;
    const found = this.#found;
    let count = this.#foundCount;
    let best = 0;
    for (let at = 0; at < weighedCount; at += 1) {
      const unit = weighed[at] ?? 0;
      const weight = weights[unit] ?? 0;
      weights[unit] = 0;
      const before = covered[unit] ?? 0;
      if (before === 0) {
        if ((onlyAllowed && this.#allowed[unit] !== 1) || (accept !== null && !accept(unit))) continue;
        found[count] = unit;
        count += 1;
      }
      const sum = before + weight * importance;
      covered[unit] = sum;
      if (sum > best) best = sum;
    }
    this.#weighedCount = 0;
    this.#foundCount = count;
    return best;
  }

  /** Takes a unit out of what was found. */
  forbid(unit: number): void {
    if ((this.covered[unit] ?? 0) > 0) this.covered[unit] = FORBIDDEN;
  }

  /** What was found, times `scale`, and the most among it; all is zero again. */
  take(scale: number): { units: Uint32Array; coverage: Float32Array; best: number } {
    const { covered } = this;
    const found = this.#found;
    const foundCount = this.#foundCount;
    const units = new Uint32Array(foundCount);
    const coverage = new Float32Array(foundCount);
    let count = 0;
    let best = 0;
    for (let at = 0; at < foundCount; at += 1) {
      const unit = found[at] ?? 0;
      const sum = covered[unit] ?? 0;
      covered[unit] = 0;
      if (sum <= 0) continue;
      if (sum > best) best = sum;
      units[count] = unit;
      coverage[count] = sum * scale;
      count += 1;
    }
    this.#foundCount = 0;
    return { units: units.subarray(0, count), coverage: coverage.subarray(0, count), best: best * scale };
  }
}

const FORBIDDEN = -1;
