/** The engines of one corpus in a table. */
import { fixed, ratio, table } from '../table';
import { OURS } from './engines/by-name';
import { summarise, type MeasuredEngine } from './measured-engine';
import { QUERY_KINDS, type BenchQuery } from './queries/query';

const HEAD = [
  'engine',
  'build s',
  'MiB',
  'saved MB',
  'load s',
  'p50 ms',
  'p95',
  'p99',
  ...QUERY_KINDS.map((kind) => `${kind} p95`),
  'no hit %',
  "ours' p95",
  'remarks',
];

export function resultsTable(engines: readonly MeasuredEngine[], queries: readonly BenchQuery[]): string {
  const ours = engines.find(({ engine }) => engine === OURS);
  const base = summarise(ours?.turns ?? [], queries).p95;
  return table(
    HEAD,
    engines.map((one) => row(one, queries, base)),
  );
}

function row(
  { engine, build, storage, turns, remarks }: MeasuredEngine,
  queries: readonly BenchQuery[],
  base: number | null,
): string[] {
  const { p50, p95, p99, p95OfKind, withoutHits } = summarise(turns, queries);
  return [
    engine,
    fixed(build?.buildSeconds ?? null, 2),
    fixed(build?.memoryMiB ?? null, 1),
    fixed(storage?.savedMB ?? null, 1),
    fixed(storage?.loadSeconds ?? null, 3),
    ...[p50, p95, p99, ...QUERY_KINDS.map((kind) => p95OfKind[kind])].map((ms) => fixed(ms, 2)),
    fixed(withoutHits === null ? null : withoutHits * 100, 1),
    engine === OURS ? '' : ratio(base, p95),
    remarks.join('; '),
  ];
}
