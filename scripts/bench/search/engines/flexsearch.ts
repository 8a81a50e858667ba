/** FlexSearch as shipped: a Document with its default encoder. It has no phrases. */
import { fromBytes, toBytes } from './bytes';
import { MOST_HITS, type BenchEngine, type MakeEngine, type SourceDocument } from './engine';
import { loadPeer } from './peer';

type Tokenizer = 'strict' | 'forward';

interface FlexDocument {
  add(document: SourceDocument): unknown;
  search(text: string, options: { limit: number }): { field: string; result: number[] }[];
  export(take: (key: string, data: unknown) => void): Promise<unknown> | void;
  import(key: string, data: unknown): Promise<unknown> | void;
}

interface FlexSearch {
  Document: new (options: { tokenize: Tokenizer; document: { id: string; index: string[] } }) => FlexDocument;
}

export const flexSearch =
  (tokenize: Tokenizer): MakeEngine =>
  (): BenchEngine => {
    const { Document } = loadPeer<FlexSearch>('flexsearch');
    const index = new Document({ tokenize, document: { id: 'id', index: ['heading', 'text'] } });
    return {
      build({ documents }) {
        for (const document of documents) index.add(document);
      },
      query({ text }) {
        const fields = index.search(text, { limit: MOST_HITS });
        return Math.min(MOST_HITS, new Set(fields.flatMap(({ result }) => result)).size);
      },
      async save() {
        const parts: [string, unknown][] = [];
        await index.export((key, data) => void parts.push([key, data]));
        return toBytes(parts);
      },
      async load(bytes) {
        for (const [key, data] of fromBytes<[string, unknown][]>(bytes)) await index.import(key, data);
      },
    };
  };
