/** `npm test`: everything, from types to the real app without a network. */
import { setUpElectron } from './setup.mjs';
import { ensureTestDisplays } from './setup/display.mjs';
import { whyNotOffline } from './setup/offline.mjs';
import { main, say, seconds } from './setup/say.mjs';
import { build, corpus, format, lint, messages, types, typeScript, unit } from './steps/checks.mjs';
import { endToEnd, endToEndNetworked, endToEndOffline } from './steps/end-to-end.mjs';
import { runLive, runTogether, summarise } from './steps/run-steps.mjs';

await main(async () => {
  const began = performance.now();
  const runtime = await setUpElectron();
  const counts = [await runTogether([build()], 1)];
  counts.push(await runTogether([types(), unit(), lint(), typeScript(), format(), corpus(), messages()], 2));
  if (counts[0].failed === 0) {
    const env = { ...(await ensureTestDisplays()), ...runtime.env };
    const reason = await whyNotOffline();
    if (reason === null) {
      // All of them where there is no network at all; what a network could change once more beside one.
      counts.push(await runLive(endToEndNetworked(env)));
      counts.push(await runLive(endToEndOffline(env)));
    } else {
      say(`left out, the end-to-end tests without a network: ${reason}`);
      counts.push(await runLive(endToEnd(env)));
    }
  } else {
    say('left out, the end-to-end tests: there is no app to open');
  }
  say(`all of it took ${seconds(began)}`);
  return summarise(counts);
});
