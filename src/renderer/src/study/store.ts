/** The two places in which study data is kept, and the one queue in front of them. */
import type { Change, JournalRecord, JournalStatus } from '../../../shared/journal';
import type { StudyDb } from './db';
import { serial, type Serial } from './serial';
import type { StudyError } from './study-error';

/** The journal on disk, as the main process keeps it. Every call may fail with an error that carries a `code`. */
export interface Journal {
  /** Answers the record's sequence number after it was synced to disk. */
  append(changes: Change[]): Promise<number>;
  status(): Promise<JournalStatus>;
  /** Records with a sequence number above `after`, oldest first. */
  read(after: number): Promise<JournalRecord[]>;
}

export interface Store {
  readonly db: StudyDb;
  readonly journal: Journal;
  /** Commits and recoveries, one at a time. */
  readonly inTurn: Serial;
  /** Why writing has stopped; null while it goes on. A recovery that succeeds sets it back. */
  failure: StudyError | null;
}

export function makeStore(db: StudyDb, journal: Journal): Store {
  return { db, journal, inTurn: serial(), failure: null };
}
