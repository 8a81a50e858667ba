import { beforeEach, describe, expect, it } from 'vitest';
import { commit } from '../../src/renderer/src/study/commit';
import { purge } from '../../src/renderer/src/study/trash';
import { Desk, NOW, bookmarkEdit, noteEdit, noteOf } from './desk';

let desk: Desk;
beforeEach(async () => {
  desk = new Desk();
  await desk.restart();
});

/** The disk of the database is full. */
function failDatabase(): () => void {
  const fail = () => {
    throw new Error('no space left');
  };
  desk.db.notes.hook('creating', fail);
  return () => desk.db.notes.hook('creating').unsubscribe(fail);
}

describe('commit', () => {
  it('writes the journal and the rows and answers the sequence number', async () => {
    expect(await desk.commit(noteEdit('n1', 'one'), bookmarkEdit('b1'))).toBe(1);
    expect(desk.journal.records[0]?.changes.map(({ key }) => key)).toEqual(['n1', 'b1']);
    expect(await desk.db.notes.get('n1')).toEqual(noteOf(noteEdit('n1', 'one')));
    expect(await desk.db.bookmarks.count()).toBe(1);
  });

  it('writes the journal first', async () => {
    const order: string[] = [];
    const append = desk.journal.append.bind(desk.journal);
    desk.journal.append = async (changes) => {
      order.push(`journal before ${await desk.db.notes.count()} rows`);
      return append(changes);
    };
    desk.db.notes.hook('creating', () => void order.push('database'));
    await desk.commit(noteEdit('n1', 'one'));
    expect(order).toEqual(['journal before 0 rows', 'database']);
  });

  it('changes nothing in the database where the journal fails, and can be tried again', async () => {
    desk.journal.refusal = Object.assign(new Error('disk full'), { code: 'journal/disk-full' });
    await expect(desk.commit(noteEdit('n1', 'one'))).rejects.toMatchObject({
      name: 'StudyError',
      code: 'journal/disk-full',
    });
    expect(await desk.db.notes.count()).toBe(0);
    desk.journal.refusal = null;
    expect(await desk.commit(noteEdit('n1', 'one'))).toBe(1);
  });

  it('gives a failure of the journal without a code one of its own', async () => {
    desk.journal.refusal = new Error('gone');
    await expect(desk.commit(noteEdit('n1', 'one'))).rejects.toMatchObject({ code: 'study/journal' });
  });

  it('refuses what is no row before anything is written', async () => {
    const change = { table: 'notes', key: 'n1', row: { id: 'n1' } } as const;
    await expect(commit(desk.store, [change], NOW)).rejects.toMatchObject({ code: 'study/record' });
    expect(desk.journal.records).toEqual([]);
  });

  it('refuses more than a record holds before anything is written', async () => {
    const edits = Array.from({ length: 9 }, (_, i) => noteEdit(`n${i}`, 'ә'.repeat(480_000)));
    await expect(desk.commit(...edits)).rejects.toMatchObject({ code: 'study/too-large' });
    expect(desk.journal.records).toEqual([]);
  });

  it('stops all writing after the database failed, until a recovery', async () => {
    const heal = failDatabase();
    await expect(desk.commit(noteEdit('n1', 'one'))).rejects.toMatchObject({ code: 'study/database' });
    heal();
    await expect(desk.commit(noteEdit('n2', 'two'))).rejects.toMatchObject({ code: 'study/read-only' });
    expect(desk.journal.records).toHaveLength(1);

    expect(await desk.restart()).toMatchObject({ notes: 1 });
    await desk.commit(noteEdit('n2', 'two'));
    expect((await desk.rows()).notes.map(({ body }) => body)).toEqual(['one', 'two']);
  });

  it('writes all of its rows or none', async () => {
    failDatabase();
    await expect(desk.commit(bookmarkEdit('b1'), noteEdit('n1', 'one'))).rejects.toThrow('no space left');
    expect(await desk.rows()).toEqual({ bookmarks: [], notes: [] });
  });

  it('catches up with a record whose answer was lost', async () => {
    desk.journal.mute = true;
    await expect(desk.commit(noteEdit('n1', 'one'))).rejects.toMatchObject({ code: 'study/journal' });
    desk.journal.mute = false;
    expect(await desk.commit(noteEdit('n2', 'two'))).toBe(2);
    expect((await desk.rows()).notes.map(({ id }) => id)).toEqual(['n1', 'n2']);
  });

  it('keeps the order of commits that were called at the same time', async () => {
    const bodies = Array.from({ length: 20 }, (_, i) => `text ${i}`);
    const seqs = await Promise.all(bodies.map((body) => desk.commit(noteEdit('n1', body))));
    expect(seqs).toEqual(bodies.map((_, i) => i + 1));
    expect((await desk.rows()).notes.map(({ body }) => body)).toEqual(['text 19']);
    expect(await desk.restart()).toMatchObject({ kind: 'nothing' });
  });

  it('takes the last of several changes of one row', async () => {
    const first = noteEdit('n1', 'one');
    await desk.commit(first, purge([{ table: 'notes', row: noteOf(first) }]), noteEdit('n1', 'two'));
    expect((await desk.rows()).notes.map(({ body }) => body)).toEqual(['two']);
  });

  it('leaves everything as it is without changes', async () => {
    await desk.commit(noteEdit('n1', 'one'));
    expect(await commit(desk.store, [], NOW)).toBe(1);
    expect(desk.journal.records).toHaveLength(1);
  });
});
