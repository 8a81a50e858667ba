/** The end-to-end steps: in the real app, and once more where there is no network. */
import { offline } from '../setup/offline.mjs';
import { tool } from '../setup/run.mjs';
import { playwrightCount, playwrightReport } from './test-counts.mjs';

const playwright = () => tool('@playwright/test:playwright', 'test');

/** `env` holds the display and the place of Electron. */
export const endToEnd = (env) => ({
  title: 'end-to-end tests',
  repeat: 'npm run test:e2e',
  command: playwright(),
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
