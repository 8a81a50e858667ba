import { describe, expect, it } from 'vitest';
import { parseQuery } from '../../src/renderer/src/search/query';

describe('parseQuery', () => {
  it('takes the last word for unfinished until a space follows', () => {
    expect(parseQuery('equal pa').unfinished).toBe(1);
    expect(parseQuery('equal pay ').unfinished).toBeNull();
  });

  it('never takes a number for unfinished', () => {
    expect(parseQuery('article 1').unfinished).toBeNull();
  });

  it.each(['"free press" now', '“free press” now', '«free press» now'])('reads the phrase in %s', (text) => {
    expect(parseQuery(text)).toMatchObject({ words: ['free', 'press', 'now'], phrases: [['free', 'press']] });
  });

  it('reads -word and -"a phrase" as what must be absent', () => {
    expect(parseQuery('court -supreme -"human rights"')).toMatchObject({
      words: ['court'],
      without: ['supreme'],
      withoutPhrases: [['human', 'rights']],
      phrases: [],
    });
  });

  it('does not take a hyphen inside a word for a minus', () => {
    expect(parseQuery('rule-of-law')).toMatchObject({ words: ['rule', 'of', 'law'], without: [] });
  });

  it.each([
    ['"free press', ['free', 'press']],
    ['-court', ['court']],
    ['"" - -- "', []],
    ['   ', []],
  ])('searches what is no operator as words: %s', (text, words) => {
    expect(parseQuery(text)).toMatchObject({ words, phrases: [], without: [] });
  });
});
