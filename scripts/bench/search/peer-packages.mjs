/**
 * The other engines, in a package of their own beside the app's: installed where they are missing. What cannot be
 * installed is told, and its rows in the tables say so too.
 */
import { readFileSync } from 'node:fs';
import { inCheckout } from '../../setup/checkout.mjs';
import { npm, runQuietly } from '../../setup/run.mjs';
import { say, seconds } from '../../setup/say.mjs';

const FOLDER = inCheckout('scripts', 'bench', 'search', 'peers');

function packagesOf(...path) {
  try {
    return JSON.parse(readFileSync(inCheckout('scripts', 'bench', 'search', 'peers', ...path), 'utf8'))
      .packages;
  } catch {
    return null; // No record, or one that was cut off: the same as not installed.
  }
}

/** What could not be compiled here is not tried again until node_modules is deleted. */
function peersAreInstalled() {
  const installed = packagesOf('node_modules', '.package-lock.json');
  const locked = packagesOf('package-lock.json');
  if (installed === null || locked === null) return false;
  return Object.entries(locked).every(
    ([path, { version, optional }]) =>
      path === '' ||
      (installed[path] === undefined ? optional === true : installed[path].version === version),
  );
}

/** Never throws: our engine is measured without them too. */
export async function ensurePeers() {
  if (peersAreInstalled()) return;
  const began = performance.now();
  say('installing the other engines; SQLite may have to be compiled, which takes a minute or two …');
  const command = npm('ci', '--no-audit', '--no-fund', '--loglevel', 'error');
  const { code, output } = await runQuietly(command, { cwd: FOLDER });
  if (code === 0) say(`the other engines installed in ${seconds(began)}`);
  else say(`npm ci ended with code ${code} in ${FOLDER}:\n${output.trim()}`);
}
