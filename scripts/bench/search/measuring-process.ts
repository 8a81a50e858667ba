/**
 * The process that one engine is measured in, on one corpus: alone, so that its memory is its own. It does what the
 * bench asks for, step by step. Arguments: the engine's name, the folder of the corpus.
 */
import { readCorpus, readQueries } from './corpora/prepared';
import { ENGINES } from './engines/by-name';
import type { BenchEngine, SourceCorpus } from './engines/engine';
import type { Answer, BuildMeasures, Step, StorageMeasures, TurnMeasures } from './measured';
import type { BenchQuery } from './queries/query';

const BYTES_PER_MIB = 2 ** 20;
const BYTES_PER_MB = 1e6;
/** Queries before the first turn, so that the code is compiled; at most as many seconds. */
const WARM_UP = { queries: 200, seconds: 5 };

const [name = '', folder = ''] = process.argv.slice(2);
const make = ENGINES.get(name);
if (make === undefined) throw new Error(`bench:search: no engine "${name}"`);

let corpus: SourceCorpus | null = null;
let queries: BenchQuery[] = [];
let engine: BenchEngine | null = null;

const secondsSince = (start: number): number => (performance.now() - start) / 1000;

function memory(): number {
  globalThis.gc?.();
  const { heapUsed, external } = process.memoryUsage();
  return heapUsed + external;
}

async function build(corpus: SourceCorpus, engine: BenchEngine): Promise<BuildMeasures> {
  const before = memory();
  const start = performance.now();
  await engine.build(corpus);
  const buildSeconds = secondsSince(start);
  const bytes = memory() - before + (engine.nativeBytes?.() ?? 0);
  return { buildSeconds, memoryMiB: bytes / BYTES_PER_MIB };
}

async function store(
  corpus: SourceCorpus,
  engine: BenchEngine,
  fresh: BenchEngine,
): Promise<StorageMeasures> {
  const measures: StorageMeasures = { savedMB: null, loadSeconds: null, fault: null };
  const [first] = queries;
  if (!engine.save || first === undefined) return measures;
  const bytes = await engine.save();
  measures.savedMB = bytes.length / BYTES_PER_MB;
  if (!fresh.load) return measures;
  const start = performance.now();
  await fresh.load(bytes, corpus);
  const hits = await fresh.query(first);
  measures.loadSeconds = secondsSince(start);
  if (hits !== (await engine.query(first))) measures.fault = 'the loaded index answers otherwise';
  return measures;
}

async function turn(
  engine: BenchEngine,
  queries: readonly BenchQuery[],
  seconds: number,
): Promise<TurnMeasures> {
  const measures: TurnMeasures = { times: [], hits: [] };
  const began = performance.now();
  for (const query of queries) {
    if (secondsSince(began) >= seconds) break;
    const start = performance.now();
    const answer = engine.query(query);
    const hits = typeof answer === 'number' ? answer : await answer;
    measures.times.push(performance.now() - start);
    measures.hits.push(hits);
  }
  return measures;
}

async function perform(step: Step): Promise<unknown> {
  if (step.do === 'end') return process.disconnect();
  if (step.do === 'read') {
    corpus = await readCorpus(folder);
    queries = await readQueries(folder);
    engine = make?.() ?? null;
    return null;
  }
  if (corpus === null || engine === null) throw new Error(`bench:search: "${step.do}" before "read"`);
  if (step.do === 'build') return build(corpus, engine);
  if (step.do === 'store') return store(corpus, engine, make?.() ?? engine);
  // From the end: the first queries of a turn are not those that were just asked.
  if (step.do === 'warm up') return turn(engine, queries.slice(-WARM_UP.queries), WARM_UP.seconds);
  globalThis.gc?.();
  return step.do === 'turn' ? turn(engine, queries, step.seconds) : null;
}

process.on('message', (step: Step) => {
  perform(step)
    .then((ok): Answer => ({ ok }))
    .catch((error: unknown): Answer => ({ fault: error instanceof Error ? error.message : String(error) }))
    .then((answer) => process.connected && process.send?.(answer))
    .catch(() => process.exit(1));
});
