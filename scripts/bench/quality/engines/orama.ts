/** Orama with its tokenizer for each language; Kazakh, which it has none for, is cut at what is no letter. */
import type { Language } from '../../../../src/shared/corpus';
import { loadPeer } from '../../search/engines/peer';
import { TEXT_FIELDS, type MakeIndex, type UnitDocument } from './engine';
import { wordsOf } from './words';

interface Tokenizer {
  language: string;
  normalizationCache: Map<string, string>;
  tokenize(text: string): string[];
}

type Database = object;

interface OramaModule {
  create(
    options: { schema: Record<string, 'string'> } & (
      { language: string } | { components: { tokenizer: Tokenizer } }
    ),
  ): Database;
  insertMultiple(database: Database, documents: Record<string, string>[]): Promise<unknown>;
  search(
    database: Database,
    query: { term: string; limit: number },
  ): { hits: { id: string }[] } | Promise<{ hits: { id: string }[] }>;
}

const SCHEMA = Object.fromEntries(TEXT_FIELDS.map((field) => [field, 'string'] as const));

const KAZAKH: Tokenizer = { language: 'kazakh', normalizationCache: new Map(), tokenize: wordsOf };

const SETTINGS: Record<Language, { language: string } | { components: { tokenizer: Tokenizer } }> = {
  en: { language: 'english' },
  ru: { language: 'russian' },
  kk: { components: { tokenizer: KAZAKH } },
};

const fieldsOf = (document: UnitDocument): Record<string, string> =>
  Object.fromEntries(TEXT_FIELDS.map((field) => [field, document[field]]));

export function orama(): MakeIndex {
  const { create, insertMultiple, search } = loadPeer<OramaModule>('@orama/orama');
  return async (documents, language) => {
    const database = create({ schema: SCHEMA, ...SETTINGS[language] });
    await insertMultiple(
      database,
      documents.map((document) => ({ ...fieldsOf(document), id: String(document.id) })),
    );
    return async (text) => {
      const { hits } = await search(database, { term: text, limit: documents.length });
      return hits.map(({ id }) => Number(id));
    };
  };
}
