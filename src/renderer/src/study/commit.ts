/**
 * The one door for writes of study data.
 *
 * The order is journal, then database. The journal is fsynced by the main process and survives what
 * IndexedDB does not (a full disk, a damaged folder, a downgrade), so it goes first:
 * - killed before the journal answers: nothing is in the database, and nothing was called saved;
 * - killed between the two: the journal is ahead, and the next recovery replays it;
 * - the other way round, a database ahead of its journal would hold what a rebuild cannot bring back.
 *
 * After a failure of the database the store takes no more writes until a recovery has succeeded:
 * writing on to a full disk is what destroys an IndexedDB. A failure of the journal alone leaves both
 * places as they were, and the same commit may be tried again.
 */
import { JOURNAL_RECORD_LIMIT, type Change } from '../../../shared/journal';
import { applyChanges, readProgress } from './apply';
import { readRecords } from './read-journal';
import { parseChange, type CheckedChange } from './records';
import type { Store } from './store';
import { codeOf, reasonOf, StudyError, studyError } from './study-error';

/**
 * Keeps changes that belong together and answers their sequence number once they are in both places;
 * with no changes, the last number. `now` is milliseconds since the epoch.
 * Throws StudyError: `study/record`, `study/too-large`, `study/read-only`, `journal/*` and `study/journal`
 * with nothing written; `study/database` with the changes safe in the journal but not in the database.
 */
export async function commit(store: Store, changes: readonly Change[], now: number): Promise<number> {
  const checked = changes.map(parseChange);
  checkLength(checked);
  return store.inTurn(async () => {
    if (store.failure) {
      throw studyError('study/read-only', `writing has stopped: ${store.failure.message}`, store.failure);
    }
    const before = await inDatabase(
      store,
      'read the progress',
      async () => (await readProgress(store.db))?.seq ?? 0,
    );
    if (checked.length === 0) return before;
    const seq = await inJournal('append', () => store.journal.append(checked));
    const missed = await missing(store, checked, before, seq);
    await inDatabase(store, `write journal record ${seq}`, () => applyChanges(store.db, missed, seq, now));
    return seq;
  });
}

function checkLength(changes: readonly CheckedChange[]): void {
  const length = JSON.stringify(changes).length;
  if (length > JOURNAL_RECORD_LIMIT) {
    throw studyError(
      'study/too-large',
      `${changes.length} changes are ${length} characters, more than ${JOURNAL_RECORD_LIMIT}`,
    );
  }
}

/**
 * What the database lacks after record `seq`: as a rule this record's changes alone. There is more where
 * an earlier append reached the disk but its answer was lost on the way.
 */
async function missing(
  store: Store,
  checked: CheckedChange[],
  before: number,
  seq: number,
): Promise<CheckedChange[]> {
  if (seq === before + 1) return checked;
  if (seq <= before) {
    store.failure = studyError('study/database', `journal record ${seq} follows ${before} in the database`);
    throw store.failure;
  }
  const { changes } = await inDatabase(store, `catch up from ${before} to ${seq}`, () =>
    readRecords(store.journal, before),
  );
  return changes;
}

async function inJournal<T>(doing: string, work: () => Promise<T>): Promise<T> {
  try {
    return await work();
  } catch (cause) {
    throw new StudyError(codeOf(cause) ?? 'study/journal', `study: journal ${doing}: ${reasonOf(cause)}`, {
      cause,
    });
  }
}

/** A failure here stops all further writing. */
async function inDatabase<T>(store: Store, doing: string, work: () => Promise<T>): Promise<T> {
  try {
    return await work();
  } catch (cause) {
    store.failure = studyError('study/database', `database could not ${doing}: ${reasonOf(cause)}`, cause);
    throw store.failure;
  }
}
