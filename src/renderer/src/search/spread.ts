/** Keeps one long article from filling the first screen: its further units wait behind the other articles. */

/** Most hits of one article among the first ones. */
const A_GROUP = 3;
/** How many hits the rule holds for. */
const FIRST = 20;

/** The hits in the order in which they are shown; every hit stays. Input is best first. */
export function spread<Hit>(hits: readonly Hit[], groupOf: (hit: Hit) => string): Hit[] {
  const shown: Hit[] = [];
  const waiting: Hit[] = [];
  const taken = new Map<string, number>();
  for (const [at, hit] of hits.entries()) {
    if (shown.length >= FIRST) return [...shown, ...waiting, ...hits.slice(at)];
    const group = groupOf(hit);
    const count = taken.get(group) ?? 0;
    taken.set(group, count + 1);
    (count < A_GROUP ? shown : waiting).push(hit);
  }
  return [...shown, ...waiting];
}
