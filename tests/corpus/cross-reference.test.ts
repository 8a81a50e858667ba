import { describe, expect, it } from 'vitest';
import { findReferences } from '../../src/renderer/src/corpus/cross-reference';
import type { Language } from '../../src/shared/corpus';

const HERE = 'art_73__para_4';

/** References as `words → eId`. */
function found(text: string, language: Language, here = HERE): string[] {
  return findReferences(text, language, here).map(
    ({ start, end, eId }) => `${text.slice(start, end)} → ${eId}`,
  );
}

describe('findReferences', () => {
  it.each<[string, string[]]>([
    ['as Article 46 says', ['Article 46 → art_46']],
    ['under paragraph 3 of Article 62,', ['paragraph 3 of Article 62 → art_62__para_3']],
    ['point 17 of Article 56.', ['point 17 of Article 56 → art_56__point_17']],
    [
      'point 1 of paragraph 1 of Article 73',
      ['point 1 of paragraph 1 of Article 73 → art_73__para_1__point_1'],
    ],
    ['see Article 15(2) and Article 83-1', ['Article 15(2) → art_15__para_2', 'Article 83-1 → art_83-1']],
    ['Articles 12, 14 and 25', ['12 → art_12', '14 → art_14', '25 → art_25']],
    ['Articles 12–14', ['12 → art_12', '14 → art_14']],
    ['paragraphs 2 and 3 of Article 50', ['2 → art_50__para_2', '3 → art_50__para_3']],
    [
      'paragraph 7 of Article 2 and paragraph 5 of Article 43',
      ['paragraph 7 of Article 2 → art_2__para_7', 'paragraph 5 of Article 43 → art_43__para_5'],
    ],
    [
      'Article 5, paragraph 2 of Article 6',
      ['Article 5 → art_5', 'paragraph 2 of Article 6 → art_6__para_2'],
    ],
    ['Article 5 and 10 judges', ['Article 5 → art_5']],
    ['paragraph 1 of this Article', ['paragraph 1 of this Article → art_73__para_1']],
    [
      'points 4, 5 and 6 of paragraph 1 of this Article',
      ['4 → art_73__para_1__point_4', '5 → art_73__para_1__point_5', '6 → art_73__para_1__point_6'],
    ],
    ['point 2 of this paragraph', ['point 2 of this paragraph → art_73__para_4__point_2']],
    ['this Article, this paragraph, articles of a law, paragraph 2', []],
  ])('finds in English: %s', (text, expected) => {
    expect(found(text, 'en')).toEqual(expected);
  });

  it.each<[string, string[]]>([
    ['пункт 3 статьи 62', ['пункт 3 статьи 62 → art_62__para_3']],
    ['согласно подпункту 17) статьи 56', ['подпункту 17) статьи 56 → art_56__point_17']],
    ['подпунктом 1) пункта 1 статьи 73', ['подпунктом 1) пункта 1 статьи 73 → art_73__para_1__point_1']],
    ['предусмотренные статьями 12, 14 и 16', ['12 → art_12', '14 → art_14', '16 → art_16']],
    ['пункта 1 настоящей статьи', ['пункта 1 настоящей статьи → art_73__para_1']],
    ['пунктами 2 и 3 статьи 50', ['2 → art_50__para_2', '3 → art_50__para_3']],
    [
      'в подпунктах 4), 5) и 6) пункта 1 этой статьи',
      ['4 → art_73__para_1__point_4', '5 → art_73__para_1__point_5', '6 → art_73__para_1__point_6'],
    ],
    ['п. 1 ст. 28; часть 2 статьи 5', ['п. 1 ст. 28 → art_28__para_1', 'часть 2 статьи 5 → art_5__para_2']],
    ['в случае статьи 5, пункта 2 статьи 6', ['статьи 5 → art_5', 'пункта 2 статьи 6 → art_6__para_2']],
    ['статьи закона, пункт 5', []],
  ])('finds in Russian: %s', (text, expected) => {
    expect(found(text, 'ru')).toEqual(expected);
  });

  it.each<[string, string[]]>([
    ['62-баптың 3-тармағы', ['62-баптың 3-тармағы → art_62__para_3']],
    ['56-баптың 17) тармақшасында', ['56-баптың 17) тармақшасында → art_56__point_17']],
    ['осы баптың 1-тармағына сәйкес', ['осы баптың 1-тармағына → art_73__para_1']],
    ['12, 14 және 16-баптар', ['12 → art_12', '14 → art_14', '16 → art_16']],
    ['50-баптың 2 және 3-тармақтары', ['2 → art_50__para_2', '3 → art_50__para_3']],
    [
      '73-баптың 1-тармағының 4) және 5) тармақшалары',
      ['4 → art_73__para_1__point_4', '5 → art_73__para_1__point_5'],
    ],
    ['(1-бап), 28-бапта', ['1-бап → art_1', '28-бапта → art_28']],
    ['осы баптың талаптары, 3-тармақ', []],
  ])('finds in Kazakh: %s', (text, expected) => {
    expect(found(text, 'kk')).toEqual(expected);
  });

  it('has nothing for "this Article" outside an article, nor for what points at itself', () => {
    expect(found('paragraph 1 of this Article', 'en', 'preamble')).toEqual([]);
    expect(found('point 2 of this paragraph', 'en', 'art_1')).toEqual([]);
    expect(found('paragraph 4 of this Article', 'en')).toEqual([]);
  });
});
