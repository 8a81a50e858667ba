/**
 * Brings database and journal together at start, whichever of them lost something.
 *
 * | database            | journal               | what happens                                   |
 * |---------------------|-----------------------|------------------------------------------------|
 * | as far as journal   | whole                 | nothing                                        |
 * | behind              | whole                 | replayed                                       |
 * | empty or unopenable | has records           | rebuilt                                        |
 * | damaged             | whole                 | rebuilt                                        |
 * | damaged             | behind or damaged too | both are joined, the newer of two rows is kept |
 * | ahead               | lost or behind        | what the journal lacks is written into it      |
 *
 * Running it again, or after having been killed in the middle, comes to the same end.
 */
import type { Change } from '../../../shared/journal';
import { applyChanges, markReseeding, replaceRows } from './apply';
import { OPEN_LIMIT_MS, openDb, recreateDb } from './open-db';
import { readRecords } from './read-journal';
import { changed, differences, entriesOf, newest, noRows, portions, type Rows } from './rows';
import type { Store } from './store';
import { codeOf, reasonOf, StudyError } from './study-error';
import { survey, type Survey } from './survey';

export interface Recovery {
  /**
   * `replayed`: the database was behind; `rebuilt`: it was empty, damaged or could not be opened;
   * `reseeded`: the journal had lost what the database still had.
   */
  kind: 'nothing' | 'replayed' | 'rebuilt' | 'reseeded';
  /** How many are there now, those in the trash left out. */
  bookmarks: number;
  notes: number;
  /** Lines and rows of the journal that could not be used. */
  damagedLines: number;
}

/**
 * Call it before the first commit, and again to try anew after a failure: it lets the store write again.
 * `now` is milliseconds since the epoch, `openLimit` milliseconds.
 * Throws StudyError (`study/blocked`, `study/unopenable`, `study/newer-database`, `study/database` or the
 * journal's own code); the store then takes no writes.
 */
export async function recover(store: Store, now: number, openLimit = OPEN_LIMIT_MS): Promise<Recovery> {
  return store.inTurn(async () => {
    try {
      const recovery = await bringTogether(store, now, openLimit);
      store.failure = null;
      return recovery;
    } catch (cause) {
      store.failure =
        cause instanceof StudyError
          ? cause
          : new StudyError(codeOf(cause) ?? 'study/database', `study: recovery failed: ${reasonOf(cause)}`, {
              cause,
            });
      throw store.failure;
    }
  });
}

async function bringTogether(store: Store, now: number, openLimit: number): Promise<Recovery> {
  const { db, journal } = store;
  const { seq, damagedLines } = await journal.status();
  await openDb(db, seq > 0, openLimit);
  const found = await survey(db);
  if (found.sound && !found.empty && found.seq <= seq && damagedLines === 0) {
    return found.seq === seq ? report('nothing', found.rows, 0) : await replay(store, found, seq, now);
  }
  if (found.empty && seq === 0) return report('nothing', found.rows, damagedLines);

  const kept = await readRecords(journal, 0);
  const inJournal = changed(noRows(), kept.changes);
  const whole = damagedLines + kept.refused === 0 && seq > 0 && found.seq <= seq;
  const rows = found.empty || whole ? inJournal : await joined(store, found, inJournal, seq);
  const lacking = differences(inJournal, rows);
  if (!found.readable && whole) await recreateDb(db, openLimit);
  const last = lacking.length === 0 ? seq : await reseed(store, found, lacking, now);
  await replaceRows(db, rows, last, now);
  return report(kindOf(found, seq, lacking.length), rows, damagedLines + kept.refused);
}

async function replay(store: Store, found: Survey, seq: number, now: number): Promise<Recovery> {
  const { changes, refused } = await readRecords(store.journal, found.seq);
  await applyChanges(store.db, changes, seq, now);
  return report('replayed', changed(found.rows, changes), refused);
}

/** What to keep where neither side can be taken as it is. */
async function joined(store: Store, found: Survey, inJournal: Rows, seq: number): Promise<Rows> {
  if (!found.sound) return newest(inJournal, found.rows);
  if (found.seq >= seq) return found.rows;
  return changed(found.rows, (await readRecords(store.journal, found.seq)).changes);
}

/** Answers the journal's new last number. */
async function reseed(store: Store, found: Survey, lacking: readonly Change[], now: number): Promise<number> {
  // Killed between two portions, the journal must not pass for whole: the mark goes away with the last of them.
  await markReseeding(store.db, found.seq, now);
  let last = 0;
  for (const portion of portions(lacking)) last = await store.journal.append(portion);
  return last;
}

function kindOf(found: Survey, seq: number, lacking: number): Recovery['kind'] {
  if ((found.empty || !found.sound) && seq > 0) return 'rebuilt';
  if (lacking > 0 || found.seq > seq) return 'reseeded';
  return found.seq < seq ? 'replayed' : 'nothing';
}

function report(kind: Recovery['kind'], rows: Rows, damagedLines: number): Recovery {
  const live = entriesOf(rows).filter(({ row }) => row.deletedAt === null);
  const bookmarks = live.filter(({ table }) => table === 'bookmarks').length;
  return { kind, bookmarks, notes: live.length - bookmarks, damagedLines };
}
