/** What the help offers to try has to be understood as it says. */
import { describe, expect, it } from 'vitest';
import { parseAddress } from '../../src/renderer/src/corpus/address';
import { parseQuery } from '../../src/renderer/src/search/query';
import { queryExamples } from '../../src/renderer/src/views/Search/query-examples';
import { LANGUAGES } from '../../src/shared/corpus';

describe.each(LANGUAGES)('the examples in %s', (language) => {
  const examples = queryExamples(language).flatMap((row) => row.examples);
  const parsed = examples.map(parseQuery);

  it('show every part of the query language', () => {
    expect(parsed.filter(({ phrases }) => phrases.length > 0)).toHaveLength(1);
    expect(parsed.filter(({ without }) => without.length > 0)).toHaveLength(1);
    expect(parsed.filter(({ beginnings }) => beginnings.size > 0)).toHaveLength(1);
    for (const name of ['articles', 'works', 'languages', 'kinds', 'tags'] as const)
      expect(parsed.filter(({ filters }) => filters[name].length > 0)).toHaveLength(1);
    expect(parsed.filter(({ filters }) => filters.in === 'marks')).toHaveLength(1);
    expect(examples.filter((example) => parseAddress(example) !== null)).toEqual([
      '28(1)',
      'ст. 28 п. 1',
      '28-бап 1-тармақ',
    ]);
  });

  it('leave no operator among the words', () => {
    expect(parsed.flatMap(({ words }) => words).filter((word) => word.includes(':'))).toEqual([]);
  });
});
