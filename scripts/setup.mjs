/**
 * Sets up what a fresh clone lacks; does nothing, and quickly, where nothing is missing.
 * By itself (`node scripts/setup.mjs`) it does all of it; the other commands call what they need.
 */
import './setup/node-version.mjs';
import { pathToFileURL } from 'node:url';
import { ensureDependencies } from './setup/dependencies.mjs';
import { ensureMessages } from './setup/messages.mjs';
import { ensureRuntime } from './setup/runtime.mjs';
import { main, say } from './setup/say.mjs';
import { checkSandbox, ensureLibraries } from './setup/system-packages.mjs';

/** What every command needs: the npm dependencies and the compiled messages. */
export async function setUpTools() {
  await ensureDependencies();
  await ensureMessages();
}

/** What the app needs to be opened, besides: `{ executable, version, env }` of Electron. */
export async function setUpElectron() {
  await setUpTools();
  const runtime = await ensureRuntime();
  await ensureLibraries(runtime.executable);
  checkSandbox(runtime.executable);
  return runtime;
}

if (import.meta.url === pathToFileURL(process.argv[1] ?? '').href) {
  await main(async () => {
    const { executable, version } = await setUpElectron();
    say(`ready: Electron ${version} at ${executable}`);
  });
}
