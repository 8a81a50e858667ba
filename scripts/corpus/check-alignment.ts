/** An address must mean the same in every expression of a work, and a tour's stops the same in every language. */
import { CorpusError } from '../../src/renderer/src/corpus/corpus-error';
import { findReferences } from '../../src/renderer/src/corpus/cross-reference';
import type { Expression, Provision } from '../../src/renderer/src/corpus/model';
import { findProvision, indexProvisions, walk } from '../../src/renderer/src/corpus/walk';
import { numberWordsIn } from './number-words/read';
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
  return [...missing, ...added, ...compareFacts(first, other)];
}

/**
 * Our own editions say the same in each language: what they refer to, the numbers in digits and in words, the alineas.
 * Texts of others are taken as they are.
 */
function compareFacts(first: ExpressionFile, other: ExpressionFile): CorpusError[] {
  if (first.expression.meta.kind !== 'plain' || other.expression.meta.kind !== 'plain') return [];
  return [...walk(other.expression)].flatMap((provision) => {
    const expected = findProvision(first.expression, provision.eId);
    if (!expected) return [];
    return FACTS.flatMap(({ name, of }) => {
      const [here, there] = [of(other.expression, provision), of(first.expression, expected)];
      if (here === there) return [];
      const what = `${provision.eId} has ${name} ${here || 'none'}, ${first.path} has ${there || 'none'}`;
      return [new CorpusError(what, other.path, other.lines.get(provision.eId) ?? 1)];
    });
  });
}

/** What can be compared without reading: each as one text, the same where the facts are. */
const FACTS: readonly { name: string; of: (expression: Expression, provision: Provision) => string }[] = [
  {
    name: 'references',
    of: (expression, { eId, text }) =>
      findReferences(text, expression.meta.language, eId)
        .map((reference) => reference.eId)
        .filter((target) => findProvision(expression, target))
        .sort()
        .join(', '),
  },
  { name: 'numbers', of: (_, { text }) => (text.match(/\d+/g) ?? []).sort().join(', ') },
  {
    // What one language says twice, another may say once.
    name: 'number words',
    of: ({ meta }, { text }) => [...new Set(numberWordsIn(text, meta.language))].sort().join(', '),
  },
  { name: 'alineas', of: (_, { text }) => String(text.split('\n').length) },
];

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
