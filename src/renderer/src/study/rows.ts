/**
 * All rows of study data at once, in memory: what a journal adds up to, and how two such sums differ.
 * Recovery works on these, so that every decision about what to keep is made before anything is written.
 */
import { JOURNAL_RECORD_LIMIT, type Change } from '../../../shared/journal';
import { keep, remove, type Bookmark, type CheckedChange, type Entry, type Note } from './records';

/** Rows by primary key. */
export interface Rows {
  bookmarks: Map<string, Bookmark>;
  notes: Map<string, Note>;
}

export function noRows(): Rows {
  return { bookmarks: new Map(), notes: new Map() };
}

/** `rows` after `changes`; the argument is left as it was. */
export function changed(rows: Rows, changes: readonly CheckedChange[]): Rows {
  const after = { bookmarks: new Map(rows.bookmarks), notes: new Map(rows.notes) };
  for (const change of changes) {
    if (change.row === null) after[change.table].delete(change.key);
    else if (change.table === 'bookmarks') after.bookmarks.set(change.key, change.row);
    else after.notes.set(change.key, change.row);
  }
  return after;
}

export function entriesOf(rows: Rows): Entry[] {
  return [
    ...[...rows.bookmarks.values()].map((row): Entry => ({ table: 'bookmarks', row })),
    ...[...rows.notes.values()].map((row): Entry => ({ table: 'notes', row })),
  ];
}

/** Every row of both; where both have one, the one that was changed last. Nothing a reader wrote is dropped. */
export function newest(one: Rows, other: Rows): Rows {
  const later = entriesOf(other).filter(({ table, row }) => {
    const known = one[table].get(row.id);
    return known === undefined || row.updatedAt > known.updatedAt;
  });
  return changed(
    one,
    later.map((entry): CheckedChange => ({ ...entry, key: entry.row.id })),
  );
}

/** The changes that lead from one to the other. */
export function differences(from: Rows, to: Rows): Change[] {
  const kept = entriesOf(to).filter(({ table, row }) => {
    const known = from[table].get(row.id);
    return known === undefined || !sameRow(known, row);
  });
  const removed = entriesOf(from).filter(({ table, row }) => !to[table].has(row.id));
  return [...kept.map(keep), ...removed.map(remove)];
}

/** Cuts changes into portions that each fit into one record of the journal. */
export function portions(changes: readonly Change[], limit = JOURNAL_RECORD_LIMIT): Change[][] {
  const cut: Change[][] = [];
  let length = Infinity;
  for (const change of changes) {
    const own = JSON.stringify(change).length + RECORD_OVERHEAD;
    if (length + own > limit) {
      cut.push([]);
      length = RECORD_OVERHEAD;
    }
    cut.at(-1)?.push(change);
    length += own;
  }
  return cut;
}

/** Characters that a record adds around its changes, and a change around itself, with room to spare. */
const RECORD_OVERHEAD = 100;

/** Rows are flat, so one level is enough. */
function sameRow(one: Bookmark | Note, other: Bookmark | Note): boolean {
  const fields = new Map<string, unknown>(Object.entries(one));
  const others = Object.entries(other);
  return others.length === fields.size && others.every(([name, value]) => fields.get(name) === value);
}
