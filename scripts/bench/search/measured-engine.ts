/** All that was measured of one engine on one corpus, and what it comes to. */
import { median, quantile } from '../statistics';
import type { BuildMeasures, StorageMeasures, TurnMeasures } from './measured';
import { QUERY_KINDS, type BenchQuery, type QueryKind } from './queries/query';

export interface MeasuredEngine {
  engine: string;
  build: BuildMeasures | null;
  storage: StorageMeasures | null;
  turns: TurnMeasures[];
  /** What the table says besides the numbers: why it was given up, what is missing. */
  remarks: string[];
}

export interface QuerySummary {
  /** Queries that were measured, of all. */
  measured: number;
  /** ms; null where nothing was measured. */
  p50: number | null;
  p95: number | null;
  p99: number | null;
  p95OfKind: Record<QueryKind, number | null>;
  /** Share of the measured queries without any hit, from 0 to 1. */
  withoutHits: number | null;
}

/** The time of a query is the median of its turns. */
export function summarise(turns: readonly TurnMeasures[], queries: readonly BenchQuery[]): QuerySummary {
  const times = queries.map((_, at) => median(turns.flatMap((turn) => turn.times[at] ?? [])));
  const timesOf = (wanted: (kind: QueryKind) => boolean): number[] =>
    times.flatMap((time, at) => (time !== null && wanted(queries[at]?.kind ?? 'words') ? [time] : []));
  const all = timesOf(() => true);
  const hits = turns[0]?.hits ?? [];
  const ofKind = (kind: QueryKind): [QueryKind, number | null] => [
    kind,
    quantile(
      timesOf((other) => other === kind),
      0.95,
    ),
  ];
  return {
    measured: all.length,
    p50: median(all),
    p95: quantile(all, 0.95),
    p99: quantile(all, 0.99),
    p95OfKind: Object.fromEntries(QUERY_KINDS.map(ofKind)) as Record<QueryKind, number | null>,
    withoutHits: hits.length === 0 ? null : hits.filter((count) => count === 0).length / hits.length,
  };
}
