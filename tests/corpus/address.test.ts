import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { parseAddress, resolveAddress } from '../../src/renderer/src/corpus/address';
import { cite, citeShort, citeWithWork } from '../../src/renderer/src/corpus/cite';
import { articleEId, formatEId, parseEId } from '../../src/renderer/src/corpus/eid';
import { findReferences } from '../../src/renderer/src/corpus/cross-reference';
import { parseExpression } from '../../src/renderer/src/corpus/formats/markdown';
import { fromRoman, toRoman } from '../../src/renderer/src/corpus/numerals';
import { LANGUAGES } from '../../src/shared/corpus';
import { BODY, HEAD } from './sample';

const number = fc.oneof(
  fc.integer({ min: 1, max: 250 }).map(String),
  fc.tuple(fc.integer({ min: 1, max: 99 }), fc.integer({ min: 1, max: 9 })).map((pair) => pair.join('-')),
);
const anyArticle = fc
  .tuple(number, fc.option(number), fc.option(number))
  .map(([article, paragraph, point]) => articleEId(article, paragraph, point));
const anyEId = fc.oneof(
  fc.constant('preamble'),
  fc.integer({ min: 1, max: 99 }).map((section) => formatEId({ unit: 'section', section })),
  anyArticle,
);
const language = fc.constantFrom(...LANGUAGES);

describe('parseAddress', () => {
  it.each([
    ['28', 'art_28'],
    [' 28. ', 'art_28'],
    ['№ 28', 'art_28'],
    ['28(1)', 'art_28__para_1'],
    ['28 (1)', 'art_28__para_1'],
    ['28.1', 'art_28__para_1'],
    ['28/1', 'art_28__para_1'],
    ['art 28', 'art_28'],
    ['Art.28', 'art_28'],
    ['ARTICLE 28', 'art_28'],
    ['art. 28(1)', 'art_28__para_1'],
    ['article 28 para 1 point 2', 'art_28__para_1__point_2'],
    ['paragraph 1 of article 28', 'art_28__para_1'],
    ['73(1)(2)', 'art_73__para_1__point_2'],
    ['art 46 point 2', 'art_46__point_2'],
    ['46 2)', 'art_46__point_2'],
    ['ст. 28', 'art_28'],
    ['ст.28 п.1', 'art_28__para_1'],
    ['ст. 28 п. 1', 'art_28__para_1'],
    ['ст 28 ч 1 пп 2', 'art_28__para_1__point_2'],
    ['Статья 28', 'art_28'],
    ['п. 1 ст. 28', 'art_28__para_1'],
    ['пункт 1 статьи 28', 'art_28__para_1'],
    ['подпункт 2) пункта 1 статьи 73', 'art_73__para_1__point_2'],
    ['пп. 2) ст. 46', 'art_46__point_2'],
    ['28-я статья', 'art_28'],
    ['28-бап', 'art_28'],
    ['28‑бап', 'art_28'],
    ['28 бап', 'art_28'],
    ['бап 28', 'art_28'],
    ['28-бап 1-тармақ', 'art_28__para_1'],
    ['28-баптың 1-тармағы', 'art_28__para_1'],
    ['28-баптың 1-тармағы 2) тармақшасы', 'art_28__para_1__point_2'],
    ['46-баптың 2) тармақшасы', 'art_46__point_2'],
    ['83-1', 'art_83-1'],
    ['ст. 83-1', 'art_83-1'],
    ['83-1-бап', 'art_83-1'],
    ['section II, article 3', 'art_3'],
    ['sec II', 'sec_2'],
    ['section 2', 'sec_2'],
    ['раздел 2', 'sec_2'],
    ['раздел II', 'sec_2'],
    ['II бөлім', 'sec_2'],
    ['2-бөлім', 'sec_2'],
    ['preamble', 'preamble'],
    ['Преамбула', 'preamble'],
    ['кіріспе', 'preamble'],
    ['art_28__para_1', 'art_28__para_1'],
  ])('reads "%s" as %s first', (text, eId) => {
    expect(parseAddress(text)?.[0]).toBe(eId);
  });

  it('forgives look-alike letters and Kazakh typed on a Russian keyboard', () => {
    expect(parseAddress('cт. 28')).toEqual(['art_28']);
    expect(parseAddress('28-бaп')).toEqual(['art_28']);
    expect(parseAddress('28-бап 1-тармак')?.[0]).toBe('art_28__para_1');
    expect(parseAddress('28-баптын 1-тармагы')?.[0]).toBe('art_28__para_1');
    expect(parseAddress('ІІ болим')).toEqual(['sec_2']);
  });

  it.each([
    '',
    ' ',
    'eviction',
    'article',
    'п. 1',
    'point 2',
    'i',
    'II',
    '28 eviction',
    '2026 10',
    'art 28 art 29',
    'preamble 2',
    'art II',
    '28(1)(2)(3)',
    '50%',
    '28?',
    '-',
  ])('does not take "%s" for an address', (text) => {
    expect(parseAddress(text)).toBeNull();
  });

  it('does not throw on any text', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'grapheme', maxLength: 150 }), (text) => void parseAddress(text)),
    );
    const pieces = fc.constantFrom(
      '28',
      '1)',
      '(',
      '-',
      ' ',
      'ст',
      'бап',
      'II',
      'para',
      'п.',
      'тармақ',
      'preamble',
    );
    fc.assert(fc.property(fc.array(pieces), (list) => void parseAddress(list.join(''))));
  });
});

