/**
 * Closing without losing a word: the page is told, saves, and answers; only then the window goes.
 * A page that does not answer in time is closed all the same.
 */
import type { BrowserWindow } from 'electron';

/** Milliseconds that the page has to save, and the last work after it. */
const PATIENCE = 3_000;

export interface ClosingWindow {
  /** The page has saved: call on `app:closeReady`. */
  ready: () => void;
}

/** @param lastWork is begun after the page has saved; the window waits for it, and what fails of it is logged. */
export function closeWhenSaved(window: BrowserWindow, lastWork: () => Promise<void>[]): ClosingWindow {
  const { promise: saved, resolve: ready } = deferred();
  const isListening = watchPage(window);
  let closing = false;

  window.on('close', (event) => {
    event.preventDefault();
    if (closing) return;
    closing = true;
    void (async () => {
      if (isListening()) {
        window.webContents.send('app:closing');
        await Promise.race([saved, wait(PATIENCE)]);
      }
      await Promise.race([settle(lastWork()), wait(PATIENCE)]);
      window.destroy();
    })();
  });

  return { ready };
}

/** Tells whether the page has run its scripts and is still alive: only then somebody listens. */
function watchPage({ webContents }: BrowserWindow): () => boolean {
  let listening = false;
  webContents.on('dom-ready', () => (listening = true));
  webContents.on('render-process-gone', () => (listening = false));
  webContents.on('did-start-navigation', ({ isMainFrame, isSameDocument }) => {
    if (isMainFrame && !isSameDocument) listening = false;
  });
  return () => listening;
}

async function settle(work: Promise<void>[]): Promise<void> {
  for (const outcome of await Promise.allSettled(work)) {
    if (outcome.status === 'rejected') console.error('close: something could not be kept', outcome.reason);
  }
}

function wait(milliseconds: number): Promise<void> {
  return new Promise((resolve) => setTimeout(resolve, milliseconds));
}

function deferred(): { promise: Promise<void>; resolve: () => void } {
  let resolve = (): void => undefined;
  const promise = new Promise<void>((settle) => (resolve = settle));
  return { promise, resolve };
}
