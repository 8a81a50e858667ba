/** Ways through an expression's tree: in order, by eId, upwards, from article to article. */
import type { EId } from '../../../shared/corpus';
import type { Expression, Provision } from './model';

interface Entry {
  provision: Provision;
  /** From the outermost inwards. */
  parents: readonly Provision[];
}

export interface ProvisionIndex {
  /** In reading order, parents before children. */
  byEId: ReadonlyMap<EId, Entry>;
  /** The preamble and the articles, in reading order: what next and previous step through. */
  articles: readonly Provision[];
}

/** Every provision in reading order, parents before children. */
export function* walk(expression: Expression): Generator<Provision> {
  for (const child of expression.children) yield* walkProvision(child);
}

function* walkProvision(provision: Provision): Generator<Provision> {
  yield provision;
  for (const child of provision.children) yield* walkProvision(child);
}

/** The provision's own words and those of everything in it, a line each alinea. */
export function wholeText(provision: Provision): string {
  return Array.from(walkProvision(provision), ({ text }) => text)
    .filter((text) => text !== '')
    .join('\n');
}

const indexes = new WeakMap<Expression, ProvisionIndex>();

/** The expression's provisions by eId: built on the first call, kept as long as the expression lives. */
export function indexProvisions(expression: Expression): ProvisionIndex {
  const known = indexes.get(expression);
  if (known) return known;
  const byEId = new Map<EId, Entry>();
  const articles: Provision[] = [];
  const add = (provision: Provision, parents: readonly Provision[]): void => {
    byEId.set(provision.eId, { provision, parents });
    if (isArticle(provision)) articles.push(provision);
    const inner = [...parents, provision];
    for (const child of provision.children) add(child, inner);
  };
  for (const child of expression.children) add(child, []);
  const index: ProvisionIndex = { byEId, articles };
  indexes.set(expression, index);
  return index;
}

/** The provision at an eId; null where the expression has none. */
export function findProvision(expression: Expression, eId: EId): Provision | null {
  return indexProvisions(expression).byEId.get(eId)?.provision ?? null;
}

/** What the provision at an eId stands in, outermost first; empty at the top and for an unknown eId. */
export function parentsOf(expression: Expression, eId: EId): readonly Provision[] {
  return indexProvisions(expression).byEId.get(eId)?.parents ?? [];
}

/** The article (or preamble) that holds the eId; of a section, its first article; null where there is none. */
export function articleOf(expression: Expression, eId: EId): Provision | null {
  const entry = indexProvisions(expression).byEId.get(eId);
  if (!entry) return null;
  const chain = [entry.provision, ...entry.parents];
  return chain.find(isArticle) ?? entry.provision.children.find(isArticle) ?? null;
}

/** The article after the one that holds the eId; null at the end. */
export function nextArticle(expression: Expression, eId: EId): Provision | null {
  return step(expression, eId, 1);
}

/** The article (or preamble) before the one that holds the eId; null at the start. */
export function previousArticle(expression: Expression, eId: EId): Provision | null {
  return step(expression, eId, -1);
}

function isArticle(provision: Provision): boolean {
  return provision.type === 'article' || provision.type === 'preamble';
}

function step(expression: Expression, eId: EId, by: 1 | -1): Provision | null {
  const here = articleOf(expression, eId);
  if (!here) return null;
  const { articles } = indexProvisions(expression);
  return articles[articles.indexOf(here) + by] ?? null;
}
