/** `npm run bench:quality`: see bench-quality.ts. Installs the other engines where they are missing. */
import { ensurePeers } from './bench/search/peer-packages.mjs';
import { setUpTools } from './setup.mjs';
import { runHere, tool } from './setup/run.mjs';
import { main } from './setup/say.mjs';

await main(async () => {
  await setUpTools();
  await ensurePeers();
  return runHere(tool('tsx', 'scripts/bench-quality.ts', ...process.argv.slice(2)));
});
