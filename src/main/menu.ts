/** The application menu, in the interface's language. */
import { app, BrowserWindow, Menu } from 'electron';
import type { Language } from '../shared/corpus';
import { menuTemplate } from './menu-template';

/** Builds the menu anew; call again when the language changes. */
export function showMenu(language: Language): void {
  const template = menuTemplate({
    language,
    send: (command) => BrowserWindow.getAllWindows()[0]?.webContents.send('menu:command', command),
    developer: !app.isPackaged,
    mac: process.platform === 'darwin',
  });
  Menu.setApplicationMenu(Menu.buildFromTemplate(template));
}
