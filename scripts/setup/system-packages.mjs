/**
 * Shared libraries and programs that come from the system's packages: what is missing is installed by root on
 * Debian and its descendants; elsewhere the exact command is printed.
 */
import { readFileSync } from 'node:fs';
import { onPath, runQuietly, succeeds } from './run.mjs';
import { say, seconds, SetupError } from './say.mjs';

/** What Electron links to. Names of one package in newer and older releases stand in one list, newest first. */
const LIBRARIES = {
  debian: [['libgtk-3-0t64', 'libgtk-3-0'], ['libnss3'], ['libasound2t64', 'libasound2'], ['libgbm1']],
  fedora: ['gtk3', 'nss', 'alsa-lib', 'mesa-libgbm'],
  arch: ['gtk3', 'nss', 'alsa-lib', 'mesa'],
};
const XVFB = { debian: [['xvfb']], fedora: ['xorg-x11-server-Xvfb'], arch: ['xorg-server-xvfb'] };

const isRoot = process.getuid?.() === 0;
const asRoot = (command) => (isRoot ? command : `sudo ${command}`);

/** The first of a package's names that this release knows. */
const nameHere = (names) =>
  names.find((name) => succeeds('apt-cache', 'show', '--no-all-versions', name)) ?? names.at(-1);

/** Installs packages, or throws a SetupError with the command that does. `missing` names what is not there. */
async function install(packages, missing) {
  const missingLine = `The system lacks ${missing}.`;
  if (!onPath('apt-get')) {
    const command = onPath('dnf')
      ? `dnf install ${packages.fedora.join(' ')}`
      : onPath('pacman')
        ? `pacman -S ${packages.arch.join(' ')}`
        : null;
    throw new SetupError(
      missingLine,
      command ? `Run: ${asRoot(command)}` : 'Install it from your system’s packages.',
    );
  }
  if (!isRoot) {
    const names = packages.debian.map(nameHere).join(' ');
    throw new SetupError(
      missingLine,
      `Run: sudo apt-get update && sudo apt-get install -y --no-install-recommends ${names}`,
    );
  }
  const began = performance.now();
  const env = { DEBIAN_FRONTEND: 'noninteractive' };
  say(`installing Debian packages for ${missing} …`);
  const update = await runQuietly(['apt-get', 'update'], { env });
  const names = packages.debian.map(nameHere);
  const command = ['apt-get', 'install', '-y', '--no-install-recommends', ...names];
  const { code, output } = await runQuietly(command, { env });
  if (code !== 0) {
    throw new SetupError(
      `apt-get ended with code ${code}:\n${(update.code === 0 ? '' : update.output) + output.trim()}`,
      `Run: apt-get update && ${command.join(' ')}`,
    );
  }
  say(`${names.join(', ')} installed in ${seconds(began)}`);
}

/** Names of the shared libraries that a program needs and the system does not have. */
async function missingLibraries(executable) {
  const { output } = await runQuietly(['ldd', executable]);
  return [...output.matchAll(/^\s*(\S+) => not found$/gm)].map(([, name]) => name);
}

/** Sees to it that Electron finds its libraries, on Linux. Throws a SetupError. */
export async function ensureLibraries(executable) {
  if (process.platform !== 'linux') return;
  const before = await missingLibraries(executable);
  if (before.length === 0) return;
  await install(
    LIBRARIES,
    `${before.length === 1 ? '' : `${before.length} libraries, `}${before[0]} first of all`,
  );
  const after = await missingLibraries(executable);
  if (after.length > 0) {
    throw new SetupError(
      `Electron still lacks ${after.join(', ')}.`,
      'Install them from your system’s packages.',
    );
  }
}

/** Sees to it that the virtual display is there. Throws a SetupError. */
export async function ensureXvfb() {
  if (!onPath('Xvfb')) await install(XVFB, 'a display, and Xvfb to stand in for one');
}

/** Whether loopback can be brought up in a network namespace; root on Debian gets the program for it. */
export async function ensureIp() {
  if (onPath('ip') || !isRoot || !onPath('apt-get')) return onPath('ip');
  await install({ debian: [['iproute2']] }, 'the program ip');
  return onPath('ip');
}

/** Whether an ordinary user may make user namespaces, on which Chromium's sandbox stands. */
function userNamespacesAreAllowed() {
  try {
    if (readFileSync('/proc/sys/kernel/unprivileged_userns_clone', 'utf8').trim() === '0') return false;
  } catch {
    // The switch is Debian's own; elsewhere trying tells.
  }
  return !onPath('unshare') || succeeds('unshare', '--user', 'true');
}

/** Throws a SetupError where Chromium's sandbox could not start. Root cannot have it at all. */
export function checkSandbox(executable) {
  if (process.platform !== 'linux' || isRoot || userNamespacesAreAllowed()) return;
  const helper = executable.replace(/[^/]*$/, 'chrome-sandbox');
  if (succeeds('test', '-u', helper)) return;
  throw new SetupError(
    'This system does not let an ordinary user make the sandbox that the app runs in.',
    `Run: sudo chown root:root '${helper}' && sudo chmod 4755 '${helper}'`,
  );
}
