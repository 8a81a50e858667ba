/** Where the terms of a glossary stand in a text: found once, when the corpus is built. */
import type { Glossary, Occurrence } from '../../../src/renderer/src/corpus/apparatus/glossary';
import type { Expression } from '../../../src/renderer/src/corpus/model';
import { articleOf, walk } from '../../../src/renderer/src/corpus/walk';
import { TermFinder } from '../../../src/renderer/src/search/term-finder';

/** By provision, every occurrence, in the order of the text. */
export function findOccurrences(expression: Expression, { terms }: Glossary): Map<string, Occurrence[]> {
  const { language } = expression.meta;
  const finder = new TermFinder(
    terms.flatMap((term, at) =>
      [term[language].term, ...term[language].forms].map((words) => ({ term: at, words })),
    ),
    language,
  );
  const found = new Map<string, Occurrence[]>();
  for (const { eId, text } of walk(expression)) {
    const here = finder.find(text).map(({ start, end, term }): Occurrence => [start, end, term]);
    if (here.length > 0) found.set(eId, here);
  }
  return found;
}

/** What is marked in the text: of each term the first place in each article, quiet terms left out. */
export function firstOccurrences(expression: Expression, glossary: Glossary): Record<string, Occurrence[]> {
  const seen = new Set<string>();
  const marked: Record<string, Occurrence[]> = {};
  for (const [eId, all] of findOccurrences(expression, glossary)) {
    const article = articleOf(expression, eId)?.eId ?? eId;
    const first = all.filter(([, , term]) => {
      const key = `${article} ${term}`;
      if (glossary.terms[term]?.quiet === true || seen.has(key)) return false;
      seen.add(key);
      return true;
    });
    if (first.length > 0) marked[eId] = first;
  }
  return marked;
}
