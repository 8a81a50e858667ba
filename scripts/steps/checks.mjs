/**
 * The steps of `npm run check` and `npm test`. A step: its title, what to run to repeat it alone,
 * and its command, or a function that answers `{ code, output }`.
 */
import { existsSync } from 'node:fs';
import { ensureBuild } from '../setup/app-build.mjs';
import { inCheckout } from '../setup/checkout.mjs';
import { tool } from '../setup/run.mjs';
import { SetupError } from '../setup/say.mjs';
import { vitestCount, vitestReport } from './test-counts.mjs';

const svelteCheck = ['--tsconfig', './tsconfig.json', '--threshold', 'warning', '--fail-on-warnings'];
const ARCHITECTURE = 'tests/architecture.test.ts';

export const types = () => ({
  title: 'types of components',
  repeat: `npx svelte-check ${svelteCheck.join(' ')}`,
  command: tool('svelte-check', ...svelteCheck, '--output', 'human'),
});

export const typeScript = () => ({
  title: 'types of modules',
  repeat: 'npx tsc --noEmit',
  command: tool('typescript:tsc', '--noEmit', '--pretty', 'false'),
});

export const lint = () => ({
  title: 'lint',
  repeat: 'npx eslint .',
  command: tool('eslint', '.', '--max-warnings', '0'),
});

export const format = () => ({
  title: 'formatting',
  repeat: 'npm run format',
  command: tool('prettier', '--check', '--log-level', 'warn', '.'),
});

export const messages = () => ({
  title: 'messages in every language',
  repeat: 'node scripts/check-messages.mjs',
  command: [process.execPath, 'scripts/check-messages.mjs'],
});

export const corpus = () => ({
  title: 'corpus',
  repeat: 'npm run corpus:check',
  command: tool('tsx', 'scripts/corpus-check.ts'),
});

export const architecture = () => ({
  title: 'import rules of the house',
  repeat: `npx vitest run ${ARCHITECTURE}`,
  command: tool('vitest', 'run', ARCHITECTURE),
});

export const unit = () => ({
  title: 'unit and component tests',
  repeat: 'npm run test:unit',
  command: tool('vitest', 'run', ...vitestReport),
  count: vitestCount,
});

export const build = () => ({
  title: 'build',
  repeat: 'npm run build',
  run: async () => {
    try {
      await ensureBuild();
      return { code: existsSync(inCheckout('out', 'main', 'index.js')) ? 0 : 1, output: '' };
    } catch (error) {
      if (!(error instanceof SetupError)) throw error;
      return { code: 1, output: `${error.message}\n${error.remedy}` };
    }
  },
});
