/** Where everything of the reader's lies. The folder's name is fixed for ever and plain ASCII. */
import { mkdirSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { app } from 'electron';

export interface UserData {
  folder: string;
  journal: string;
  preferences: string;
  windowState: string;
}

/**
 * Settles the folder: `--user-data-dir`, or `name` where the system keeps such things.
 * Has to run before the single-instance lock, which lies in it.
 */
export function settleUserData(name: 'ata-zan' | 'ata-zan-dev'): UserData {
  const asked = app.commandLine.getSwitchValue('user-data-dir');
  const folder = asked === '' ? join(app.getPath('appData'), name) : resolve(asked);
  mkdirSync(folder, { recursive: true, mode: 0o700 });
  app.setPath('userData', folder);
  return {
    folder,
    journal: join(folder, 'journal.jsonl'),
    preferences: join(folder, 'preferences.json'),
    windowState: join(folder, 'window-state.json'),
  };
}
