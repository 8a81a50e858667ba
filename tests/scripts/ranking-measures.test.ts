import { describe, expect, it } from 'vitest';
import { discountedGain, mean, reciprocalRank } from '../../scripts/bench/ranking-measures';

const grades = { art_1__para_1: 2, art_1__para_2: 1, art_9: 2 };

describe('the measures of a ranking', () => {
  it('say how far down the first answer stands', () => {
    expect(reciprocalRank(['art_9'], grades)).toBe(1);
    expect(reciprocalRank(['art_5', 'art_6', 'art_1__para_2'], grades)).toBeCloseTo(1 / 3);
    expect(reciprocalRank(['art_5'], grades)).toBe(0);
    const late = Array.from({ length: 10 }, (_, at) => `art_${20 + at}`);
    expect(reciprocalRank([...late, 'art_9'], grades)).toBe(0);
  });

  it('take an article that only holds its paragraphs for the best of them', () => {
    expect(reciprocalRank(['art_1'], grades)).toBe(1);
    expect(reciprocalRank(['art_10'], grades)).toBe(0);
  });

  it('are 1 for the best order and less for any other', () => {
    expect(discountedGain(['art_1__para_1', 'art_9', 'art_1__para_2'], grades)).toBe(1);
    const worse = discountedGain(['art_1__para_2', 'art_5', 'art_9'], grades);
    expect(worse).toBeGreaterThan(0);
    expect(worse).toBeLessThan(1);
    expect(discountedGain([], grades)).toBe(0);
  });

  it('count a label once, in the article or in its paragraph', () => {
    const twoParagraphs = { art_1__para_1: 2, art_1__para_2: 2 };
    const once = discountedGain(['art_1'], twoParagraphs);
    expect(discountedGain(['art_1', 'art_1__para_1'], twoParagraphs)).toBe(once);
    expect(discountedGain(['art_1', 'art_1__para_2'], twoParagraphs)).toBe(1);
    expect(discountedGain(['art_1__para_1', 'art_1__para_2', 'art_1'], twoParagraphs)).toBe(1);
  });

  it('look at the first ten', () => {
    const late = Array.from({ length: 10 }, (_, at) => `art_${20 + at}`);
    expect(discountedGain([...late, 'art_9'], grades)).toBe(0);
  });

  it('are averaged, and 0 of nothing', () => {
    expect(mean([1, 0, 0.5])).toBe(0.5);
    expect(mean([])).toBe(0);
  });
});
