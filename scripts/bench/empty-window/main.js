/** The least that Electron can do: one window with one word. What the app takes is measured against it. */
import { app, BrowserWindow } from 'electron';

app.whenReady().then(() => {
  const window = new BrowserWindow({ width: 1280, height: 832, webPreferences: { sandbox: true } });
  void window.loadFile('index.html');
});
app.on('window-all-closed', () => app.quit());
