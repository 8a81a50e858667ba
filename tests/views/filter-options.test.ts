import { describe, expect, it } from 'vitest';
import { countedOptions, workOfSections } from '../../src/renderer/src/views/Search/filter-options';

const ALL = ['en', 'ru', 'kk'] as const;
const labels = (
  counts: Partial<Record<(typeof ALL)[number], number>> | null,
  chosen: (typeof ALL)[number] | null = null,
): string[] =>
  countedOptions(
    ALL,
    counts && ALL.flatMap((value) => (counts[value] === undefined ? [] : [{ value, count: counts[value] }])),
    chosen,
    (value) => value.toUpperCase(),
  ).map(({ label }) => label.replace('\u00a0', ' '));

describe('the options of a filter', () => {
  it('are those that something was found for, in their own order, with counts', () => {
    expect(labels({ kk: 1, en: 12 })).toEqual(['EN (12)', 'KK (1)']);
  });

  it('always hold the one that is chosen', () => {
    expect(labels({ en: 12 }, 'ru')).toEqual(['EN (12)', 'RU (0)']);
    expect(labels({}, 'kk')).toEqual(['KK (0)']);
  });

  it('are all there, without counts, while nothing is asked', () => {
    expect(labels(null, 'ru')).toEqual(['EN', 'RU', 'KK']);
  });

  it('hold a chosen one that the library has no more', () => {
    const options = countedOptions<string>(['udhr'], null, 'gone', (value) => value);
    expect(options.map(({ value }) => value)).toEqual(['udhr', 'gone']);
  });
});

describe('sections', () => {
  it('are those of the chosen work, or of the only one that was found', () => {
    expect(workOfSections('udhr', [{ work: 'a' }, { work: 'b' }])).toBe('udhr');
    expect(workOfSections(null, [{ work: 'a' }])).toBe('a');
    expect(workOfSections(null, [{ work: 'a' }, { work: 'b' }])).toBeNull();
    expect(workOfSections(null, [])).toBeNull();
    expect(workOfSections(null, undefined)).toBeNull();
  });
});
