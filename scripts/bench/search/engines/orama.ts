/**
 * Orama with the tokenizer of each language; Kazakh, which it has none for, is cut at what is no letter.
 * What it saves holds the documents.
 */
import type { Language } from '../../../../src/shared/corpus';
import { fromBytes, toBytes } from './bytes';
import { bestOf, byLanguage } from './by-language';
import { MOST_HITS, type BenchEngine, type SourceDocument } from './engine';
import { loadPeer } from './peer';

type Database = object;

interface Tokenizer {
  language: string;
  normalizationCache: Map<string, string>;
  tokenize(text: string): string[];
}

interface OramaModule {
  create(options: {
    schema: Record<string, 'string'>;
    language?: string;
    components?: { tokenizer: Tokenizer };
  }): Database;
  insertMultiple(database: Database, documents: object[]): Promise<unknown>;
  search(
    database: Database,
    query: { term: string; limit: number },
  ): { hits: { score: number }[] } | Promise<{ hits: { score: number }[] }>;
  save(database: Database): unknown;
  load(database: Database, saved: unknown): void;
}

const SCHEMA = { heading: 'string', text: 'string' } as const;

const KAZAKH: Tokenizer = {
  language: 'kazakh',
  normalizationCache: new Map(),
  tokenize: (text) => text.toLowerCase().match(/[\p{L}\p{M}\p{N}]+/gu) ?? [],
};

export function orama(): BenchEngine {
  const { create, insertMultiple, search, save, load } = loadPeer<OramaModule>('@orama/orama');
  const databases = new Map<Language, Database>();
  const add = (language: Language): Database => {
    const database =
      language === 'kk'
        ? create({ schema: SCHEMA, components: { tokenizer: KAZAKH } })
        : create({ schema: SCHEMA, language: language === 'ru' ? 'russian' : 'english' });
    databases.set(language, database);
    return database;
  };
  return {
    async build({ documents }) {
      const fill = (language: Language, own: SourceDocument[]): Promise<unknown> =>
        insertMultiple(
          add(language),
          own.map(({ id, heading, text }) => ({ id: String(id), heading, text })),
        );
      await Promise.all(byLanguage(documents, fill));
    },
    async query({ text }) {
      const answers: { score: number }[][] = [];
      for (const database of databases.values()) {
        const answer = await search(database, { term: text, limit: MOST_HITS });
        answers.push(answer.hits);
      }
      return bestOf(answers, MOST_HITS).length;
    },
    save: () => toBytes([...databases].map(([language, database]) => [language, save(database)])),
    load(bytes) {
      for (const [language, saved] of fromBytes<[Language, unknown][]>(bytes)) load(add(language), saved);
    },
  };
}
