/** What is found in the database at start, before anything is decided. */
import type { Progress, StudyDb } from './db';
import { parseBookmark, parseNote } from './records';
import { noRows, type Rows } from './rows';
import { StudyError } from './study-error';

export interface Survey {
  rows: Rows;
  /** The last journal record that is in; Infinity while the journal is behind the database on purpose. */
  seq: number;
  /** Nothing was ever committed here. */
  empty: boolean;
  /** Every table answered. */
  readable: boolean;
  /** Every row could be read, is well-formed, and none is missing. */
  sound: boolean;
}

/** Reads everything; a table that cannot be read at all counts as empty and unsound. */
export async function survey(db: StudyDb): Promise<Survey> {
  const meta = await readable(() => db.meta.toArray());
  const bookmarks = await readable(() => db.bookmarks.toArray());
  const notes = await readable(() => db.notes.toArray());
  const rows = noRows();
  const bad =
    collect(rows.bookmarks, bookmarks ?? [], parseBookmark) + collect(rows.notes, notes ?? [], parseNote);
  const progress = meta?.[0] ?? null;
  const answered = meta !== null && bookmarks !== null && notes !== null;
  return {
    rows,
    seq: progress?.reseeding ? Infinity : (progress?.seq ?? 0),
    empty: answered && progress === null && bookmarks.length + notes.length === 0,
    readable: answered,
    sound: answered && bad === 0 && countsAgree(progress, rows),
  };
}

/** Rows without any progress come from no commit of ours. */
function countsAgree(progress: Progress | null, rows: Rows): boolean {
  const { bookmarks, notes } = progress ?? { bookmarks: 0, notes: 0 };
  return rows.bookmarks.size === bookmarks && rows.notes.size === notes;
}

/** Null where the read fails: that the table is damaged is the answer. */
async function readable<T>(read: () => PromiseLike<T>): Promise<T | null> {
  try {
    return await read();
  } catch {
    return null;
  }
}

/** Answers how many rows were refused. */
function collect<T extends { id: string }>(
  into: Map<string, T>,
  rows: unknown[],
  parse: (row: unknown) => T,
): number {
  let refused = 0;
  for (const row of rows) {
    try {
      const parsed = parse(row);
      into.set(parsed.id, parsed);
    } catch (error) {
      if (!(error instanceof StudyError)) throw error;
      refused++;
    }
  }
  return refused;
}
