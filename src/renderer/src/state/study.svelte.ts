/** The reader's bookmarks and notes: what there is, what can be done with it, and whether it is safe. */
import type { EId, Locus } from '../../../shared/corpus';
import { m } from '../../../shared/i18n/paraglide/messages.js';
import type { Colour } from '../../../shared/preferences';
import type { Api } from '../api';
import type { DraftState } from '../study/autosave';
import {
  bookmarkAll,
  changeBookmark,
  restoreBookmark,
  toggleBookmark,
  type BookmarkPlace,
} from '../study/bookmarks';
import { commit } from '../study/commit';
import { StudyDb } from '../study/db';
import type { Edit } from '../study/edit';
import { Live } from '../study/live';
import { articleOf } from '../study/notebook';
import { changeBody, changeColour, createNote, leaveNote } from '../study/notes';
import {
  allBookmarksAt,
  bookmarkById,
  allEntries,
  expiredEntries,
  noteById,
  trashedEntries,
} from '../study/queries';
import type { Bookmark, Entry, Note } from '../study/records';
import { recover, type Recovery } from '../study/recover';
import { makeStore, type Store } from '../study/store';
import { purge, purgeExpired, restore, trash } from '../study/trash';
import { UndoHistory } from '../study/undo';
import { groupBy } from './group-by';
import { NoteDrafts } from './note-drafts.svelte';
import type { PreferencesState } from './preferences.svelte';
import type { ToastsState } from './toasts.svelte';

const NONE: Entry[] = [];

export class StudyState {
  #preferences: PreferencesState;
  #toasts: ToastsState;
  #store: Store;
  #history: UndoHistory;
  /** Null until the recovery has opened the database: before it there is nothing to read. */
  #live: { entries: Live<Entry[]>; trash: Live<Entry[]> } | null = $state.raw(null);
  #drafts: NoteDrafts;
  #writing = $state(0);
  #failure: string | null = $state(null);
  #savedAt: number | null = $state(null);
  #report: Recovery | null = $state.raw(null);
  /** Writes wait for the recovery at start. */
  #ready: Promise<void> = Promise.resolve();

