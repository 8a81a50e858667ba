import fc from 'fast-check';
import { expect, it } from 'vitest';
import { LANGUAGES, splitExpressionId } from '../../src/shared/corpus';
import { SearchEngine } from '../../src/renderer/src/search/engine';
import { expressionOf, formsOf, scan, WORDS } from './made-text';

const library = fc.tuple(
  ...LANGUAGES.flatMap((language) => [expressionOf(language, 'charter'), expressionOf(language, 'rules')]),
);

/** How many different loci there are among those that have a name, by name. */
function countBy<T>(
  found: readonly T[],
  nameOf: (one: T) => string,
  locusOf: (one: T) => string,
): [string, number][] {
  const loci = new Map<string, Set<string>>();
  for (const one of found) loci.set(nameOf(one), (loci.get(nameOf(one)) ?? new Set()).add(locusOf(one)));
  return Array.from(loci, ([name, set]): [string, number] => [name, set.size]).sort();
}

it('counts each provision once in all, and once in each of its languages, works and sections', () => {
  fc.assert(
    fc.property(library, fc.constantFrom(...Object.values(WORDS).flat()), (expressions, word) => {
      const engine = new SearchEngine();
      for (const expression of expressions) engine.addExpression(expression);
      const form = formsOf(word)[0] ?? '';
      const found = expressions.flatMap((expression) =>
        scan(expression)
          .filter(({ text, heading }) => text.includes(form) || heading.includes(form))
          .map(({ eId }) => ({ ...splitExpressionId(expression.id), eId })),
      );
      const locusOf = (one: (typeof found)[number]): string => `${one.work}#${one.eId}`;
      const { total, facets } = engine.query({ text: `"${form}"`, limit: 1 });
      expect(total).toBe(new Set(found.map(locusOf)).size);
      expect(facets.marks).toBe(0);
      expect(facets.works.map(({ work, count }) => [work, count])).toEqual(
        countBy(found, ({ work }) => work, locusOf),
      );
      expect(facets.languages.map(({ language, count }) => [language, count]).sort()).toEqual(
        countBy(found, ({ language }) => language, locusOf),
      );
      expect(facets.kinds.map(({ kind, count }) => [kind, count])).toEqual(
        countBy(found, ({ kind }) => kind, locusOf),
      );
      // These texts have no sections: their articles are the outermost.
      expect(facets.sections.map(({ work, section, count }) => [`${work}#${section}`, count])).toEqual(
        countBy(found, (one) => locusOf(one).split('__')[0] ?? '', locusOf),
      );
    }),
    { numRuns: 60 },
  );
}, 60_000);
