/**
 * The search of the running app over a library of many generated provisions beside the bundled texts: in the engine,
 * to the worker and back, and from the keystroke to painted results.
 */
import { mkdir, readFile, writeFile } from 'node:fs/promises';
import { join, resolve } from 'node:path';
import { formatExpression } from '../../../src/renderer/src/corpus/formats/markdown-writer';
import { DEFAULT_PREFERENCES, type Preferences } from '../../../src/shared/preferences';
import { writeBundle } from '../../corpus/bundle';
import { loadCheckedCorpus, type CheckedCorpus } from '../../corpus/checked-corpus';
import { timeQueries, type QueryTimes } from '../search-speed';
import { quantile } from '../statistics';
import { fixed, table } from '../table';
import { documentsOf } from './corpora/documents';
import { generatedProvisions } from './corpora/generated-provisions';
import { makeQueries } from './queries/make-queries';

/** Each is entered a dozen times. */
const QUERIES_A_KIND = 25;

export interface InAppTimes {
  provisions: number;
  queries: QueryTimes[];
}

/** @param folder for the library and the app's data. @param executable Electron. */
export async function timeInApp(provisions: number, folder: string, executable: string): Promise<InAppTimes> {
  const corpus = await loadCheckedCorpus();
  const generated = [
    ...generatedProvisions(
      provisions,
      corpus.expressions.map(({ expression }) => expression),
    ),
  ];
  const files = generated.map((expression) => ({
    path: `${expression.meta.work}/${expression.meta.language}.${expression.meta.kind}.md`,
    text: formatExpression(expression),
    expression,
    lines: new Map(),
  }));
  const larger: CheckedCorpus = { ...corpus, expressions: [...corpus.expressions, ...files] };
  const library = join(folder, 'library');
  await writeBundle(larger, library);

  const pageScript = join(folder, 'search-times.js');
  const queries = makeQueries(documentsOf(generated), QUERIES_A_KIND).map(({ kind, text }) =>
    kind === 'phrases' ? `"${text}"` : text,
  );
  const script = await readFile(resolve('scripts/bench/page/search-times.js'), 'utf8');
  await writeFile(pageScript, `globalThis.benchQueries = ${JSON.stringify(queries)};\n${script}`);
  const userData = join(folder, 'user-data');
  await mkdir(userData);
  await writeFile(join(userData, 'preferences.json'), JSON.stringify(READER));
  process.env['ATA_ZAN_CORPUS'] = library;
  try {
    const times = await timeQueries({ executable, folder: resolve('.'), userData, pageScript });
    return { provisions, queries: times };
  } finally {
    delete process.env['ATA_ZAN_CORPUS'];
  }
}

/** Past the welcome. */
const READER: Preferences = { ...DEFAULT_PREFERENCES, language: 'en' };

export function inAppTable({ queries }: InAppTimes): string {
  const row = (name: string, times: readonly number[]): string[] => [
    name,
    ...[0.5, 0.95, 0.99].map((q) => fixed(quantile(times, q), 2)),
  ];
  return table(
    ['ms', 'p50', 'p95', 'p99'],
    [
      row(
        'in the engine',
        queries.flatMap(({ engine }) => engine),
      ),
      row(
        'to the worker and back',
        queries.flatMap(({ worker }) => worker),
      ),
      row(
        'keystroke to painted results',
        queries.flatMap(({ painted }) => painted),
      ),
    ],
  );
}
