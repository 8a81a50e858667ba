/** `npm run screenshots`: makes the pictures of the app anew and puts them into docs/screenshots. */
import { copyFileSync, mkdirSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import { setUpElectron } from './setup.mjs';
import { ensureBuild } from './setup/app-build.mjs';
import { inCheckout } from './setup/checkout.mjs';
import { ensureTestDisplays } from './setup/display.mjs';
import { runHere, tool } from './setup/run.mjs';
import { main, say } from './setup/say.mjs';

const MADE = inCheckout('out', 'screenshots');
const KEPT = inCheckout('docs', 'screenshots');

await main(async () => {
  const runtime = await setUpElectron();
  await ensureBuild();
  const env = { ...(await ensureTestDisplays()), ...runtime.env };
  const code = await runHere(tool('@playwright/test:playwright', 'test', 'screenshots'), { env });
  if (code !== 0) return code;
  mkdirSync(KEPT, { recursive: true });
  const names = readdirSync(MADE).filter((name) => name.endsWith('.png'));
  for (const name of names) copyFileSync(join(MADE, name), join(KEPT, name));
  say(`docs/screenshots: ${names.join(', ')}`);
  return 0;
});
