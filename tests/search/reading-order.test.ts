import fc from 'fast-check';
import { expect, it } from 'vitest';
import type { Language } from '../../src/shared/corpus';
import type { ExpressionSource } from '../../src/renderer/src/search/accept';
import { Loci } from '../../src/renderer/src/search/loci';
import { ReadingOrder } from '../../src/renderer/src/search/reading-order';

type MadeText = [work: string, language: Language, eIds: string[]];

function orderOf(texts: readonly MadeText[]): string[] {
  const loci = new Loci();
  const sources = texts.map(([work, language, eIds]): ExpressionSource => {
    const addresses = loci.add(work, eIds);
    const id = `${work}/${language}/plain` as const;
    return {
      type: 'expression',
      id,
      work,
      language,
      kind: 'plain',
      title: work,
      addresses,
      loci: addresses,
      sections: new Uint32Array(),
    };
  });
  const order = new ReadingOrder(loci, sources);
  const all = new Set(texts.flatMap(([work, , eIds]) => eIds.map((eId) => `${work} ${eId}`)));
  const placeOf = (locus: string): number => {
    const [work = '', eId = ''] = locus.split(' ');
    return order.placeOf(work, eId);
  };
  return [...all].sort((a, b) => placeOf(a) - placeOf(b));
}

const TEXTS: MadeText[] = [
  ['b', 'en', ['art_1']],
  ['a', 'kk', ['preamble', 'art_1', 'art_2', 'art_2-1']],
  ['a', 'en', ['art_1', 'art_3']],
  ['a', 'ru', ['art_1', 'art_2', 'art_3', 'art_4']],
];

it('puts works one after the other, and what a text has more behind what stands before it there', () => {
  expect(orderOf(TEXTS)).toEqual([
    'a preamble',
    'a art_1',
    'a art_2',
    'a art_2-1',
    'a art_3',
    'a art_4',
    'b art_1',
  ]);
});

it('is the same in whatever order the texts came', () => {
  fc.assert(
    fc.property(fc.shuffledSubarray(TEXTS, { minLength: TEXTS.length }), (texts) => {
      expect(orderOf(texts)).toEqual(orderOf(TEXTS));
    }),
  );
});

it('puts what no text has behind everything', () => {
  const loci = new Loci();
  loci.add('a', ['art_1']);
  expect(new ReadingOrder(loci, []).placeOf('a', 'art_1')).toBe(1);
  expect(new ReadingOrder(loci, []).placeOf('b', 'art_1')).toBe(1);
});
