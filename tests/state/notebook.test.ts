import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { NotebookState } from '../../src/renderer/src/state/notebook.svelte';
import { openDesk, type Desk } from './desk';

let desk: Desk;
let notebook: NotebookState;
beforeEach(async () => {
  desk = await openDesk();
  notebook = new NotebookState(desk.library, desk.preferences, desk.study);
  // Against the order of the text, so that an order by place is seen.
  for (const [work, eId] of [
    ['shed', 'art_1'],
    ['garden', 'art_3__para_2'],
    ['garden', 'art_3__para_1__point_2'],
    ['garden', 'art_1'],
  ] as const)
    await desk.study.toggleBookmark({ work, eId });
  await vi.waitFor(() => expect(desk.study.count).toBe(4));
});
afterEach(() => desk.close());

/** `work#article: provisions` of each group. */
const groups = (): string[] =>
  notebook.groups.map(
    ({ work, eId, entries }) => `${work}#${eId}: ${entries.map(({ row }) => row.eId).join(' ')}`,
  );

describe('the notebook', () => {
  it('groups the marks by article, in the order of the library once the texts are open', async () => {
    await notebook.prepare();
    expect(groups()).toEqual([
      'garden#art_1: art_1',
      'garden#art_3: art_3__para_1__point_2 art_3__para_2',
      'shed#art_1: art_1',
    ]);
  });

  it('opens only the texts that marks hang on, once each', async () => {
    await notebook.prepare();
    await notebook.prepare();
    expect(desk.api.reads.sort()).toEqual(['garden/en.plain.md', 'shed/en.plain.md']);
  });

  it('shows the newest or the oldest first when asked to', () => {
    notebook.order = 'newest';
    expect(groups()[0]).toContain('garden#art_1');
    notebook.order = 'oldest';
    expect(groups()[0]).toContain('shed#art_1');
  });

  it('filters by work and by section', async () => {
    await notebook.prepare();
    notebook.set({ work: 'garden' });
    expect(notebook.shown).toBe(3);
    expect(notebook.sectionsOf('garden').map(({ eId }) => eId)).toEqual(['sec_1', 'sec_2']);
    notebook.set({ section: 'sec_2' });
    expect(groups()).toEqual(['garden#art_3: art_3__para_1__point_2 art_3__para_2']);
  });

  it('lets a filter go field by field', () => {
    notebook.set({ work: 'shed', kinds: ['notes'] });
    expect(notebook).toMatchObject({ shown: 0, isFiltered: true });
    notebook.set({ kinds: undefined });
    expect(notebook.shown).toBe(1);
    notebook.set({ work: undefined });
    expect(notebook).toMatchObject({ shown: 4, isFiltered: false });
  });

  it('has no sections to choose from before a text is open', () => {
    expect(notebook.sectionsOf('garden')).toEqual([]);
  });

  it('filters by words and colour', async () => {
    const [first] = desk.study.entries;
    if (first?.table === 'bookmarks') await desk.study.renameBookmark(first.row, 'Қызыл раушан');
    await vi.waitFor(() => expect(desk.study.entries[0]?.row).toMatchObject({ label: 'Қызыл раушан' }));
    notebook.set({ text: 'ҚЫЗЫЛ' });
    expect(notebook.shown).toBe(1);
    notebook.set({ colours: ['rose'] });
    expect(notebook.shown).toBe(0);
  });
});
