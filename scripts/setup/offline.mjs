/** A place without any network: an empty network namespace of Linux with loopback up, which test drivers need. */
import { succeeds } from './run.mjs';
import { ensureIp } from './system-packages.mjs';

const isRoot = process.getuid?.() === 0;
const UNSHARE = ['unshare', '--net', ...(isRoot ? [] : ['--map-current-user', '--keep-caps'])];
const LOOPBACK_UP = 'ip link set lo up';

/** Why this machine cannot give such a place; null where it can. */
export async function whyNotOffline() {
  if (process.platform !== 'linux') return 'network namespaces are Linux’s own';
  if (!(await ensureIp())) return 'the program ip (package iproute2) is missing';
  const [command, ...args] = [...UNSHARE, 'sh', '-c', LOOPBACK_UP];
  return succeeds(command, ...args) ? null : 'this machine does not allow a network namespace of its own';
}

/** The command that runs a command there. */
export const offline = (command) => [
  ...UNSHARE,
  'sh',
  '-c',
  `${LOOPBACK_UP} && exec "$@"`,
  'offline',
  ...command,
];
