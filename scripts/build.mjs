/** `npm run build`: makes out/ when a source is newer. */
import { setUpTools } from './setup.mjs';
import { ensureBuild } from './setup/app-build.mjs';
import { main, say } from './setup/say.mjs';

await main(async () => {
  await setUpTools();
  await ensureBuild();
  say('out/ is up to date');
});
