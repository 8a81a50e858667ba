/**
 * `npm run search -- [--lang en,ru] [--work kz-constitution-2026] [--limit 10] [--json] "query"`: the app's
 * search without the app. With `--json` an array of hits, best first, and nothing else on stdout. With `--batch FILE`
 * many queries, a JSON object a line, each answered with such an array on a line of its own, in order.
 * The format is in docs/search.md.
 */
import { readFile } from 'node:fs/promises';
import { parseArgs } from 'node:util';
import * as v from 'valibot';
import type { Expression } from '../src/renderer/src/corpus/model';
import { findProvision, wholeText } from '../src/renderer/src/corpus/walk';
import type { SearchHit, SearchQuery } from '../src/renderer/src/search/contract';
import type { SearchEngine } from '../src/renderer/src/search/engine';
import { openingExcerpt } from '../src/renderer/src/search/excerpt';
import { formatLocus, LANGUAGES, type Language, type Locus } from '../src/shared/corpus';
import { loadCheckedCorpus } from './corpus/checked-corpus';
import { engineOf } from './corpus/search-engine';

const USAGE = `npm run search -- [--lang en|ru|kk] [--work WORK] [--limit N] [--json] "query"
npm run search -- --batch FILE   (a line: {"q": "query", "lang": "kk", "work": "udhr", "limit": 10}; all but q may be left out)`;
const DEFAULT_LIMIT = 10;

/** A hit as it is printed. */
interface PrintedHit {
  locus: string;
  expression: SearchHit['expression'];
  score: number;
  excerpt: SearchHit['excerpt'];
}

class UsageError extends Error {}

const limit = v.pipe(v.number(), v.integer('no whole number'), v.minValue(1, 'below 1'));
const language = v.picklist<readonly Language[], string>(LANGUAGES, `none of ${LANGUAGES.join(', ')}`);
const languages = v.pipe(
  v.union([
    v.pipe(
      v.string(),
      v.transform((text) => text.split(',')),
    ),
    v.array(v.string()),
  ]),
  v.array(language),
);
const BatchLine = v.strictObject({
  q: v.pipe(v.string(), v.trim(), v.minLength(1, 'empty')),
  lang: v.nullish(languages),
  work: v.nullish(v.string()),
  limit: v.nullish(limit),
});

try {
  await main();
} catch (error) {
  if (!(error instanceof UsageError)) throw error;
  console.error(`search: ${error.message}\n${USAGE}`);
  process.exitCode = 2;
}

async function main(): Promise<void> {
  const { values, positionals } = parse();
  const { lang, work, batch, json } = values;
  if (batch !== undefined && positionals.length > 0) throw new UsageError('a query beside --batch');
  const lines =
    batch === undefined
      ? [toQuery({ q: positionals.join(' '), lang, work, limit: values.limit && Number(values.limit) }, '')]
      : await readBatch(batch);
  const corpus = await loadCheckedCorpus();
  for (const problem of corpus.problems) console.error(problem.message);
  const expressions = corpus.expressions.map(({ expression }) => expression);
  for (const { work: wanted } of lines) {
    if (wanted !== undefined && !expressions.some(({ meta }) => meta.work === wanted))
      throw new UsageError(`the work "${wanted}" is not in the corpus`);
  }
  const engine = engineOf(corpus);
  for (const query of lines) {
    const hits = answer(engine, expressions, query);
    if (batch !== undefined) console.log(JSON.stringify(hits));
    else if (json) console.log(JSON.stringify(hits, null, 1));
    else print(hits);
  }
}

function parse() {
  try {
    return parseArgs({
      allowPositionals: true,
      options: {
        lang: { type: 'string' },
        work: { type: 'string' },
        limit: { type: 'string' },
        batch: { type: 'string' },
        json: { type: 'boolean', default: false },
      },
    });
  } catch (error) {
    throw new UsageError(error instanceof Error ? error.message : String(error));
  }
}

/** Every line is checked before the first is answered. */
async function readBatch(file: string): Promise<SearchQuery[]> {
  const text = await readFile(file, 'utf8').catch((error: unknown) => {
    throw new UsageError(`${file}: ${error instanceof Error ? error.message : String(error)}`);
  });
  return text.split('\n').flatMap((line, at) => {
    if (line.trim() === '') return [];
    const where = `${file}:${at + 1}: `;
    try {
      return [toQuery(JSON.parse(line), where)];
    } catch (error) {
      if (error instanceof SyntaxError) throw new UsageError(`${where}no JSON`);
      throw error;
    }
  });
}

function toQuery(asked: unknown, where: string): SearchQuery {
  const parsed = v.safeParse(BatchLine, asked);
  if (!parsed.success) {
    const [issue] = parsed.issues;
    throw new UsageError(`${where}${v.getDotPath(issue) ?? 'query'}: ${issue.message}`);
  }
  const { q, lang, work, limit: most } = parsed.output;
  return {
    text: q,
    limit: most ?? DEFAULT_LIMIT,
    in: 'texts',
    ...(lang && { languages: lang }),
    ...(work !== null && work !== undefined && { work }),
  };
}

/** The places that the query names as an address, then the hits. */
function answer(engine: SearchEngine, expressions: readonly Expression[], query: SearchQuery): PrintedHit[] {
  const { hits, addresses } = engine.query(query);
  const found = hits.map((hit) => ({
    locus: formatLocus(hit.locus),
    expression: hit.expression,
    score: hit.score,
    excerpt: hit.excerpt,
  }));
  const read = expressions.filter(({ meta }) => query.languages?.includes(meta.language) ?? true);
  // A place that is named comes before all that is found.
  const score = (found[0]?.score ?? 0) + 1;
  const places = addresses.flatMap((locus) => placeOf(locus, read, score));
  const named = new Set(places.map(({ locus }) => locus));
  return [...places, ...found.filter(({ locus }) => !named.has(locus))].slice(0, query.limit);
}

/** A place in the first expression that has it. */
function placeOf(locus: Locus, expressions: readonly Expression[], score: number): PrintedHit[] {
  for (const expression of expressions) {
    const provision = expression.meta.work === locus.work ? findProvision(expression, locus.eId) : null;
    if (provision === null) continue;
    const excerpt = openingExcerpt(wholeText(provision));
    return [{ locus: formatLocus(locus), expression: expression.id, score, excerpt }];
  }
  return [];
}

function print(hits: readonly PrintedHit[]): void {
  if (hits.length === 0) console.log('nothing found');
  for (const { locus, expression, score, excerpt } of hits) {
    console.log(`${score.toFixed(3)}  ${locus}  (${expression ?? 'note'})\n       ${excerpt.text}`);
  }
}
