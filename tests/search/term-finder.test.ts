import { describe, expect, it } from 'vitest';
import { isFormOf } from '../../src/renderer/src/search/inflection';
import { TermFinder } from '../../src/renderer/src/search/term-finder';
import type { Language } from '../../src/shared/corpus';

describe('a form of a word', () => {
  const forms = (language: Language, word: string, yes: string, no: string): void => {
    for (const found of yes.split(' '))
      expect(isFormOf(word, found, language), `${word} ${found}`).toBe(true);
    for (const found of no.split(' '))
      expect(isFormOf(word, found, language), `${word} ${found}`).toBe(false);
  };

  it('is its plural in English, and no other word of the family', () => {
    forms('en', 'deputy', 'deputy deputies', 'deputation');
    forms('en', 'law', 'law laws', 'lawful lawyer');
    forms('en', 'address', 'address addresses', 'addressee');
    forms('en', 'constitution', 'constitution constitutions', 'constitutional');
  });

  it('is any case and number in Russian', () => {
    forms('ru', 'суд', 'суд суда суду судом суде суды судов судам', 'судья судьи судей судебный');
    forms('ru', 'судья', 'судья судьи судью судьей судей судьям', 'суд суда');
    forms('ru', 'конституция', 'конституции конституцию конституцией', 'конституционный');
    forms('ru', 'государственный', 'государственного государственные государственной', 'государство');
    forms('ru', 'право', 'права праву правом прав правами', 'правило правовой');
    forms('ru', 'закон', 'закона законы законами', 'законный законность');
    forms('ru', 'участок', 'участка участки участков', 'участь');
  });

  it('is a word with its endings in Kazakh', () => {
    forms('kk', 'құрылтай', 'құрылтай құрылтайдың құрылтайға', 'құрылыс');
    forms('kk', 'депутат', 'депутаттар депутаттарының депутатты', 'департамент');
  });
});

describe('terms in a text', () => {
  const finder = new TermFinder(
    [
      { term: 0, words: 'court' },
      { term: 1, words: 'Constitutional Court' },
      { term: 2, words: 'one-chamber parliament' },
    ],
    'en',
  );
  const found = (text: string): [string, number][] =>
    finder.find(text).map(({ start, end, term }) => [text.slice(start, end), term]);

  it('are found declined, the longest first', () => {
    expect(found('Courts and the Constitutional Court’s judges; a one‑chamber parliament')).toEqual([
      ['Courts', 0],
      ['Constitutional Court’s', 1],
      ['one‑chamber parliament', 2],
    ]);
  });

  it('do not reach over a comma or the end of a sentence', () => {
    expect(found('What is constitutional, courts say. Constitutional. Court')).toEqual([
      ['courts', 0],
      ['Court', 0],
    ]);
  });

  it('are none in a text without them', () => {
    expect(found('')).toEqual([]);
    expect(found('The meadow is green.')).toEqual([]);
  });
});
