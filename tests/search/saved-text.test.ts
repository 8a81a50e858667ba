import { decode, encode } from '@msgpack/msgpack';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { SearchEngine } from '../../src/renderer/src/search/engine';
import { ANALYSIS_VERSION, loadText, saveText } from '../../src/renderer/src/search/saved-text';
import { analyseExpression, type SearchText } from '../../src/renderer/src/search/search-text';
import { anyExpression, makeExpression, scan } from './made-text';

const unit = fc.oneof(
  fc.constantFrom(
    '\n',
    '\0',
    ' ',
    '\uD83C',
    '\uDFE0',
    '🏠',
    '\uFEFF',
    '\u00AD',
    '\u2028',
    '"',
    '|',
    'Құқық',
    'ёлка',
  ),
  fc.string({ unit: 'binary', maxLength: 3 }),
);
/** Some long enough to be decoded another way. */
const odd = fc
  .tuple(fc.array(unit, { maxLength: 12 }), fc.constantFrom(1, 1, 80))
  .map(([units, times]) => units.join('').repeat(times));
const oddExpression = fc
  .array(fc.record({ heading: fc.option(odd), paragraphs: fc.array(odd, { maxLength: 3 }) }), {
    maxLength: 4,
  })
  .map((articles) => makeExpression('odd', 'kk', articles));

const answersOf = (text: SearchText, queries: readonly string[]): unknown[] => {
  const engine = new SearchEngine();
  engine.addText(text);
  return queries.map((one) => ({ ...engine.query({ text: one }), ms: 0 }));
};

describe('a saved text', () => {
  it('is loaded as it was, whatever signs stand in it', () => {
    fc.assert(
      fc.property(fc.oneof(anyExpression, oddExpression), (expression) => {
        const text = analyseExpression(expression);
        expect(loadText(saveText(text))).toEqual(text);
      }),
      { numRuns: 300 },
    );
  }, 60_000);

  it('answers as before it was saved', () => {
    fc.assert(
      fc.property(fc.oneof(anyExpression, oddExpression), (expression) => {
        const text = analyseExpression(expression);
        const loaded = loadText(saveText(text));
        const words = scan(expression).flatMap((one) => [...one.text, ...one.heading]);
        const queries = [...words.slice(0, 6), `"${words.slice(0, 2).join(' ')}"`, 'art:1', '1'];
        expect(loaded && answersOf(loaded, queries)).toEqual(answersOf(text, queries));
      }),
      { numRuns: 60 },
    );
  }, 60_000);

  it('says where text was that no file can hold: half of a surrogate pair', () => {
    const text = analyseExpression(
      makeExpression('odd', 'en', [{ heading: null, paragraphs: ['a\uD83Cb'] }]),
    );
    expect(text.analysed.units.texts).toEqual(['a\uFFFDb']);
  });

  it('is null where another version saved it', () => {
    const saved = decode(saveText(analyseExpression(makeExpression('odd', 'en', [])))) as object;
    expect(loadText(encode(saved))).not.toBeNull();
    for (const version of [ANALYSIS_VERSION + 1, 0, String(ANALYSIS_VERSION), null]) {
      expect(loadText(encode({ ...saved, version }))).toBeNull();
    }
  });

  it('is null where a unit has an address that the text has not', () => {
    const text = analyseExpression(makeExpression('odd', 'en', [{ heading: null, paragraphs: ['One.'] }]));
    expect(loadText(saveText({ ...text, addresses: ['art_1'] }))).toBeNull();
  });

  it.each([
    ['no bytes', new Uint8Array()],
    ['a text file', new TextEncoder().encode('# Heading\n\nA paragraph.')],
    ['another value', encode([1, 2, 3])],
    ['a list longer than the bytes', Uint8Array.of(0xdd, 0xff, 0xff, 0xff, 0xff)],
  ])('is null for %s', (_, bytes) => {
    expect(loadText(bytes)).toBeNull();
  });

  it('never throws where bytes are damaged: it is null or holds together', () => {
    const damage = fc.record({
      cut: fc.option(fc.nat(), { freq: 3 }),
      flips: fc.array(fc.record({ at: fc.nat(), bit: fc.nat({ max: 7 }) }), { maxLength: 6 }),
    });
    fc.assert(
      fc.property(
        anyExpression,
        fc.array(damage, { minLength: 20, maxLength: 20 }),
        (expression, damages) => {
          const bytes = saveText(analyseExpression(expression));
          for (const { cut, flips } of damages) {
            const damaged = cut === null ? bytes.slice() : bytes.slice(0, cut % bytes.length);
            for (const { at, bit } of flips) {
              const place = at % Math.max(1, damaged.length);
              damaged[place] = (damaged[place] ?? 0) ^ (1 << bit);
            }
            const text = loadText(damaged);
            if (text !== null) expectWhole(text);
          }
        },
      ),
      { numRuns: 60 },
    );
  }, 60_000);
});

/** That an engine takes it, answers from it inside its texts, and lets it go. */
function expectWhole(text: SearchText): void {
  const engine = new SearchEngine();
  engine.addText(text);
  expect(engine.counts.provisions).toBe(text.analysed.units.eIds.length);
  const queries = [
    ...text.analysed.forms.slice(0, 5),
    `"${text.analysed.forms[0] ?? ''}"`,
    'art:1',
    'суд -сад',
  ];
  for (const query of queries) {
    for (const { locus, excerpt } of engine.query({ text: query }).hits) {
      expect(text.addresses).toContain(locus.eId);
      for (const [, end] of excerpt.ranges) expect(end).toBeLessThanOrEqual(excerpt.text.length);
    }
  }
  engine.removeExpression(text.id);
  expect(engine.counts).toEqual({ expressions: 0, provisions: 0, marks: 0 });
}
