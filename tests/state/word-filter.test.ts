import { describe, expect, it } from 'vitest';
import { beginsWords } from '../../src/renderer/src/state/word-filter';

describe('a filter by words', () => {
  const texts = ['Срок полномочий Президента', 'Президенттің өкілеттік мерзімі', 'at least 2/3, not later'];

  it.each([
    ['президент', true],
    ['ПРЕЗ срок', true],
    ['  өкілет ', true],
    ['2/3', true],
    ['2', true],
    ['later, least', true],
    ['', true],
    ['—', true],
    ['3', false],
    ['ater', false],
    ['срок суда', false],
  ])('lets "%s" through: %s', (query, through) => {
    expect(beginsWords(texts, query)).toBe(through);
  });

  it('takes ё for е', () => {
    expect(beginsWords(['её двумя третями, заём'], 'ее заем')).toBe(true);
  });

  it('finds no word in no texts', () => {
    expect(beginsWords([], 'word')).toBe(false);
    expect(beginsWords([], '')).toBe(true);
  });
});
