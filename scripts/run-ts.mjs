/** `node scripts/run-ts.mjs <script.ts> [arguments]`: runs a TypeScript script; stdout is the script's alone. */
import { setUpTools } from './setup.mjs';
import { runHere, tool } from './setup/run.mjs';
import { main } from './setup/say.mjs';

await main(async () => {
  await setUpTools();
  return runHere(tool('tsx', ...process.argv.slice(2)));
});
