/** Sorted keys, each pointing at word forms: equal keys and prefixes by binary search. Sorted when first asked. */
export class KeyList {
  #entries: { key: string; form: number }[] = [];
  #sorted = true;

  add(key: string, form: number): void {
    this.#entries.push({ key, form });
    this.#sorted = false;
  }

  equal(key: string): number[] {
    const forms: number[] = [];
    for (let at = this.#firstFrom(key); this.#entries[at]?.key === key; at += 1) this.#take(at, forms);
    return forms;
  }

  /** Forms whose key starts with `prefix`, at most `limit`, in the order of their keys. */
  startingWith(prefix: string, limit: number): number[] {
    const forms: number[] = [];
    let at = this.#firstFrom(prefix);
    while (forms.length < limit && this.#entries[at]?.key.startsWith(prefix)) {
      this.#take(at, forms);
      at += 1;
    }
    return forms;
  }

  #take(at: number, into: number[]): void {
    const entry = this.#entries[at];
    if (entry !== undefined) into.push(entry.form);
  }

  #firstFrom(key: string): number {
    if (!this.#sorted) {
      this.#entries.sort((a, b) => (a.key < b.key ? -1 : a.key > b.key ? 1 : a.form - b.form));
      this.#sorted = true;
    }
    let low = 0;
    let high = this.#entries.length;
    while (low < high) {
      const middle = (low + high) >>> 1;
      if ((this.#entries[middle]?.key ?? '') < key) low = middle + 1;
      else high = middle;
    }
    return low;
  }
}
