/** Reads the journal back: every row is checked, because the file may be older, newer or touched by others. */
import { parseChange, type CheckedChange } from './records';
import type { Journal } from './store';
import { StudyError } from './study-error';

export interface JournalChanges {
  /** In the order in which they were made. */
  changes: CheckedChange[];
  /** Changes that are not what a bookmark or a note looks like and were left out. */
  refused: number;
}

/** The changes of every record above `after`. Throws what the journal throws. */
export async function readRecords(journal: Journal, after: number): Promise<JournalChanges> {
  const changes: CheckedChange[] = [];
  let refused = 0;
  for (const change of (await journal.read(after)).flatMap((record) => record.changes)) {
    try {
      changes.push(parseChange(change));
    } catch (error) {
      // One foreign row must not keep the reader from all the others; it is counted and shown.
      if (!(error instanceof StudyError)) throw error;
      refused++;
    }
  }
  return { changes, refused };
}
