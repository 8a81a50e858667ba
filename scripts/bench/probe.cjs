/**
 * Loaded into the main process before the app (`-r`): runs the page script that BENCH_PAGE_SCRIPT names once the
 * window's page is there, and prints what it answers as one line on stdout. The app itself knows nothing of it,
 * and no debugger is attached that would slow it down.
 */
const { readFileSync } = process.getBuiltinModule('node:fs');

/** When the window came onto the screen, ms since the epoch; it may be painted before that. */
let shown = null;

async function report(page) {
  const script = readFileSync(process.env.BENCH_PAGE_SCRIPT, 'utf8');
  const value = await page.executeJavaScript(script);
  process.stdout.write(`bench ${JSON.stringify({ shown, page: value })}\n`);
}

import('electron').then(({ app }) => {
  app.on('browser-window-created', (_event, window) => {
    if (window.isVisible()) shown = Date.now();
    else window.once('show', () => (shown = Date.now()));
    window.webContents.once('did-finish-load', () => {
      report(window.webContents).catch((error) => process.stderr.write(`bench: ${error.stack}\n`));
    });
  });
});
