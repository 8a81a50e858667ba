/**
 * Opens the database, and makes a new one where the old one cannot be opened.
 * An open that waits for somebody else's connection never ends by itself, so it is given a time.
 */
import { DATABASE_VERSION, type StudyDb } from './db';
import { reasonOf, StudyError, studyError } from './study-error';

/** How long an open or a delete may take, ms. */
export const OPEN_LIMIT_MS = 5000;

/**
 * Opens the database; one that fails twice is replaced by an empty one, but only where `rebuildable`.
 * Throws StudyError `study/blocked`, `study/newer-database`, `study/unopenable`.
 */
export async function openDb(db: StudyDb, rebuildable: boolean, limit = OPEN_LIMIT_MS): Promise<void> {
  const failure = (await tryOpen(db, limit)) && (await tryOpen(db, limit));
  if (failure === null) return refuseNewer(db);
  if (!rebuildable) throw unopenable(failure);
  await recreateDb(db, limit);
}

/** Deletes the database and opens an empty one. Throws StudyError `study/blocked`, `study/unopenable`. */
export async function recreateDb(db: StudyDb, limit = OPEN_LIMIT_MS): Promise<void> {
  try {
    await within(limit, 'delete', db.delete({ disableAutoOpen: false }));
    await within(limit, 'open', db.open());
  } catch (cause) {
    throw cause instanceof StudyError ? cause : unopenable(cause);
  }
}

/** Null where the database is open, otherwise what went wrong. Throws where it took too long. */
async function tryOpen(db: StudyDb, limit: number): Promise<unknown> {
  if (db.isOpen()) return null;
  try {
    await within(limit, 'open', db.open());
    return null;
  } catch (cause) {
    if (cause instanceof StudyError) throw cause;
    return cause;
  }
}

/** Dexie opens a database of a newer version without a word and would drop its new fields. */
function refuseNewer(db: StudyDb): void {
  // Dexie keeps its versions times ten in IndexedDB.
  const found = db.backendDB().version / 10;
  if (found <= DATABASE_VERSION) return;
  db.close();
  throw studyError('study/newer-database', `database version ${found}, this app knows ${DATABASE_VERSION}`);
}

function unopenable(cause: unknown): StudyError {
  return studyError('study/unopenable', `database cannot be opened: ${reasonOf(cause)}`, cause);
}

async function within<T>(limit: number, doing: string, work: PromiseLike<T>): Promise<T> {
  let timer: ReturnType<typeof setTimeout> | undefined;
  const late = new Promise<never>((_, reject) => {
    timer = setTimeout(
      () => reject(studyError('study/blocked', `database ${doing} took more than ${limit} ms`)),
      limit,
    );
  });
  try {
    return await Promise.race([work, late]);
  } finally {
    clearTimeout(timer);
  }
}
