import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { compact } from '../../src/main/journal-compact';
import type { Change, JournalRecord } from '../../src/shared/journal';
import { journals } from './journal-records';

/** The rows that a database holds after the records above `after` were put into it. */
function replay(
  records: readonly JournalRecord[],
  after = 0,
  onto: Map<string, Change> = new Map(),
): Map<string, Change> {
  const rows = new Map(onto);
  for (const { seq, changes } of records) {
    if (seq <= after) continue;
    for (const change of changes) rows.set(`${change.table} ${change.key}`, change);
  }
  return rows;
}

const limits = fc.constantFrom(60, 200, 4_000_000);

describe('a compacted journal', () => {
  it('holds the same rows under the same last number', () => {
    fc.assert(
      fc.property(journals, limits, (records, limit) => {
        const compacted = compact(records, limit);
        expect(replay(compacted)).toEqual(replay(records));
        expect(compacted.at(-1)?.seq).toBe(records.at(-1)?.seq);
      }),
    );
  });

  it('brings a database that stopped at any number to the same rows', () => {
    fc.assert(
      fc.property(journals, limits, fc.nat(30), (records, limit, stopped) => {
        const database = replay(records.filter(({ seq }) => seq <= stopped));
        expect(replay(compact(records, limit), stopped, database)).toEqual(replay(records));
      }),
    );
  });

  it('has rising numbers and never more records than before', () => {
    fc.assert(
      fc.property(journals, limits, (records, limit) => {
        const numbers = compact(records, limit).map(({ seq }) => seq);
        expect(numbers).toEqual([...new Set(numbers)].sort((a, b) => a - b));
        expect(numbers.length).toBeLessThanOrEqual(records.length);
      }),
    );
  });

  it('does not change when it is compacted again', () => {
    fc.assert(
      fc.property(journals, limits, (records, limit) => {
        const once = compact(records, limit);
        expect(compact(once, limit)).toEqual(once);
      }),
    );
  });

  it('fills a record to the last character of its limit', () => {
    const change = (key: string) => ({ table: 'notes' as const, key, row: null });
    const records = ['a', 'b'].map((key, i) => ({ seq: i + 1, at: 0, changes: [change(key)] }));
    const both = JSON.stringify([change('a'), change('b')]).length;
    expect(compact(records, both)).toHaveLength(1);
    expect(compact(records, both - 1)).toHaveLength(2);
  });

  it('is empty where the journal is', () => {
    expect(compact([])).toEqual([]);
  });
});
