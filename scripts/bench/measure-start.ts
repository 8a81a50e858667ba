/**
 * One start of an app, measured from outside: the program is started as a user starts it, and asked afterwards
 * for what the page itself recorded. Times are ms from the start of the process.
 */
import { chromium, type Page } from '@playwright/test';
import { spawn, type ChildProcess } from 'node:child_process';
import { once } from 'node:events';
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout as wait } from 'node:timers/promises';
import { memoryOf } from './process-memory';

const START_LIMIT = 20_000;
/** Memory is read when a start has settled. ms. */
const SETTLE = 5_000;

export interface StartOptions {
  executable: string;
  /** Folder of the app. */
  folder: string;
  /** Selector of what holds the text; the page's first words where absent. */
  text?: string;
  /** Name of the performance mark that says search is ready; not waited for where absent. */
  searchMark?: string;
  /** Whether memory is wanted: it takes five seconds more. */
  memory: boolean;
}

export interface StartTimes {
  /** First text on the screen. */
  text: number;
  search: number | null;
  /** MiB. */
  memory: number | null;
}

/** The address that Chromium's remote debugging listens on, from the program's own words. */
function debuggingAddress(child: ChildProcess): Promise<string> {
  return new Promise((found, fail) => {
    let said = '';
    child.stderr?.setEncoding('utf8').on('data', (part: string) => {
      said += part;
      const address = /DevTools listening on (ws:\/\/\S+)/.exec(said)?.[1];
      if (address !== undefined) found(address);
    });
    child.on('exit', (code) => fail(new Error(`bench: the app ended with code ${code}:\n${said}`)));
  });
}

async function firstPage(address: string): Promise<Page> {
  const browser = await chromium.connectOverCDP(address, { timeout: START_LIMIT });
  const context = browser.contexts()[0];
  if (!context) throw new Error('bench: the app has no browser context');
  return context.pages()[0] ?? context.waitForEvent('page', { timeout: START_LIMIT });
}

/** When the first words inside `selector` were painted, ms since the epoch. */
function textPainted(page: Page, selector: string): Promise<number> {
  return page.evaluate(
    (holder) =>
      new Promise<number>((painted) => {
        new PerformanceObserver((list) => {
          for (const entry of list.getEntries()) {
            const { element } = entry as PerformanceEntry & { element?: Element | null };
            if (element?.closest(holder)) painted(performance.timeOrigin + entry.startTime);
          }
        }).observe({ type: 'largest-contentful-paint', buffered: true });
      }),
    selector,
  );
}

/** When the mark was set, ms since the epoch. */
function marked(page: Page, name: string): Promise<number> {
  return page.evaluate(
    (mark) =>
      new Promise<number>((seen) => {
        new PerformanceObserver((list) => {
          const entry = list.getEntriesByName(mark)[0];
          if (entry) seen(performance.timeOrigin + entry.startTime);
        }).observe({ type: 'mark', buffered: true });
      }),
    name,
  );
}

async function withLimit<T>(what: string, work: Promise<T>): Promise<T> {
  const late = wait(START_LIMIT, null, { ref: false }).then(() => {
    throw new Error(`bench: no ${what} within ${START_LIMIT / 1000} s`);
  });
  return Promise.race([work, late]);
}

/** Starts the app with an empty user-data folder and ends it. Rejects where it does not come up within 20 s. */
export async function measureStart({
  executable,
  folder,
  text,
  searchMark,
  memory,
}: StartOptions): Promise<StartTimes> {
  const userData = await mkdtemp(join(tmpdir(), 'ata-zan-bench-'));
  const args = [folder, '--remote-debugging-port=0', `--user-data-dir=${userData}`];
  if (process.getuid?.() === 0) args.push('--no-sandbox');
  const began = Date.now();
  const child = spawn(executable, args, { stdio: ['ignore', 'ignore', 'pipe'] });
  const ended = once(child, 'exit');
  try {
    const page = await firstPage(await withLimit('window', debuggingAddress(child)));
    const painted = await withLimit('text', textPainted(page, text ?? 'body'));
    const ready = searchMark === undefined ? null : await withLimit(searchMark, marked(page, searchMark));
    if (memory) await wait(SETTLE);
    return {
      text: painted - began,
      search: ready === null ? null : ready - began,
      memory: memory && child.pid !== undefined ? memoryOf(child.pid) : null,
    };
  } finally {
    child.kill('SIGKILL');
    await ended;
    await rm(userData, { recursive: true, force: true, maxRetries: 5, retryDelay: 100 });
  }
}
