import fc from 'fast-check';
import { IDBFactory, IDBKeyRange } from 'fake-indexeddb';
import Dexie from 'dexie';
import { beforeEach, describe, expect, it } from 'vitest';
import { DATABASE_NAME, StudyDb } from '../../src/renderer/src/study/db';
import { recover } from '../../src/renderer/src/study/recover';
import { makeStore } from '../../src/renderer/src/study/store';
import { purge, trash } from '../../src/renderer/src/study/trash';
import { Desk, NOW, bookmarkEdit, noteEdit, noteOf } from './desk';

let desk: Desk;
beforeEach(async () => {
  desk = new Desk();
  await desk.restart();
});

/** What the journal would rebuild. */
async function journalRows(): Promise<unknown> {
  const copy = new Desk();
  copy.journal.records = structuredClone(desk.journal.records);
  await copy.restart();
  return copy.rows();
}

async function fill(): Promise<void> {
  await desk.commit(noteEdit('n1', 'Мұра'));
  await desk.commit(bookmarkEdit('b1', 'үй'));
  await desk.commit(noteEdit('n2', 'two'));
  await desk.commit(trash({ table: 'notes', row: noteOf(noteEdit('n2', 'two')) }, NOW));
}

describe('recover', () => {
  it('does nothing at the first start', async () => {
    expect(await desk.restart()).toEqual({ kind: 'nothing', bookmarks: 0, notes: 0, damagedLines: 0 });
  });

  it('does nothing where both agree', async () => {
    await fill();
    expect(await desk.restart()).toEqual({ kind: 'nothing', bookmarks: 1, notes: 1, damagedLines: 0 });
  });

  it('replays what was in the journal alone when the app was killed', async () => {
    await fill();
    await desk.journal.append(noteEdit('n3', 'last words').do);
    await desk.journal.append(purge([{ table: 'notes', row: noteOf(noteEdit('n1', 'Мұра')) }]).do);
    expect(await desk.restart()).toEqual({ kind: 'replayed', bookmarks: 1, notes: 1, damagedLines: 0 });
    expect((await desk.rows()).notes.map(({ id }) => id)).toEqual(['n2', 'n3']);
    expect(await desk.restart()).toMatchObject({ kind: 'nothing' });
  });

  it('rebuilds an empty database', async () => {
    await fill();
    const before = await desk.rows();
    desk.wipeDatabase();
    expect(await desk.restart()).toEqual({ kind: 'rebuilt', bookmarks: 1, notes: 1, damagedLines: 0 });
    expect(await desk.rows()).toEqual(before);
    expect(await desk.commit(noteEdit('n9', 'goes on'))).toBe(5);
  });

  it('rebuilds a database that lost rows', async () => {
    await fill();
    const before = await desk.rows();
    await desk.db.notes.delete('n1');
    expect(await desk.restart()).toMatchObject({ kind: 'rebuilt', notes: 1 });
    expect(await desk.rows()).toEqual(before);
  });

  it('rebuilds a database whose rows are no longer rows', async () => {
    await fill();
    const before = await desk.rows();
    await desk.db.notes.update('n1', { colour: 'beige' as 'sky' });
    expect(await desk.restart()).toMatchObject({ kind: 'rebuilt' });
    expect(await desk.rows()).toEqual(before);
  });

  it('rebuilds a database that cannot be opened', async () => {
    await fill();
    const before = await desk.rows();
    const open = desk.disk.open.bind(desk.disk);
    let broken = true;
    desk.disk.open = (name, version) => {
      if (broken) throw new DOMException('Internal error opening backing store', 'InvalidStateError');
      return open(name, version);
    };
    const remove = desk.disk.deleteDatabase.bind(desk.disk);
    desk.disk.deleteDatabase = (name) => {
      broken = false;
      return remove(name);
    };
    expect(await desk.restart()).toMatchObject({ kind: 'rebuilt', bookmarks: 1, notes: 1 });
    expect(await desk.rows()).toEqual(before);
  });

  it('does not delete a database that cannot be opened where there is no journal', async () => {
    await fill();
    desk.journal.lose();
    const open = desk.disk.open.bind(desk.disk);
    desk.disk.open = () => {
      throw new DOMException('Internal error opening backing store', 'InvalidStateError');
    };
    await expect(desk.restart()).rejects.toMatchObject({ code: 'study/unopenable' });
    await expect(desk.commit(noteEdit('n3', 'no'))).rejects.toMatchObject({ code: 'study/read-only' });
    desk.disk.open = open;
    expect(await desk.restart()).toMatchObject({ kind: 'reseeded', bookmarks: 1, notes: 1 });
  });

  it('reports an open that never ends', async () => {
    const silent = new IDBFactory();
    silent.open = () => ({}) as IDBOpenDBRequest;
    const store = makeStore(new StudyDb({ indexedDB: silent, IDBKeyRange }), desk.journal);
    await expect(recover(store, NOW, 20)).rejects.toMatchObject({ code: 'study/blocked' });
    expect(store.failure?.code).toBe('study/blocked');
  });

  it('leaves the database of a newer version alone', async () => {
    await fill();
    desk.db.close();
    const newer = new Dexie(DATABASE_NAME, { indexedDB: desk.disk, IDBKeyRange });
    newer.version(2).stores({
      bookmarks: 'id, [work+eId], deletedAt',
      notes: 'id, [work+eId], deletedAt',
      meta: 'key',
      cards: 'id',
    });
    await newer.open();
    newer.close();
    await expect(desk.restart()).rejects.toMatchObject({ code: 'study/newer-database' });
    expect((await desk.disk.databases())[0]?.version).toBe(20);
  });

  it('gives the code of a journal that cannot be read', async () => {
    desk.journal.status = () => Promise.reject(Object.assign(new Error('no access'), { code: 'journal/io' }));
    await expect(desk.restart()).rejects.toMatchObject({ code: 'journal/io' });
    await expect(desk.commit(noteEdit('n1', 'no'))).rejects.toMatchObject({ code: 'study/read-only' });
  });

  it('writes everything into a journal that was lost', async () => {
    await fill();
    const before = await desk.rows();
    desk.journal.lose();
    expect(await desk.restart()).toEqual({ kind: 'reseeded', bookmarks: 1, notes: 1, damagedLines: 0 });
    expect(await desk.rows()).toEqual(before);
    expect(await journalRows()).toEqual(before);
    expect(await desk.restart()).toMatchObject({ kind: 'nothing' });
  });

  it('writes what a torn journal lacks, removals too', async () => {
    await fill();
    await desk.commit(purge([{ table: 'notes', row: noteOf(noteEdit('n2', 'two')) }]));
    await desk.commit(noteEdit('n3', 'three'));
    const before = await desk.rows();
    desk.journal.damage(6);
    desk.journal.damage(5);
    expect(await desk.restart()).toEqual({ kind: 'reseeded', bookmarks: 1, notes: 2, damagedLines: 2 });
    expect(await desk.rows()).toEqual(before);
    expect(await journalRows()).toEqual(before);
  });

  it('writes what a journal with a damaged line in the middle lacks', async () => {
    await fill();
    const before = await desk.rows();
    desk.journal.damage(1);
    expect(await desk.restart()).toMatchObject({ kind: 'reseeded', damagedLines: 1 });
    expect(await journalRows()).toEqual(before);
  });

  it('replays behind a damaged line', async () => {
    await fill();
    await desk.journal.append(noteEdit('n3', 'three').do);
    desk.journal.damage(1);
    expect(await desk.restart()).toMatchObject({ notes: 2, damagedLines: 1 });
    expect((await desk.rows()).notes.map(({ id }) => id)).toEqual(['n1', 'n2', 'n3']);
    expect(await journalRows()).toEqual(await desk.rows());
  });

  it('rebuilds what a damaged journal still has', async () => {
    await fill();
    desk.journal.damage(1);
    desk.wipeDatabase();
    expect(await desk.restart()).toEqual({ kind: 'rebuilt', bookmarks: 1, notes: 0, damagedLines: 1 });
  });

  it('joins a damaged database with a journal that is behind', async () => {
    await fill();
    await desk.commit(noteEdit('n3', 'three'));
    desk.journal.damage(5);
    await desk.db.bookmarks.delete('b1');
    expect(await desk.restart()).toMatchObject({ kind: 'rebuilt', bookmarks: 1, notes: 2 });
    expect(await journalRows()).toEqual(await desk.rows());
  });

  it('keeps the rows of a damaged database whose journal is lost', async () => {
    await fill();
    await desk.db.notes.delete('n1');
    desk.journal.lose();
    expect(await desk.restart()).toMatchObject({ kind: 'reseeded', bookmarks: 1 });
    expect((await desk.rows()).notes.map(({ id }) => id)).toEqual(['n2']);
  });

  it('goes on with copying into the journal after having been killed in it', async () => {
    const long = 'ұ'.repeat(450_000);
    for (let i = 0; i < 10; i++) await desk.commit(noteEdit(`n${i}`, long));
    const before = await desk.rows();
    desk.journal.lose();
    const append = desk.journal.append.bind(desk.journal);
    desk.journal.append = async (changes) => {
      const seq = await append(changes);
      desk.journal.append = () => Promise.reject(new Error('killed'));
      return seq;
    };
    await expect(desk.restart()).rejects.toThrow('killed');
    desk.journal.append = append;
    expect(await desk.restart()).toMatchObject({ kind: 'reseeded', notes: 10 });
    expect(await journalRows()).toEqual(before);
  });

  it('leaves out rows of the journal that are no rows, and counts them', async () => {
    await desk.commit(noteEdit('n1', 'one'));
    await desk.journal.append([{ table: 'notes', key: 'n2', row: { id: 'n2', body: 7 } }]);
    desk.wipeDatabase();
    expect(await desk.restart()).toEqual({ kind: 'rebuilt', bookmarks: 0, notes: 1, damagedLines: 1 });
  });

  it('finds every committed row again, wherever the app is killed and whichever side is lost', async () => {
    const steps = fc.array(
      fc.oneof(
        fc.record({
          do: fc.constant('commit' as const),
          id: fc.integer({ min: 0, max: 4 }),
          body: fc.string(),
        }),
        fc.record({ do: fc.constant('purge' as const), id: fc.integer({ min: 0, max: 4 }) }),
        fc.record({ do: fc.constantFrom('kill', 'wipe', 'lose', 'torn') }),
      ),
      { maxLength: 15 },
    );
    await fc.assert(
      fc.asyncProperty(steps, async (run) => {
        desk = new Desk();
        await desk.restart();
        const expected = new Map<string, string>();
        for (const step of run) {
          if (step.do === 'commit' || step.do === 'purge') {
            const edit = noteEdit(`n${step.id}`, 'body' in step ? step.body : '');
            const done = step.do === 'commit' ? edit : purge([{ table: 'notes', row: noteOf(edit) }]);
            await desk.commit(done);
            if ('body' in step) expected.set(`n${step.id}`, step.body);
            else expected.delete(`n${step.id}`);
            continue;
          }
          if (step.do === 'wipe') desk.wipeDatabase();
          if (step.do === 'lose') desk.journal.lose();
          if (step.do === 'torn') desk.journal.records.pop();
          await desk.restart();
        }
        await desk.restart();
        const found = (await desk.rows()).notes.map(({ id, body }) => [id, body]);
        expect(found).toEqual([...expected].toSorted());
      }),
      { numRuns: 40 },
    );
  });
});
