import { describe, expect, it } from 'vitest';
import { median, quantile } from '../../scripts/bench/statistics';
import { fixed, ratio, table } from '../../scripts/bench/table';

describe('a quantile', () => {
  it('is the middle value of an odd number and between the two of an even one', () => {
    expect(median([3, 1, 2])).toBe(2);
    expect(median([4, 1, 2, 3])).toBe(2.5);
    expect(median([10, 9, 100])).toBe(10);
  });

  it('goes from the least to the greatest', () => {
    expect([0, 0.95, 1].map((q) => quantile([0, 50, 100], q))).toEqual([0, 95, 100]);
    expect(quantile([7], 0.95)).toBe(7);
  });

  it('of nothing is nothing, and leaves the values in their order', () => {
    const values = [2, 1];
    expect(median([])).toBeNull();
    median(values);
    expect(values).toEqual([2, 1]);
  });
});

describe('a table', () => {
  it('has its columns aligned, the first one to the left', () => {
    expect(
      table(
        ['query', 'ms'],
        [
          ['тұрғын үй', '1'],
          ['28', '100'],
        ],
      ),
    ).toBe('query       ms\nтұрғын үй    1\n28         100');
  });

  it('says with a dash what was not measured', () => {
    expect([fixed(null), ratio(null, 1), ratio(1, null), ratio(1, 0)]).toEqual(['–', '–', '–', '–']);
    expect([fixed(1.26, 1), ratio(3, 2)]).toEqual(['1.3', '×1.50']);
  });
});
