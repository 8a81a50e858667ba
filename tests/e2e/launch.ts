/**
 * The real app for end-to-end tests: every test gets a user-data folder of its own.
 * `npm test` and `npm run test:e2e` tell Playwright where Electron is (ELECTRON_OVERRIDE_DIST_PATH); no executable is
 * named here, because only then does Playwright hold back Electron's `ready` until it is connected.
 */
import { _electron, test as base, type ElectronApplication, type Page } from '@playwright/test';
import type { ChildProcess } from 'node:child_process';
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { ownDisplay } from './displays';

/** How long the app may take to start, ms. */
const LAUNCH_LIMIT = 20_000;
const CHECKOUT = resolve(import.meta.dirname, '../..');

export interface LaunchOptions {
  /** Where the app keeps the reader's data. */
  userData: string;
  /** More arguments for the app or for Chromium. */
  args?: readonly string[];
  /** More environment; undefined removes a variable. */
  env?: Readonly<Record<string, string | undefined>>;
}

function environment(more: LaunchOptions['env'] = {}): Record<string, string> {
  const all = { ...process.env, ...ownDisplay(), ATA_ZAN_TEST: '1', ...more };
  return Object.fromEntries(
    Object.entries(all).filter((entry): entry is [string, string] => entry[1] !== undefined),
  );
}

/** Starts the app; root cannot have Chromium's sandbox, anyone else has it. Rejects after 20 s. */
export function launchApp({ userData, args = [], env }: LaunchOptions): Promise<ElectronApplication> {
  return _electron.launch({
    args: [CHECKOUT, `--user-data-dir=${userData}`, ...args],
    cwd: CHECKOUT,
    env: environment(env),
    chromiumSandbox: process.getuid?.() !== 0,
    timeout: LAUNCH_LIMIT,
  });
}

/** An empty user-data folder. */
export const makeUserData = (): Promise<string> => mkdtemp(join(tmpdir(), 'ata-zan-test-'));

/** Ends an app's process (`app.process()`, taken while it runs) where it still runs, without its goodbye. */
export function killApp(child: ChildProcess): void {
  if (child.exitCode === null && child.signalCode === null) child.kill('SIGKILL');
}

interface Fixtures {
  userData: string;
  app: ElectronApplication;
  page: Page;
  /** Starts the app again (or a second time) on any user-data folder; all are ended with the test. */
  launch: (options?: Partial<LaunchOptions>) => Promise<ElectronApplication>;
}

export const test = base.extend<Fixtures>({
  // Playwright reads what a fixture needs from this pattern: nothing.
  userData: async ({}, use) => {
    const folder = await makeUserData();
    await use(folder);
    await rm(folder, { recursive: true, force: true, maxRetries: 5, retryDelay: 100 });
  },
  launch: async ({ userData }, use) => {
    const children: ChildProcess[] = [];
    await use(async (options = {}) => {
      const app = await launchApp({ userData, ...options });
      children.push(app.process());
      return app;
    });
    for (const child of children) killApp(child);
  },
  app: async ({ launch }, use) => {
    await use(await launch());
  },
  page: async ({ app }, use) => {
    await use(await app.firstWindow());
  },
});

export { expect } from '@playwright/test';
