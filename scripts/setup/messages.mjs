/** The interface's words, compiled from the message files into typed functions. */
import { inCheckout } from './checkout.mjs';
import { fingerprint, makeUnlessStamped } from './fingerprint.mjs';
import { runQuietly, tool } from './run.mjs';
import { SetupError } from './say.mjs';

const OUT = 'src/shared/i18n/paraglide';
const SOURCES = [
  'src/shared/i18n/messages',
  'project.inlang/settings.json',
  'node_modules/@inlang/paraglide-js/package.json',
  'scripts/setup/messages.mjs',
];

/** Throws a SetupError where the message files cannot be compiled. */
export function ensureMessages() {
  return makeUnlessStamped(inCheckout(OUT, '.stamp'), fingerprint(SOURCES), async () => {
    const options = ['--project', './project.inlang', '--outdir', `./${OUT}`, '--strategy', 'baseLocale'];
    const command = tool(
      '@inlang/paraglide-js:paraglide-js',
      'compile',
      ...options,
      '--silent',
      '--no-emit-readme',
    );
    const { code, output } = await runQuietly(command);
    if (code !== 0) {
      throw new SetupError(
        `The messages of the interface do not compile:\n${output.trim()}`,
        'Look at src/shared/i18n/messages, then run: npm run build',
      );
    }
  });
}
