/** SQLite's FTS5 through better-sqlite3, ranked by bm25; the last word is a prefix too. */
import { loadPeer } from '../../search/engines/peer';
import { TEXT_FIELDS, type MakeIndex } from './engine';
import { wordsOf } from './words';

interface Statement<Row> {
  run(...values: unknown[]): unknown;
  all(...values: unknown[]): Row[];
}

interface Database {
  exec(sql: string): void;
  prepare<Row>(sql: string): Statement<Row>;
}

type DatabaseClass = new (source: ':memory:') => Database;

const COLUMNS = TEXT_FIELDS.join(', ');
const INSERT = `INSERT INTO provision(rowid, ${COLUMNS}) VALUES (?, ${TEXT_FIELDS.map(() => '?').join(', ')})`;
const SEARCH = 'SELECT rowid AS id FROM provision WHERE provision MATCH ? ORDER BY bm25(provision), rowid';

export const sqliteFts5 = (joint: 'AND' | 'OR') => (): MakeIndex => {
  const Database = loadPeer<DatabaseClass>('better-sqlite3');
  return (documents) => {
    const database = new Database(':memory:');
    database.exec(`CREATE VIRTUAL TABLE provision USING fts5(${COLUMNS})`);
    const insert = database.prepare(INSERT);
    for (const document of documents) {
      insert.run(document.id, ...TEXT_FIELDS.map((field) => document[field]));
    }
    const search = database.prepare<{ id: number }>(SEARCH);
    return (text) => {
      const words = wordsOf(text).map((word) => `"${word}"`);
      return words.length === 0 ? [] : search.all(`${words.join(` ${joint} `)}*`).map(({ id }) => id);
    };
  };
};
