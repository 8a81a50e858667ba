/** A display to open windows on: the user's own, or Xvfb where there is none. */
import { ended, onPath, startServant } from './run.mjs';
import { say, SetupError } from './say.mjs';
import { ensureXvfb } from './system-packages.mjs';

/** Large enough for the window in its first size, at the colour depth of a real screen. */
const SCREEN = ['-screen', '0', '1440x960x24'];

const hasDisplay = () =>
  process.platform !== 'linux' || Boolean(process.env.DISPLAY || process.env.WAYLAND_DISPLAY);

/** Starts Xvfb on a display number of its own choice and answers that number. It ends with this process. */
async function startXvfb() {
  // Without -noreset it starts anew when its last window closes, and refuses one that opens meanwhile.
  const xvfb = startServant(['Xvfb', '-displayfd', '3', ...SCREEN, '-nolisten', 'tcp', '-noreset'], {
    stdio: ['ignore', 'ignore', 'ignore', 'pipe'],
  });
  const channel = xvfb.stdio[3];
  const number = new Promise((resolve) => {
    let text = '';
    channel.setEncoding('utf8').on('data', (part) => {
      text += part;
      if (text.includes('\n')) resolve(text.trim());
    });
  });
  const display = await Promise.race([number, ended(xvfb).then(() => null)]);
  channel.destroy();
  if (display === null)
    throw new SetupError('Xvfb does not start.', 'To see why, run: Xvfb :99 -screen 0 1440x960x24');
  return display;
}

/** Apps that the end-to-end tests open at once, one a core of a small machine. */
const TEST_DISPLAYS = 2;

/**
 * Environment for the end-to-end tests: `{ DISPLAY, ATA_ZAN_DISPLAYS }`, a display of its own for each app that is open
 * at once. On a shared one, a window that opens moves the pointer of the others. Empty where there is no Xvfb but
 * another display: the tests then run one by one.
 */
export async function ensureTestDisplays() {
  if (hasDisplay() && !onPath('Xvfb')) return {};
  await ensureXvfb();
  const displays = [];
  while (displays.length < TEST_DISPLAYS) displays.push(`:${await startXvfb()}`);
  say(`the windows of the tests open under Xvfb, displays ${displays.join(' and ')}`);
  return { DISPLAY: displays[0], ATA_ZAN_DISPLAYS: displays.join(' ') };
}

/** Environment with a display: empty where there is one, `{ DISPLAY }` where Xvfb had to be started. */
export async function ensureDisplay() {
  if (hasDisplay()) return {};
  await ensureXvfb();
  const display = await startXvfb();
  say(`no display here: running under Xvfb, display :${display}`);
  return { DISPLAY: `:${display}` };
}
