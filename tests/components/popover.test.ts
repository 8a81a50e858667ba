import { fireEvent, render, screen } from '@testing-library/svelte';
import { createRawSnippet } from 'svelte';
import { describe, expect, it } from 'vitest';
import Popover from '../../src/renderer/src/components/Popover.svelte';

const icon = createRawSnippet(() => ({ render: () => '<i>?</i>' }));
const children = createRawSnippet(() => ({ render: () => '<p><button>Inside</button></p>' }));

function setUp(): HTMLElement {
  render(Popover, { label: 'Help', icon, children });
  return screen.getByRole('button', { name: 'Help' });
}
const panel = (): HTMLElement | null => screen.queryByRole('dialog', { name: 'Help' });

describe('a popover', () => {
  it('opens and closes by its button, which says so', async () => {
    const button = setUp();
    expect([panel(), button.getAttribute('aria-expanded')]).toEqual([null, 'false']);
    await fireEvent.click(button);
    expect(panel()?.id).toBe(button.getAttribute('aria-controls'));
    expect(document.activeElement).toBe(panel());
    await fireEvent.click(button);
    expect(panel()).toBeNull();
  });

  it('is closed by Escape alone, which goes no further, and gives the focus back', async () => {
    const button = setUp();
    expect(await fireEvent.keyDown(button, { code: 'Escape' })).toBe(true);
    await fireEvent.click(button);
    // False: the key was taken.
    expect(await fireEvent.keyDown(screen.getByText('Inside'), { code: 'Escape' })).toBe(false);
    expect(panel()).toBeNull();
    expect(document.activeElement).toBe(button);
  });

  it('is closed by a press or the focus outside, not inside', async () => {
    await fireEvent.click(setUp());
    await fireEvent.pointerDown(screen.getByText('Inside'));
    await fireEvent.focusIn(screen.getByText('Inside'));
    expect(panel()).not.toBeNull();
    await fireEvent.pointerDown(document.body);
    expect(panel()).toBeNull();
    await fireEvent.click(screen.getByRole('button', { name: 'Help' }));
    await fireEvent.focusIn(document.body);
    expect(panel()).toBeNull();
  });
});
