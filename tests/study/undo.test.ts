import fc from 'fast-check';
import { beforeEach, describe, expect, it } from 'vitest';
import { changeBookmark, toggleBookmark } from '../../src/renderer/src/study/bookmarks';
import { commit } from '../../src/renderer/src/study/commit';
import type { Edit } from '../../src/renderer/src/study/edit';
import { changeBody, changeColour } from '../../src/renderer/src/study/notes';
import { allBookmarksAt } from '../../src/renderer/src/study/queries';
import { parseChange, parseNote, type Entry } from '../../src/renderer/src/study/records';
import { changed, entriesOf, noRows } from '../../src/renderer/src/study/rows';
import { purge, restore, trash } from '../../src/renderer/src/study/trash';
import { UNDO_LIMIT, UndoHistory } from '../../src/renderer/src/study/undo';
import { Desk, NOW, WORK, bookmarkEdit, noteEdit, noteOf } from './desk';

let desk: Desk;
let history: UndoHistory;
beforeEach(async () => {
  desk = new Desk();
  await desk.restart();
  history = new UndoHistory((changes, now) => commit(desk.store, changes, now));
});

/** Types `bodies` into the note n1, one every `pause` milliseconds. */
async function type(bodies: string[], pause: number, start = NOW): Promise<number> {
  let now = start;
  for (const body of bodies) {
    now += pause;
    const note = await desk.db.notes.get('n1');
    const edit = note && changeBody(note, body, now);
    if (edit) await history.perform(edit, now);
  }
  return now;
}

const body = async () => (await desk.db.notes.get('n1'))?.body;

