import { fireEvent, render, screen } from '@testing-library/svelte';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import Toasts from '../../src/renderer/src/components/Toasts.svelte';
import { ToastsState } from '../../src/renderer/src/state/toasts.svelte';

describe('toasts', () => {
  const item = (id: number, text: string) => ({ id, text, action: null, tone: 'plain' as const });

  it('are read aloud when they come', async () => {
    const { rerender } = render(Toasts, {
      items: [],
      closeLabel: 'Close',
      onDismiss: vi.fn(),
      onHold: vi.fn(),
    });
    const region = screen.getByRole('status');
    expect(region.getAttribute('aria-live')).toBe('polite');
    await rerender({ items: [item(1, 'Saved'), item(2, 'Restored')] });
    expect([...region.children].map((one) => one.querySelector('span')?.textContent)).toEqual([
      'Saved',
      'Restored',
    ]);
  });

  it('offer one action, and go when it was done', async () => {
    const run = vi.fn();
    const onDismiss = vi.fn();
    const items = [{ ...item(7, 'Removed'), action: { label: 'Undo', run } }];
    render(Toasts, { items, closeLabel: 'Close', onDismiss, onHold: vi.fn() });
    await fireEvent.click(screen.getByRole('button', { name: 'Undo' }));
    expect(run).toHaveBeenCalledOnce();
    expect(onDismiss.mock.calls).toEqual([[7]]);
  });

  it('can be closed', async () => {
    const onDismiss = vi.fn();
    render(Toasts, { items: [item(7, 'Saved')], closeLabel: 'Close', onDismiss, onHold: vi.fn() });
    await fireEvent.click(screen.getByRole('button', { name: 'Close' }));
    expect(onDismiss.mock.calls).toEqual([[7]]);
  });

  it('show markup as words', () => {
    const items = [item(1, '<b>bold</b>')];
    const { container } = render(Toasts, { items, closeLabel: 'Close', onDismiss: vi.fn(), onHold: vi.fn() });
    expect(container.querySelector('b')).toBeNull();
  });
});

describe('the toasts of the window', () => {
  beforeEach(() => void vi.useFakeTimers());
  afterEach(() => void vi.useRealTimers());

  it('are three at most, the newest last', () => {
    const toasts = new ToastsState();
    for (const text of ['a', 'b', 'c', 'd']) toasts.show(text);
    expect(toasts.all.map(({ text }) => text)).toEqual(['b', 'c', 'd']);
  });

  it('go by themselves, each in its time, or when they are dismissed', () => {
    const toasts = new ToastsState();
    toasts.show('a');
    toasts.show('b');
    toasts.dismiss(toasts.all[0]?.id ?? 0);
    expect(toasts.all.map(({ text }) => text)).toEqual(['b']);
    vi.runAllTimers();
    expect(toasts.all).toEqual([]);
  });
});

describe('a toast under the reader’s hand', () => {
  it('is held while it is pointed at and let go afterwards', async () => {
    const onHold = vi.fn();
    render(Toasts, {
      items: [{ id: 3, text: 'Saved', action: null, tone: 'plain' as const }],
      closeLabel: 'Close',
      onDismiss: vi.fn(),
      onHold,
    });
    const toast = screen.getByTestId('toast');
    await fireEvent.pointerEnter(toast);
    await fireEvent.pointerLeave(toast);
    expect(onHold.mock.calls).toEqual([
      [3, true],
      [3, false],
    ]);
  });
});
