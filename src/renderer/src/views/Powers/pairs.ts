/** Two offices with powers between them: one line of the overview. */
import type { Power } from '../../corpus/apparatus/powers';

export interface Pair {
  /** The one that stands first in the order of offices; both are the same where an office acts on itself. */
  a: string;
  b: string;
  /** Powers of `a` over `b`, and of `b` over `a`. */
  forth: number;
  back: number;
}

/** One pair for all powers between two offices. `order`: ids of the offices. */
export function pairUp(powers: readonly Power[], order: readonly string[]): Pair[] {
  const place = new Map(order.map((id, at) => [id, at]));
  const pairs = new Map<string, Pair>();
  for (const { from, to } of powers) {
    const isForth = (place.get(from) ?? 0) <= (place.get(to) ?? 0);
    const [a, b] = isForth ? [from, to] : [to, from];
    const key = `${a} ${b}`;
    const pair = pairs.get(key) ?? { a, b, forth: 0, back: 0 };
    pairs.set(key, {
      ...pair,
      forth: pair.forth + (isForth ? 1 : 0),
      back: pair.back + (isForth ? 0 : 1),
    });
  }
  return [...pairs.values()];
}

/** Seen from one of the two: it acts, it is acted on, or both. */
export function directionOf({ a, forth, back }: Pair, from: string): 'out' | 'in' | 'both' {
  if (forth > 0 && back > 0) return 'both';
  return forth > 0 === (a === from) ? 'out' : 'in';
}
