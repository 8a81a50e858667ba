import { describe, expect, it } from 'vitest';
import { BODY_LIMIT, parseBookmark, parseChange, parseNote } from '../../src/renderer/src/study/records';
import { bookmarkOf, bookmarkEdit, noteEdit, noteOf } from './desk';

const note = noteOf(noteEdit('n1', 'Ұлттық заң — әділ заң 🌾'));
const bookmark = bookmarkOf(bookmarkEdit('b1', 'тұрғын үй'));

describe('rows that come back', () => {
  it('are what they were after a way through JSON', () => {
    expect(parseNote(JSON.parse(JSON.stringify(note)))).toEqual(note);
    expect(parseBookmark(JSON.parse(JSON.stringify(bookmark)))).toEqual(bookmark);
  });

  it('lose fields that nobody knows', () => {
    expect(parseNote({ ...note, mood: 'good' })).toEqual(note);
  });

  it.each([
    ['null', null],
    ['a list', [note]],
    ['a note without body', { ...note, body: undefined }],
    ['a time before the epoch', { ...note, createdAt: -1 }],
    ['a time that is no number', { ...note, updatedAt: NaN }],
    ['an unknown colour', { ...note, colour: 'beige' }],
    ['an empty id', { ...note, id: '' }],
    ['an id that is a key of every object', { ...note, id: 'constructor' }],
    ['an address with a space', { ...note, eId: 'art 28' }],
    ['a body beyond the limit', { ...note, body: 'a'.repeat(BODY_LIMIT + 1) }],
  ])('are refused: %s', (_, row) => {
    expect(() => parseNote(row)).toThrow(expect.objectContaining({ code: 'study/record' }));
  });

  it('are refused with keys that reach a prototype', () => {
    const row: unknown = JSON.parse(`${JSON.stringify(note).slice(0, -1)},"__proto__":{"polluted":true}}`);
    expect(() => parseNote(row)).toThrow('refused key "__proto__"');
    expect(() => parseNote({ ...note, constructor: 1 })).toThrow('refused key "constructor"');
  });

  it('are refused with a message that names field and value', () => {
    expect(() => parseNote({ ...note, colour: 'beige' })).toThrow('note has colour "beige"');
  });
});

describe('a change', () => {
  it('has the key of its row', () => {
    expect(() => parseChange({ table: 'notes', key: 'n2', row: note })).toThrow('carries the row "n1"');
  });

  it('knows two tables', () => {
    expect(() => parseChange({ table: 'meta', key: 'progress', row: null })).toThrow(
      'change has table "meta"',
    );
    expect(parseChange({ table: 'bookmarks', key: 'b1', row: null })).toEqual({
      table: 'bookmarks',
      key: 'b1',
      row: null,
    });
  });

  it('does not put a note among the bookmarks', () => {
    expect(() => parseChange({ table: 'bookmarks', key: 'n1', row: note })).toThrow('bookmark has label');
  });
});
