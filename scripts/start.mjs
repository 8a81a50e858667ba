/** `npm start [-- arguments for the app]`: sets up, builds and opens the app; `-- --smoke` lets it do its main job. */
import { setUpElectron } from './setup.mjs';
import { ensureBuild } from './setup/app-build.mjs';
import { root } from './setup/checkout.mjs';
import { ensureDisplay } from './setup/display.mjs';
import { runHere, tool } from './setup/run.mjs';
import { main, say } from './setup/say.mjs';

await main(async () => {
  const args = process.argv.slice(2);
  const runtime = await setUpElectron();
  await ensureBuild();
  const env = { ...(await ensureDisplay()), ...runtime.env };
  const isRoot = process.getuid?.() === 0;
  if (isRoot) say('root cannot use the sandbox: running with --no-sandbox');
  if (args.includes('--smoke')) return runHere(tool('tsx', 'scripts/smoke.ts'), { env });
  say(`opening the app in Electron ${runtime.version}`);
  return runHere([runtime.executable, root, ...(isRoot ? ['--no-sandbox'] : []), ...args], { env });
});
