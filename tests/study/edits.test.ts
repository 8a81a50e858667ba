import { describe, expect, it } from 'vitest';
import {
  addBookmark,
  bookmarkAll,
  changeBookmark,
  removeBookmark,
  restoreBookmark,
  toggleBookmark,
} from '../../src/renderer/src/study/bookmarks';
import { changeBody, changeColour, leaveNote, trashNote } from '../../src/renderer/src/study/notes';
import { daysLeft, inTrash, purge, purgeExpired, TRASH_DAYS } from '../../src/renderer/src/study/trash';
import type { Entry } from '../../src/renderer/src/study/records';
import { NOW, WORK, bookmarkEdit, bookmarkOf, noteEdit, noteOf } from './desk';

const DAY = 24 * 60 * 60 * 1000;
const locus = { work: WORK, eId: 'art_28' };

describe('a bookmark', () => {
  const bookmark = bookmarkOf(bookmarkEdit('b1', 'home'));

  it('is added live at its locus', () => {
    const edit = addBookmark({ id: 'b1', locus, colour: 'rose', label: '  тұрғын\n үй ' }, NOW);
    expect(bookmarkOf(edit)).toEqual({
      id: 'b1',
      work: WORK,
      eId: 'art_28',
      label: 'тұрғын үй',
      colour: 'rose',
      createdAt: NOW,
      updatedAt: NOW,
      deletedAt: null,
    });
    expect(edit.undo).toEqual([{ table: 'bookmarks', key: 'b1', row: null }]);
  });

  it('has a label of at most 500 code units and no half letters', () => {
    const label = bookmarkOf(bookmarkEdit('b1', `${'a'.repeat(499)}🌾`)).label;
    expect(label).toBe('a'.repeat(499));
  });

  it('changes label and colour', () => {
    const edit = changeBookmark(bookmark, { label: 'house', colour: 'green' }, NOW + 5);
    expect(bookmarkOf(edit)).toEqual({ ...bookmark, label: 'house', colour: 'green', updatedAt: NOW + 5 });
    expect(edit?.undo[0]?.row).toEqual(bookmark);
  });

  it('is not changed into what it is', () => {
    expect(changeBookmark(bookmark, { label: ' home ', colour: 'yellow' }, NOW)).toBeNull();
  });

  it('goes to the trash and comes back', () => {
    const trashed = bookmarkOf(removeBookmark(bookmark, NOW + 1));
    expect(trashed.deletedAt).toBe(NOW + 1);
    expect(bookmarkOf(restoreBookmark(trashed, NOW + 2))).toEqual({ ...bookmark, updatedAt: NOW + 2 });
  });

  it('is toggled on, off and on again, with the label that it had', () => {
    const wish = { id: 'b2', locus, colour: 'sky' } as const;
    expect(bookmarkOf(toggleBookmark([], wish, NOW)).id).toBe('b2');
    const off = toggleBookmark([bookmark], wish, NOW + 1);
    expect(off.what).toBe('bookmark-trash');
    const on = bookmarkOf(toggleBookmark([bookmarkOf(off)], wish, NOW + 2));
    expect(on).toMatchObject({ id: 'b1', label: 'home', colour: 'sky', deletedAt: null });
  });

  it('is toggled off together with a second one at the same locus', () => {
    const second = bookmarkOf(bookmarkEdit('b2'));
    const off = toggleBookmark([bookmark, second], { id: 'b3', locus, colour: 'sky' }, NOW + 1);
    expect(off.do.map(({ key, row }) => [key, row?.['deletedAt']])).toEqual([
      ['b1', NOW + 1],
      ['b2', NOW + 1],
    ]);
  });
});

