import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import type { Note } from '../../src/renderer/src/study/records';
import { m } from '../../src/shared/i18n/paraglide/messages.js';
import { openDesk, type Desk } from './desk';

const LOCUS = { work: 'garden', eId: 'art_1__para_1' };

let desk: Desk;
beforeEach(async () => {
  vi.spyOn(console, 'error').mockImplementation(() => undefined);
  desk = await openDesk();
});
afterEach(() => desk.close());

/** Adds a note and answers it as the views see it. */
async function addNote(): Promise<Note> {
  const id = await desk.study.addNote(LOCUS);
  return vi.waitFor(() => {
    const note = desk.study.notesAt(LOCUS).find((one) => one.id === id);
    if (!note) throw new Error(`no note "${id}" yet`);
    return note;
  });
}

async function write(text: string, note?: Note): Promise<Note> {
  const written = note ?? (await addNote());
  desk.study.writeNote(written, text);
  await desk.study.leaveNote(written.id);
  return written;
}

/** Bodies of the notes at the locus, once there are as many as said. */
const bodies = (...expected: string[]): Promise<void> =>
  vi.waitFor(() => expect(desk.study.notesAt(LOCUS).map(({ body }) => body)).toEqual(expected));

/** Labels of the toasts, the last one last. */
const told = (): string[] => desk.toasts.all.map(({ text }) => text);

describe('a bookmark', () => {
  it('comes with one key and goes with the same', async () => {
    await desk.study.toggleBookmark(LOCUS);
    await vi.waitFor(() => expect(desk.study.bookmarkAt(LOCUS)).toMatchObject({ eId: LOCUS.eId }));
    await desk.study.toggleBookmark(LOCUS);
    await vi.waitFor(() => expect(desk.study.bookmarkAt(LOCUS)).toBeNull());
    await vi.waitFor(() => expect(desk.study.trash).toHaveLength(1));
    expect(told()).toEqual([m.bookmark_added(), m.bookmark_removed()]);
  });

  it('takes the colour that was used last', async () => {
    desk.preferences.setColour('rose');
    await desk.study.toggleBookmark(LOCUS);
    await vi.waitFor(() => expect(desk.study.bookmarkAt(LOCUS)?.colour).toBe('rose'));
    const bookmark = desk.study.bookmarkAt(LOCUS);
    if (bookmark) await desk.study.changeColour({ table: 'bookmarks', row: bookmark }, 'sky');
    await vi.waitFor(() => expect(desk.study.bookmarkAt(LOCUS)?.colour).toBe('sky'));
    expect(desk.preferences.colour).toBe('sky');
  });

  it('keeps its label through a trip to the trash', async () => {
    await desk.study.toggleBookmark(LOCUS);
    await vi.waitFor(() => expect(desk.study.bookmarkAt(LOCUS)).not.toBeNull());
    const bookmark = desk.study.bookmarkAt(LOCUS);
    if (bookmark) await desk.study.renameBookmark(bookmark, ' roses,\n daily ');
    await desk.study.toggleBookmark(LOCUS);
    await desk.study.toggleBookmark(LOCUS);
    await vi.waitFor(() => expect(desk.study.bookmarkAt(LOCUS)?.label).toBe('roses, daily'));
  });

  it('comes to several places as one step, and goes as one', async () => {
    const loci = ['art_1__para_1', 'art_1__para_2', 'art_2'].map((eId) => ({ work: 'garden', eId }));
    await desk.study.toggleBookmark(LOCUS);
    await desk.study.bookmarkAll(loci);
    await vi.waitFor(() =>
      expect(loci.map((locus) => desk.study.bookmarkAt(locus)?.eId)).toEqual(loci.map(({ eId }) => eId)),
    );
    await desk.study.bookmarkAll(loci);
    expect(told()).toEqual([m.bookmark_added(), m.topics_bookmarks_added({ count: 2 })]);
    await desk.study.undo();
    await vi.waitFor(() => expect(desk.study.count).toBe(1));
    expect(desk.study.bookmarkAt(LOCUS)).not.toBeNull();
  });

  it('is nowhere on a title page', async () => {
    await desk.study.toggleBookmark(null);
    expect(await desk.study.addNote(null)).toBeNull();
    expect(desk.api.journal.records).toEqual([]);
  });
});

