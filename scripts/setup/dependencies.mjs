/**
 * The npm dependencies: installed when what lies in node_modules is not what package-lock.json asks for.
 * npm writes its own record of a finished installation, so an interrupted one is noticed too.
 */
import { readFileSync } from 'node:fs';
import { inCheckout } from './checkout.mjs';
import { npm, runQuietly } from './run.mjs';
import { say, seconds, SetupError } from './say.mjs';

function packagesOf(...path) {
  try {
    return JSON.parse(readFileSync(inCheckout(...path), 'utf8')).packages;
  } catch {
    return null; // No record, or one that was cut off: the same as not installed.
  }
}

/** Whether each package of the lock is there in its version. Packages for other systems may be absent. */
export function dependenciesAreInstalled() {
  const installed = packagesOf('node_modules', '.package-lock.json');
  const locked = packagesOf('package-lock.json');
  if (installed === null || locked === null) return false;
  return Object.entries(locked).every(([path, wanted]) => {
    if (path === '') return true;
    const found = installed[path];
    return found === undefined
      ? wanted.optional === true || wanted.peer === true
      : found.version === wanted.version;
  });
}

/** Throws a SetupError where npm cannot install. */
export async function ensureDependencies() {
  if (dependenciesAreInstalled()) return;
  const began = performance.now();
  say('installing the npm dependencies (npm ci) …');
  const { code, output } = await runQuietly(npm('ci', '--no-audit', '--no-fund', '--loglevel', 'error'));
  if (code !== 0) {
    throw new SetupError(
      `npm ci ended with code ${code}:\n${output.trim()}`,
      'Check that the npm registry can be reached, then run: npm ci --loglevel notice',
    );
  }
  say(`npm dependencies installed in ${seconds(began)}`);
}
