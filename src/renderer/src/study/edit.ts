/** A change of mind that can be taken back: what to write to do it, and what to write to undo it. */
import type { Change } from '../../../shared/journal';
import { keep, remove, type Entry } from './records';

/** What was done, for the words of "Undo …" and of toasts. */
export type EditName =
  | 'bookmark-add'
  | 'bookmark-change'
  | 'bookmark-trash'
  | 'bookmark-restore'
  | 'note-create'
  | 'note-text'
  | 'note-colour'
  | 'note-trash'
  | 'note-restore'
  | 'note-discard'
  | 'purge';

/** Both lists name the same rows, each whole: writing one after the other any number of times is safe. */
export interface Edit {
  do: Change[];
  undo: Change[];
  what: EditName;
}

/** An edit that brings a row into being. */
export function adding(what: EditName, entry: Entry): Edit {
  return { do: [keep(entry)], undo: [remove(entry)], what };
}

/** An edit that makes `after` of `before`; both are the same row. */
export function changing(what: EditName, before: Entry, after: Entry): Edit {
  return { do: [keep(after)], undo: [keep(before)], what };
}

/** An edit that removes rows for good; only undoing it brings them back. */
export function removing(what: EditName, entries: readonly Entry[]): Edit {
  return { do: entries.map(remove), undo: entries.map(keep), what };
}

/** The time of a change: `now`, but always after the row's last one, even where the clock was set back. */
export function laterThan(updatedAt: number, now: number): number {
  return Math.max(now, updatedAt + 1);
}
