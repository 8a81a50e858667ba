/** The one window: walled in, where it was left, and shown only once there is something to see. */
import { join } from 'node:path';
import { app, BrowserWindow, nativeTheme, screen } from 'electron';
import type { Boot } from '../shared/ipc';
import type { Theme } from '../shared/preferences';
import { encodeBoot } from '../shared/boot';
import { paperColour } from './paper';
import { placeWindow, SMALLEST, type WindowState } from './window-placement';

/** A page that crashes again within this many milliseconds is not loaded a third time. */
const CRASH_PAUSE = 10_000;

export interface WindowOptions {
  /** The app's page, or the development server's. */
  page: string;
  boot: Boot;
  state: WindowState | null;
}

export function openWindow({ page, boot, state }: WindowOptions): BrowserWindow {
  const primary = screen.getPrimaryDisplay().workArea;
  const others = screen.getAllDisplays().map((display) => display.workArea);
  const window = new BrowserWindow({
    ...placeWindow(state?.bounds ?? null, [primary, ...others]),
    minWidth: SMALLEST.width,
    minHeight: SMALLEST.height,
    show: false,
    title: app.getName(),
    backgroundColor: currentPaper(boot.preferences.theme),
    autoHideMenuBar: true,
    webPreferences: {
      preload: join(import.meta.dirname, '../preload/index.cjs'),
      additionalArguments: [encodeBoot(boot)],
      sandbox: true,
      contextIsolation: true,
      nodeIntegration: false,
      webviewTag: false,
      spellcheck: false,
      navigateOnDragDrop: false,
      devTools: !app.isPackaged,
    },
  });
  window.once('ready-to-show', () => {
    if (state?.maximised === true) window.maximize();
    if (state?.fullScreen === true) window.setFullScreen(true);
    window.show();
  });
  reloadAfterCrash(window);
  void window.loadURL(page);
  return window;
}

/** Keeps what shows at the window's edges while it is resized in the theme's colour. */
export function paintWindow(window: BrowserWindow, theme: Theme): void {
  window.setBackgroundColor(currentPaper(theme));
}

export function describeWindow(window: BrowserWindow): WindowState {
  return {
    bounds: window.getNormalBounds(),
    maximised: window.isMaximized(),
    fullScreen: window.isFullScreen(),
  };
}

export function focusWindow(window: BrowserWindow): void {
  if (window.isMinimized()) window.restore();
  window.show();
  window.focus();
}

function currentPaper(theme: Theme): string {
  const { shouldUseDarkColors: dark, shouldUseHighContrastColors: highContrast } = nativeTheme;
  return paperColour(theme, { dark, highContrast });
}

function reloadAfterCrash(window: BrowserWindow): void {
  let last = -Infinity;
  window.webContents.on('render-process-gone', (_event, { reason }) => {
    console.error(`window: the page's process is gone: ${reason}`);
    const now = performance.now();
    if (reason !== 'clean-exit' && now - last > CRASH_PAUSE) window.webContents.reload();
    last = now;
  });
}
