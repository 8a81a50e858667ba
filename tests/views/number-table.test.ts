import { describe, expect, it } from 'vitest';
import type { LegalNumber } from '../../src/renderer/src/corpus/apparatus/numbers';
import {
  against1995,
  filterNumbers,
  groupNumbers,
  NO_FILTER,
  signOf,
  type NumberFilter,
  type NumberRow,
  type NumberSort,
} from '../../src/renderer/src/views/Numbers/number-table';

const texts = (en: string) => ({ en, ru: `${en} по-русски`, kk: `${en} қазақша` });

type Part = Partial<Omit<LegalNumber, 'in1995'>> & { in1995?: Partial<NonNullable<LegalNumber['in1995']>> };

function number({ in1995, ...part }: Part): LegalNumber {
  const size = { value: '1', unit: 'years', bound: 'exactly', ...part } as const;
  const earlier = in1995 && { eId: 'art_9', words: texts('before'), ...size, ...in1995 };
  return {
    eId: 'art_1',
    kind: 'term',
    what: texts('thing'),
    quote: texts('one'),
    ...size,
    in1995: earlier ?? null,
  };
}

const rowsOf = (...parts: (Part & { section?: string })[]): NumberRow[] =>
  parts.map(({ section = null, ...part }, at) => ({ at, section, number: number(part) }));

/** `key: value value` of each group. */
const shown = (rows: NumberRow[], sort: NumberSort): string[] =>
  groupNumbers(rows, sort).map(
    ({ key, rows }) => `${key}: ${rows.map(({ number }) => `${number.value} ${number.unit}`).join(', ')}`,
  );

describe('1995 beside a number', () => {
  it.each([
    [{}, 'same'],
    [{ value: '2' }, 'other'],
    [{ bound: 'at-least' }, 'other'],
    [{ unit: 'items' }, 'other'],
    [{ value: '12', unit: 'months' }, 'other'],
    [{ value: '365.25', unit: 'days' }, 'same'],
  ] as const)('that set %j is %s', (in1995, against) => {
    expect(against1995(number({ in1995 }))).toBe(against);
  });

  it('is none where nothing was set, and the same where both have no size', () => {
    expect(against1995(number({}))).toBe('none');
    expect(against1995(number({ value: 'most', unit: 'share', in1995: {} }))).toBe('same');
  });
});

describe('a sign', () => {
  it('stands beside shares and numbers of times', () => {
    expect(signOf(number({ value: '1/2', unit: 'share', bound: 'more-than' }))).toBe('> 1/2');
    expect(signOf(number({ value: '2/3', unit: 'share', bound: 'at-least' }))).toBe('≥ 2/3');
    expect(signOf(number({ unit: 'times', bound: 'at-most' }))).toBe('≤ 1');
    expect(signOf(number({ unit: 'times' }))).toBe('1');
  });

  it('never shows a value that codes a place, or has no size', () => {
    expect(signOf(number({ unit: 'items' }))).toBeNull();
    expect(signOf(number({ unit: 'date', value: '2026-07-01' }))).toBeNull();
    expect(signOf(number({ unit: 'share', value: 'most' }))).toBeNull();
  });
});

describe('rows sorted', () => {
  it('by place are under their sections, either way', () => {
    const rows = rowsOf(
      { value: '3', section: 'sec_1' },
      { value: '1', section: 'sec_1' },
      { section: 'sec_2' },
    );
    expect(shown(rows, { by: 'place', down: false })).toEqual(['sec_1: 3 years, 1 years', 'sec_2: 1 years']);
    expect(shown(rows, { by: 'place', down: true })).toEqual(['sec_2: 1 years', 'sec_1: 1 years, 3 years']);
  });

  it('by place are under no heading without a text', () => {
    expect(shown(rowsOf({}, { value: '2' }), { by: 'place', down: false })).toEqual([': 1 years, 2 years']);
  });

  it('by kind keep the order of the text in each', () => {
    const rows = rowsOf({ value: '5' }, { kind: 'age', value: '40' }, { value: '3' });
    expect(shown(rows, { by: 'kind', down: false })).toEqual(['age: 40 years', 'term: 5 years, 3 years']);
    expect(shown(rows, { by: 'kind', down: true })).toEqual(['term: 5 years, 3 years', 'age: 40 years']);
  });

  it('by size are measured in their family, and families keep their order', () => {
    const rows = rowsOf(
      { unit: 'date', value: '2026-07-01' },
      { value: '7' },
      { unit: 'share', value: '1/2' },
      { unit: 'hours', value: '48' },
      { unit: 'share', value: 'most' },
      { unit: 'months', value: '2' },
      { unit: 'people', value: '145' },
      { unit: 'share', value: '1/5' },
      { unit: 'days', value: '30' },
    );
    expect(shown(rows, { by: 'size', down: false })).toEqual([
      'time: 48 hours, 30 days, 2 months, 7 years',
      'share: 1/5 share, 1/2 share, most share',
      'people: 145 people',
      'date: 2026-07-01 date',
    ]);
    expect(shown(rows, { by: 'size', down: true })).toEqual([
      'time: 7 years, 2 months, 30 days, 48 hours',
      'share: 1/2 share, 1/5 share, most share',
      'people: 145 people',
      'date: 2026-07-01 date',
    ]);
  });

  it('by size have "more than" above the size itself and "less than" below it', () => {
    const rows = rowsOf({ bound: 'more-than' }, { bound: 'at-least' }, { bound: 'less-than' });
    const bounds = (down: boolean) =>
      groupNumbers(rows, { by: 'size', down })[0]?.rows.map(({ number }) => number.bound);
    expect(bounds(false)).toEqual(['less-than', 'at-least', 'more-than']);
    expect(bounds(true)).toEqual(['more-than', 'at-least', 'less-than']);
  });
});

describe('a filter of numbers', () => {
  const rows = rowsOf(
    { what: texts('Term of the President'), section: 'sec_3', in1995: {} },
    { what: texts('Age of a deputy'), kind: 'age', section: 'sec_4', in1995: { value: '2' } },
    { what: texts('Term of a judge'), section: 'sec_7' },
  );
  const left = (filter: Partial<NumberFilter>): number[] =>
    filterNumbers(rows, { ...NO_FILTER, ...filter }, ({ what }) => Object.values(what)).map(({ at }) => at);

  it('lets everything through that it does not ask about', () => {
    expect(left({})).toEqual([0, 1, 2]);
  });

  it('asks for kind, section and words in any language, all at once', () => {
    expect(left({ kind: 'term' })).toEqual([0, 2]);
    expect(left({ section: 'sec_4' })).toEqual([1]);
    expect(left({ words: 'term judge' })).toEqual([2]);
    expect(left({ words: 'қазақша deputy' })).toEqual([1]);
    expect(left({ kind: 'term', section: 'sec_4' })).toEqual([]);
  });

  it('asks for what 1995 set otherwise, or not at all', () => {
    expect(left({ changedOnly: true })).toEqual([1, 2]);
  });
});