describe('bookmarks for several places', () => {
  const place = (id: string, ...here: ReturnType<typeof bookmarkOf>[]) => ({
    here,
    wish: { id, locus: { work: WORK, eId: `art_${id}` }, colour: 'sky' } as const,
  });
  const live = bookmarkOf(bookmarkEdit('b1', 'home'));
  const trashed = bookmarkOf(removeBookmark(bookmarkOf(bookmarkEdit('b2', 'court')), NOW + 1));

  it('are one edit: added where there was none, brought back from the trash, left where there is one', () => {
    const edit = bookmarkAll([place('1', live), place('2', trashed), place('3')], NOW + 2);
    expect(edit?.what).toBe('bookmark-add');
    expect(edit?.do.map(({ key, row }) => [key, row?.['label'], row?.['deletedAt']])).toEqual([
      ['b2', 'court', null],
      ['3', '', null],
    ]);
    expect(edit?.undo).toEqual([
      { table: 'bookmarks', key: 'b2', row: trashed },
      { table: 'bookmarks', key: '3', row: null },
    ]);
  });

  it('are no edit where each place has one', () => {
    expect(bookmarkAll([place('1', live)], NOW + 2)).toBeNull();
    expect(bookmarkAll([], NOW + 2)).toBeNull();
  });
});

describe('a note', () => {
  const note = noteOf(noteEdit('n1', 'text'));
  const blank = noteOf(noteEdit('n1', ''));

  it('changes body and colour, each change later than the last even when the clock goes back', () => {
    const once = noteOf(changeBody(note, 'new text', NOW - DAY));
    expect(once).toMatchObject({ body: 'new text', updatedAt: NOW + 1 });
    expect(noteOf(changeColour(once, 'rose', NOW - DAY))).toMatchObject({
      colour: 'rose',
      updatedAt: NOW + 2,
    });
  });

  it('is not changed into what it is', () => {
    expect(changeBody(note, 'text', NOW)).toBeNull();
    expect(changeColour(note, 'sky', NOW)).toBeNull();
  });

  it('that was left without ever having had text goes for good', () => {
    expect(leaveNote(blank)?.do).toEqual([{ table: 'notes', key: 'n1', row: null }]);
    const spaces = noteOf(changeBody(blank, ' \n\t', NOW + 1));
    const coloured = noteOf(changeColour(spaces, 'green', NOW + 2));
    expect(leaveNote(coloured)?.what).toBe('note-discard');
  });

  it('that had text once is kept, even when it was emptied', () => {
    const written = noteOf(changeBody(blank, 'a', NOW));
    const emptied = noteOf(changeBody(written, '', NOW));
    expect(leaveNote(written)).toBeNull();
    expect(leaveNote(emptied)).toBeNull();
    expect(leaveNote(noteOf(changeBody(note, '', NOW)))).toBeNull();
  });
});

describe('the trash', () => {
  const live: Entry = { table: 'notes', row: noteOf(noteEdit('n0', 'live')) };
  const trashed = (id: string, at: number): Entry => ({
    table: 'notes',
    row: noteOf(trashNote(noteOf(noteEdit(id, 'old')), at)),
  });

  it('lists what was deleted last first', () => {
    const entries = [trashed('n1', NOW), live, trashed('n2', NOW + 5)];
    expect(inTrash(entries).map(({ row }) => row.id)).toEqual(['n2', 'n1']);
  });

  it('keeps an entry for thirty days and then lets go of it', () => {
    const entries = [live, trashed('n1', NOW), trashed('n2', NOW + 1)];
    const end = NOW + TRASH_DAYS * DAY;
    expect(purgeExpired(entries, end - 1)).toBeNull();
    expect(purgeExpired(entries, end)?.do).toEqual([{ table: 'notes', key: 'n1', row: null }]);
  });

  it('tells how many days are left', () => {
    expect(daysLeft(NOW, NOW)).toBe(30);
    expect(daysLeft(NOW, NOW + DAY * 29.5)).toBe(1);
    expect(daysLeft(NOW, NOW + DAY * 40)).toBe(0);
  });

  it('gives a purged entry back when that is undone', () => {
    const entry = trashed('n1', NOW);
    expect(purge([entry]).undo).toEqual([{ table: 'notes', key: 'n1', row: entry.row }]);
  });
});
