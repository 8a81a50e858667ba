/** Reads of study data. Lists are in the order in which the rows were created. Usable inside `Live`. */
import type { EId, Locus } from '../../../shared/corpus';
import type { StudyDb } from './db';
import type { Bookmark, Entry, Note } from './records';
import { expiry, inTrash } from './trash';

/** Live bookmarks at exactly this locus. */
export async function bookmarksAt(db: StudyDb, locus: Locus): Promise<Bookmark[]> {
  return live(await allBookmarksAt(db, locus));
}

/** Bookmarks at exactly this locus, those in the trash included: what `toggleBookmark` needs. */
export async function allBookmarksAt(db: StudyDb, { work, eId }: Locus): Promise<Bookmark[]> {
  return db.bookmarks.where('[work+eId]').equals([work, eId]).toArray();
}

/** Live notes at exactly this locus. */
export async function notesAt(db: StudyDb, { work, eId }: Locus): Promise<Note[]> {
  return live(await db.notes.where('[work+eId]').equals([work, eId]).toArray());
}

/** Live bookmarks in a work. */
export async function bookmarksIn(db: StudyDb, work: string): Promise<Bookmark[]> {
  return live(await db.bookmarks.where('work').equals(work).toArray());
}

/** Live notes in a work. */
export async function notesIn(db: StudyDb, work: string): Promise<Note[]> {
  return live(await db.notes.where('work').equals(work).toArray());
}

export async function allBookmarks(db: StudyDb): Promise<Bookmark[]> {
  return live(await db.bookmarks.toArray());
}

/** Every live note: what search indexes. */
export async function allNotes(db: StudyDb): Promise<Note[]> {
  return live(await db.notes.toArray());
}

/** Every live bookmark and note: what the notebook lists. */
export async function allEntries(db: StudyDb): Promise<Entry[]> {
  return [...asBookmarks(await allBookmarks(db)), ...asNotes(await allNotes(db))];
}

/** Everything in the trash, deleted last first. */
export async function trashedEntries(db: StudyDb): Promise<Entry[]> {
  return trashedUntil(db, Infinity);
}

/** What has been in the trash for so long that `purgeExpired` takes it. */
export async function expiredEntries(db: StudyDb, now: number): Promise<Entry[]> {
  return trashedUntil(db, expiry(now));
}

/** Null where there is no such bookmark. */
export async function bookmarkById(db: StudyDb, id: string): Promise<Bookmark | null> {
  return (await db.bookmarks.get(id)) ?? null;
}

/** Null where there is no such note. */
export async function noteById(db: StudyDb, id: string): Promise<Note | null> {
  return (await db.notes.get(id)) ?? null;
}

export interface Marks {
  bookmarks: number;
  notes: number;
}

/**
 * Live rows of a work at each provision, counted there and at every provision around it in its address:
 * one at `art_28__para_1` counts for `art_28` too. Provisions without any are not in the map.
 */
export async function countsIn(db: StudyDb, work: string): Promise<Map<EId, Marks>> {
  return countMarks([...asBookmarks(await bookmarksIn(db, work)), ...asNotes(await notesIn(db, work))]);
}

/** As `countsIn`, over entries that are already at hand. */
export function countMarks(entries: readonly Entry[]): Map<EId, Marks> {
  const counts = new Map<EId, Marks>();
  for (const { table, row } of entries) {
    for (const eId of addressAndOuter(row.eId)) {
      const marks = counts.get(eId) ?? { bookmarks: 0, notes: 0 };
      marks[table]++;
      counts.set(eId, marks);
    }
  }
  return counts;
}

/** `a__b__c` gives `a`, `a__b`, `a__b__c`. */
function addressAndOuter(eId: EId): EId[] {
  const parts = eId.split('__');
  return parts.map((_, index) => parts.slice(0, index + 1).join('__'));
}

async function trashedUntil(db: StudyDb, time: number): Promise<Entry[]> {
  const bookmarks = await db.bookmarks.where('deletedAt').belowOrEqual(time).toArray();
  const notes = await db.notes.where('deletedAt').belowOrEqual(time).toArray();
  return inTrash([...asBookmarks(bookmarks), ...asNotes(notes)]);
}

const asBookmarks = (rows: readonly Bookmark[]): Entry[] => rows.map((row) => ({ table: 'bookmarks', row }));
const asNotes = (rows: readonly Note[]): Entry[] => rows.map((row) => ({ table: 'notes', row }));

function live<R extends Bookmark | Note>(rows: readonly R[]): R[] {
  return rows
    .filter(({ deletedAt }) => deletedAt === null)
    .toSorted((a, b) => a.createdAt - b.createdAt || (a.id < b.id ? -1 : 1));
}
