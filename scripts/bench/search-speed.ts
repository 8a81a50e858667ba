/** Search in the running app: each query in the engine, in its worker, and from the keystroke to painted results. */
import { withApp } from './launch';
import type { Subject } from './start-up';
import { quantile } from './statistics';
import { fixed, table } from './table';

/** All queries together, ms. */
const LIMIT = 180_000;

/** Times of one query, a value a round, ms. */
export interface QueryTimes {
  query: string;
  /** Rows that the last answer filled. */
  rows: number;
  engine: number[];
  /** To the worker and back. */
  worker: number[];
  /** Keystroke to painted results, the pause for more keys included. */
  painted: number[];
}

export function timeQueries(app: Subject): Promise<QueryTimes[]> {
  return withApp({ ...app, limit: LIMIT }, ({ report }) => report.page as QueryTimes[]);
}

const cells = (times: readonly number[], digits: number): string[] =>
  [0.5, 0.95].map((q) => fixed(quantile(times, q), digits));

const timesOf = ({ engine, worker, painted }: Omit<QueryTimes, 'query' | 'rows'>): string[] => [
  ...cells(engine, 2),
  ...cells(worker, 1),
  ...cells(painted, 0),
];

export function searchTable(queries: readonly QueryTimes[]): string {
  const all = {
    engine: queries.flatMap(({ engine }) => engine),
    worker: queries.flatMap(({ worker }) => worker),
    painted: queries.flatMap(({ painted }) => painted),
  };
  return table(
    ['query', 'rows', 'engine p50', 'p95', 'worker p50', 'p95', 'painted p50', 'p95'],
    [
      ...queries.map((one) => [one.query, String(one.rows), ...timesOf(one)]),
      ['all queries', '', ...timesOf(all)],
    ],
  );
}
