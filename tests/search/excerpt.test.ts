import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Excerpt } from '../../src/renderer/src/search/contract';
import { SearchEngine } from '../../src/renderer/src/search/engine';

const locus = { work: 'charter', eId: 'art_1' };

function excerptOf(body: string, text: string): Excerpt | null {
  const engine = new SearchEngine();
  engine.changeMarks({ put: [{ table: 'notes', id: 'a', locus, body }], remove: [] });
  return engine.query({ text }).hits[0]?.excerpt ?? null;
}

const filler = (words: number): string => Array.from({ length: words }, (_, at) => `word${at}`).join(' ');

describe('excerpts', () => {
  it('shows a short text whole', () => {
    expect(excerptOf('Look at the\nharbour.', 'harbour')).toEqual({
      text: 'Look at the harbour.',
      ranges: [[12, 19]],
    });
  });

  it('cuts a long text at words around what was found', () => {
    const excerpt = excerptOf(`${filler(60)} the harbour wakes ${filler(60)}`, 'harbour');
    expect(excerpt?.text).toMatch(/^…word\d+ .* harbour .*word\d+…$/);
    expect(excerpt?.text.length).toBeLessThanOrEqual(162);
  });

  it('shows the end where what was found stands there', () => {
    expect(excerptOf(`${filler(60)} harbour`, 'harbour')?.text).toMatch(/^….*harbour$/);
  });

  it('prefers the place where most of the words stand', () => {
    const excerpt = excerptOf(
      `harbour ${filler(60)} the harbour bell rings ${filler(60)}`,
      'harbour bell rings',
    );
    expect(excerpt?.text).toContain('harbour bell rings');
  });

  it('cuts a word that fills the whole excerpt, but no surrogate pair', () => {
    const excerpt = excerptOf(`harbour${'𝒜'.repeat(300)}`, 'harb');
    expect(excerpt?.text).not.toMatch(/\p{Surrogate}/u);
    expect(excerpt?.text.length).toBeLessThanOrEqual(162);
  });

  it('has ranges inside the text, ascending, not overlapping', () => {
    const words = fc.constantFrom(
      'harbour',
      'bell',
      'құқық',
      'шёпот',
      '🏠',
      'а\u00ADдам',
      'o’clock',
      '—',
      'x',
      '\n',
    );
    fc.assert(
      fc.property(
        fc.array(words, { maxLength: 90 }),
        fc.array(words, { minLength: 1, maxLength: 3 }),
        (body, query) => {
          const excerpt = excerptOf(body.join(' '), query.join(' '));
          let last = 0;
          for (const [start, end] of excerpt?.ranges ?? []) {
            expect(start).toBeGreaterThanOrEqual(last);
            expect(end).toBeGreaterThan(start);
            expect(end).toBeLessThanOrEqual(excerpt?.text.length ?? 0);
            last = end;
          }
        },
      ),
    );
  });
});
