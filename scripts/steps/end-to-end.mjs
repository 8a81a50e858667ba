/** The end-to-end steps: in the real app, where there is a network and where there is none. */
import { offline } from '../setup/offline.mjs';
import { tool } from '../setup/run.mjs';
import { playwrightCount, playwrightReport } from './test-counts.mjs';

const playwright = (...files) => tool('@playwright/test:playwright', 'test', ...files);

/** Tests that a network could make a difference to: the walls, the start, what a hostile note tries, the main job. */
const NETWORKED = ['walls', 'first-start', 'hostile', 'smoke'];

/** `env` holds the display and the place of Electron. */
export const endToEnd = (env) => ({
  title: 'end-to-end tests',
  repeat: 'npm run test:e2e',
  command: playwright(),
  env: { ...env, ...playwrightReport },
  count: playwrightCount,
});

export const endToEndNetworked = (env) => ({
  title: 'end-to-end tests that a network could matter to',
  repeat: `npm run test:e2e -- ${NETWORKED.join(' ')}`,
  command: playwright(...NETWORKED),
  env: { ...env, ...playwrightReport },
  count: playwrightCount,
});

export const endToEndOffline = (env) => ({
  title: 'end-to-end tests without a network',
  repeat: 'npm run test:e2e -- --offline',
  command: offline(playwright()),
  env: { ...env, ...playwrightReport },
  count: playwrightCount,
});
