/**
 * `npm run corpus:check`: what the corpus holds, against the official text's counts and figures.
 * With `--json`: every expression's provisions in order, and nothing else on stdout.
 */
import { CorpusError } from '../src/renderer/src/corpus/corpus-error';
import { walk } from '../src/renderer/src/corpus/walk';
import { summarise } from './corpus/apparatus/summary';
import { loadCheckedCorpus, type CheckedCorpus } from './corpus/checked-corpus';
import type { ExpressionFile } from './corpus/parsed-corpus';
import { reportProblems } from './corpus/report';

const WORD = /[\p{L}\p{N}]+(?:[-’'][\p{L}\p{N}]+)*/gu;

interface Counts {
  provisions: number;
  words: number;
  articles: number;
  paragraphs: number;
  points: number;
}

try {
  const corpus = await loadCheckedCorpus();
  if (process.argv.includes('--json')) console.log(JSON.stringify(rowsOf(corpus.expressions), null, 1));
  else print(corpus);
  if (corpus.problems.length > 0) reportProblems(corpus.problems);
} catch (error) {
  if (!(error instanceof CorpusError)) throw error;
  reportProblems([error]);
}

function rowsOf(files: readonly ExpressionFile[]): object[] {
  return files.flatMap(({ expression }) => {
    const { work, language, kind } = expression.meta;
    return Array.from(walk(expression), ({ eId, num, heading, text }) => ({
      work,
      language,
      kind,
      eId,
      num,
      heading,
      text,
    }));
  });
}

function print({ expressions, tours, structures, figures, apparatus, problems }: CheckedCorpus): void {
  const counted = expressions.map((file) => ({ file, counts: count(file) }));
  const sum = (key: keyof Counts): number => counted.reduce((total, { counts }) => total + counts[key], 0);
  const works = new Set(expressions.map(({ expression }) => expression.meta.work)).size;
  console.log(
    `${works} works, ${expressions.length} expressions, ${sum('provisions')} provisions, ${sum('words')} words, ${new Set(tours.map(({ tour }) => tour.id)).size} tours in ${tours.length} files`,
  );
  for (const { file, counts } of counted) {
    const structure = structures.get(file.path);
    const of = structure ? ` of ${Object.keys(structure.articles).length}` : '';
    console.log(
      `${file.expression.id}: ${counts.articles}${of} articles, ${counts.paragraphs} paragraphs, ${counts.points} points, ` +
        `${counts.provisions} provisions, ${counts.words} words`,
    );
    const faults = problems.filter(({ path }) => path === file.path).length;
    const found = faults === 0 ? 'all as in the official text' : `${faults} faults, see below`;
    if (structure) console.log(`  paragraphs, points and alineas of each article: ${found}`);
    const check = figures.get(file.path);
    if (check) console.log(`  ${check.figures} figures and ${check.references} references: ${found}`);
  }
  const texts = expressions.map(({ expression }) => expression);
  for (const line of summarise(apparatus, texts)) console.log(line);
  const dead = problems.filter(({ what }) => what.includes('does not exist')).length;
  console.log(`${dead} dead links, ${problems.length} faults in all`);
}

function count({ expression }: ExpressionFile): Counts {
  const counts: Counts = { provisions: 0, words: 0, articles: 0, paragraphs: 0, points: 0 };
  for (const { type, heading, text } of walk(expression)) {
    counts.provisions += 1;
    counts.words += (`${heading ?? ''} ${text}`.match(WORD) ?? []).length;
    if (type === 'article') counts.articles += 1;
    if (type === 'paragraph') counts.paragraphs += 1;
    if (type === 'point') counts.points += 1;
  }
  return counts;
}
