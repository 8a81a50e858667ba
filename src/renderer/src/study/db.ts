/**
 * The database of what a reader writes: tables, indexes and the whole ladder of versions.
 * A version that was shipped never changes; a new one is added below it, with a test that opens the old.
 */
import Dexie, { type DexieOptions, type EntityTable } from 'dexie';
import type { Bookmark, Note } from './records';

/** Fixed for ever: another name is another, empty database. */
export const DATABASE_NAME = 'ata-zan-study';
/** The newest version below. */
export const DATABASE_VERSION = 1;

/** How far the database has followed the journal; the one row of `meta`, written with every commit. */
export interface Progress {
  key: 'progress';
  /** Sequence number of the last journal record whose changes are in the tables. */
  seq: number;
  /** When that was, milliseconds since the epoch. */
  at: number;
  /** Rows in each table after it, those in the trash included: a table that lost rows is found out by them. */
  bookmarks: number;
  notes: number;
  /** True while the tables are being copied into a journal that lost records: it is not complete yet. */
  reseeding: boolean;
}

export class StudyDb extends Dexie {
  declare bookmarks: EntityTable<Bookmark, 'id'>;
  declare notes: EntityTable<Note, 'id'>;
  declare meta: EntityTable<Progress, 'key'>;

  /** `indexed` replaces the global IndexedDB. */
  constructor(indexed: Pick<DexieOptions, 'indexedDB' | 'IDBKeyRange'> = {}) {
    super(DATABASE_NAME, {
      ...indexed,
      // A commit is answered when it is on the disk, not when the system has taken note of it.
      chromeTransactionDurability: 'strict',
      // Live queries show what is committed, never what is hoped for.
      cache: 'disabled',
    });

    this.version(1).stores({
      bookmarks: [
        'id', // one row: undo, change
        '[work+eId]', // at a locus: margin, inspector; in a work: the dots of its contents
        'deletedAt', // the trash, and what has been in it too long (live rows have null and are not indexed)
      ].join(),
      notes: [
        'id', // one row: undo, change
        '[work+eId]', // at a locus: margin, inspector; in a work: the dots of its contents
        'deletedAt', // the trash, and what has been in it too long (live rows have null and are not indexed)
      ].join(),
      meta: 'key', // the row of progress: commit, recovery
    });
  }
}
