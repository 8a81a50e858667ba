/** Every address that the corpus speaks of must exist: in the words of provisions, and in tours. */
import { CorpusError } from '../../src/renderer/src/corpus/corpus-error';
import { findReferences } from '../../src/renderer/src/corpus/cross-reference';
import type { Expression } from '../../src/renderer/src/corpus/model';
import { findProvision, walk } from '../../src/renderer/src/corpus/walk';
import type { ExpressionFile, ParsedCorpus, TourFile } from './parsed-corpus';

/** What points at a provision that is not there. */
export function checkLinks(corpus: ParsedCorpus): CorpusError[] {
  const inTexts = corpus.expressions.flatMap(checkExpression);
  const inTours = corpus.tours.flatMap((file) => {
    const text = corpus.expressions.find(({ expression }) => expression.meta.work === file.tour.work);
    if (text) return checkTour(file, text.expression);
    return [new CorpusError(`the tour's work "${file.tour.work}" is not in the corpus`, file.path, 1)];
  });
  return [...inTexts, ...inTours];
}

function checkExpression({ expression, lines, path }: ExpressionFile): CorpusError[] {
  const problems: CorpusError[] = [];
  for (const { eId: here, text } of walk(expression)) {
    for (const { eId, start, end } of findReferences(text, expression.meta.language, here)) {
      if (findProvision(expression, eId)) continue;
      const what = `"${text.slice(start, end)}" in ${here} refers to ${eId}, which does not exist`;
      problems.push(new CorpusError(what, path, lines.get(here) ?? 1));
    }
  }
  return problems;
}

function checkTour({ tour, addressLines, path }: TourFile, expression: Expression): CorpusError[] {
  const missing = (eId: string): boolean => findProvision(expression, eId) === null;
  return tour.stops.flatMap((stop, at) => {
    const line = addressLines[at] ?? 1;
    const addressed = stop.provisions
      .filter(missing)
      .map((eId) => new CorpusError(`stop ${stop.num} links to ${eId}, which does not exist`, path, line));
    const said = stop.blocks
      .flatMap((block) => findReferences(block, tour.language, 'preamble'))
      .filter(({ eId }) => missing(eId))
      .map(
        ({ eId }) => new CorpusError(`stop ${stop.num} speaks of ${eId}, which does not exist`, path, line),
      );
    return [...addressed, ...said];
  });
}
