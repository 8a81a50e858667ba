/**
 * FlexSearch's Document with its default encoder. It has no scores across fields: it lists the answers of one field
 * behind those of the field before.
 */
import { loadPeer } from '../../search/engines/peer';
import { TEXT_FIELDS, type MakeIndex, type UnitDocument } from './engine';

interface Options {
  tokenize: 'strict' | 'forward';
  /** Whether documents that lack a word of the query are found too. */
  suggest: boolean;
}

interface FlexDocument {
  add(document: UnitDocument): unknown;
  search(text: string, options: { limit: number; merge: true; suggest: boolean }): readonly { id: number }[];
}

interface FlexSearch {
  Document: new (options: {
    tokenize: Options['tokenize'];
    document: { id: string; index: readonly string[] };
  }) => FlexDocument;
}

export const flexSearch =
  ({ tokenize, suggest }: Options) =>
  (): MakeIndex => {
    const { Document } = loadPeer<FlexSearch>('flexsearch');
    return (documents) => {
      const index = new Document({ tokenize, document: { id: 'id', index: [...TEXT_FIELDS] } });
      for (const document of documents) index.add(document);
      return (text) =>
        index.search(text, { limit: documents.length, merge: true, suggest }).map(({ id }) => id);
    };
  };
