/** The table's rows in the order of a column. */
import type { Act, Power } from '../../corpus/apparatus/powers';

export type Column = 'from' | 'act' | 'to' | 'provision';

export interface Order {
  column: Column;
  descending: boolean;
}

export interface Names {
  office: (id: string) => string;
  act: (act: Act) => string;
  /** By the language's alphabet. */
  compare: (a: string, b: string) => number;
}

/** `powers` come in the order of the text, which is also the order of what a column holds to be equal. */
export function sortPowers(powers: readonly Power[], { column, descending }: Order, names: Names): Power[] {
  const word = ({ from, act, to }: Power): string =>
    column === 'act' ? names.act(act) : names.office(column === 'from' ? from : to);
  if (column === 'provision') return descending ? powers.toReversed() : [...powers];
  const sign = descending ? -1 : 1;
  return powers.toSorted((a, b) => sign * names.compare(word(a), word(b)));
}

/** A column's heading is pressed: it sorts, and pressed again it turns the order round. */
export function turn(order: Order, column: Column): Order {
  return { column, descending: order.column === column && !order.descending };
}
