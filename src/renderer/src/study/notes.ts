/** What can be done with a note: rows in, an edit out. Times are milliseconds since the epoch. */
import type { Locus } from '../../../shared/corpus';
import type { Colour } from '../../../shared/preferences';
import { adding, changing, laterThan, removing, type Edit } from './edit';
import type { Note } from './records';
import { restore, trash } from './trash';

/** What the reader chooses; `id` is made by the caller and never used before. */
export interface NewNote {
  id: string;
  locus: Locus;
  colour: Colour;
  /** Markdown; empty where absent. */
  body?: string;
}

export function createNote({ id, locus, colour, body = '' }: NewNote, now: number): Edit {
  const { work, eId } = locus;
  const row = { id, work, eId, body, colour, createdAt: now, updatedAt: now, deletedAt: null };
  return adding('note-create', { table: 'notes', row });
}

/** Null where the body is the same. */
export function changeBody(note: Note, body: string, now: number): Edit | null {
  if (body === note.body) return null;
  return changeNote('note-text', note, { ...note, body }, now);
}

/** Null where the colour is the same. */
export function changeColour(note: Note, colour: Colour, now: number): Edit | null {
  if (colour === note.colour) return null;
  return changeNote('note-colour', note, { ...note, colour }, now);
}

export function trashNote(note: Note, now: number): Edit {
  return trash({ table: 'notes', row: note }, now);
}

export function restoreNote(note: Note, now: number): Edit {
  return restore({ table: 'notes', row: note }, now);
}

/**
 * What becomes of a note when the reader leaves it: one that never had text goes for good, any other
 * stays as it is (null), even an emptied one.
 */
export function leaveNote(note: Note): Edit | null {
  return neverWritten(note) ? removing('note-discard', [{ table: 'notes', row: note }]) : null;
}

/** True for a note that has had nothing but white space since it was created. */
export function neverWritten(note: Note): boolean {
  return note.body.trim() === '' && note.updatedAt === note.createdAt;
}

/** `updatedAt` stays at `createdAt` until there is text for the first time: that is how `neverWritten` knows. */
function changeNote(what: 'note-text' | 'note-colour', before: Note, after: Note, now: number): Edit {
  const untouched = neverWritten(before) && after.body.trim() === '';
  const updatedAt = untouched ? before.updatedAt : laterThan(before.updatedAt, now);
  return changing(what, { table: 'notes', row: before }, { table: 'notes', row: { ...after, updatedAt } });
}
