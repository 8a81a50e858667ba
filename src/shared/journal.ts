/**
 * The journal of study data: an append-only file that the main process keeps beside the database,
 * fsynced before anything is called saved. From it an empty or damaged database is rebuilt.
 */

/** Tables whose rows are journalled. */
export type StudyTable = 'bookmarks' | 'notes';
export const STUDY_TABLES: readonly StudyTable[] = ['bookmarks', 'notes'];

/** One row as it is after a change, or null where the row is removed for good. */
export interface Change {
  table: StudyTable;
  /** Primary key of the row. */
  key: string;
  /** The row, plain JSON. */
  row: Record<string, unknown> | null;
}

/** Changes that belong together: all of them are kept or none is. */
export interface JournalRecord {
  /** 1, 2, 3 … without gaps in one journal, never used twice. */
  seq: number;
  /** Milliseconds since the epoch. */
  at: number;
  changes: Change[];
}

export interface JournalStatus {
  /** Last sequence number that is safely on disk; 0 for an empty journal. */
  seq: number;
  /** Lines that did not pass their checksum and were left out; they stay in the file that is kept aside. */
  damagedLines: number;
}

/** Most characters of JSON in one record. */
export const JOURNAL_RECORD_LIMIT = 4_000_000;
