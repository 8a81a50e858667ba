/** References between the provisions of one text, both ways. */
import type { EId } from '../../../shared/corpus';
import { findReferences } from './cross-reference';
import type { Expression } from './model';
import { articleOf, findProvision, walk } from './walk';

export interface Links {
  /** What the article's words point at, in the order in which they do; without duplicates. */
  outgoing: EId[];
  /** Provisions elsewhere whose words point at the article or into it, in reading order. */
  incoming: EId[];
}

/** Every reference of a text: found once, on first use; lives as long as the text. */
const references = new WeakMap<Expression, { from: EId; fromArticle: EId; to: EId; toArticle: EId }[]>();

/** The references out of and into an article (or preamble), those inside it left out of `incoming`. */
export function linksOf(expression: Expression, article: EId): Links {
  const all = referencesOf(expression);
  return {
    outgoing: [...new Set(all.filter((one) => one.fromArticle === article).map((one) => one.to))],
    incoming: [
      ...new Set(
        all.filter((one) => one.toArticle === article && one.fromArticle !== article).map((one) => one.from),
      ),
    ],
  };
}

function referencesOf(expression: Expression): { from: EId; fromArticle: EId; to: EId; toArticle: EId }[] {
  const known = references.get(expression);
  if (known) return known;
  const found = [...walk(expression)].flatMap(({ eId, text }) =>
    findReferences(text, expression.meta.language, eId)
      .filter((reference) => findProvision(expression, reference.eId))
      .map((reference) => ({
        from: eId,
        fromArticle: articleOf(expression, eId)?.eId ?? eId,
        to: reference.eId,
        toArticle: articleOf(expression, reference.eId)?.eId ?? reference.eId,
      })),
  );
  references.set(expression, found);
  return found;
}
