/**
 * `npm run bench:quality`: how well the search ranks, on labelled questions: MRR and nDCG over the first ten, by
 * language and by kind of question. The held-out questions were written before any tuning; nothing is tuned on them.
 */
import { existsSync, readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import * as v from 'valibot';
import { SearchEngine } from '../src/renderer/src/search/engine';
import { LANGUAGES, type Language } from '../src/shared/corpus';
import { discountedGain, mean, reciprocalRank } from './bench/ranking-measures';
import { loadCheckedCorpus } from './corpus/checked-corpus';

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

const FILES = ['held-out', 'tuned'] as const;

const corpus = await loadCheckedCorpus();
const engine = new SearchEngine();
for (const { thesaurus } of corpus.apparatus) if (thesaurus) engine.addThesaurus(thesaurus);
for (const { expression } of corpus.expressions) engine.addExpression(expression);

for (const name of FILES) {
  const path = fileURLToPath(new URL(`../tests/fixtures/queries.${name}.json`, import.meta.url));
  if (!existsSync(path)) continue;
  const { queries } = v.parse(Questions, JSON.parse(readFileSync(path, 'utf8')));
  const measured = queries.map(measure);
  console.log(`\n${name}: ${queries.length} questions`);
  print('all', measured);
  for (const language of LANGUAGES)
    print(
      language,
      measured.filter(({ question }) => question.lang === language),
    );
  for (const kind of new Set(queries.map((query) => query.kind)))
    print(
      kind,
      measured.filter(({ question }) => question.kind === kind),
    );
  if (process.argv.includes('--failed')) {
    for (const { question, rr } of measured.filter(({ rr }) => rr < 0.5))
      console.log(
        `  ${rr.toFixed(2)}  ${question.id}  ${question.kind}  ${question.q}  → ${Object.keys(question.rel).join(' ')}`,
      );
  }
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
