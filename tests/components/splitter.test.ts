import { createEvent, fireEvent, render, screen } from '@testing-library/svelte';
import { describe, expect, it, vi } from 'vitest';
import Splitter from '../../src/renderer/src/components/Splitter.svelte';

function open(side: 'left' | 'right') {
  const onResize = vi.fn();
  const onHide = vi.fn();
  render(Splitter, { label: 'Width', side, width: 300, min: 200, max: 400, onResize, onHide });
  return { onResize, onHide, splitter: screen.getByRole('slider', { name: 'Width' }) };
}

/** Whether the key still does what it does elsewhere. */
async function press(target: HTMLElement, code: string): Promise<boolean> {
  const event = createEvent.keyDown(target, { code });
  await fireEvent(target, event);
  return !event.defaultPrevented;
}

describe('a splitter', () => {
  it('says how wide its pane is, and can be reached by keyboard', () => {
    const { splitter } = open('left');
    expect(splitter.getAttribute('aria-valuenow')).toBe('300');
    expect(splitter.getAttribute('aria-valuemin')).toBe('200');
    expect(splitter.getAttribute('aria-valuemax')).toBe('400');
    expect(splitter.tabIndex).toBe(0);
  });

  it.each([
    ['left', 316, 284],
    ['right', 284, 316],
  ] as const)('of the %s pane goes where the arrow points', async (side, right, left) => {
    const { splitter, onResize } = open(side);
    expect(await press(splitter, 'ArrowRight')).toBe(false);
    expect(await press(splitter, 'ArrowLeft')).toBe(false);
    expect(onResize.mock.calls).toEqual([[right], [left]]);
  });

  it('hides its pane with Enter', async () => {
    const { splitter, onHide, onResize } = open('left');
    await press(splitter, 'Enter');
    expect(onHide).toHaveBeenCalledOnce();
    expect(onResize).not.toHaveBeenCalled();
  });

  it('leaves every other key alone', async () => {
    const { splitter, onHide, onResize } = open('left');
    for (const code of ['KeyJ', 'Tab', 'Escape', 'ArrowUp', 'Space'])
      expect(await press(splitter, code)).toBe(true);
    expect(onResize).not.toHaveBeenCalled();
    expect(onHide).not.toHaveBeenCalled();
  });

  it.each([
    ['left', 340],
    ['right', 260],
  ] as const)('of the %s pane follows the pointer from press to release', async (side, width) => {
    const { splitter, onResize } = open(side);
    Object.assign(splitter, { setPointerCapture: vi.fn() });
    await fireEvent.pointerMove(splitter, { clientX: 900 });
    await fireEvent.pointerDown(splitter, { clientX: 500, pointerId: 1 });
    await fireEvent.pointerMove(splitter, { clientX: 540 });
    await fireEvent.pointerUp(splitter, { clientX: 540 });
    await fireEvent.pointerMove(splitter, { clientX: 100 });
    expect(onResize.mock.calls).toEqual([[width]]);
  });
});
