/** `npm run dev`: the app with hot reloading. */
import { setUpElectron } from './setup.mjs';
import { ensureBuild } from './setup/app-build.mjs';
import { ensureDisplay } from './setup/display.mjs';
import { runHere, tool } from './setup/run.mjs';
import { main, say } from './setup/say.mjs';

await main(async () => {
  const runtime = await setUpElectron();
  await ensureBuild(); // For the corpus bundle, which development reads too.
  const display = await ensureDisplay();
  const isRoot = process.getuid?.() === 0;
  if (isRoot) say('root cannot use the sandbox: running with --no-sandbox');
  const env = {
    ...display,
    ...runtime.env,
    ELECTRON_EXEC_PATH: runtime.executable,
    ...(isRoot ? { NO_SANDBOX: '1' } : {}),
  };
  return runHere(tool('electron-vite', 'dev', ...process.argv.slice(2)), { env });
});
