/** Ranges drawn over a text without elements of their own. */
import { cleanup, render } from '@testing-library/svelte';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import Highlighted from '../../src/renderer/src/components/Highlighted.svelte';

class FakeStaticRange {
  constructor(readonly init: { startContainer: Text; startOffset: number; endOffset: number }) {}
  get words(): string {
    return this.init.startContainer.data.slice(this.init.startOffset, this.init.endOffset);
  }
}

/** As much of the platform's registry as is used; the test's document has none. */
let highlights: Map<string, Set<FakeStaticRange>>;
beforeEach(() => {
  highlights = new Map();
  vi.stubGlobal('CSS', { highlights });
  vi.stubGlobal('Highlight', Set);
  vi.stubGlobal('StaticRange', FakeStaticRange);
});
afterEach(() => {
  cleanup();
  vi.unstubAllGlobals();
});

const drawn = (): string[] => [...(highlights.get('found') ?? [])].map(({ words }) => words);

describe('a highlighted text', () => {
  it('is one text node, its ranges are drawn', () => {
    const { container } = render(Highlighted, {
      text: 'a home, a house',
      ranges: [
        [2, 6],
        [10, 15],
      ],
    });
    expect(container.querySelector('span')?.childNodes).toHaveLength(1);
    expect(container.textContent).toBe('a home, a house');
    expect(drawn()).toEqual(['home', 'house']);
  });

  it('draws other ranges when text or ranges change, and takes its own away with it', async () => {
    const { rerender, unmount } = render(Highlighted, { text: 'a home', ranges: [[2, 6]] });
    await rerender({ text: 'the house', ranges: [[4, 9]] });
    expect(drawn()).toEqual(['house']);
    await rerender({ ranges: [[0, 3]] });
    expect(drawn()).toEqual(['the']);
    unmount();
    expect(drawn()).toEqual([]);
  });

  it('shares the drawing with others and leaves theirs alone', () => {
    const first = render(Highlighted, { text: 'a home', ranges: [[2, 6]] });
    render(Highlighted, { text: 'the house', ranges: [[4, 9]] });
    first.unmount();
    expect(drawn()).toEqual(['house']);
  });

  it('can be empty, and shows markup as the words that it is', () => {
    const { container } = render(Highlighted, { text: '', ranges: [] });
    expect(container.textContent).toBe('');
    render(Highlighted, { text: '<b>bold</b>', ranges: [[3, 7]] });
    expect(document.querySelector('b')).toBeNull();
    expect(drawn()).toEqual(['bold']);
  });
});
