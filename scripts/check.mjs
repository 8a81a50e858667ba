/** `npm run check`: types, lint, formatting, messages and the import rules; nothing is built or opened. */
import { setUpTools } from './setup.mjs';
import { main } from './setup/say.mjs';
import { architecture, format, lint, messages, types, typeScript } from './steps/checks.mjs';
import { runTogether, summarise } from './steps/run-steps.mjs';

await main(async () => {
  await setUpTools();
  const steps = [types(), lint(), typeScript(), format(), architecture(), messages()];
  return summarise([await runTogether(steps, 2)]);
});
