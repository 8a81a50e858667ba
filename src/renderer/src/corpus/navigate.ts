/** Steps through a text as a reader takes them, and what to show where an address does not exist. */
import type { EId } from '../../../shared/corpus';
import type { Expression, Provision } from './model';
import { articleOf, findProvision, indexProvisions, parentsOf } from './walk';

export type StepUnit = 'provision' | 'article' | 'section';

/** From the outermost part that holds the eId down to the provision itself; empty where it does not exist. */
export function pathTo(expression: Expression, eId: EId): Provision[] {
  const provision = findProvision(expression, eId);
  return provision ? [...parentsOf(expression, eId), provision] : [];
}

/** The provision at the eId, or the nearest part around it that exists (its paragraph, its article); null where none does. */
export function nearestProvision(expression: Expression, eId: EId): Provision | null {
  for (let at = eId; at !== ''; at = at.slice(0, Math.max(0, at.lastIndexOf('__')))) {
    const found = findProvision(expression, at);
    if (found) return found;
  }
  return null;
}

/**
 * The next (+1) or previous (−1) stop from an eId; null at the ends. Provisions are everything but sections.
 * An empty eId is the title page, before the first stop. A step back first goes to the start of the article
 * or section that is being read, as a reader expects.
 */
export function stepFrom(expression: Expression, eId: EId, by: 1 | -1, unit: StepUnit): Provision | null {
  const all = stops(expression, unit);
  if (eId === '') return by === 1 ? (all[0] ?? null) : null;
  const own = findProvision(expression, eId);
  if (own && isSection(own) && unit !== 'section') {
    // A section's heading stands just before its first stop.
    const first = all.find((stop) => parentsOf(expression, stop.eId).includes(own));
    return by === 1 ? (first ?? null) : (all[(first ? all.indexOf(first) : 0) - 1] ?? null);
  }
  const here = holder(expression, eId, unit);
  const at = here ? all.indexOf(here) : -1;
  if (at < 0) return by === 1 ? (all[0] ?? null) : null;
  if (by === -1 && here && here.eId !== eId) return here;
  return all[at + by] ?? null;
}

/**
 * The text cut down to the articles around an eId (`count` of them before it and after it, the first ones for the
 * title page), in their sections: what a first frame needs.
 */
export function partAround(expression: Expression, eId: EId, count: number): Provision[] {
  const { articles } = indexProvisions(expression);
  const here = articleOf(expression, eId);
  const at = here ? articles.indexOf(here) : 0;
  const kept = new Set(articles.slice(Math.max(0, at - count), at + count + 1));
  const cut = (provision: Provision): Provision[] => {
    if (!isSection(provision)) return kept.has(provision) ? [provision] : [];
    const children = provision.children.flatMap(cut);
    return children.length > 0 ? [{ ...provision, children }] : [];
  };
  return expression.children.flatMap(cut);
}

function stops(expression: Expression, unit: StepUnit): readonly Provision[] {
  if (unit === 'article') return indexProvisions(expression).articles;
  const all = [...indexProvisions(expression).byEId.values()].map((entry) => entry.provision);
  return all.filter((one) => isSection(one) === (unit === 'section'));
}

/** The stop that the eId belongs to. */
function holder(expression: Expression, eId: EId, unit: StepUnit): Provision | null {
  if (unit === 'article') return articleOf(expression, eId);
  const path = pathTo(expression, eId);
  if (unit === 'section') return path.findLast(isSection) ?? null;
  return path.at(-1) ?? null;
}

function isSection(provision: Provision): boolean {
  return provision.type === 'section' || provision.type === 'chapter';
}
