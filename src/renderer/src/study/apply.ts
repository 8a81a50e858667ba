/** Writes checked changes into the tables, together with how far the journal has been followed. */
import type { Progress, StudyDb } from './db';
import type { CheckedChange } from './records';
import { changed, noRows, type Rows } from './rows';

/** Null in a database that nothing was ever committed to. */
export async function readProgress(db: StudyDb): Promise<Progress | null> {
  return (await db.meta.get('progress')) ?? null;
}

/** One transaction: the changes in their order, and the journal's record `seq` as the last that is in. */
export async function applyChanges(
  db: StudyDb,
  changes: readonly CheckedChange[],
  seq: number,
  at: number,
): Promise<void> {
  const { bookmarks, notes } = changed(noRows(), changes);
  const removed = (table: CheckedChange['table'], kept: ReadonlyMap<string, unknown>) =>
    changes.filter((change) => change.table === table && !kept.has(change.key)).map(({ key }) => key);
  await db.transaction('rw', db.bookmarks, db.notes, db.meta, async () => {
    await db.bookmarks.bulkDelete(removed('bookmarks', bookmarks));
    await db.bookmarks.bulkPut([...bookmarks.values()]);
    await db.notes.bulkDelete(removed('notes', notes));
    await db.notes.bulkPut([...notes.values()]);
    await putProgress(db, seq, at);
  });
}

/** One transaction: the tables hold exactly `rows`, as of the journal's record `seq`. */
export async function replaceRows(db: StudyDb, rows: Rows, seq: number, at: number): Promise<void> {
  await db.transaction('rw', db.bookmarks, db.notes, db.meta, async () => {
    await db.bookmarks.clear();
    await db.bookmarks.bulkPut([...rows.bookmarks.values()]);
    await db.notes.clear();
    await db.notes.bulkPut([...rows.notes.values()]);
    await putProgress(db, seq, at);
  });
}

async function putProgress(db: StudyDb, seq: number, at: number): Promise<void> {
  const bookmarks = await db.bookmarks.count();
  const notes = await db.notes.count();
  await db.meta.put({ key: 'progress', seq, at, bookmarks, notes, reseeding: false });
}

/** Notes, before the first of several appends, that the journal is not complete without these tables. */
export async function markReseeding(db: StudyDb, seq: number, at: number): Promise<void> {
  const bookmarks = await db.bookmarks.count();
  const notes = await db.notes.count();
  await db.meta.put({ key: 'progress', seq, at, bookmarks, notes, reseeding: true });
}
