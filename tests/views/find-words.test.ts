import { describe, expect, it } from 'vitest';
import { haveWords, lower, rangesOf, wordsOf } from '../../src/renderer/src/views/Changes/find-words';

describe('words of a filter', () => {
  it('are split at spaces, small, with е for ё', () => {
    expect(wordsOf('  Жильё  СУД ')).toEqual(['жилье', 'суд']);
    expect(wordsOf('   ')).toEqual([]);
  });

  it('are looked for in all the texts together, in any order, also inside words', () => {
    expect(haveWords(['Выселение только по решению суда', 'Жилище'], ['жил', 'суд'])).toBe(true);
    expect(haveWords(['Выселение', 'Жилище'], ['жил', 'суд'])).toBe(false);
    expect(haveWords(['anything'], [])).toBe(true);
  });

  it('are found in Kazakh letters of either case', () => {
    expect(rangesOf('Құқық, ҚҰҚЫҚ', wordsOf('құқық'))).toEqual([
      [0, 5],
      [7, 12],
    ]);
  });

  it('are marked once where they overlap or touch', () => {
    expect(rangesOf('courtroom', ['court', 'troo', 'm'])).toEqual([[0, 9]]);
  });

  it('are marked at the end, and nowhere in an empty text', () => {
    expect(rangesOf('a court', ['court'])).toEqual([[2, 7]]);
    expect(rangesOf('', ['court'])).toEqual([]);
  });

  it('keep their places where a small letter is longer than the capital', () => {
    expect(lower('İ суд')).toHaveLength('İ суд'.length);
  });
});
