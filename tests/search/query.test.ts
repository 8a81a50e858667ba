import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { normalise } from '../../src/renderer/src/search/analyse';
import { parseQuery } from '../../src/renderer/src/search/query';
import { formsOf } from './made-text';

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
    ['-"human rights" -court', ['human', 'rights', 'court']],
    ['court" press', ['court', 'press']],
    ['""court""', ['court']],
    ['*court **', ['court']],
    ['- court', ['court']],
    ['court-', ['court']],
    ['83-1 -28', ['83-1', '28']],
    ['free-"press', ['free', 'press']],
    ["o'brien’s «", ['obrien']],
  ])('searches what is no operator as words: %s', (text, words) => {
    expect(parseQuery(text)).toMatchObject({ words, phrases: [], without: [] });
  });

  it('takes word* for the beginning of a word, but no number', () => {
    expect(parseQuery('free pre* art')).toMatchObject({
      words: ['free', 'pre', 'art'],
      beginnings: new Set([1]),
    });
    expect(parseQuery('19*').beginnings).toEqual(new Set());
  });

  it('looks at no more of a query than a reader can mean', () => {
    expect(parseQuery('word '.repeat(1000)).words).toHaveLength(80);
  });

  it('keeps every word, in order, whatever stands between them', () => {
    const piece = fc.constantFrom(
      ...['court', 'Press', 'ёлка', 'құқық', '83-1', '2', 'rule-of-law', "o'brien", '🏠'],
      ...['"', '«', '»', '“', '-', '−', '–', '*', '#', '(', ')', ' ', ' ', ' ', '\n', '\uD83C'],
    );
    const text = fc.array(piece, { maxLength: 24 }).map((pieces) => pieces.join(''));
    fc.assert(
      fc.property(text, (typed) => {
        const { words, written, phrases, without, withoutPhrases, beginnings, unfinished } =
          parseQuery(typed);
        const all = formsOf(typed);
        expect([...words, ...without, ...withoutPhrases.flat()].sort()).toEqual(all.toSorted());
        expect(isInOrder(words, all)).toBe(true);
        expect(isInOrder(phrases.flat(), words)).toBe(true);
        expect(written.map(normalise)).toEqual(words);
        expect([...beginnings, unfinished ?? -1].every((at) => at < words.length)).toBe(true);
        if (words.length === 0) expect(all).toEqual([]);
      }),
      { numRuns: 1000 },
    );
  });
});

/** Whether `some` can be had from `all` by leaving words out. */
function isInOrder(some: readonly string[], all: readonly string[]): boolean {
  let at = 0;
  for (const word of all) if (word === some[at]) at += 1;
  return at === some.length;
}
