/** An address must mean the same in every expression of a work, and a tour's stops the same in every language. */
import { CorpusError } from '../../src/renderer/src/corpus/corpus-error';
import { indexProvisions } from '../../src/renderer/src/corpus/walk';
import type { ExpressionFile, ParsedCorpus, TourFile } from './parsed-corpus';

/** Where expressions of one work, or languages of one tour, differ from the first one. */
export function checkAlignment(corpus: ParsedCorpus): CorpusError[] {
  return [
    ...againstFirst(corpus.expressions, ({ expression }) => expression.meta.work, compareExpressions),
    ...againstFirst(corpus.tours, ({ tour }) => tour.id, compareTours),
  ];
}

/** Compares each file with the first one that has the same key. */
function againstFirst<T>(
  files: readonly T[],
  keyOf: (file: T) => string,
  compare: (first: T, other: T) => CorpusError[],
): CorpusError[] {
  const firsts = new Map<string, T>();
  return files.flatMap((file) => {
    const first = firsts.get(keyOf(file));
    if (first === undefined) firsts.set(keyOf(file), file);
    return first === undefined ? [] : compare(first, file);
  });
}

function compareExpressions(first: ExpressionFile, other: ExpressionFile): CorpusError[] {
  const expected = indexProvisions(first.expression).byEId;
  const found = indexProvisions(other.expression).byEId;
  const missing = [...expected.keys()]
    .filter((eId) => !found.has(eId))
    .map((eId) => new CorpusError(`${eId} is missing, it is there in ${first.path}`, other.path, 1));
  const added = [...found.keys()]
    .filter((eId) => !expected.has(eId))
    .map((eId) => new CorpusError(`${eId} is not in ${first.path}`, other.path, other.lines.get(eId) ?? 1));
  return [...missing, ...added];
}

function compareTours(first: TourFile, other: TourFile): CorpusError[] {
  if (first.tour.stops.length !== other.tour.stops.length) {
    const what = `${other.tour.stops.length} stops, ${first.path} has ${first.tour.stops.length}`;
    return [new CorpusError(what, other.path, 1)];
  }
  return first.tour.stops.flatMap((stop, at) => {
    const line = other.addressLines[at] ?? 1;
    const same = other.tour.stops[at]?.provisions.join() === stop.provisions.join();
    return same
      ? []
      : [new CorpusError(`stop ${stop.num} links otherwise than in ${first.path}`, other.path, line)];
  });
}
