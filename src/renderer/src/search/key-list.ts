/**
 * Word forms in the order of their keys: equal keys and beginnings by binary search. What was added is sorted in
 * when next asked.
 */
export class KeyList {
  readonly #keyOf: (form: number) => string;
  #forms: number[] = [];
  #keys: string[] = [];
  #sorted = true;

  constructor(keyOf: (form: number) => string) {
    this.#keyOf = keyOf;
  }

  get size(): number {
    return this.#forms.length;
  }

  add(form: number): void {
    this.#forms.push(form);
    this.#sorted = false;
  }

  equal(key: string): number[] {
    const from = this.#firstFrom(key);
    let to = from;
    while (this.#keys[to] === key) to += 1;
    return this.#forms.slice(from, to);
  }

  /** Forms whose key starts with `prefix`, at most `limit`, in the order of their keys. */
  startingWith(prefix: string, limit: number): number[] {
    const from = this.#firstFrom(prefix);
    // Behind every key that starts with it: no letter of a word comes after this sign.
    const to = this.#firstFrom(`${prefix}\uFFFF`);
    return this.#forms.slice(from, Math.min(to, from + limit));
  }

  /** Sorts what was added; a question does so by itself. */
  sort(): void {
    if (this.#sorted) return;
    for (let at = this.#keys.length; at < this.#forms.length; at += 1) {
      this.#keys.push(this.#keyOf(this.#forms[at] ?? 0));
    }
    const order = Uint32Array.from(this.#forms.keys());
    const keys = this.#keys;
    const before = (a: number, b: number): number => {
      const [x, y] = [keys[a] ?? '', keys[b] ?? ''];
      return x < y ? -1 : x > y ? 1 : a - b;
    };
    order.sort(before);
    const forms = this.#forms;
    this.#forms = Array.from(order, (at) => forms[at] ?? 0);
    this.#keys = Array.from(order, (at) => keys[at] ?? '');
    this.#sorted = true;
  }

  #firstFrom(key: string): number {
    this.sort();
    let low = 0;
    let high = this.#keys.length;
    while (low < high) {
      const middle = (low + high) >>> 1;
      if ((this.#keys[middle] ?? '') < key) low = middle + 1;
      else high = middle;
    }
    return low;
  }
}
