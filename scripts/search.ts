/**
 * `npm run search -- [--lang en,ru] [--work kz-constitution-2026] [--limit 10] [--json] "query"`: the app's
 * search without the app. With `--json`: `[{locus, expression, score, excerpt}]`, best first, and nothing
 * else on stdout.
 */
import { parseArgs } from 'node:util';
import type { Expression } from '../src/renderer/src/corpus/model';
import { findProvision, wholeText } from '../src/renderer/src/corpus/walk';
import type { SearchHit, SearchQuery } from '../src/renderer/src/search/contract';
import { SearchEngine } from '../src/renderer/src/search/engine';
import { openingExcerpt } from '../src/renderer/src/search/excerpt';
import { formatLocus, LANGUAGES, type Language, type Locus } from '../src/shared/corpus';
import { loadCheckedCorpus } from './corpus/checked-corpus';

const USAGE = 'npm run search -- [--lang en|ru|kk] [--work WORK] [--limit N] [--json] "query"';

/** A hit as it is printed. */
interface PrintedHit {
  locus: string;
  expression: SearchHit['expression'];
  score: number;
  excerpt: SearchHit['excerpt'];
}

class UsageError extends Error {}

try {
  const { query, json } = readArguments();
  const hits = await run(query);
  if (json) console.log(JSON.stringify(hits, null, 1));
  else print(hits);
} catch (error) {
  if (!(error instanceof UsageError)) throw error;
  console.error(`search: ${error.message}\n${USAGE}`);
  process.exitCode = 2;
}

function readArguments(): { query: SearchQuery; json: boolean } {
  const { values, positionals } = parse();
  const text = positionals.join(' ');
  if (text.trim() === '') throw new UsageError('no query');
  const limit = Number(values.limit ?? 10);
  if (!Number.isInteger(limit) || limit < 1)
    throw new UsageError(`--limit "${values.limit}" is no whole number above 0`);
  const query: SearchQuery = { text, limit, in: 'texts' };
  if (values.lang !== undefined) query.languages = values.lang.split(',').map(toLanguage);
  if (values.work !== undefined) query.work = values.work;
  return { query, json: values.json };
}

function parse() {
  try {
    return parseArgs({
      allowPositionals: true,
      options: {
        lang: { type: 'string' },
        work: { type: 'string' },
        limit: { type: 'string' },
        json: { type: 'boolean', default: false },
      },
    });
  } catch (error) {
    throw new UsageError(error instanceof Error ? error.message : String(error));
  }
}

function toLanguage(text: string): Language {
  const language = LANGUAGES.find((known) => known === text);
  if (language === undefined) throw new UsageError(`--lang "${text}" is none of ${LANGUAGES.join(', ')}`);
  return language;
}

/** The places that the query names as an address, then the hits. */
async function run(query: SearchQuery): Promise<PrintedHit[]> {
  const { expressions: files, apparatus, problems } = await loadCheckedCorpus();
  for (const problem of problems) console.error(problem.message);
  const expressions = files.map(({ expression }) => expression);
  if (query.work !== undefined && !expressions.some(({ meta }) => meta.work === query.work)) {
    throw new UsageError(`--work "${query.work}" is not in the corpus`);
  }
  const engine = new SearchEngine();
  for (const { thesaurus } of apparatus) if (thesaurus) engine.addThesaurus(thesaurus);
  for (const expression of expressions) engine.addExpression(expression);
  const { hits, addresses } = engine.query(query);
  const found = hits.map(({ locus, expression, score, excerpt }) => ({
    locus: formatLocus(locus),
    expression,
    score,
    excerpt,
  }));
  const read = expressions.filter(({ meta }) => query.languages?.includes(meta.language) ?? true);
  // A place that is named comes before all that is found.
  const score = (found[0]?.score ?? 0) + 1;
  const places = addresses.flatMap((locus) => placesOf(locus, read, score));
  const named = new Set(places.map(keyOf));
  return [...places, ...found.filter((hit) => !named.has(keyOf(hit)))].slice(0, query.limit);
}

/** A place in each expression that has it. */
function placesOf(locus: Locus, expressions: readonly Expression[], score: number): PrintedHit[] {
  return expressions.flatMap((expression) => {
    const provision = expression.meta.work === locus.work ? findProvision(expression, locus.eId) : null;
    if (provision === null) return [];
    const excerpt = openingExcerpt(wholeText(provision));
    return [{ locus: formatLocus(locus), expression: expression.id, score, excerpt }];
  });
}

function keyOf({ locus, expression }: PrintedHit): string {
  return `${expression} ${locus}`;
}

function print(hits: readonly PrintedHit[]): void {
  if (hits.length === 0) console.log('nothing found');
  for (const { locus, expression, score, excerpt } of hits) {
    console.log(`${score.toFixed(3)}  ${locus}  (${expression ?? 'note'})\n       ${excerpt.text}`);
  }
}
