/**
 * Other programs: started, waited for, and ended together with the command that started them.
 */
import { spawn, spawnSync } from 'node:child_process';
import { existsSync, readFileSync } from 'node:fs';
import { constants } from 'node:os';
import { basename, join } from 'node:path';
import { stripVTControlCharacters } from 'node:util';
import { inCheckout, root } from './checkout.mjs';

/** How long a program may take to end after it was asked to, ms: an app saves its last words in it. */
const FAREWELL_LIMIT = 10_000;

const children = new Set();
const servants = new Set();
/** Exit code once a signal has asked this command to end. */
let endingWith = null;

process.on('exit', () => {
  for (const child of [...children, ...servants]) child.kill('SIGTERM');
});
for (const signal of ['SIGINT', 'SIGTERM', 'SIGHUP']) {
  process.on(signal, () => {
    if (endingWith !== null || children.size === 0) process.exit(128 + constants.signals[signal]);
    endingWith = 128 + constants.signals[signal];
    for (const child of children) child.kill('SIGTERM');
    setTimeout(() => process.exit(endingWith), FAREWELL_LIMIT).unref();
  });
}

function spawnInto(set, [command, ...args], { env = {}, cwd = root, ...options }) {
  const child = spawn(command, args, { cwd, ...options, env: { ...process.env, ...env } });
  set.add(child);
  child.on('close', () => {
    set.delete(child);
    if (endingWith !== null && children.size === 0) process.exit(endingWith);
  });
  return child;
}

/** Starts a program in the checkout. A signal to this process asks it to end, and waits for it. */
export const start = (command, options = {}) =>
  spawnInto(children, command, { stdio: 'inherit', ...options });

/** Starts a program that others here need, such as a display: it ends with this process and not before. */
export function startServant(command, options = {}) {
  // A process group of its own: Ctrl-C in the terminal is not for it.
  const child = spawnInto(servants, command, { ...options, detached: true });
  child.unref();
  return child;
}

/** Exit code of a started program; 128 + the signal's number where a signal ended it, 127 where it did not start. */
export function ended(child) {
  return new Promise((resolve) => {
    child.on('error', () => resolve(127));
    child.on('close', (code, signal) => resolve(code ?? 128 + (constants.signals[signal] ?? 0)));
  });
}

/** Runs a program on this terminal and answers its exit code. */
export const runHere = (command, options = {}) => ended(start(command, options));

/** Runs a program quietly and answers its exit code and all that it printed. */
export async function runQuietly(command, options = {}) {
  const env = { NO_COLOR: '1', FORCE_COLOR: '0', ...options.env };
  const child = start(command, { ...options, env, stdio: ['ignore', 'pipe', 'pipe'] });
  let output = '';
  for (const stream of [child.stdout, child.stderr]) {
    stream.setEncoding('utf8');
    stream.on('data', (text) => (output += text));
  }
  const limit =
    options.limit === undefined ? undefined : setTimeout(() => child.kill('SIGKILL'), options.limit);
  const code = await ended(child);
  clearTimeout(limit);
  return { code, output: stripVTControlCharacters(output) };
}

/** Whether a program starts and ends with code 0. */
export function succeeds(command, ...args) {
  return spawnSync(command, args, { stdio: 'ignore' }).status === 0;
}

/** Whether a program of that name is on the PATH. */
export function onPath(name) {
  return (process.env.PATH ?? '')
    .split(':')
    .some((folder) => folder !== '' && existsSync(join(folder, name)));
}

/** The command of an npm package's program, run by this Node: `tool('vitest', 'run')`. */
export function tool(name, ...args) {
  const [packageName, program] = name.includes(':') ? name.split(':') : [name, name];
  const folder = inCheckout('node_modules', packageName);
  const { bin } = JSON.parse(readFileSync(join(folder, 'package.json'), 'utf8'));
  const file = typeof bin === 'string' ? bin : bin[program];
  return [process.execPath, join(folder, file), ...args];
}

/** The command of npm itself: the npm that runs this script, or the one on the PATH. */
export function npm(...args) {
  const running = process.env.npm_execpath ?? '';
  if (basename(running) === 'npm-cli.js') return [process.execPath, running, ...args];
  return [process.platform === 'win32' ? 'npm.cmd' : 'npm', ...args];
}