describe('a note', () => {
  it('is in the journal and in the database when it is called saved', async () => {
    const note = await addNote();
    desk.study.writeNote(note, 'water them');
    expect(desk.study.saveState).toBe('dirty');
    expect(desk.study.bodyOf(note)).toBe('water them');
    const left = desk.study.leaveNote(note.id);
    expect(desk.study.saveState).toBe('saving');
    await left;
    expect(desk.study.saveState).toBe('saved');
    expect(desk.study.savedAt).not.toBeNull();
    expect(desk.api.journal.records.at(-1)?.changes[0]?.row).toMatchObject({ body: 'water them' });
    await bodies('water them');
  });

  it('is saved without being left, a moment after the last key', async () => {
    const note = await addNote();
    desk.study.writeNote(note, 'water');
    await vi.waitFor(() => expect(desk.study.saveState).toBe('saved'), { timeout: 5000 });
    await bodies('water');
  });

  it('that was never written in goes when it is left', async () => {
    const note = await addNote();
    await desk.study.leaveNote(note.id);
    await bodies();
    expect(desk.study.trash).toEqual([]);
  });

  it('that was written in and emptied stays', async () => {
    await write('words');
    await bodies('words');
    await write('', desk.study.notesAt(LOCUS)[0]);
    await bodies('');
  });

  it('is found at its locus, with its article and in the colours of the contents', async () => {
    await write('water them');
    await desk.study.toggleBookmark({ work: 'garden', eId: 'art_1__para_2' });
    await vi.waitFor(() =>
      expect(desk.study.marksOfArticle('garden', 'art_1').map(({ row }) => row.eId)).toEqual([
        'art_1__para_1',
        'art_1__para_2',
      ]),
    );
    expect(desk.study.coloursByArticle('garden')).toEqual(new Map([['art_1', ['yellow']]]));
    expect(desk.study.coloursByArticle('shed')).toEqual(new Map());
    expect(desk.study.count).toBe(2);
  });

  it('goes to the trash with the words still on their way, and comes back with them', async () => {
    const note = await addNote();
    desk.study.writeNote(note, 'last words');
    await desk.study.moveToTrash({ table: 'notes', row: note });
    await bodies();
    await vi.waitFor(() => expect(desk.study.trash).toHaveLength(1));
    const [trashed] = desk.study.trash;
    if (trashed) await desk.study.restore(trashed);
    await bodies('last words');
  });

  it('is gone for good once it is purged', async () => {
    const note = await write('words');
    await desk.study.moveToTrash({ table: 'notes', row: note });
    await vi.waitFor(() => expect(desk.study.trash).toHaveLength(1));
    await desk.study.purge(desk.study.trash);
    await vi.waitFor(() => expect(desk.study.trash).toEqual([]));
  });
});

describe('undo', () => {
  it('takes back the last edit, and redo does it again', async () => {
    const note = await write('first');
    await desk.study.moveToTrash({ table: 'notes', row: note });
    await bodies();
    await desk.study.undo();
    await bodies('first');
    await desk.study.redo();
    await bodies();
  });

  it('takes back words that were not saved yet', async () => {
    const note = await addNote();
    desk.study.writeNote(note, 'draft');
    await desk.study.undo();
    await vi.waitFor(() => expect(desk.study.bodyOf(desk.study.notesAt(LOCUS)[0] ?? note)).toBe(''));
    await desk.study.redo();
    await bodies('draft');
  });

  it('can be asked for beside what was done', async () => {
    await desk.study.toggleBookmark(LOCUS);
    desk.toasts.all.at(-1)?.action?.run();
    await vi.waitFor(() => expect(desk.study.bookmarkAt(LOCUS)).toBeNull());
  });

  it('with nothing to take back says so', async () => {
    await desk.study.undo();
    expect(told()).toEqual([m.nothing_to_undo()]);
  });

  it('with nothing to do again says that, not that there is nothing to undo', async () => {
    await desk.study.toggleBookmark(LOCUS);
    await desk.study.redo();
    expect(told().at(-1)).not.toBe(m.nothing_to_undo());
  });
});

describe('a storage error', () => {
  const full = Object.assign(new Error('no space left'), { code: 'journal/disk-full' });

  it('is said with its code, and the words stay in hand', async () => {
    const note = await addNote();
    desk.api.journal.refusal = full;
    await write('water them', note);
    expect(desk.study).toMatchObject({ failure: 'journal/disk-full', saveState: 'failed' });
    expect(desk.study.bodyOf(note)).toBe('water them');
    expect(await desk.study.flush()).toBe(false);
  });

  it('keeps the code that it began with, however often a save is tried', async () => {
    const note = await addNote();
    desk.api.journal.refusal = full;
    await write('water', note);
    await write('water them', note);
    await desk.study.toggleBookmark(LOCUS);
    expect(desk.study.failure).toBe('journal/disk-full');
    expect(told()).toEqual([]);
  });

  it('ends with a retry that succeeds, and the words are safe', async () => {
    const note = await addNote();
    desk.api.journal.refusal = full;
    await write('water them', note);
    desk.api.journal.refusal = null;
    await desk.study.retry();
    expect(desk.study).toMatchObject({ failure: null, saveState: 'saved' });
    await bodies('water them');
    expect(desk.api.journal.records.at(-1)?.changes[0]?.row).toMatchObject({ body: 'water them' });
  });

  it('goes on through a retry that fails', async () => {
    const note = await addNote();
    desk.api.journal.refusal = full;
    await write('water them', note);
    await desk.study.retry();
    expect(desk.study.saveState).toBe('failed');
    expect(desk.study.bodyOf(note)).toBe('water them');
  });

  it('adds no note that cannot be kept', async () => {
    desk.api.journal.refusal = full;
    expect(await desk.study.addNote(LOCUS)).toBeNull();
  });

  it('does not let an undo throw words away', async () => {
    const note = await addNote();
    desk.api.journal.refusal = full;
    await write('water them', note);
    await desk.study.undo();
    expect(desk.study.bodyOf(note)).toBe('water them');
  });
});

describe('a start', () => {
  it('with an empty database rebuilds it from the journal, and says so', async () => {
    await write('water them');
    await desk.study.toggleBookmark(LOCUS);
    desk.close();
    desk = await openDesk(desk.api.journal);
    expect(desk.study.report).toMatchObject({ kind: 'rebuilt', notes: 1, bookmarks: 1 });
    await bodies('water them');
    expect(desk.study.bookmarkAt(LOCUS)).not.toBeNull();
  });

  it('with nothing to mend says nothing', () => {
    expect(desk.study.report).toBeNull();
    expect(desk.study.saveState).toBe('saved');
  });
});
