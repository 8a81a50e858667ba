/**
 * `npm run bench:quality [-- --json] [-- --failed]`: how well the search ranks, beside other engines, on labelled
 * questions: MRR and nDCG over the first ten, by language and by kind of question, and what each of our layers is worth.
 *
 * The search may be tuned on tests/fixtures/queries.tuned.json; `--failed` lists those of them whose first answer is not
 * the first hit. Nothing is tuned on queries.held-out.json: only its sums are told, never which of it fails, and
 * nobody who works on the search reads it.
 */
import { parseArgs } from 'node:util';
import { contenders } from './bench/quality/contenders';
import { measureLayers } from './bench/quality/layer-results';
import { questionSets } from './bench/quality/question-sets';
import { failedOf, measureSet, type MeasuredSet } from './bench/quality/results';
import { failedTable, kindTable, languageTable, layerTable, summaryLine } from './bench/quality/tables';
import { loadCheckedCorpus } from './corpus/checked-corpus';

const asked = readArguments();
if (asked === null) process.exit(2);

const corpus = await loadCheckedCorpus();
const sets = questionSets(corpus);
const engines = await contenders(corpus);
const measured: MeasuredSet[] = [];
for (const set of sets) measured.push(await measureSet(set, engines));
const layers = await measureLayers(
  corpus,
  sets.filter(({ name }) => name !== 'outside'),
);
const tuned = measured.find(({ result }) => result.name === 'tuned')?.ours ?? [];

if (asked.json) {
  const failed = asked.failed ? { failed: failedOf(tuned) } : {};
  console.log(JSON.stringify({ sets: measured.map(({ result }) => result), layers, ...failed }, null, 2));
} else {
  for (const { result } of measured) print(result);
  console.log(`\nOur engine without one layer at a time\n\n${layerTable(layers)}`);
  if (asked.failed)
    console.log(`\nTuned questions without an answer in first place\n\n${failedTable(tuned)}`);
  console.log('\nMRR@10');
  for (const { result } of measured) console.log(`${result.name}: ${summaryLine(result)}`);
}

function print(result: MeasuredSet['result']): void {
  console.log(`\n${result.name}${result.remark === '' ? '' : ` (${result.remark})`}\n`);
  if (result.questions === 0) return;
  console.log(languageTable(result));
  console.log(`\n${kindTable(result, 'mrr')}\n\n${kindTable(result, 'ndcg')}`);
}

/** Null where something is not understood, which is told. */
function readArguments() {
  try {
    return parseArgs({
      options: { json: { type: 'boolean', default: false }, failed: { type: 'boolean', default: false } },
    }).values;
  } catch (error) {
    console.error(`bench:quality: ${error instanceof Error ? error.message : String(error)}`);
    return null;
  }
}
