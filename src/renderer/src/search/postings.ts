/**
 * Which units hold a stem. The only module that knows FlexSearch: `strict` with resolution 1 and no
 * encoder of its own is its leanest index, and our stems go in as they are, whole lists at a time.
 */
import { Index } from 'flexsearch';

/** A key and the units that hold it, ascending. */
export type Posting = readonly [key: string, units: readonly number[]];

/** A key, and for each resolution, of which there is one, the units. */
type ListOfKey = [key: string, lists: [readonly number[]]];

interface ListImport {
  import(part: 'map', lists: readonly ListOfKey[]): void;
}

export class Postings {
  readonly #index = newIndex();
  /** No list is longer. */
  #longest = 1;

  /** Adds units that are all above those that are there. The lists are taken as they are, not copied. */
  add(postings: readonly Posting[]): void {
    const lists = postings.map(([key, units]): ListOfKey => {
      const before = this.of(key);
      const all = before.length === 0 ? units : before.concat(units);
      this.#longest = Math.max(this.#longest, all.length);
      return [key, [all]];
    });
    // FlexSearch's own way in for what it has exported; its types only know the exported text.
    (this.#index as unknown as ListImport).import('map', lists);
  }

  /** Units that hold the key, ascending. The index's own list: not to be changed or kept. */
  of(key: string): readonly number[] {
    return this.#index.search(key, { limit: this.#longest }) as number[];
  }
}

function newIndex(): Index {
  return new Index({
    tokenize: 'strict',
    resolution: 1,
    cache: false,
    encode: (stem: string) => [stem],
  });
}
