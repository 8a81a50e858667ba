/** A typed array that grows by doubling: four bytes a number, where an array of arrays costs a header each. */
export class GrowingArray {
  #values = new Uint32Array(1024);
  #length = 0;

  get length(): number {
    return this.#length;
  }

  push(value: number): void {
    if (this.#length === this.#values.length) {
      const larger = new Uint32Array(this.#values.length * 2);
      larger.set(this.#values);
      this.#values = larger;
    }
    this.#values[this.#length] = value;
    this.#length += 1;
  }

  /** The number at `at`; 0 outside. */
  at(at: number): number {
    return this.#values[at] ?? 0;
  }

  set(at: number, value: number): void {
    this.#values[at] = value;
  }

  /** A copy of its own, no longer than needed. */
  toArray(): Uint32Array {
    return this.#values.slice(0, this.#length);
  }

  /** A view, valid until the next push. */
  slice(start: number, end: number): Uint32Array {
    return this.#values.subarray(start, end);
  }
}
