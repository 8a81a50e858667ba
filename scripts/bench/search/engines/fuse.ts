/** Fuse.js: looks through every text for what resembles the query, wherever in the text it stands. */
import { fromBytes, toBytes } from './bytes';
import { MOST_HITS, type BenchEngine, type SourceDocument } from './engine';
import { loadPeer } from './peer';

interface FuseIndex {
  toJSON(): unknown;
}

interface FuseClass {
  new (
    documents: readonly SourceDocument[],
    options: { keys: string[]; ignoreLocation: boolean },
    index: FuseIndex,
  ): { search(text: string, options: { limit: number }): unknown[] };
  createIndex(keys: string[], documents: readonly SourceDocument[]): FuseIndex;
  parseIndex(saved: unknown): FuseIndex;
}

const KEYS = ['heading', 'text'];
const OPTIONS = { keys: KEYS, ignoreLocation: true };

export function fuse(): BenchEngine {
  const loaded = loadPeer<FuseClass | { default: FuseClass }>('fuse.js');
  const Fuse = 'default' in loaded ? loaded.default : loaded;
  let index = Fuse.createIndex(KEYS, []);
  let searcher = new Fuse([], OPTIONS, index);
  const use = (made: FuseIndex, documents: readonly SourceDocument[]): void => {
    index = made;
    searcher = new Fuse(documents, OPTIONS, index);
  };
  return {
    build: ({ documents }) => use(Fuse.createIndex(KEYS, documents), documents),
    query: ({ text }) => searcher.search(text, { limit: MOST_HITS }).length,
    save: () => toBytes(index),
    load: (bytes, { documents }) => use(Fuse.parseIndex(fromBytes(bytes)), documents),
  };
}
