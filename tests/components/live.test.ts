// Dexie looks for IndexedDB when it is loaded, so this comes first.
import 'fake-indexeddb/auto';
import { toStore } from 'svelte/store';
import { beforeEach, describe, expect, it, vi } from 'vitest';
import { Live } from '../../src/renderer/src/study/live';
import { allEntries, notesAt } from '../../src/renderer/src/study/queries';
import { purge, trash } from '../../src/renderer/src/study/trash';
import { Desk, NOW, WORK, bookmarkEdit, noteEdit, noteOf } from '../study/desk';

let desk: Desk;
beforeEach(async () => {
  desk = new Desk();
  await desk.restart();
});

/** The values that an effect sees; `stop` ends the effect. */
function follow<T>(read: () => T): { seen: T[]; stop: () => void } {
  const seen: T[] = [];
  return { seen, stop: toStore(read).subscribe((value) => seen.push(value)) };
}

describe('Live', () => {
  it('is the initial value, then the answer, then every later answer', async () => {
    const live = new Live(() => notesAt(desk.db, { work: WORK, eId: 'art_28' }), []);
    const { seen, stop } = follow(() => live.current.map(({ body }) => body));
    expect(seen).toEqual([[]]);
    await desk.commit(noteEdit('n1', 'бір'));
    await vi.waitFor(() => expect(seen.at(-1)).toEqual(['бір']));
    await desk.commit(trash({ table: 'notes', row: noteOf(noteEdit('n1', 'бір')) }, NOW));
    await vi.waitFor(() => expect(seen.at(-1)).toEqual([]));
    stop();
  });

  it('follows every table that a query reads, the second one too', async () => {
    const live = new Live(() => allEntries(desk.db), []);
    const { seen, stop } = follow(() => live.current.map(({ row }) => row.id));
    await desk.commit(bookmarkEdit('b1'));
    await vi.waitFor(() => expect(seen.at(-1)).toEqual(['b1']));
    await desk.commit(noteEdit('n1', 'one'));
    await vi.waitFor(() => expect(seen.at(-1)).toEqual(['b1', 'n1']));
    await desk.commit(purge([{ table: 'notes', row: noteOf(noteEdit('n1', 'one')) }]));
    await vi.waitFor(() => expect(seen.at(-1)).toEqual(['b1']));
    stop();
  });

  it('asks only while somebody listens, and anew when somebody comes back', async () => {
    const query = vi.fn(() => allEntries(desk.db));
    const live = new Live(query, []);
    expect(live.current).toEqual([]);
    expect(query).not.toHaveBeenCalled();
    follow(() => live.current).stop();
    await desk.commit(bookmarkEdit('b1'));
    const { seen, stop } = follow(() => live.current.length);
    await vi.waitFor(() => expect(seen.at(-1)).toBe(1));
    stop();
  });

  it('tells what a query threw and keeps the last answer', async () => {
    const live = new Live<string[]>(() => Promise.reject(new Error('no such table')), ['before']);
    const { seen, stop } = follow(() => live.failure);
    await vi.waitFor(() => expect(seen.at(-1)).toEqual(new Error('no such table')));
    expect(live.current).toEqual(['before']);
    stop();
  });
});
