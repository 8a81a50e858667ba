import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { parseQuery } from '../../src/renderer/src/search/query';
import { bareWords, widerQueries } from '../../src/renderer/src/views/Search/bare-words';

describe('the bare words of a query', () => {
  it.each([
    ['home', 'home'],
    ['"rule of law" court', 'rule of law court'],
    ['«верховенство права»', 'верховенство права'],
    ['суд -конституционный', 'суд'],
    ['court -"supreme court"', 'court'],
    ['constitut* lang:kk', 'constitut'],
    ['work:"universal declaration" family', 'family'],
    ['тіл:қазақша сот', 'сот'],
    ['well-being', 'well-being'],
    ['-court', ''],
    ['  ', ''],
  ])('of %j are %j', (query, words) => expect(bareWords(query)).toBe(words));

  it('hold no sign that the query language knows', () => {
    fc.assert(
      fc.property(fc.string(), (query) => {
        const { phrases, beginnings, withoutPhrases } = parseQuery(bareWords(query));
        expect([phrases.length, beginnings.size, withoutPhrases.length]).toEqual([0, 0, 0]);
      }),
      { numRuns: 200 },
    );
  });
});

describe('wider queries', () => {
  it('are the bare words, then each alone, the longest first', () => {
    expect(widerQueries('"court home" lang:en')).toEqual(['court home', 'court', 'home']);
  });

  it('leave out what was asked, short words and all beyond four', () => {
    expect(widerQueries('home')).toEqual([]);
    expect(widerQueries('at home')).toEqual(['home']);
    expect(widerQueries('alpha beta gamma delta epsilon')).toHaveLength(4);
    expect(widerQueries('-court')).toEqual([]);
  });
});