describe('resolveAddress', () => {
  const sample = parseExpression(HEAD + BODY, 'f.md');

  it('gives only provisions that exist', () => {
    expect(resolveAddress(sample, '3(1)')).toEqual(['art_3__para_1']);
    expect(resolveAddress(sample, 'sec II')).toEqual(['sec_2']);
    expect(resolveAddress(sample, 'article 28')).toEqual([]);
    expect(resolveAddress(sample, 'roses')).toEqual([]);
  });

  it('takes the number for a point where the article has no paragraphs', () => {
    expect(resolveAddress(sample, '2-1(2)')).toEqual(['art_2-1__point_2']);
    expect(resolveAddress(sample, 'п. 2 ст. 2-1')).toEqual(['art_2-1__point_2']);
  });
});

describe('cite', () => {
  it.each([
    ['art_28__para_1', 'Article 28(1)', 'Статья 28, пункт 1', '28-бап, 1-тармақ'],
    ['art_46__point_2', 'Article 46, point 2', 'Статья 46, подпункт 2)', '46-бап, 2) тармақша'],
    [
      'art_73__para_1__point_2',
      'Article 73(1), point 2',
      'Статья 73, пункт 1, подпункт 2)',
      '73-бап, 1-тармақ, 2) тармақша',
    ],
    [
      'art_55__para_4__wrapup',
      'Article 55(4), closing words',
      'Статья 55, пункт 4, заключительный абзац',
      '55-бап, 4-тармақ, соңғы абзац',
    ],
    ['sec_2', 'Section II', 'Раздел II', 'II бөлім'],
    ['preamble', 'Preamble', 'Преамбула', 'Преамбула'],
  ])('names %s in three languages', (eId, en, ru, kk) => {
    expect(LANGUAGES.map((one) => cite(eId, one))).toEqual([en, ru, kk]);
  });

  it('is shorter in lists and longer with the work', () => {
    expect(citeShort('art_28__para_1', 'en')).toBe('Art. 28(1)');
    expect(citeShort('art_73__para_1__point_2', 'ru')).toBe('ст. 73, п. 1, пп. 2)');
    expect(citeWithWork('Constitution 2026', 'art_28', 'en')).toBe('Constitution 2026, Article 28');
  });

  it('refuses what is not an eId, naming it', () => {
    expect(() => cite('article-28', 'en')).toThrow('cite: "article-28" is not an eId');
  });

  it('writes what parseAddress reads back', () => {
    fc.assert(
      fc.property(anyEId, language, (eId, one) => {
        expect(parseAddress(cite(eId, one))?.[0]).toBe(eId);
        expect(parseAddress(citeShort(eId, one))?.[0]).toBe(eId);
      }),
    );
  });

  it('writes what findReferences finds in running text', () => {
    fc.assert(
      fc.property(anyArticle, language, (eId, one) => {
        const name = cite(eId, one);
        expect(findReferences(`– ${name}; «…»`, one, 'preamble')).toEqual([
          { start: 2, end: 2 + name.length, eId },
        ]);
      }),
    );
  });
});

describe('eIds and numerals', () => {
  it('turns parts into eIds and back', () => {
    fc.assert(
      fc.property(anyEId, (eId) => {
        const parts = parseEId(eId);
        expect(parts && formatEId(parts)).toBe(eId);
      }),
    );
  });

  it.each(['', 'art_', 'art_x', 'sec_0', 'sec_II', 'art_1__point_1__para_1', 'art_1__para_', 'Preamble'])(
    'does not take "%s" for an eId',
    (text) => {
      expect(parseEId(text)).toBeNull();
    },
  );

  it('counts in Roman numerals', () => {
    for (let value = 1; value < 400; value += 1) expect(fromRoman(toRoman(value))).toBe(value);
    expect(['IIX', 'IIII', 'VX', '', 'A'].map(fromRoman)).toEqual([null, null, null, null, null]);
    expect(() => toRoman(0)).toThrow('0');
  });
});
