/** The search bench: prints a table a corpus, or with `--json` the numbers alone. */
import { mkdir, mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { readArguments, UsageError, type BenchArguments } from './arguments';
import { compareEngines } from './compare-engines';
import { compileScript } from './compile';
import { corpusNamed, GENERATED, type CorpusName } from './corpora/by-name';
import { LackingCorpus } from './corpora/lacking-corpus';
import { prepareCorpus, readQueries, type PreparedSizes } from './corpora/prepared';
import { OURS } from './engines/by-name';
import { inAppTable, timeInApp, type InAppTimes } from './in-app';
import { summarise, type MeasuredEngine } from './measured-engine';
import type { BenchQuery } from './queries/query';
import { resultsTable } from './results-table';

interface CorpusResults {
  corpus: string;
  sizes: PreparedSizes | null;
  queries: readonly BenchQuery[];
  engines: readonly MeasuredEngine[];
  /** Why the corpus is not there; null where it is. */
  fault: string | null;
}

/** Progress goes where it does not mix with the numbers. */
const say = (line: string): void => void process.stderr.write(`· ${line}\n`);

try {
  await run(readArguments(process.argv.slice(2)));
} catch (error) {
  if (!(error instanceof UsageError)) throw error;
  console.error(`bench:search: ${error.message}`);
  process.exitCode = 2;
}

async function run(asked: BenchArguments): Promise<void> {
  const folder = await mkdtemp(join(tmpdir(), 'ata-zan-bench-search-'));
  try {
    const script = await compileScript(resolve('scripts/bench/search/measuring-process.ts'), folder);
    const results: CorpusResults[] = [];
    for (const corpus of asked.corpora) {
      const result = await measure(corpus, join(folder, corpus), script, asked);
      results.push(result);
      if (!asked.json) print(result);
    }
    const inApp = await inTheApp(asked, folder);
    if (asked.json) console.log(JSON.stringify({ corpora: results.map(numbersOf), inApp }, null, 2));
  } finally {
    await rm(folder, { recursive: true, force: true, maxRetries: 5, retryDelay: 100 });
  }
}

async function measure(
  corpus: CorpusName,
  folder: string,
  script: string,
  { queries: queriesOfKind, enginesFor }: BenchArguments,
): Promise<CorpusResults> {
  say(`${corpus}: making the corpus and the queries …`);
  await mkdir(folder);
  try {
    const sizes = await prepareCorpus(folder, await corpusNamed(corpus), queriesOfKind);
    const queries = await readQueries(folder);
    const engines = await compareEngines({
      script,
      folder,
      engines: enginesFor(corpus),
      queries: queries.length,
      say: (line) => say(`${corpus}: ${line}`),
    });
    return { corpus, sizes, queries, engines, fault: null };
  } catch (error) {
    if (!(error instanceof LackingCorpus)) throw error;
    return { corpus, sizes: null, queries: [], engines: [], fault: error.message };
  } finally {
    // The largest takes some hundred megabytes.
    await rm(folder, { recursive: true, force: true });
  }
}

/** Ours in the running app, on the generated corpora; empty where no Electron was given. */
async function inTheApp({ corpora, json, only }: BenchArguments, folder: string): Promise<InAppTimes[]> {
  const executable = process.env['ELECTRON'];
  if (executable === undefined || (only !== undefined && !only.includes(OURS))) return [];
  const all: InAppTimes[] = [];
  for (const [name, provisions] of Object.entries(GENERATED)) {
    if (!corpora.some((corpus) => corpus === name)) continue;
    say(`${name}: in the app …`);
    const place = join(folder, `app-${name}`);
    await mkdir(place);
    const times = await timeInApp(provisions, place, executable);
    await rm(place, { recursive: true, force: true, maxRetries: 5, retryDelay: 100 });
    all.push(times);
    if (!json)
      console.log(`\n${name} beside the bundled texts, ours in the running app\n\n${inAppTable(times)}`);
  }
  return all;
}

function print({ corpus, sizes, queries, engines, fault }: CorpusResults): void {
  if (sizes === null) {
    console.log(`\n${corpus}: ${fault ?? 'nothing to measure'}`);
    return;
  }
  const { provisions, expressions } = sizes;
  console.log(
    `\n${corpus}: ${provisions} provisions in ${expressions} expressions, ${queries.length} queries; ` +
      "ours' p95 as a part of the engine's in the column before the last\n",
  );
  console.log(resultsTable(engines, queries));
}

function numbersOf({ corpus, sizes, queries, engines, fault }: CorpusResults): object {
  const numbers = engines.map(({ engine, build, storage, turns, remarks }) => ({
    engine,
    ...build,
    ...storage,
    turns: turns.length,
    ...summarise(turns, queries),
    remarks,
  }));
  return { corpus, ...sizes, fault, engines: numbers };
}
