/** Fuse.js: looks for what resembles the query, wherever in a text it stands. */
import { loadPeer } from '../../search/engines/peer';
import { TEXT_FIELDS, type MakeIndex, type UnitDocument } from './engine';

type FuseClass = new (
  documents: readonly UnitDocument[],
  options: { keys: string[]; ignoreLocation: boolean },
) => { search(text: string): { item: UnitDocument }[] };

export function fuse(): MakeIndex {
  const loaded = loadPeer<FuseClass | { default: FuseClass }>('fuse.js');
  const Fuse = 'default' in loaded ? loaded.default : loaded;
  return (documents) => {
    // By default it looks only at the first 60 characters or so of a text.
    const index = new Fuse(documents, { keys: [...TEXT_FIELDS], ignoreLocation: true });
    return (text) => index.search(text).map(({ item }) => item.id);
  };
}
