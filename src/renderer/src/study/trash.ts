/** The trash: what was deleted stays there for thirty days and can be taken back. */
import { changing, laterThan, removing, type Edit } from './edit';
import type { Entry } from './records';

export const TRASH_DAYS = 30;
const DAY_MS = 24 * 60 * 60 * 1000;

/** Into the trash. `now` is milliseconds since the epoch. */
export function trash(entry: Entry, now: number): Edit {
  const what = entry.table === 'bookmarks' ? 'bookmark-trash' : 'note-trash';
  return changing(what, entry, withDeletedAt(entry, now, now));
}

/** Out of the trash, as it was. */
export function restore(entry: Entry, now: number): Edit {
  const what = entry.table === 'bookmarks' ? 'bookmark-restore' : 'note-restore';
  return changing(what, entry, withDeletedAt(entry, null, now));
}

/** For good. */
export function purge(entries: readonly Entry[]): Edit {
  return removing('purge', entries);
}

/** For good, what has been in the trash for thirty days or more; null where there is nothing of that age. */
export function purgeExpired(entries: readonly Entry[], now: number): Edit | null {
  const expired = entries.filter(({ row }) => row.deletedAt !== null && row.deletedAt <= expiry(now));
  return expired.length === 0 ? null : purge(expired);
}

/** What was trashed at this time or before is expired. */
export function expiry(now: number): number {
  return now - TRASH_DAYS * DAY_MS;
}

/** Whole days that an entry still has in the trash, 0–30; `deletedAt` as in its row. */
export function daysLeft(deletedAt: number, now: number): number {
  return Math.min(TRASH_DAYS, Math.max(0, Math.ceil((deletedAt - expiry(now)) / DAY_MS)));
}

/** What is in the trash, deleted last first. */
export function inTrash(entries: readonly Entry[]): Entry[] {
  return entries
    .filter(({ row }) => row.deletedAt !== null)
    .toSorted((a, b) => (b.row.deletedAt ?? 0) - (a.row.deletedAt ?? 0) || (a.row.id < b.row.id ? -1 : 1));
}

function withDeletedAt(entry: Entry, deletedAt: number | null, now: number): Entry {
  const changes = { deletedAt, updatedAt: laterThan(entry.row.updatedAt, now) };
  return entry.table === 'bookmarks'
    ? { table: entry.table, row: { ...entry.row, ...changes } }
    : { table: entry.table, row: { ...entry.row, ...changes } };
}
