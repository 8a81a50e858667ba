import { describe, expect, it } from 'vitest';
import { numberWordsIn } from '../../scripts/corpus/number-words/read';
import type { Language } from '../../src/shared/corpus';

const found = (language: Language, texts: Readonly<Record<string, string>>): void => {
  for (const [text, numbers] of Object.entries(texts)) {
    expect(numberWordsIn(text, language).join(' '), text).toBe(numbers);
  }
};

describe('number words', () => {
  it('are read in English', () => {
    found('en', {
      'for seven years, not more than twice': '7 2',
      'two thirds of the deputies; three-quarters; a third': '2/3 3/4 1/3',
      'one hundred and forty-five deputies, thirty-five days': '145 35',
      'at least half of them': '1/2',
      'a court, one of these two, the first session': '',
    });
  });

  it('are read in Russian, in every case and in compounds', () => {
    found('ru', {
      'на семь лет, не более двух раз, дважды': '7 2 2',
      'двумя третями голосов, не менее одной пятой, тремя четвертями': '2/3 1/5 3/4',
      'ста сорока депутатов, пятью и двадцати пяти, сто сорок пять': '140 5 25 145',
      'в двухмесячный срок и в семидневный': '2 7',
      'половины от общего числа': '1/2',
      'государство охраняет семью; судья в третий раз; одна страна': '',
    });
  });

  it('are read in Kazakh, with their endings', () => {
    found('kk', {
      'жеті жылға, екі реттен артық емес': '7 2',
      'үштен екісінің даусымен, бестен бірі, төрттен үші': '2/3 1/5 3/4',
      'он бес жыл, жиырма бір адам, жүз қырық бес': '15 21 145',
      'депутаттардың жартысынан көбі': '1/2',
      'он судьяны тағайындайды, онға': '10',
      'адам үшін, оның құқығы, бірге, бірақ': '',
    });
  });
});
