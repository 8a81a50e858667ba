/**
 * `npm run bench:search [-- --json] [-- --only=ours,flexsearch] [-- --corpora=bundle,kjv,100k,300k]
 * [-- --queries=200]`: how fast our search is and how much memory it takes, beside other engines measured in
 * the same run. Nothing fails for being slow. All of it takes about half an hour.
 */
import { setUpElectron } from './setup.mjs';
import { ensureBuild } from './setup/app-build.mjs';
import { ensureDisplay } from './setup/display.mjs';
import { runHere, tool } from './setup/run.mjs';
import { main } from './setup/say.mjs';
import { ensureKingJames } from './bench/search/king-james-package.mjs';
import { ensurePeers } from './bench/search/peer-packages.mjs';

await main(async () => {
  const { executable } = await setUpElectron();
  await ensureBuild();
  const args = process.argv.slice(2);
  await ensurePeers();
  await ensureKingJames();
  const env = { ...(await ensureDisplay()), ELECTRON: executable };
  return runHere(tool('tsx', 'scripts/bench/search/run.ts', ...args), { env });
});
