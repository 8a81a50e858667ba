/**
 * Which units hold a stem. The only module that knows FlexSearch: `strict` with resolution 1 and no
 * encoder of its own is its leanest index, and our stems go in as they are.
 */
import { Index } from 'flexsearch';

export class Postings {
  #index = newIndex();
  #size = 0;

  /** Units are numbered 0, 1, 2 … and added once. Stems hold no spaces. */
  add(unit: number, stems: Iterable<string>): void {
    this.#index.add(unit, [...new Set(stems)].join(' '));
    this.#size += 1;
  }

  /** Units that hold the stem, ascending. May be the index's own array: not to be changed or kept. */
  of(stem: string): readonly number[] {
    if (this.#size === 0) return [];
    return this.#index.search(stem, { limit: this.#size }) as number[];
  }
}

function newIndex(): Index {
  return new Index({
    tokenize: 'strict',
    resolution: 1,
    cache: false,
    encode: (stems: string) => stems.split(' '),
  });
}
