/** MiniSearch, in two of its ways: all words with the last as a prefix; any word, each as a prefix and with slips. */
import { textOf, toBytes } from './bytes';
import { MOST_HITS, type BenchEngine, type MakeEngine, type SourceDocument } from './engine';
import { loadPeer } from './peer';

interface SearchOptions {
  combineWith: 'AND' | 'OR';
  prefix: boolean | ((term: string, at: number, terms: string[]) => boolean);
  /** Share of a word's length that may be wrong. */
  fuzzy: number | false;
}

interface Index {
  addAll(documents: readonly SourceDocument[]): void;
  search(text: string, options: SearchOptions): unknown[];
  toJSON(): unknown;
}

interface MiniSearchClass {
  new (options: { fields: string[] }): Index;
  loadJSON(json: string, options: { fields: string[] }): Index;
}

const OPTIONS = { fields: ['heading', 'text'] };

const WAYS: Record<SearchOptions['combineWith'], SearchOptions> = {
  AND: { combineWith: 'AND', prefix: (_, at, terms) => at === terms.length - 1, fuzzy: false },
  OR: { combineWith: 'OR', prefix: true, fuzzy: 0.2 },
};

export const miniSearch =
  (way: SearchOptions['combineWith']): MakeEngine =>
  (): BenchEngine => {
    const loaded = loadPeer<MiniSearchClass | { default: MiniSearchClass }>('minisearch');
    const MiniSearch = 'default' in loaded ? loaded.default : loaded;
    let index = new MiniSearch(OPTIONS);
    return {
      build: ({ documents }) => index.addAll(documents),
      query: ({ text }) => Math.min(MOST_HITS, index.search(text, WAYS[way]).length),
      save: () => toBytes(index),
      load(bytes) {
        index = MiniSearch.loadJSON(textOf(bytes), OPTIONS);
      },
    };
  };
