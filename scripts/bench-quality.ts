/**
 * `npm run bench:quality`: how well the search ranks, on labelled questions: MRR and nDCG over the first ten, by
 * language and by kind of question. They were written before any tuning, and nothing is tuned on
 * them: which of them fail is not told.
 */
import { readFileSync } from 'node:fs';
import * as v from 'valibot';
import { LANGUAGES, type Language } from '../src/shared/corpus';
import { discountedGain, mean, reciprocalRank } from './bench/ranking-measures';
import { loadCheckedCorpus } from './corpus/checked-corpus';
import { engineOf } from './corpus/search-engine';

const Questions = v.object({
  queries: v.array(
    v.object({
      id: v.string(),
      lang: v.picklist<readonly Language[]>(LANGUAGES),
      work: v.string(),
      kind: v.string(),
      q: v.string(),
      rel: v.record(v.string(), v.number()),
    }),
  ),
});
type Question = v.InferOutput<typeof Questions>['queries'][number];

interface Measured {
  question: Question;
  rr: number;
  gain: number;
}

const HELD_OUT = new URL('../tests/fixtures/queries.held-out.json', import.meta.url);

const corpus = await loadCheckedCorpus();
const engine = engineOf(corpus);

const { queries } = v.parse(Questions, JSON.parse(readFileSync(HELD_OUT, 'utf8')));
const measured = queries.map(measure);
print('all', measured);
for (const language of LANGUAGES) {
  print(
    language,
    measured.filter(({ question }) => question.lang === language),
  );
}
for (const kind of new Set(queries.map((query) => query.kind))) {
  print(
    kind,
    measured.filter(({ question }) => question.kind === kind),
  );
}

/** What the palette shows: addresses first, then provisions, each once whatever language it was found in. */
function measure(question: Question): Measured {
  const answer = engine.query({ text: question.q, work: question.work, in: 'texts', limit: 60 });
  const shown = [...answer.addresses, ...answer.hits.map(({ locus }) => locus)].map(({ eId }) => eId);
  const ranking = [...new Set(shown)];
  return {
    question,
    rr: reciprocalRank(ranking, question.rel),
    gain: discountedGain(ranking, question.rel),
  };
}

function print(name: string, measured: readonly Measured[]): void {
  const line = [
    name.padEnd(12),
    String(measured.length).padStart(4),
    `MRR@10 ${mean(measured.map(({ rr }) => rr)).toFixed(3)}`,
    `nDCG@10 ${mean(measured.map(({ gain }) => gain)).toFixed(3)}`,
  ];
  console.log(line.join('  '));
}
