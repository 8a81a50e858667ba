import { beforeEach, describe, expect, it } from 'vitest';
import {
  allEntries,
  allNotes,
  bookmarkById,
  bookmarksAt,
  bookmarksIn,
  countsIn,
  expiredEntries,
  noteById,
  notesAt,
  notesIn,
  trashedEntries,
} from '../../src/renderer/src/study/queries';
import { DATABASE_NAME, DATABASE_VERSION, StudyDb } from '../../src/renderer/src/study/db';
import { createNote } from '../../src/renderer/src/study/notes';
import { trash } from '../../src/renderer/src/study/trash';
import { Desk, NOW, WORK, bookmarkEdit, bookmarkOf, noteEdit, noteOf } from './desk';

let desk: Desk;
beforeEach(async () => {
  desk = new Desk();
  await desk.restart();
  await desk.commit(
    noteEdit('n1', 'on the article'),
    noteEdit('n2', 'on its paragraph', 'art_28__para_1'),
    noteEdit('n3', 'elsewhere', 'art_2'),
    bookmarkEdit('b1', 'home'),
    createNote({ id: 'n4', locus: { work: 'udhr', eId: 'art_28' }, colour: 'rose' }, NOW + 1),
  );
  await desk.commit(trash({ table: 'notes', row: noteOf(noteEdit('n3', 'elsewhere', 'art_2')) }, NOW));
});

const ids = (rows: readonly { id: string }[]) => rows.map(({ id }) => id);
const locus = { work: WORK, eId: 'art_28' };

describe('the database', () => {
  it('is version 1 under the name that it keeps', () => {
    expect(desk.db).toBeInstanceOf(StudyDb);
    expect([DATABASE_NAME, desk.db.verno, DATABASE_VERSION]).toEqual(['ata-zan-study', 1, 1]);
    expect(desk.db.tables.map(({ name }) => name).toSorted()).toEqual(['bookmarks', 'meta', 'notes']);
  });
});

describe('queries', () => {
  it('find what is at exactly a locus', async () => {
    expect(ids(await notesAt(desk.db, locus))).toEqual(['n1']);
    expect(ids(await bookmarksAt(desk.db, locus))).toEqual(['b1']);
  });

  it('find what is in a work and is not in the trash', async () => {
    expect(ids(await notesIn(desk.db, WORK))).toEqual(['n1', 'n2']);
    expect(ids(await notesIn(desk.db, 'udhr'))).toEqual(['n4']);
    expect(ids(await bookmarksIn(desk.db, WORK))).toEqual(['b1']);
    expect(ids(await notesIn(desk.db, 'kz'))).toEqual([]);
  });

  it('give every live row, the older first', async () => {
    expect(ids(await allNotes(desk.db))).toEqual(['n1', 'n2', 'n4']);
    expect((await allEntries(desk.db)).map(({ table, row }) => `${table} ${row.id}`)).toEqual([
      'bookmarks b1',
      'notes n1',
      'notes n2',
      'notes n4',
    ]);
  });

  it('give one row by its id, null where there is none', async () => {
    expect((await noteById(desk.db, 'n1'))?.body).toBe('on the article');
    expect(await noteById(desk.db, 'b1')).toBeNull();
    expect(await bookmarkById(desk.db, 'b1')).toEqual(bookmarkOf(bookmarkEdit('b1', 'home')));
  });

  it('count marks at each provision and at those around it', async () => {
    expect(await countsIn(desk.db, WORK)).toEqual(
      new Map([
        ['art_28', { bookmarks: 1, notes: 2 }],
        ['art_28__para_1', { bookmarks: 0, notes: 1 }],
      ]),
    );
  });

  it('list the trash and what has expired in it', async () => {
    const day = 24 * 60 * 60 * 1000;
    expect((await trashedEntries(desk.db)).map(({ row }) => row.id)).toEqual(['n3']);
    expect(await expiredEntries(desk.db, NOW + 29 * day)).toEqual([]);
    expect((await expiredEntries(desk.db, NOW + 30 * day)).map(({ row }) => row.id)).toEqual(['n3']);
  });
});
