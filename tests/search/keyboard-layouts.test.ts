import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { layoutReadings, retype, type Layout } from '../../src/renderer/src/search/keyboard-layouts';

const LAYOUTS: readonly Layout[] = ['us', 'ru', 'kk'];

/** Every character of a layout's 47 keys, once each, read off the US keyboard. */
const US_KEYS = [...Array(94).keys()].map((at) => String.fromCharCode(33 + at));
const charactersOf = (layout: Layout): string[] => US_KEYS.map((key) => retype(key, 'us', layout));

const texts = (text: string): string[] => layoutReadings(text).map((reading) => reading.text);

describe('retype', () => {
  it.each([
    ['rjycnbnewbz', 'конституция'],
    ['ghtpbltyn', 'президент'],
    ['ghfdf xtkjdtrf', 'права человека'],
    ['pfrjy', 'закон'],
    [';bkbot', 'жилище'],
    ['j,zpfyyjcnb', 'обязанности'],
    ["'rjyjvbrf", 'экономика'],
    ['j,]tlbytybt', 'объединение'],
    ['[jpzqcndj', 'хозяйство'],
    ['.hblbxtcrbq', 'юридический'],
    ['`kjxysq', 'ёлочный'],
    ['Gfhkfvtyn', 'Парламент'],
    ['<tpjgfcyjcnm', 'Безопасность'],
    ['KRAUL', 'ЛКФГД'],
    ['cnfnmz 28/', 'статья 28.'],
    ['@cdj,jlf ckjdf@', '"свобода слова"'],
  ])('gives what %s is on a Russian keyboard', (typed, meant) => {
    expect(retype(typed, 'us', 'ru')).toBe(meant);
    expect(retype(meant, 'ru', 'us')).toBe(typed);
  });

  it.each([
    ['зфкдшфьуте', 'parliament'],
    ['сщгке', 'court'],
    ['кшпреы', 'rights'],
    ['сщтыешегешщт', 'constitution'],
    ['Зкуышвуте', 'President'],
    ['зкщзукен', 'property'],
  ])('gives what %s is on an English keyboard', (typed, meant) => {
    expect(retype(typed, 'ru', 'us')).toBe(meant);
    expect(retype(typed, 'kk', 'us')).toBe(meant);
  });

  it.each([
    ['090s0', 'құқық'],
    [',3k3v', 'білім'],
    ['v2ltybtn', 'мәдениет'],
    ['-puth3c', 'өзгеріс'],
    ['pf4', 'заң'],
    ['*r3vtn', 'Үкімет'],
    ['5sksv', 'ғылым'],
    ['ufe=fh', 'гауһар'],
    [',fg 667', 'бап ,,.'],
  ])('gives what %s is on a Kazakh keyboard', (typed, meant) => {
    expect(retype(typed, 'us', 'kk')).toBe(meant);
    expect(retype(meant, 'kk', 'us')).toBe(typed);
  });

  it('keeps what the first layout does not have', () => {
    expect(retype('статья rjycnbnewbb № 5', 'us', 'ru')).toBe('статья конституции № 5');
    expect(retype('', 'us', 'kk')).toBe('');
    expect(retype('🏠 é', 'us', 'ru')).toBe('🏠 é');
  });

  it.each(LAYOUTS)('has 94 different characters in %s', (layout) => {
    expect(new Set(charactersOf(layout)).size).toBe(94);
  });

  it('comes back from every layout to what was typed', () => {
    const places = fc.constantFrom(...LAYOUTS);
    fc.assert(
      fc.property(places, places, fc.array(fc.nat(93), { maxLength: 30 }), (from, to, keys) => {
        const characters = charactersOf(from);
        const text = keys.map((key) => characters[key]).join(' ');
        expect(retype(retype(text, from, to), to, from)).toBe(text);
      }),
    );
  });
});

describe('layoutReadings', () => {
  it.each([
    ['rjycnbnewbz', 'конституция'],
    ['ghtpbltyn b gfhkfvtyn', 'президент и парламент'],
    ['ghfdj yf ;bkbot', 'право на жилище'],
    ['j,zpfyyjcnb uhf;lfy', 'обязанности граждан'],
    ['cnfnmz 28', 'статья 28'],
    ['28-,fg', '28-бап'],
    ['cnfnmz rjycnbnewbb HR', 'статья конституции РК'],
    ['казахстан rjycnbnewbz', 'казахстан конституция'],
    ['@cdj,jlf ckjdf@', '"свобода слова"'],
    ['rjulf ds,jhs&', 'когда выборы?'],
    ['rerbr', 'кукик'],
    ['cjn', 'сот'],
  ])('reads %s as %s', (typed, meant) => {
    const reading = layoutReadings(typed).find(({ text }) => text === meant);
    expect(reading).toMatchObject({ layout: 'ru', languages: ['ru', 'kk'] });
  });

  it.each([
    ['зфкдшфьуте', 'parliament'],
    ['ыгзкуьу сщгке', 'supreme court'],
    ['кшпре ещ рщгыштп', 'right to housing'],
    ['фкешсду 28', 'article 28'],
    ['Акуувщь ща ызууср', 'Freedom of speech'],
  ])('reads %s as %s', (typed, meant) => {
    expect(layoutReadings(typed)).toContainEqual({ text: meant, layout: 'us', languages: ['en'] });
  });

  it.each([
    ['090s0', 'құқық'],
    ['090ы0', 'құқық'],
    ['-puth3c', 'өзгеріс'],
    ['flfv 090s0nfhs', 'адам құқықтары'],
    ['б3л3м', 'білім'],
    [',3k3v', 'білім'],
    ['м2дениет', 'мәдениет'],
  ])('reads %s as %s of the Kazakh keyboard', (typed, meant) => {
    expect(layoutReadings(typed)).toContainEqual({ text: meant, layout: 'kk', languages: ['kk'] });
  });

  it('reads letters of the Kazakh number row as numbers', () => {
    expect(texts('әү-бап')).toContain('28-бап');
    expect(texts('статья әү')).toContain('статья 28');
    expect(texts('фкешсду әү')).toContain('article 28');
  });

  it.each(['', '   ', '28', '28-1', '0909', '— …', '[];', '🏠'])('has none of %j', (text) => {
    expect(layoutReadings(text)).toEqual([]);
  });

  it.each(['құқық', 'билік', 'объект', 'жилище', 'обязанности граждан', 'мой дом, моя крепость'])(
    'has none of %s, which is made of signs in other layouts',
    (text) => {
      expect(layoutReadings(text)).toEqual([]);
    },
  );

  it('never gives the text itself, a reading twice, or more than four', () => {
    const characters = fc.constantFrom(...LAYOUTS.flatMap(charactersOf), ' ');
    fc.assert(
      fc.property(fc.string({ unit: characters, maxLength: 12 }), (text) => {
        const found = texts(text);
        expect(found).not.toContain(text);
        expect(new Set(found).size).toBe(found.length);
        expect(found.length).toBeLessThanOrEqual(4);
      }),
    );
  });
});
