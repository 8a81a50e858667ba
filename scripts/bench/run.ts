/**
 * The benchmark: prints tables, or with `--json` the numbers alone. `ELECTRON` names the executable;
 * `--turns=9` sets how often each is started. Both keep one user-data folder from start to start.
 */
import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { DEFAULT_PREFERENCES, type Preferences } from '../../src/shared/preferences';
import { searchTable, timeQueries } from './search-speed';
import { compareStarts, startUpTable, type Subject } from './start-up';

const LEAST_TURNS = 7;

const executable = process.env['ELECTRON'];
if (executable === undefined) throw new Error('bench: ELECTRON names no executable; run: npm run bench');
const asJson = process.argv.includes('--json');
const wanted = Number(process.argv.find((one) => one.startsWith('--turns='))?.slice('--turns='.length));
const turns = Number.isInteger(wanted) && wanted > 0 ? wanted : LEAST_TURNS;
/** Progress goes where it does not mix with the numbers. */
const say = (line: string): void => void process.stderr.write(`· ${line}\n`);

/** A reader on an ordinary day: past the welcome, in the middle of the text. */
const READER: Preferences = {
  ...DEFAULT_PREFERENCES,
  language: 'en',
  place: { expression: 'kz-constitution-2026/en/plain', eId: 'art_28' },
};

const folder = await mkdtemp(join(tmpdir(), 'ata-zan-bench-'));
const userData = async (name: string): Promise<string> => mkdtemp(join(folder, `${name}-`));
try {
  const empty: Subject = {
    executable,
    folder: resolve('scripts/bench/empty-window'),
    userData: await userData('empty'),
    pageScript: 'scripts/bench/page/empty-start.js',
  };
  const app: Subject = {
    executable,
    folder: resolve('.'),
    userData: await userData('app'),
    pageScript: 'scripts/bench/page/app-start.js',
  };
  await writeFile(join(app.userData, 'preferences.json'), JSON.stringify(READER));

  say(`starting an empty window and the app in turns, ${turns} times each …`);
  const starts = await compareStarts(empty, app, turns);
  say('searching …');
  const queries = await timeQueries({ ...app, pageScript: 'scripts/bench/page/search-times.js' });

  if (asJson) console.log(JSON.stringify({ turns, ...starts, queries }, null, 2));
  else {
    console.log(`\nStart and memory: medians of ${turns} starts in turns\n`);
    console.log(startUpTable(starts));
    console.log(
      '\nSearch in the running app, ms; painted: from the keystroke, its pause for more keys included\n',
    );
    console.log(searchTable(queries));
  }
} finally {
  await rm(folder, { recursive: true, force: true, maxRetries: 5, retryDelay: 100 });
}
