/**
 * The fixture has regular paradigms: the cases, numbers and possessives of nouns of each harmony and end, verbs by
 * root and voice, and words that look alike. The grammar is described in Muhamedowa, Kazakh: A Comprehensive
 * Grammar (2016), and in Dotton and Wagner, A Grammar of Kazakh.
 */
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { lemmaKazakh, stemKazakh } from '../../src/renderer/src/search/kazakh';
import forms from '../fixtures/kazakh-forms.json' with { type: 'json' };

type Families = Readonly<Record<string, string>>;

const listed = (text: string): string[] => text.split(' ');

/** Forms that do not meet their word, as "form: stem". */
function strays(word: string, family: string, stem: (form: string) => string): string[] {
  return listed(family)
    .filter((form) => stem(form) !== stem(word))
    .map((form) => `${form}: ${stem(form)}`);
}

/** Share of the forms that meet their word. */
function share(families: Families, stem: (form: string) => string): number {
  let all = 0;
  let lost = 0;
  for (const [word, family] of Object.entries(families)) {
    all += listed(family).length;
    lost += strays(word, family, stem).length;
  }
  return 1 - lost / all;
}

const NOUNS = Object.entries(forms.nouns);
const wordsOf = (families: Families): string[] =>
  Object.entries(families).flatMap(([word, family]) => [word, ...listed(family)]);
const NOUN_FORMS = [forms.nouns, forms.unlistedNouns].flatMap(wordsOf);
const ALL_FORMS = [...NOUN_FORMS, ...[forms.verbs, forms.derived, forms.unlistedVerbs].flatMap(wordsOf)];

describe('one stem', () => {
  it.each(NOUNS)('for the cases, numbers and possessives of %s', (word, family) => {
    expect(strays(word, family, stemKazakh)).toEqual([]);
  });

  it.each(NOUNS)('as a lemma too, for those of %s', (word, family) => {
    expect(strays(word, family, lemmaKazakh)).toEqual([]);
  });

  it.each(Object.entries(forms.verbs))('for the forms of the verb %s', (verb, family) => {
    expect(strays(verb, family, stemKazakh)).toEqual([]);
  });

  it.each(Object.entries(forms.derived))('for %s and what is derived lightly from it', (word, family) => {
    expect(strays(word, family, stemKazakh)).toEqual([]);
  });

  it('for nearly all forms of words that the list does not have', () => {
    expect(share(forms.unlistedNouns, stemKazakh)).toBeGreaterThan(0.99);
    expect(share(forms.unlistedNouns, lemmaKazakh)).toBeGreaterThan(0.99);
    expect(share(forms.unlistedVerbs, stemKazakh)).toBeGreaterThan(0.94);
  });

  it.each([
    ['президент', 'президенттің президентінің президенттері президентіміз'],
    ['акт', 'актіні актінің актілер актісі актілерін'],
    ['субъект', 'субъектіні субъектісі субъектілері'],
    ['банк', 'банктің банкке банктер банкі'],
    ['округ', 'округтің округі округінің округтер'],
    ['бала', 'балам балаң балама балалары балаларым балаларыңыз'],
    ['ол', 'оның оған оны онда одан онымен'],
    ['бұл', 'бұның бұған бұны мұның мұнда'],
    ['қабылда', 'қабылдаймын қабылдайсыз қабылдаймыз қабылдадық қабылдаған'],
  ])('for %s, whose forms are unlike others', (word, family) => {
    expect(strays(word, family, stemKazakh)).toEqual([]);
  });
});

describe('different stems', () => {
  it.each(forms.different)('for %s', (pair) => {
    const [a = '', b = ''] = listed(pair);
    expect(stemKazakh(a)).not.toBe(stemKazakh(b));
    expect(lemmaKazakh(a)).not.toBe(lemmaKazakh(b));
  });

  it.each(Object.entries(forms.derived))('as lemmas, for %s and its adjectives', (word, family) => {
    for (const form of listed(family).filter((other) => !/[дт][ыі]$/u.test(other)))
      expect(lemmaKazakh(form)).not.toBe(lemmaKazakh(word));
  });
});

describe('a word is left as it is', () => {
  it.each(
    [
      'және бұл туралы үшін немесе бойынша дейін кейін мүмкін тиіс барлық әрбір сондай',
      'бір екі үш төрт бес алты жеті сегіз тоғыз он жиырма отыз қырық елу алпыс жетпіс сексен тоқсан жүз мың',
      'үй ел су ай ант ар ат ет іс ұл күн түн тау қала қазақстан астана алматы',
    ].flatMap(listed),
  )('%s', (word) => {
    expect(stemKazakh(word)).toBe(word);
    expect(lemmaKazakh(word)).toBe(word);
  });

  it.each(['', 'а', '28', 'article', 'ъ', 'ттт', 'ааааааа'])('"%s", no Kazakh word', (word) => {
    expect(stemKazakh(word)).toBe(word);
    expect(lemmaKazakh(word)).toBe(word);
  });
});

describe('a stem', () => {
  const letters = [...'аәбвгғдежзийкқлмнңоөпрстуұүфхһцчшщъыіьэюя'];
  const anyWord = fc.array(fc.constantFrom(...letters), { minLength: 1, maxLength: 24 });
  const endings = fc.constantFrom(
    ...listed('лар тер ы і сы ның тің на ға ке дан пен ымыз дағы ған атын у ма лық сыз н'),
  );
  const commonStart = (a: string, b: string): number => {
    let length = 0;
    while (length < a.length && a[length] === b[length]) length += 1;
    return length;
  };

  it('is there for any letters, and no longer than they are', () => {
    fc.assert(
      fc.property(anyWord, fc.array(endings, { maxLength: 4 }), (start, end) => {
        const word = [...start, ...end].join('');
        for (const stem of [stemKazakh(word), lemmaKazakh(word)]) {
          expect(stem.length).toBeGreaterThanOrEqual(Math.min(2, word.length));
          expect(stem.length).toBeLessThanOrEqual(word.length + 1);
        }
      }),
      { numRuns: 2000 },
    );
  });

  it('begins as its form does, but for its last two letters', () => {
    for (const form of ALL_FORMS)
      for (const stem of [stemKazakh(form), lemmaKazakh(form)])
        expect(commonStart(stem, form), `${form}: ${stem}`).toBeGreaterThanOrEqual(stem.length - 2);
  });

  it('of a noun is its own stem, any lemma its own lemma', () => {
    for (const form of NOUN_FORMS) expect(lemmaKazakh(lemmaKazakh(form)), form).toBe(lemmaKazakh(form));
    for (const form of wordsOf(forms.nouns))
      expect(stemKazakh(stemKazakh(form)), form).toBe(stemKazakh(form));
  });
});
