import { render } from '@testing-library/svelte';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import Marked from '../../src/renderer/src/components/Marked.svelte';

/** The text with each mark in brackets. */
function shown(text: string, ranges: [number, number][]): string {
  const { container, unmount } = render(Marked, { text, ranges });
  const words = [...container.querySelectorAll('mark')].map((mark) => mark.textContent);
  const whole = container.textContent;
  for (const mark of container.querySelectorAll('mark')) mark.textContent = `[${mark.textContent}]`;
  const bracketed = container.textContent;
  unmount();
  expect(whole).toBe(text);
  expect(words).toHaveLength(ranges.length);
  return bracketed;
}

describe('a marked text', () => {
  it('has marks in the middle, at the start, at the end and side by side', () => {
    expect(shown('abcdef', [[2, 4]])).toBe('ab[cd]ef');
    expect(
      shown('abcdef', [
        [0, 1],
        [1, 2],
        [5, 6],
      ]),
    ).toBe('[a][b]cde[f]');
    expect(shown('abc', [[0, 3]])).toBe('[abc]');
  });

  it('is as it is without ranges, and can be empty', () => {
    expect(shown('abc', [])).toBe('abc');
    expect(shown('', [])).toBe('');
  });

  it('counts in UTF-16, over letters that take two', () => {
    expect(shown('𐐀қ𐐀ү', [[3, 5]])).toBe('𐐀қ[𐐀]ү');
  });

  it('shows markup as the words that it is', () => {
    const { container } = render(Marked, { text: '<img src=x onerror=alert(1)>', ranges: [[0, 4]] });
    expect(container.querySelector('img')).toBeNull();
    expect(container.textContent).toBe('<img src=x onerror=alert(1)>');
  });

  it('keeps white space and line breaks', () => {
    expect(shown('  a\n b ', [[2, 3]])).toBe('  [a]\n b ');
  });

  it('never changes the text, whatever the ranges', () => {
    const cases = fc
      .tuple(fc.string({ unit: 'binary' }), fc.array(fc.nat(40), { maxLength: 8 }))
      .map(([text, cuts]) => {
        const inside = [...new Set(cuts.map((at) => Math.min(at, text.length)))].sort((a, b) => a - b);
        const ranges: [number, number][] = [];
        for (let i = 0; i + 1 < inside.length; i += 2) ranges.push([inside[i] ?? 0, inside[i + 1] ?? 0]);
        return { text, ranges };
      });
    fc.assert(
      fc.property(cases, ({ text, ranges }) => {
        const bracketed = ranges.reduceRight(
          (words, [start, end]) => `${words.slice(0, start)}[${words.slice(start, end)}]${words.slice(end)}`,
          text,
        );
        expect(shown(text, ranges)).toBe(bracketed);
      }),
      { numRuns: 50 },
    );
  });
});
