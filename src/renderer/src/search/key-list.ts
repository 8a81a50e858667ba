/**
 * Numbers in the order of their keys: equal keys and beginnings by binary search. What was added is sorted in when
 * next asked.
 */
export class KeyList {
  readonly #keyOf: (id: number) => string;
  readonly #compareEqual: (a: number, b: number) => number;
  /** By id, where keys are kept; null where making one costs nothing. */
  readonly #keys: string[] | null;
  /** Ids from 0 to below this are in the list. */
  #count = 0;
  /** The first of them in the order of their keys. */
  #order = new Uint32Array(0);

  /**
   * @param keep whether keys are made once and kept.
   * @param compareEqual order of numbers with equal keys.
   */
  constructor(
    keyOf: (id: number) => string,
    keep: boolean,
    compareEqual = (a: number, b: number): number => a - b,
  ) {
    this.#keyOf = keyOf;
    this.#compareEqual = compareEqual;
    this.#keys = keep ? [] : null;
  }

  /** Takes in the ids from those that are there to below `count`. */
  grow(count: number): void {
    this.#count = Math.max(this.#count, count);
  }

  equal(key: string): Uint32Array {
    const from = this.#firstFrom(key);
    let to = from;
    while (to < this.#order.length && this.#keyAt(to) === key) to += 1;
    return this.#order.subarray(from, to);
  }

  /** Ids whose key starts with `prefix`, at most `limit`, in the order of their keys. */
  startingWith(prefix: string, limit: number): Uint32Array {
    const from = this.#firstFrom(prefix);
    return this.#order.subarray(from, Math.min(this.#firstBehind(prefix, from), from + limit));
  }

  /** Sorts what was added; a question does so by itself. */
  sort(): void {
    const sorted = this.#order.length;
    if (sorted === this.#count) return;
    const keys = this.#keys ?? [];
    for (let id = keys.length; id < this.#count; id += 1) keys.push(this.#keyOf(id));
    const order = new Uint32Array(this.#count);
    order.set(this.#order);
    for (let id = sorted; id < this.#count; id += 1) order[id] = id;
    this.#order = order.sort((a, b) => {
      const [x, y] = [keys[a] ?? '', keys[b] ?? ''];
      return x < y ? -1 : x > y ? 1 : this.#compareEqual(a, b);
    });
  }

  /** The first place whose key is not below `key`. */
  #firstFrom(key: string): number {
    this.sort();
    let [from, to] = [0, this.#order.length];
    while (from < to) {
      const middle = (from + to) >>> 1;
      if (this.#keyAt(middle) >= key) to = middle;
      else from = middle + 1;
    }
    return from;
  }

  /** The first place from `from` on whose key does not start with `prefix`, where those that do begin. */
  #firstBehind(prefix: string, from: number): number {
    let [low, high] = [from, this.#order.length];
    while (low < high) {
      const middle = (low + high) >>> 1;
      if (this.#keyAt(middle).startsWith(prefix)) low = middle + 1;
      else high = middle;
    }
    return low;
  }

  #keyAt(place: number): string {
    const id = this.#order[place] ?? 0;
    return this.#keys === null ? this.#keyOf(id) : (this.#keys[id] ?? '');
  }
}
