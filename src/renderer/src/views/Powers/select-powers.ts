/** The powers that the picture and the table both show. */
import type { Act, Power, Powers } from '../../corpus/apparatus/powers';

/** What is acted upon: offices and bodies, or acts and matters (a law, the budget, a referendum). */
export type Reach = 'offices' | 'matters';

export interface Wanted {
  /** An office that acts or is acted upon; null: all. */
  office: string | null;
  /** Empty: all. */
  acts: readonly Act[];
  /** Null: both. */
  reach: Reach | null;
}

/** The powers that are wanted, in the order of the text. */
export function selectPowers({ offices, powers }: Powers, { office, acts, reach }: Wanted): Power[] {
  const matters = new Set(offices.filter(({ group }) => group === 'instrument').map(({ id }) => id));
  return powers.filter(
    ({ from, to, act }) =>
      (office === null || from === office || to === office) &&
      (acts.length === 0 || acts.includes(act)) &&
      (reach === null || matters.has(to) === (reach === 'matters')),
  );
}

/** How many powers there are of each act: the most frequent first, then in the order given. */
export function countActs(powers: readonly Power[]): [Act, number][] {
  const counts = new Map<Act, number>();
  for (const { act } of powers) counts.set(act, (counts.get(act) ?? 0) + 1);
  return [...counts].sort(([, a], [, b]) => b - a);
}
