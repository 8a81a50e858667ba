/** A fresh database and journal for a test, and the rows to put into them. */
import { IDBFactory, IDBKeyRange } from 'fake-indexeddb';
import { addBookmark } from '../../src/renderer/src/study/bookmarks';
import { commit } from '../../src/renderer/src/study/commit';
import { StudyDb } from '../../src/renderer/src/study/db';
import type { Edit } from '../../src/renderer/src/study/edit';
import { createNote } from '../../src/renderer/src/study/notes';
import { recover, type Recovery } from '../../src/renderer/src/study/recover';
import { parseBookmark, parseNote, type Bookmark, type Note } from '../../src/renderer/src/study/records';
import { makeStore, type Store } from '../../src/renderer/src/study/store';
import { MemoryJournal } from './memory-journal';

export const WORK = 'kz-constitution-2026';
export const NOW = Date.UTC(2026, 10, 23);

/** The folder of one reader: it outlives the app that opens it. */
export class Desk {
  disk = new IDBFactory();
  journal = new MemoryJournal();
  #open: Store | null = null;

  /** The app as it is now. */
  get store(): Store {
    this.#open ??= makeStore(new StudyDb({ indexedDB: this.disk, IDBKeyRange }), this.journal);
    return this.#open;
  }

  get db(): StudyDb {
    return this.store.db;
  }

  /** Ends the app at once and starts it again. */
  async restart(): Promise<Recovery> {
    this.#open?.db.close();
    this.#open = null;
    return recover(this.store, NOW);
  }

  /** Loses everything that IndexedDB kept. */
  wipeDatabase(): void {
    this.#open?.db.close();
    this.#open = null;
    this.disk = new IDBFactory();
  }

  commit(...edits: Edit[]): Promise<number> {
    return commit(
      this.store,
      edits.flatMap((edit) => edit.do),
      NOW,
    );
  }

  /** Every row, by table, in the order of the keys. */
  async rows(): Promise<{ bookmarks: Bookmark[]; notes: Note[] }> {
    return { bookmarks: await this.db.bookmarks.toArray(), notes: await this.db.notes.toArray() };
  }
}

export function noteEdit(id: string, body: string, eId = 'art_28'): Edit {
  return createNote({ id, locus: { work: WORK, eId }, colour: 'sky', body }, NOW);
}

export function bookmarkEdit(id: string, label = '', eId = 'art_28'): Edit {
  return addBookmark({ id, locus: { work: WORK, eId }, colour: 'yellow', label }, NOW);
}

/** The note that an edit leaves. */
export function noteOf(edit: Edit | null): Note {
  return parseNote(edit?.do[0]?.row);
}

/** The bookmark that an edit leaves. */
export function bookmarkOf(edit: Edit | null): Bookmark {
  return parseBookmark(edit?.do[0]?.row);
}
