/**
 * SQLite's FTS5 through better-sqlite3, ranked by bm25: in memory, without the texts (a contentless table). Phrases are
 * its own; otherwise the last word is a prefix.
 */
import { MOST_HITS, type BenchEngine, type MakeEngine } from './engine';
import { loadPeer } from './peer';
import type { BenchQuery } from '../queries/query';

interface Statement {
  run(...values: unknown[]): unknown;
  all(...values: unknown[]): unknown[];
}

interface Database {
  exec(sql: string): void;
  prepare(sql: string): Statement;
  serialize(): Buffer;
  pragma(name: string, options: { simple: true }): number;
}

type DatabaseClass = new (source: string | Buffer) => Database;

const SEARCH = `SELECT rowid FROM provision WHERE provision MATCH ? ORDER BY rank LIMIT ${MOST_HITS}`;

function expressionOf({ kind, text }: BenchQuery, joint: 'AND' | 'OR'): string {
  if (kind === 'phrases') return `"${text}"`;
  return `${text
    .split(' ')
    .map((word) => `"${word}"`)
    .join(` ${joint} `)} *`;
}

export const sqliteFts5 =
  (joint: 'AND' | 'OR'): MakeEngine =>
  (): BenchEngine => {
    const Database = loadPeer<DatabaseClass>('better-sqlite3');
    let database = new Database(':memory:');
    let search: Statement | null = null;
    return {
      build({ documents }) {
        database.exec("CREATE VIRTUAL TABLE provision USING fts5(heading, text, content='')");
        const insert = database.prepare('INSERT INTO provision(rowid, heading, text) VALUES (?, ?, ?)');
        database.exec('BEGIN');
        for (const { id, heading, text } of documents) insert.run(id, heading, text);
        database.exec('COMMIT');
        search = database.prepare(SEARCH);
      },
      query: (query) => search?.all(expressionOf(query, joint)).length ?? 0,
      save: () => database.serialize(),
      load(bytes) {
        database = new Database(Buffer.from(bytes));
        search = database.prepare(SEARCH);
      },
      nativeBytes: () =>
        database.pragma('page_count', { simple: true }) * database.pragma('page_size', { simple: true }),
    };
  };
