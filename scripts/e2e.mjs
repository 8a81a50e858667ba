/**
 * `npm run test:e2e [-- Playwright's arguments]`: the end-to-end tests in the real app.
 * With `--offline` they run where there is no network at all.
 */
import { setUpElectron } from './setup.mjs';
import { ensureBuild } from './setup/app-build.mjs';
import { ensureTestDisplays } from './setup/display.mjs';
import { offline, whyNotOffline } from './setup/offline.mjs';
import { runHere, tool } from './setup/run.mjs';
import { main, SetupError } from './setup/say.mjs';

const OFFLINE = '--offline';

await main(async () => {
  const args = process.argv.slice(2);
  const runtime = await setUpElectron();
  await ensureBuild();
  const env = { ...(await ensureTestDisplays()), ...runtime.env };
  const command = tool('@playwright/test:playwright', 'test', ...args.filter((arg) => arg !== OFFLINE));
  if (!args.includes(OFFLINE)) return runHere(command, { env });
  const reason = await whyNotOffline();
  if (reason !== null)
    throw new SetupError(`No place without a network: ${reason}.`, 'Run: npm run test:e2e');
  return runHere(offline(command), { env });
});
