import { fireEvent, render, screen } from '@testing-library/svelte';
import { createRawSnippet } from 'svelte';
import { describe, expect, it, vi } from 'vitest';
import Dialog from '../../src/renderer/src/components/Dialog.svelte';

const children = createRawSnippet(() => ({ render: () => '<p><button>Inside</button></p>' }));

function open(more: { bare?: boolean } = {}) {
  const onClose = vi.fn();
  render(Dialog, { title: 'Settings', closeLabel: 'Close', onClose, children, ...more });
  return { onClose, dialog: screen.getByRole<HTMLDialogElement>('dialog') };
}

describe('a dialog', () => {
  it('opens as soon as it is there, by its title', () => {
    const { dialog } = open();
    expect(dialog.open).toBe(true);
    expect(document.getElementById(dialog.getAttribute('aria-labelledby') ?? '')?.textContent).toBe(
      'Settings',
    );
  });

  it('is opened as a modal one: what lies behind is inert', () => {
    const modal = vi.spyOn(HTMLDialogElement.prototype, 'showModal');
    open();
    expect(modal).toHaveBeenCalledOnce();
    modal.mockRestore();
  });

  it('is closed by its button', async () => {
    const { onClose } = open();
    await fireEvent.click(screen.getByRole('button', { name: 'Close' }));
    expect(onClose).toHaveBeenCalledOnce();
  });

  it('is closed by the browser too, as Escape does it', async () => {
    const { dialog, onClose } = open();
    dialog.close();
    await vi.waitFor(() => expect(onClose).toHaveBeenCalledOnce());
  });

  it('is closed by a press beside it, not by one inside', async () => {
    const { dialog, onClose } = open();
    await fireEvent.pointerDown(screen.getByRole('button', { name: 'Inside' }));
    expect(onClose).not.toHaveBeenCalled();
    await fireEvent.pointerDown(dialog);
    expect(onClose).toHaveBeenCalledOnce();
  });

  it('without a title bar still has its title for a screen reader', () => {
    const { dialog } = open({ bare: true });
    expect(document.getElementById(dialog.getAttribute('aria-labelledby') ?? '')?.textContent).toBe(
      'Settings',
    );
    expect(screen.queryByRole('button', { name: 'Close' })).toBeNull();
  });
});
