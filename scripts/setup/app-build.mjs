/** The app in out/: messages, then the corpus bundle, then the three bundles of code. */
import { inCheckout } from './checkout.mjs';
import { fingerprint, makeUnlessStamped } from './fingerprint.mjs';
import { checkMessages } from './message-files.mjs';
import { ensureMessages } from './messages.mjs';
import { runQuietly, tool } from './run.mjs';
import { say, seconds, SetupError } from './say.mjs';

const SOURCES = [
  'src',
  'resources',
  'scripts/corpus',
  'scripts/build-corpus.ts',
  'scripts/setup/app-build.mjs',
  'electron.vite.config.ts',
  'svelte.config.js',
  'package.json',
  'package-lock.json',
];
/** Made from the message files, which are sources themselves. */
const MADE = ['src/shared/i18n/paraglide'];

const STEPS = [
  { what: 'corpus bundle', command: () => tool('tsx', 'scripts/build-corpus.ts') },
  { what: 'app', command: () => tool('electron-vite', 'build', '--logLevel', 'warn') },
];

async function build() {
  for (const { what, command } of STEPS) {
    const { code, output } = await runQuietly(command());
    if (code !== 0)
      throw new SetupError(`The ${what} does not build:\n${output.trim()}`, 'Then run: npm run build');
    if (output.trim() !== '') process.stderr.write(output);
  }
}

/** Builds what sources newer than out/ ask for. Throws a SetupError that holds the builder's own words. */
export function ensureBuild() {
  return makeUnlessStamped(inCheckout('out', '.stamp'), fingerprint(SOURCES, MADE), async () => {
    const began = performance.now();
    say('building the app …');
    const problems = checkMessages();
    if (problems.length > 0) throw new SetupError(problems.join('\n'), 'Complete src/shared/i18n/messages.');
    await ensureMessages();
    await build();
    say(`built in ${seconds(began)}`);
  });
}
