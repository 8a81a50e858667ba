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

  /** A group's candidate stands in the unit; the best of them counts. */
  weigh(unit: number, weight: number): void {
    const before = this.#weights[unit] ?? 0;
    if (before === 0) {
      this.#weighed[this.#weighedCount] = unit;
      this.#weighedCount += 1;
    }
    if (weight > before) this.#weights[unit] = weight;
  }

  /** Ends a group; answers the most that a unit covers after it. Without `mayBegin` no unit is added. */
  addUp(importance: number, mayBegin: boolean, onlyAllowed: boolean, accept: Accept): number {
    let best = 0;
    for (let at = 0; at < this.#weighedCount; at += 1) {
      const unit = this.#weighed[at] ?? 0;
      const weight = this.#weights[unit] ?? 0;
      this.#weights[unit] = 0;
      const before = this.covered[unit] ?? 0;
      if (before === 0) {
        if (!mayBegin || (onlyAllowed && this.#allowed[unit] !== 1) || (accept !== null && !accept(unit)))
          continue;
        this.#found[this.#foundCount] = unit;
        this.#foundCount += 1;
      }
      const covered = before + weight * importance;
      this.covered[unit] = covered;
      if (covered > best) best = covered;
    }
    this.#weighedCount = 0;
    return best;
  }

  /** Takes a unit out of what was found. */
  forbid(unit: number): void {
    if ((this.covered[unit] ?? 0) > 0) this.covered[unit] = FORBIDDEN;
  }

  /** What was found, times `scale`; all is zero again. */
  take(scale: number): { units: Uint32Array; coverage: Float32Array } {
    const units = new Uint32Array(this.#foundCount);
    const coverage = new Float32Array(this.#foundCount);
    let count = 0;
    for (let at = 0; at < this.#foundCount; at += 1) {
      const unit = this.#found[at] ?? 0;
      const covered = this.covered[unit] ?? 0;
      this.covered[unit] = 0;
      if (covered <= 0) continue;
      units[count] = unit;
      coverage[count] = covered * scale;
      count += 1;
    }
    this.#foundCount = 0;
    return { units: units.subarray(0, count), coverage: coverage.subarray(0, count) };
  }
}

const FORBIDDEN = -1;
