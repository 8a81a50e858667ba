/** Starts an app as a user starts it, with the probe inside, and ends it as a user ends it. */
import { spawn, type ChildProcess } from 'node:child_process';
import { once } from 'node:events';
import { resolve } from 'node:path';
import { createInterface } from 'node:readline';
import { setTimeout as wait } from 'node:timers/promises';

const PROBE = resolve('scripts/bench/probe.cjs');
/** How long an app may take to say goodbye, ms. */
const FAREWELL_LIMIT = 5_000;

export interface LaunchOptions {
  executable: string;
  /** Folder of the app. */
  folder: string;
  /** Kept from start to start, as a user's is. */
  userData: string;
  /** File of the script that runs in the page. */
  pageScript: string;
  /** How long the page's answer may take, ms. */
  limit: number;
}

/** What the probe prints. */
export interface Report {
  /** When the window came onto the screen, ms since the epoch; null where it never did. */
  shown: number | null;
  /** What the page script answered. */
  page: unknown;
}

export interface Running {
  /** When the process was started, ms since the epoch. */
  began: number;
  pid: number;
  report: Report;
}

/** Runs an app, hands its first report to `use` while it still runs, and ends it. Rejects where none comes in time. */
export async function withApp<T>(
  { executable, folder, userData, pageScript, limit }: LaunchOptions,
  use: (running: Running) => Promise<T> | T,
): Promise<T> {
  const args = ['-r', PROBE, folder, `--user-data-dir=${userData}`];
  if (process.getuid?.() === 0) args.push('--no-sandbox');
  const env = { ...process.env, ATA_ZAN_TEST: '1', BENCH_PAGE_SCRIPT: resolve(pageScript) };
  const began = Date.now();
  const child = spawn(executable, args, { env, stdio: ['ignore', 'pipe', 'pipe'] });
  const ended = once(child, 'exit');
  try {
    const report = await firstReport(child, limit);
    return await use({ began, pid: child.pid ?? 0, report });
  } finally {
    child.kill('SIGTERM');
    const isOver = await Promise.race([ended.then(() => true), wait(FAREWELL_LIMIT, false, { ref: false })]);
    if (!isOver) {
      child.kill('SIGKILL');
      await ended;
    }
  }
}

function firstReport(child: ChildProcess, limit: number): Promise<Report> {
  return new Promise((found, fail) => {
    let said = '';
    child.stderr?.setEncoding('utf8').on('data', (part: string) => (said += part));
    const late = setTimeout(() => fail(new Error(`bench: no report within ${limit} ms\n${said}`)), limit);
    child.on('error', fail);
    child.on('exit', (code) => fail(new Error(`bench: the app ended with code ${code}\n${said}`)));
    if (!child.stdout) return;
    createInterface({ input: child.stdout }).on('line', (line) => {
      if (!line.startsWith('bench ')) return;
      clearTimeout(late);
      found(JSON.parse(line.slice('bench '.length)) as Report);
    });
  });
}
