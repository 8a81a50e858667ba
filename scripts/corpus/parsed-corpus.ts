/** The whole corpus parsed, with every fault that the parsers found. */
import { CorpusError } from '../../src/renderer/src/corpus/corpus-error';
import {
  parseExpressionWithLines,
  parseTourWithLines,
  type ParsedExpression,
} from '../../src/renderer/src/corpus/formats/markdown';
import type { ParsedTour } from '../../src/renderer/src/corpus/formats/tour';
import { LANGUAGES, type CorpusFile } from '../../src/shared/corpus';

export type ExpressionFile = CorpusFile & ParsedExpression;
export type TourFile = CorpusFile & ParsedTour;

export interface ParsedCorpus {
  /** By work, then in the order of LANGUAGES. */
  expressions: ExpressionFile[];
  tours: TourFile[];
  problems: CorpusError[];
}

/** Parses every file; a file that is broken gives a problem and is left out. */
export function parseCorpus(files: readonly CorpusFile[]): ParsedCorpus {
  const corpus: ParsedCorpus = { expressions: [], tours: [], problems: [] };
  for (const file of files) {
    try {
      if (file.path.startsWith('tours/')) addTour(corpus, file);
      else addExpression(corpus, file);
    } catch (error) {
      if (!(error instanceof CorpusError)) throw error;
      corpus.problems.push(error);
    }
  }
  corpus.expressions.sort((a, b) => order(a.expression.meta, b.expression.meta));
  corpus.tours.sort((a, b) => order({ ...a.tour, work: a.tour.id }, { ...b.tour, work: b.tour.id }));
  return corpus;
}

function addExpression(corpus: ParsedCorpus, file: CorpusFile): void {
  const parsed = parseExpressionWithLines(file.text, file.path);
  const { work, language, kind } = parsed.expression.meta;
  expectPath(file.path, `${work}/${language}.${kind}.md`);
  corpus.expressions.push({ ...file, ...parsed });
}

function addTour(corpus: ParsedCorpus, file: CorpusFile): void {
  const parsed = parseTourWithLines(file.text, file.path);
  expectPath(file.path, `tours/${parsed.tour.id}/${parsed.tour.language}.md`);
  corpus.tours.push({ ...file, ...parsed });
}

function expectPath(path: string, expected: string): void {
  if (path !== expected) throw new CorpusError(`the front matter says that the file is ${expected}`, path, 1);
}

interface Place {
  work: string;
  language: (typeof LANGUAGES)[number];
}

function order(a: Place, b: Place): number {
  if (a.work !== b.work) return a.work < b.work ? -1 : 1;
  return LANGUAGES.indexOf(a.language) - LANGUAGES.indexOf(b.language);
}