describe('UndoHistory', () => {
  it('takes an edit back and does it again, in the journal too', async () => {
    await history.perform(bookmarkEdit('b1'), NOW);
    expect((await history.undo(NOW))?.what).toBe('bookmark-add');
    expect(await desk.db.bookmarks.count()).toBe(0);
    expect((await history.redo(NOW))?.what).toBe('bookmark-add');
    expect(await desk.db.bookmarks.count()).toBe(1);
    expect(desk.journal.records).toHaveLength(3);
  });

  it('has nothing to undo or redo at first', async () => {
    expect(history.undoable).toBeNull();
    expect(await history.undo(NOW)).toBeNull();
    expect(await history.redo(NOW)).toBeNull();
  });

  it('forgets what was undone once something new is done', async () => {
    await history.perform(bookmarkEdit('b1'), NOW);
    await history.undo(NOW);
    await history.perform(noteEdit('n1', 'one'), NOW);
    expect(history.redoable).toBeNull();
    expect(history.undoable).toBe('note-create');
  });

  it('takes quick typing as one step', async () => {
    await history.perform(noteEdit('n1', ''), NOW);
    await type(['a', 'ab', 'abc'], 1900);
    await history.undo(NOW);
    expect(await body()).toBe('');
    await history.redo(NOW);
    expect(await body()).toBe('abc');
  });

  it('takes typing after a pause as a step of its own', async () => {
    await history.perform(noteEdit('n1', ''), NOW);
    await type(['a', 'ab'], 2001);
    await history.undo(NOW);
    expect(await body()).toBe('a');
  });

  it('does not join typing across a change of colour or another note', async () => {
    await history.perform(noteEdit('n1', ''), NOW);
    await history.perform(noteEdit('n2', ''), NOW);
    const now = await type(['a'], 10);
    const colour = changeColour(noteOf(noteEdit('n2', '')), 'rose', now);
    if (colour) await history.perform(colour, now);
    await type(['ab'], 10, now);
    await history.undo(NOW);
    expect(await body()).toBe('a');
  });

  it('does not join typing to a step that was undone and redone', async () => {
    await history.perform(noteEdit('n1', ''), NOW);
    const now = await type(['a'], 10);
    await history.undo(now);
    await history.redo(now);
    await type(['ab'], 10, now);
    await history.undo(now);
    expect(await body()).toBe('a');
  });

  it('stays where it is when the journal refuses', async () => {
    await history.perform(bookmarkEdit('b1'), NOW);
    desk.journal.refusal = new Error('disk full');
    await expect(history.undo(NOW)).rejects.toThrow('disk full');
    expect(history.undoable).toBe('bookmark-add');
    desk.journal.refusal = null;
    await history.undo(NOW);
    expect(await desk.db.bookmarks.count()).toBe(0);
  });

  it('takes two steps back when undo is called twice at once', async () => {
    await history.perform(bookmarkEdit('b1'), NOW);
    await history.perform(bookmarkEdit('b2'), NOW);
    const steps = await Promise.all([history.undo(NOW), history.undo(NOW), history.undo(NOW)]);
    expect(steps.map((step) => step?.do[0]?.key)).toEqual(['b2', 'b1', undefined]);
  });

  it('makes an edit of what is stored only when its turn has come', async () => {
    await history.perform(noteEdit('n1', 'text'), NOW);
    const row = () => desk.db.notes.get('n1');
    await Promise.all([
      history.perform(async () => changeColour(parseNote(await row()), 'rose', NOW), NOW),
      history.perform(async () => changeBody(parseNote(await row()), 'new text', NOW), NOW),
    ]);
    expect(await row()).toMatchObject({ colour: 'rose', body: 'new text' });
    expect(
      await history.perform(async () => changeBody(parseNote(await row()), 'new text', NOW), NOW),
    ).toBeNull();
    await history.undo(NOW);
    expect(await row()).toMatchObject({ colour: 'rose', body: 'text' });
  });

  it('remembers at least two hundred steps and lets the oldest go', async () => {
    expect(UNDO_LIMIT).toBeGreaterThanOrEqual(200);
    const short = new UndoHistory(() => Promise.resolve(), 3);
    for (const id of ['b1', 'b2', 'b3', 'b4']) await short.perform(bookmarkEdit(id), NOW);
    const undone: (string | undefined)[] = [];
    for (let step = await short.undo(NOW); step; step = await short.undo(NOW)) undone.push(step.do[0]?.key);
    expect(undone).toEqual(['b4', 'b3', 'b2']);
  });

  it('comes back to the start and to the end of any sequence of edits', async () => {
    const commands = fc.array(
      fc.record({
        verb: fc.constantFrom('add', 'type', 'colour', 'label', 'toggle', 'trash', 'restore', 'purge'),
        pick: fc.nat(),
        text: fc.string({ unit: 'binary', maxLength: 12 }),
        pause: fc.integer({ min: 0, max: 4000 }),
      }),
      { maxLength: 25 },
    );
    await fc.assert(
      fc.asyncProperty(commands, async (run) => {
        let rows = noRows();
        const steps = new UndoHistory((changes) => {
          rows = changed(rows, changes.map(parseChange));
          return Promise.resolve();
        });
        let now = NOW;
        let made = 0;
        for (const { verb, pick, text, pause } of run) {
          now += pause;
          const entries = entriesOf(rows);
          const edit = editOf(
            verb,
            entries[pick % Math.max(1, entries.length)],
            text,
            `x${++made}`,
            now,
            pick,
          );
          if (edit) await steps.perform(edit, now);
        }
        const end = rows;
        while (await steps.undo(now));
        expect(entriesOf(rows)).toEqual([]);
        while (await steps.redo(now));
        expect(new Map(rows.notes)).toEqual(end.notes);
        expect(new Map(rows.bookmarks)).toEqual(end.bookmarks);
      }),
      { numRuns: 300 },
    );
  });

  it('toggles a bookmark off and back through the database', async () => {
    const wish = { id: 'b1', locus: { work: WORK, eId: 'art_28' }, colour: 'sky' } as const;
    const toggle = async () =>
      history.perform(toggleBookmark(await allBookmarksAt(desk.db, wish.locus), wish, NOW), NOW);
    await toggle();
    await toggle();
    expect((await desk.db.bookmarks.get('b1'))?.deletedAt).toBeGreaterThan(0);
    await history.undo(NOW);
    expect((await desk.db.bookmarks.get('b1'))?.deletedAt).toBeNull();
  });
});

/** An edit of `entry`; null where the verb does not fit it. */
function editOf(
  verb: string,
  entry: Entry | undefined,
  text: string,
  id: string,
  now: number,
  pick: number,
): Edit | null {
  if (verb === 'add' || !entry) return pick % 2 ? noteEdit(id, text) : bookmarkEdit(id, text);
  if (verb === 'trash') return trash(entry, now);
  if (verb === 'restore') return restore(entry, now);
  if (verb === 'purge') return purge([entry]);
  if (entry.table === 'notes') {
    if (verb === 'type') return changeBody(entry.row, text, now);
    return verb === 'colour' ? changeColour(entry.row, 'rose', now) : null;
  }
  if (verb === 'label') return changeBookmark(entry.row, { label: text }, now);
  if (verb === 'toggle') {
    return toggleBookmark([entry.row], { id, locus: { work: WORK, eId: 'art_28' }, colour: 'rose' }, now);
  }
  return null;
}
