/**
 * `npm run bench [-- --json] [-- --turns=9]`: how fast the app starts and searches and how much memory it takes,
 * beside an empty Electron window measured in the same run. Nothing fails for being slow.
 */
import { setUpElectron } from './setup.mjs';
import { ensureBuild } from './setup/app-build.mjs';
import { ensureDisplay } from './setup/display.mjs';
import { runHere, tool } from './setup/run.mjs';
import { main } from './setup/say.mjs';

await main(async () => {
  const { executable } = await setUpElectron();
  await ensureBuild();
  const env = { ...(await ensureDisplay()), ELECTRON: executable };
  return runHere(tool('tsx', 'scripts/bench/run.ts', ...process.argv.slice(2)), { env });
});
