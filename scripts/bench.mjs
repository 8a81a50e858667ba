/** `npm run bench [-- --json]`: how fast the app starts and how much memory it takes, beside an empty window. */
import { setUpElectron } from './setup.mjs';
import { ensureBuild } from './setup/app-build.mjs';
import { ensureDisplay } from './setup/display.mjs';
import { runHere, tool } from './setup/run.mjs';
import { main, say } from './setup/say.mjs';

await main(async () => {
  const { executable } = await setUpElectron();
  await ensureBuild();
  const env = { ...(await ensureDisplay()), ELECTRON: executable };
  say('starting the app and an empty window in turns …');
  return runHere(tool('tsx', 'scripts/bench/start-up.ts', ...process.argv.slice(2)), { env });
});
