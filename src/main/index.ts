/** Composition root of the main process: handlers first, window last. */
import { join } from 'node:path';
import { app, ipcMain, session, type BrowserWindow } from 'electron';
import type { Language } from '../shared/corpus';
import type { Boot } from '../shared/ipc';
import { speakAs } from './browser-language';
import { closeWhenSaved, type ClosingWindow } from './close-protocol';
import { CorpusFiles } from './corpus-files';
import { failLoudlyUnderTest, underTest } from './fail-loudly';
import { guardNavigation, guardPermissions, isOwnFrame } from './guards';
import { registerHandlers } from './ipc';
import { Journal } from './journal';
import { showMenu } from './menu';
import { denyNetworkNames, refuseRequests, RefusedRequests } from './offline';
import { APP_PAGE } from './origin';
import { isNetworkRequest } from './policy-report';
import { PreferencesFile } from './preferences';
import { registerAppScheme, serveApp } from './protocol';
import { systemLanguage } from './system-language';
import { settleUserData } from './user-data';
import { describeWindow, focusWindow, openWindow, paintWindow } from './window';
import { readWindowState, writeWindowState } from './window-state';

const devServer = app.isPackaged ? null : (process.env['ELECTRON_RENDERER_URL'] ?? null);
const page = devServer ?? APP_PAGE;

failLoudlyUnderTest();
app.setName('Ata Zań');
const userData = settleUserData(devServer === null ? 'ata-zan' : 'ata-zan-dev');

if (app.requestSingleInstanceLock()) {
  // Not awaited here: Electron is not ready before this module has run to its end.
  start().catch((error: unknown) => {
    console.error('start: failed', error);
    app.exit(1);
  });
} else {
  app.exit(0);
}

async function start(): Promise<void> {
  // The flag and the call together crash every child process, for ever.
  if (!app.commandLine.hasSwitch('no-sandbox')) app.enableSandbox();
  denyNetworkNames(devServer);
  registerAppScheme();
  guardNavigation(page);

  const preferences = new PreferencesFile(userData.preferences);
  const journal = new Journal({ path: userData.journal, now: () => new Date() });
  speakAs(preferences.current.language);
  const corpus = new CorpusFiles(corpusFolder());
  const refused = new RefusedRequests();
  let window: BrowserWindow | null = null;
  let closing: ClosingWindow | null = null;

  app.on('second-instance', () => {
    if (window !== null) focusWindow(window);
  });
  app.on('window-all-closed', () => app.quit());

  await app.whenReady();
  const system = systemLanguage(app.getPreferredSystemLanguages());
  const language = (): Language => preferences.current.language ?? system;

  refuseRequests(session.defaultSession, devServer, refused);
  guardPermissions(session.defaultSession, page);
  serveApp(session.defaultSession, join(import.meta.dirname, '../renderer'), (refusal) => {
    console.error(`policy: refused ${refusal.blocked} (${refusal.directive})`);
    if (isNetworkRequest(refusal)) refused.add();
  });
  registerHandlers(
    ipcMain,
    {
      'corpus:manifest': () => corpus.check(),
      'corpus:read': (path) => corpus.read(path),
      'corpus:readBytes': (path) => corpus.readBytes(path),
      'journal:append': (changes) => journal.append(changes),
      'journal:status': () => journal.status(),
      'journal:read': (after) => journal.read(after),
      'preferences:write': async (wanted) => {
        const before = language();
        const written = preferences.write(wanted);
        if (language() !== before) showMenu(language());
        if (window !== null) paintWindow(window, wanted.theme);
        await written;
        return null;
      },
      'app:about': () => ({
        version: app.getVersion(),
        electron: process.versions.electron,
        chrome: process.versions.chrome,
        networkRequests: refused.count,
        dataFolder: userData.folder,
      }),
      'app:closeReady': () => {
        closing?.ready();
        return null;
      },
    },
    (event) => isOwnFrame(event, window?.webContents ?? null, page),
  );
  showMenu(language());

  const boot: Boot = { preferences: preferences.current, systemLanguage: system };
  const opened = openWindow({ page, boot, state: readWindowState(userData.windowState) });
  closing = closeWhenSaved(opened, () => {
    session.defaultSession.flushStorageData();
    return [
      journal.close(),
      preferences.settled(),
      writeWindowState(userData.windowState, describeWindow(opened)),
    ];
  });
  opened.once('closed', () => (window = null));
  window = opened;
}

/** A test may bring a corpus of its own. */
function corpusFolder(): string {
  const ofTest = process.env['ATA_ZAN_CORPUS'];
  if (underTest && !app.isPackaged && ofTest !== undefined) return ofTest;
  return app.isPackaged ? join(process.resourcesPath, 'corpus') : join(import.meta.dirname, '../corpus');
}
