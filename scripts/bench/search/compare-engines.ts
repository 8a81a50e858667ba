/**
 * Measures engines on a prepared corpus: each is built in a process of its own while nothing else runs, then they
 * take turns with the queries, so that what slows the machine down for a while slows all of them.
 */
import type { MeasuredEngine } from './measured-engine';
import { GaveUp, Measurer } from './measurer';

const TURNS = 3;
/** All turns of an engine together, seconds. */
const QUERY_SECONDS = 60;

export interface Comparison {
  /** measuring-process, compiled. */
  script: string;
  /** Of the prepared corpus. */
  folder: string;
  engines: readonly string[];
  queries: number;
  say: (line: string) => void;
}

interface Contender {
  result: MeasuredEngine;
  measurer: Measurer;
  /** Seconds of queries that are left; null once it is out of the race. */
  left: number | null;
}

export async function compareEngines(comparison: Comparison): Promise<MeasuredEngine[]> {
  const contenders: Contender[] = [];
  try {
    for (const engine of comparison.engines) contenders.push(await enter(engine, comparison));
    for (let turn = 1; turn <= TURNS; turn++) {
      comparison.say(`turn ${turn} of ${TURNS} …`);
      for (const contender of contenders) await takeTurn(contender, comparison.queries);
    }
  } finally {
    for (const { measurer } of contenders) measurer.end();
  }
  return contenders.map(({ result }) => result);
}

async function enter(engine: string, { script, folder, say }: Comparison): Promise<Contender> {
  say(`${engine}: building …`);
  const result: MeasuredEngine = { engine, build: null, storage: null, turns: [], remarks: [] };
  const contender: Contender = {
    result,
    measurer: new Measurer(script, engine, folder),
    left: QUERY_SECONDS,
  };
  const { measurer } = contender;
  await orGiveUp(contender, async () => {
    await measurer.read();
    result.build = await measurer.build();
    result.storage = await measurer.store();
    if (result.storage.fault !== null) result.remarks.push(result.storage.fault);
    await measurer.warmUp();
  });
  return contender;
}

async function takeTurn(contender: Contender, queries: number): Promise<void> {
  const { result, measurer, left } = contender;
  if (left === null) return;
  await orGiveUp(contender, async () => {
    const turn = await measurer.turn(left);
    result.turns.push(turn);
    contender.left = left - turn.times.reduce((sum, ms) => sum + ms, 0) / 1000;
    const finished = turn.times.length === queries;
    if (finished && contender.left > 0) return;
    contender.left = null;
    const measured = result.turns[0]?.times.length ?? 0;
    if (measured < queries) {
      throw new GaveUp(`gave up after ${QUERY_SECONDS} s of queries: ${measured} of ${queries}`);
    }
  });
}

/** Ends the contender's process where a step was given up; what was measured until then stays. */
async function orGiveUp(contender: Contender, step: () => Promise<void>): Promise<void> {
  try {
    await step();
  } catch (error) {
    if (!(error instanceof GaveUp)) throw error;
    contender.result.remarks.push(error.message);
    contender.left = null;
    contender.measurer.end();
  }
}
