/** One office seen from the middle: who acts on it, on whom and what it acts, by act. */
import type { Act, Power } from '../../corpus/apparatus/powers';

/** `in`: others act on the office; `out`: it acts on them. */
export type Side = 'in' | 'out';

/** Who stands at the other end of one act, once, with all powers that say so. */
export interface Neighbour {
  id: string;
  powers: readonly Power[];
}

export interface ActGroup {
  side: Side;
  act: Act;
  neighbours: readonly Neighbour[];
}

/**
 * The office's powers of one side by act, the act with the most neighbours first; neighbours in the order of
 * the text. A power over itself stands on both sides.
 */
export function around(powers: readonly Power[], office: string, side: Side): ActGroup[] {
  const acts = new Map<Act, Map<string, Power[]>>();
  for (const power of powers) {
    const [near, far] = side === 'in' ? [power.to, power.from] : [power.from, power.to];
    if (near !== office) continue;
    const neighbours = acts.get(power.act) ?? new Map<string, Power[]>();
    acts.set(power.act, neighbours.set(far, [...(neighbours.get(far) ?? []), power]));
  }
  return [...acts]
    .map(([act, neighbours]) => ({
      side,
      act,
      neighbours: [...neighbours].map(([id, of]) => ({ id, powers: of })),
    }))
    .sort((a, b) => b.neighbours.length - a.neighbours.length);
}
