/**
 * What a reader makes of a text: bookmarks and notes, each hanging on a locus.
 * Rows come back from a database and a journal that may be damaged or foreign, so they are checked
 * here before anything else sees them.
 */
import * as v from 'valibot';
import { STUDY_TABLES, type Change, type StudyTable } from '../../../shared/journal';
import { COLOURS } from '../../../shared/preferences';
import { studyError } from './study-error';

/** Most characters of a bookmark's label. */
export const LABEL_LIMIT = 500;
/** Most characters of a note's body: six times as many, escaped, still fit into one record of the journal. */
export const BODY_LIMIT = 500_000;

/** Keys that reach an object's prototype when they are copied carelessly. */
const REFUSED_KEYS: readonly string[] = ['__proto__', 'constructor', 'prototype'];

const id = v.pipe(
  v.string(),
  v.regex(/^[0-9A-Za-z][\w-]{0,63}$/, 'not an id'),
  v.check((value) => !REFUSED_KEYS.includes(value), 'not an id'),
);
const address = v.pipe(v.string(), v.regex(/^[^\s#]{1,200}$/u, 'not an address'));
const time = v.pipe(v.number(), v.safeInteger(), v.minValue(0));

/** What bookmarks and notes have in common; times are milliseconds since the epoch. */
const common = {
  id,
  work: address,
  eId: address,
  colour: v.picklist(COLOURS),
  createdAt: time,
  /** Never less than `createdAt`; rises with every change. */
  updatedAt: time,
  /** When it went to the trash; null while it is live. */
  deletedAt: v.nullable(time),
};

const bookmarkSchema = v.object({
  ...common,
  /** The reader's own words, may be empty. */
  label: v.pipe(v.string(), v.maxLength(LABEL_LIMIT)),
});

const noteSchema = v.object({
  ...common,
  /** Markdown source. */
  body: v.pipe(v.string(), v.maxLength(BODY_LIMIT)),
});

export type Bookmark = v.InferOutput<typeof bookmarkSchema>;
export type Note = v.InferOutput<typeof noteSchema>;

/** A row together with the table it lives in. */
export type Entry = { table: 'bookmarks'; row: Bookmark } | { table: 'notes'; row: Note };

/** A change whose row was checked. */
export type CheckedChange =
  | { table: 'bookmarks'; key: string; row: Bookmark | null }
  | { table: 'notes'; key: string; row: Note | null };

/** Throws `study/record` where `value` is no bookmark; unknown fields are left out. */
export function parseBookmark(value: unknown): Bookmark {
  return parse(bookmarkSchema, value, 'bookmark');
}

/** Throws `study/record` where `value` is no note; unknown fields are left out. */
export function parseNote(value: unknown): Note {
  return parse(noteSchema, value, 'note');
}

/** Throws `study/record` where the table is unknown, the row is not one of its rows, or the key is not the row's id. */
export function parseChange(value: unknown): CheckedChange {
  const { table, key, row } = parse(changeSchema, value, 'change');
  if (row === null) return { table, key, row };
  const entry = parseEntry(table, row);
  if (entry.row.id !== key) {
    throw studyError('study/record', `change of ${table} "${key}" carries the row "${entry.row.id}"`);
  }
  return { ...entry, key };
}

/** Throws `study/record` where `row` is no row of `table`. */
export function parseEntry(table: StudyTable, row: unknown): Entry {
  return table === 'bookmarks' ? { table, row: parseBookmark(row) } : { table, row: parseNote(row) };
}

/** The change that leaves this row in its table. */
export function keep(entry: Entry): Change {
  return { table: entry.table, key: entry.row.id, row: { ...entry.row } };
}

/** The change that removes this row for good. */
export function remove(entry: Entry): Change {
  return { table: entry.table, key: entry.row.id, row: null };
}

const changeSchema = v.object({ table: v.picklist(STUDY_TABLES), key: id, row: v.unknown() });

function parse<S extends v.GenericSchema>(schema: S, value: unknown, subject: string): v.InferOutput<S> {
  if (typeof value === 'object' && value !== null) {
    const refused = Object.getOwnPropertyNames(value).find((key) => REFUSED_KEYS.includes(key));
    if (refused !== undefined)
      throw studyError('study/record', `${subject} has the refused key "${refused}"`);
  }
  const result = v.safeParse(schema, value);
  if (result.success) return result.output;
  const [issue] = result.issues;
  const path = v.getDotPath(issue) ?? 'value';
  const received = issue.received.length > 80 ? `${issue.received.slice(0, 80)}…` : issue.received;
  throw studyError('study/record', `${subject} has ${path} ${received}: ${issue.message}`);
}