  constructor(api: Api, preferences: PreferencesState, toasts: ToastsState) {
    this.#preferences = preferences;
    this.#toasts = toasts;
    this.#store = makeStore(new StudyDb(), {
      append: (changes) => api.call('journal:append', changes),
      status: () => api.call('journal:status'),
      read: (after) => api.call('journal:read', after),
    });
    this.#history = new UndoHistory((changes, now) => commit(this.#store, changes, now));
    this.#drafts = new NoteDrafts((note, text) => this.#saveBody(note, text));
  }

  /** Brings database and journal together; the app can be read in meanwhile. */
  async start(): Promise<void> {
    this.#ready = this.#recover();
    await this.#ready;
  }

  get entries(): Entry[] {
    return this.#live?.entries.current ?? NONE;
  }
  get trash(): Entry[] {
    return this.#live?.trash.current ?? NONE;
  }
  get count(): number {
    return this.entries.length;
  }
  /** Code of the storage error that stopped writing; null while writing works. */
  get failure(): string | null {
    return this.#failure;
  }
  /** What the start had to mend; null where nothing. */
  get report(): Recovery | null {
    return this.#report;
  }
  /** When the last change was safely on disk, ms since the epoch; null before the first. */
  get savedAt(): number | null {
    return this.#savedAt;
  }
  /** `saved` only when every change is in the journal, synced to disk, and in the database. */
  get saveState(): DraftState {
    if (this.#failure !== null) return 'failed';
    return this.#writing > 0 ? 'saving' : this.#drafts.state;
  }

  readonly #byLocus = $derived.by(() => groupBy(this.entries, ({ row }) => `${row.work}#${row.eId}`));
  readonly #byArticle = $derived.by(() =>
    groupBy(this.entries, ({ row }) => `${row.work}#${articleOf(row.eId)}`),
  );

  bookmarkAt({ work, eId }: Locus): Bookmark | null {
    const entry = this.#byLocus.get(`${work}#${eId}`)?.find((one) => one.table === 'bookmarks');
    return entry?.table === 'bookmarks' ? entry.row : null;
  }

  notesAt({ work, eId }: Locus): Note[] {
    return (this.#byLocus.get(`${work}#${eId}`) ?? []).flatMap((one) =>
      one.table === 'notes' ? [one.row] : [],
    );
  }

  /** Marks on an article and on everything in it, in the order of its provisions. */
  marksOfArticle(work: string, article: EId): Entry[] {
    const entries = this.#byArticle.get(`${work}#${article}`) ?? [];
    const order = new Intl.Collator('en', { numeric: true });
    return entries.toSorted(
      (a, b) => order.compare(a.row.eId, b.row.eId) || a.row.createdAt - b.row.createdAt,
    );
  }

  /** The colours of the marks in each article of a work. */
  coloursByArticle(work: string): Map<EId, Colour[]> {
    const colours = new Map<EId, Colour[]>();
    for (const [key, entries] of this.#byArticle) {
      const [of, article] = key.split('#');
      if (of !== work || article === undefined) continue;
      colours.set(article, [...new Set(entries.map(({ row }) => row.colour))].slice(0, 3));
    }
    return colours;
  }

  async toggleBookmark(locus: Locus | null): Promise<void> {
    if (locus === null) return;
    const wish = { id: crypto.randomUUID(), locus, colour: this.#preferences.colour };
    const done = await this.#perform(async () =>
      toggleBookmark(await allBookmarksAt(this.#store.db, locus), wish, Date.now()),
    );
    if (done) this.#tell(done.what === 'bookmark-trash' ? m.bookmark_removed() : m.bookmark_added());
  }

  /** A bookmark at each of the loci that has none, as one step of undo. */
  async bookmarkAll(loci: readonly Locus[]): Promise<void> {
    const { colour } = this.#preferences;
    const placeOf = async (locus: Locus): Promise<BookmarkPlace> => ({
      here: await allBookmarksAt(this.#store.db, locus),
      wish: { id: crypto.randomUUID(), locus, colour },
    });
    const done = await this.#perform(async () =>
      bookmarkAll(await Promise.all(loci.map(placeOf)), Date.now()),
    );
    if (done) this.#tell(m.topics_bookmarks_added({ count: done.do.length }));
  }

  async renameBookmark(bookmark: Bookmark, label: string): Promise<void> {
    await this.#changeBookmark(bookmark, { label });
  }

  /** Adds an empty note and answers its id; null where it cannot be kept. */
  async addNote(locus: Locus | null): Promise<string | null> {
    if (locus === null) return null;
    const id = crypto.randomUUID();
    const done = await this.#perform(createNote({ id, locus, colour: this.#preferences.colour }, Date.now()));
    return done ? id : null;
  }

  /** The newest text of a note, saved or still on its way. */
  bodyOf(note: Note): string {
    return this.#drafts.textOf(note);
  }

  /** The reader typed into a note: saved 400 ms after the last key. */
  writeNote(note: Note, text: string): void {
    this.#drafts.write(note, text);
  }

  /** The caret left a note: saved at once; one that was never written in goes. */
  async leaveNote(id: string): Promise<void> {
    if (!(await this.#drafts.flush(id))) return;
    await this.#perform(async () => {
      const note = await noteById(this.#store.db, id);
      return note && leaveNote(note);
    });
    // Once the database has the text the draft has done its work, unless the reader is writing again.
    this.#drafts.release(id);
  }

  async changeColour(entry: Entry, colour: Colour): Promise<void> {
    this.#preferences.setColour(colour);
    if (entry.table === 'bookmarks') await this.#changeBookmark(entry.row, { colour });
    else await this.#perform(async () => changeColour(await this.#fresh(entry.row), colour, Date.now()));
  }

  async moveToTrash(entry: Entry): Promise<void> {
    // The last words go into the trash with the note.
    if (!(await this.#drafts.flush(entry.row.id))) return;
    const done = await this.#perform(async () =>
      trash(
        entry.table === 'notes' ? { table: 'notes', row: await this.#fresh(entry.row) } : entry,
        Date.now(),
      ),
    );
    if (!done) return;
    this.#drafts.release(entry.row.id);
    this.#tell(entry.table === 'notes' ? m.note_trashed() : m.bookmark_removed());
  }

  async restore(entry: Entry): Promise<void> {
    const edit =
      entry.table === 'bookmarks' ? restoreBookmark(entry.row, Date.now()) : restore(entry, Date.now());
    if (await this.#perform(edit)) this.#tell(m.restored());
  }

  async purge(entries: readonly Entry[]): Promise<void> {
    if (entries.length > 0 && (await this.#perform(purge(entries)))) this.#tell(m.purged());
  }

  async undo(): Promise<void> {
    await this.#travel((now) => this.#history.undo(now), m.undone(), m.nothing_to_undo());
  }
  async redo(): Promise<void> {
    await this.#travel((now) => this.#history.redo(now), m.redone(), m.nothing_to_redo());
  }

  /** Saves what is still being typed; answers false where something could not be kept. */
  async flush(): Promise<boolean> {
    return this.#drafts.flushAll();
  }

  /** After a storage error: brings both places together and tries again. */
  async retry(): Promise<void> {
    await this.start();
    await this.flush();
  }

  async #recover(): Promise<void> {
    try {
      const report = await recover(this.#store, Date.now());
      this.#failure = null;
      const { db } = this.#store;
      this.#live = {
        entries: new Live(() => allEntries(db), NONE),
        trash: new Live(() => trashedEntries(db), NONE),
      };
      if (report.kind === 'rebuilt' || report.kind === 'reseeded') this.#report = report;
      const expired = purgeExpired(await expiredEntries(this.#store.db, Date.now()), Date.now());
      if (expired) await commit(this.#store, expired.do, Date.now());
    } catch (error) {
      this.#fail(error);
    }
  }

  async #saveBody(note: Note, text: string): Promise<void> {
    const done = await this.#perform(async () => changeBody(await this.#fresh(note), text, Date.now()));
    if (done === false) throw new Error(`note "${note.id}" was not kept`);
  }

  /** The note as the database has it now: a card on the screen may be a moment behind. */
  async #fresh(note: Note): Promise<Note> {
    return (await noteById(this.#store.db, note.id)) ?? note;
  }

  async #changeBookmark(bookmark: Bookmark, to: Partial<Pick<Bookmark, 'label' | 'colour'>>): Promise<void> {
    await this.#perform(async () =>
      changeBookmark((await bookmarkById(this.#store.db, bookmark.id)) ?? bookmark, to, Date.now()),
    );
  }

  /** Does an edit in its turn; answers it once it is safe, null where there was nothing to do, false where it failed. */
  async #perform(edit: Edit | (() => Promise<Edit | null>)): Promise<Edit | null | false> {
    return this.#write(() => this.#history.perform(edit, Date.now()));
  }

  async #travel(move: (now: number) => Promise<Edit | null>, done: string, nothing: string): Promise<void> {
    // Words that could not be saved stay in hand: they are not given up for an undo.
    if (!(await this.flush())) return;
    const edit = await this.#write(() => move(Date.now()));
    if (edit === false) return;
    this.#drafts.clear();
    this.#toasts.show(edit === null ? nothing : done);
  }

  async #write(work: () => Promise<Edit | null>): Promise<Edit | null | false> {
    this.#writing++;
    try {
      await this.#ready;
      const edit = await work();
      if (edit) {
        this.#savedAt = Date.now();
        if (this.#failure !== null) {
          // The disk takes words again: what could not be kept before is tried anew.
          this.#failure = null;
          void this.#drafts.flushAll();
        }
      }
      return edit;
    } catch (error) {
      this.#fail(error);
      return false;
    } finally {
      this.#writing--;
    }
  }

  #fail(error: unknown): void {
    console.error(error);
    const code = error instanceof Error && 'code' in error ? String(error.code) : 'study/database';
    this.#failure = code;
  }

  #tell(text: string): void {
    this.#toasts.show(text, { label: m.undo(), run: () => void this.undo() });
  }
}
