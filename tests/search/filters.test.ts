import { describe, expect, it } from 'vitest';
import { noFilters, takeFilter, type Filters } from '../../src/renderer/src/search/filters';
import { parseQuery } from '../../src/renderer/src/search/query';

const EACH_LANGUAGE: [filters: string[], expected: Partial<Filters>][] = [
  [['art:28', 'Article:28', 'ст:28', 'СТАТЬЯ:28', 'бап:28'], { articles: ['28'] }],
  [['art:83-1', 'статья:83-1'], { articles: ['83-1'] }],
  [['work:rules', 'документ:Rules', 'закон:rules', 'құжат:rules', 'еңбек:"Rules"'], { works: ['rules'] }],
  [['lang:kk', 'language:Kazakh', 'язык:казахский', 'яз:каз', 'тіл:қазақша'], { languages: ['kk'] }],
  [['lang:ru', 'lang:русский', 'тіл:орыс'], { languages: ['ru'] }],
  [['lang:en', 'язык:англ', 'тіл:ағылшын'], { languages: ['en'] }],
  [['kind:official', 'вид:официальный', 'түрі:ресми'], { kinds: ['official'] }],
  [['kind:plain', 'вид:простой', 'түр:қарапайым'], { kinds: ['plain'] }],
  [['in:notes', 'в:заметки', 'где:мои', 'ішінде:жазбалар', 'қайда:менікі'], { in: 'marks' }],
  [['in:texts', 'в:тексты', 'қайда:мәтін'], { in: 'texts' }],
  [['tag:exam', 'tag:#Exam', 'тег:exam', 'метка:"exam"', 'белгі:exam'], { tags: ['exam'] }],
];

describe('a filter', () => {
  it.each(EACH_LANGUAGE)('has names and values in three languages: %j', (filters, expected) => {
    for (const filter of filters) {
      const { words, filters: read } = parseQuery(`court ${filter}`);
      expect({ filter, words, read }).toEqual({
        filter,
        words: ['court'],
        read: { ...noFilters(), ...expected },
      });
    }
  });

  it.each([
    ['lang:xx', ['lang', 'xx']],
    ['art:first', ['art', 'first']],
    ['art:', ['art']],
    ['art:28:1', ['art', '28', '1']],
    ['article :28', ['article', '28']],
    ['kind:law', ['kind', 'law']],
    ['in:court', ['in', 'court']],
    ['tag:#', ['tag']],
    ['tag:!!', ['tag']],
    ['tag:28', ['tag', '28']],
    ['work:" "', ['work']],
    ['__proto__:28', ['proto', '28']],
    ['constructor:name', ['constructor', 'name']],
    ['http://garden', ['http', 'garden']],
    ['(lang:kk)', ['lang', 'kk']],
  ])('that makes no sense is words: %s', (text, words) => {
    expect(parseQuery(text)).toMatchObject({ words, filters: noFilters() });
  });

  it('stands anywhere, several times, and glues no words together', () => {
    expect(parseQuery('lang:kk free art:2 press lang:ru')).toMatchObject({
      words: ['free', 'press'],
      phrases: [],
      filters: { languages: ['kk', 'ru'], articles: ['2'] },
    });
  });

  it('takes values as they are typed, in capitals and with spaces around', () => {
    const filters = noFilters();
    expect(takeFilter(filters, 'LANG', ' KZ ')).toBe(true);
    expect(takeFilter(filters, 'tag', '#Ёлка')).toBe(true);
    expect(takeFilter(filters, 'nothing', 'kk')).toBe(false);
    expect(filters).toMatchObject({ languages: ['kk'], tags: ['елка'] });
  });
});
