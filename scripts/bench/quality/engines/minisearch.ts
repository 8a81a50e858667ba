/** MiniSearch, with the options of its search that are asked for. */
import { loadPeer } from '../../search/engines/peer';
import { TEXT_FIELDS, type MakeIndex, type UnitDocument } from './engine';

/** MiniSearch's own where absent: any word, whole, as it is written. */
interface SearchOptions {
  combineWith?: 'AND' | 'OR';
  prefix?: boolean;
  /** Share of a word's length that may be wrong. */
  fuzzy?: number;
}

interface Index {
  addAll(documents: readonly UnitDocument[]): void;
  search(text: string, options: SearchOptions): readonly { id: number }[];
}

type MiniSearchClass = new (options: { fields: string[] }) => Index;

export const miniSearch =
  (options: SearchOptions = {}) =>
  (): MakeIndex => {
    const loaded = loadPeer<MiniSearchClass | { default: MiniSearchClass }>('minisearch');
    const MiniSearch = 'default' in loaded ? loaded.default : loaded;
    return (documents) => {
      const index = new MiniSearch({ fields: [...TEXT_FIELDS] });
      index.addAll(documents);
      return (text) => index.search(text, options).map(({ id }) => id);
    };
  };
