/** What goes wrong in the keeping of bookmarks and notes, with a code that the interface can explain. */

/** Codes of this folder; a failure of the journal keeps the journal's own code (`journal/disk-full`, …). */
export type StudyErrorCode =
  /** A bookmark or a note is not what one looks like; nothing was written. */
  | 'study/record'
  /** The changes are longer than one record of the journal may be; nothing was written. */
  | 'study/too-large'
  /** The journal failed without a code of its own; nothing was written. */
  | 'study/journal'
  /** The journal took the changes, the database did not: the next recovery brings them in. */
  | 'study/database'
  /** Writing stopped after an earlier failure; nothing was written. */
  | 'study/read-only'
  /** The database did not open in time. */
  | 'study/blocked'
  /** The database cannot be opened and there is no journal to rebuild it from. */
  | 'study/unopenable'
  /** A newer version of the app made this database. */
  | 'study/newer-database';

export class StudyError extends Error {
  override name = 'StudyError';
  constructor(
    readonly code: string,
    message: string,
    options?: ErrorOptions,
  ) {
    super(message, options);
  }
}

/** A StudyError of this folder's own codes. */
export function studyError(code: StudyErrorCode, message: string, cause?: unknown): StudyError {
  return new StudyError(code, `study: ${message}`, cause === undefined ? undefined : { cause });
}

/** The message of anything that was thrown. */
export function reasonOf(cause: unknown): string {
  return cause instanceof Error ? cause.message : String(cause);
}

/** The `code` that a thrown error carries; null where it has none. */
export function codeOf(cause: unknown): string | null {
  if (!(cause instanceof Error) || !('code' in cause)) return null;
  return typeof cause.code === 'string' ? cause.code : null;
}
