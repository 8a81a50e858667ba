import { describe, expect, it } from 'vitest';
import { analyserFor, tokenise } from '../../src/renderer/src/search/analyse';
import { latinKazakhKey, russianKeyboardKey } from '../../src/renderer/src/search/scripts';

const forms = (text: string): string[] => tokenise(text).map(({ form }) => form);
const stems = (language: 'en' | 'ru' | 'kk', words: string): Set<string> =>
  new Set(words.split(' ').map(analyserFor(language).stem));

describe('tokenise', () => {
  it('keeps numbers whole', () => {
    expect(forms('Article 83-1 of 1995, paragraph 100')).toEqual([
      'article',
      '83-1',
      'of',
      '1995',
      'paragraph',
      '100',
    ]);
  });

  it('cuts hyphenated words and takes the number off a Kazakh ending', () => {
    expect(forms('28-бап, rule-of-law')).toEqual(['28', 'бап', 'rule', 'of', 'law']);
  });

  it('gives places in UTF-16 code units of the text as it was', () => {
    const text = '🏠 Ёлка, а\u00ADдам';
    expect(tokenise(text).map(({ start, end }) => text.slice(start, end))).toEqual(['Ёлка', 'а\u00ADдам']);
    expect(forms(text)).toEqual(['елка', 'адам']);
  });

  it('composes letters, and drops possessives and apostrophes', () => {
    expect(forms('и\u0306од person’s citizens’ об’явить')).toEqual(['йод', 'person', 'citizens', 'обявить']);
  });

  it('repairs look-alikes by the script of most letters', () => {
    expect(forms('бейбiт cуд Рresident')).toEqual(['бейбіт', 'суд', 'president']);
  });

  it('finds nothing in a text without words', () => {
    expect(tokenise('— …  ”')).toEqual([]);
  });
});

describe('stems', () => {
  it.each([
    ['en', 'eviction evicted evicts evict'],
    ['en', 'amend amended amendment amendments'],
    ['en', 'election elected elections'],
    ['en', 'child children'],
    ['en', 'secret secretly'],
    ['en', 'family families'],
    ['en', 'assembly assemblies'],
    ['ru', 'пытка пыток пыткам пытки'],
    ['ru', 'порядок порядка порядке'],
    ['ru', 'судья судьи судей судьями'],
    ['ru', 'ребенок ребенка детей детям'],
    ['kk', 'құқық құқығы құқықтар құқықтары құқығына құқықтың құқықтарының'],
    ['kk', 'азаматтық азаматтығы азаматтығына азаматтықтан'],
    ['kk', 'білім білімге білімнің білімді'],
    ['kk', 'халық халқы халқының халықтың'],
    ['kk', 'орын орны орнында'],
    ['kk', 'мемлекет мемлекеттің мемлекеттер мемлекеттерге'],
    ['kk', 'қатысу қатысуға қатысудан'],
  ] as const)('%s: one stem for %s', (language, words) => {
    expect([...stems(language, words)]).toHaveLength(1);
  });

  it.each([
    ['en', 'prosecutor property'],
    ['ru', 'суд судья'],
    ['kk', 'сайлау сайт'],
    ['kk', 'бала баспана'],
  ] as const)('%s: different stems for %s', (language, words) => {
    expect([...stems(language, words)]).toHaveLength(2);
  });
});

describe('Kazakh in other letters', () => {
  it('is one word on a Russian keyboard', () => {
    expect(russianKeyboardKey('құқықтық')).toBe('кукыктык');
  });

  it.each(['quqyq', 'kukyk', 'qūqyq', 'qúqyq'])('meets құқық in the Latin spelling %s', (latin) => {
    expect(latinKazakhKey(latin)).toBe(latinKazakhKey('құқық'));
  });

  it.each([
    ['azamattyq', 'азаматтық'],
    ['bılım', 'білім'],
    ['bilim', 'білім'],
    ['şekara', 'шекара'],
    ['shekara', 'шекара'],
    ['ğylym', 'ғылым'],
    ['gylym', 'ғылым'],
  ])('reads %s as %s', (latin, cyrillic) => {
    expect(latinKazakhKey(latin)).toBe(latinKazakhKey(cyrillic));
  });
});
