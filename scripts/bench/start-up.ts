/**
 * Start to first text and to search ready, and memory, of the app and of an empty Electron window, in turns.
 * `ELECTRON` names the executable; `--json` prints the numbers alone.
 */
import { resolve } from 'node:path';
import { measureStart, type StartOptions, type StartTimes } from './measure-start';

const TURNS = 5;
const EMPTY = { folder: resolve('scripts/bench/empty-window') };
const APP = { folder: resolve('.'), text: '[data-testid="reader"]', searchMark: 'search-ready' };

function median(values: readonly (number | null)[]): number | null {
  const sorted = values.filter((value) => value !== null).sort((a, b) => a - b);
  return sorted[Math.floor(sorted.length / 2)] ?? null;
}

function summary(turns: readonly StartTimes[]): StartTimes {
  return {
    text: median(turns.map(({ text }) => text)) ?? Number.NaN,
    search: median(turns.map(({ search }) => search)),
    memory: median(turns.map(({ memory }) => memory)),
  };
}

const column = (value: number | null, unit: string): string =>
  (value === null ? '–' : `${Math.round(value)} ${unit}`).padStart(14);

const line = (name: string, { text, search, memory }: StartTimes): string =>
  name.padEnd(20) + column(text, 'ms') + column(search, 'ms') + column(memory, 'MiB');

const executable = process.env['ELECTRON'];
if (executable === undefined) throw new Error('bench: ELECTRON names no executable');
const measure = (what: Omit<StartOptions, 'executable' | 'memory'>, memory: boolean): Promise<StartTimes> =>
  measureStart({ ...what, executable, memory });

// The first start of each fills the file cache and is not counted; it is the one that tells memory.
const empty = [await measure(EMPTY, true)];
const app = [await measure(APP, true)];
for (let turn = 0; turn < TURNS; turn += 1) {
  empty.push(await measure(EMPTY, false));
  app.push(await measure(APP, false));
}
const memory = { empty: empty[0]?.memory ?? null, app: app[0]?.memory ?? null };
const results = {
  empty: { ...summary(empty.slice(1)), memory: memory.empty },
  app: { ...summary(app.slice(1)), memory: memory.app },
};

if (process.argv.includes('--json')) console.log(JSON.stringify(results, null, 2));
else {
  console.log(`Medians of ${TURNS} starts in turns; memory (sum of PSS) of one more, after 5 s`);
  console.log(
    `${''.padEnd(20)}${'first text'.padStart(14)}${'search ready'.padStart(14)}${'memory'.padStart(14)}`,
  );
  console.log(line('empty window', results.empty));
  console.log(line('Ata Zań', results.app));
}
