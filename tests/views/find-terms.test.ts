import { describe, expect, it } from 'vitest';
import type { Term } from '../../src/renderer/src/corpus/apparatus/glossary';
import { compareWords } from '../../src/renderer/src/i18n/format';
import { findTerms, termsNamed } from '../../src/renderer/src/views/Glossary/find-terms';

const words = (term: string, definition: string, ...forms: string[]) => ({ term, forms, definition });
const term = (id: string, kind: Term['kind'], en: string, ru: string, kk: string): Term => ({
  id,
  kind,
  provisions: ['art_1'],
  also: [],
  quiet: false,
  en: words(en, `What ${id} is.`),
  ru: words(ru, `Что это такое, ${ru}.`),
  kk: words(kk, 'Бұл не.'),
});

const TERMS = [
  term('well', 'institution', 'well', 'колодец', 'құдық'),
  term('bucket', 'document', 'bucket', 'ведро', 'шелек'),
  term('well-keeper', 'office', 'keeper of the well', 'смотритель колодца', 'құдықшы'),
  term('rope', 'notion', 'rope', 'верёвка', 'арқан'),
];
const find = (text: string, kind: Term['kind'] | null = null, language: 'en' | 'kk' = 'en'): string[] =>
  findTerms(TERMS, text, kind, language, compareWords(language)).map(({ id }) => id);

describe('the glossary', () => {
  it('is in the order of the alphabet of the language', () => {
    expect(find('')).toEqual(['bucket', 'well-keeper', 'rope', 'well']);
    expect(find('', null, 'kk')).toEqual(['rope', 'well', 'well-keeper', 'bucket']);
  });

  it('finds a term by its name in any language, names that begin with it first', () => {
    expect(find('колод')).toEqual(['well', 'well-keeper']);
    expect(find('құдық')).toEqual(['well', 'well-keeper']);
    expect(find('WELL')).toEqual(['well', 'well-keeper']);
    expect(find('веревка')).toEqual(['rope']);
  });

  it('finds words of the definitions after those of the names, and keeps to a kind', () => {
    expect(find('такое')).toHaveLength(4);
    expect(find('well keep')).toEqual(['well-keeper']);
    expect(find('колод', 'office')).toEqual(['well-keeper']);
    expect(find('nothing')).toEqual([]);
  });

  it('offers elsewhere only terms whose name begins with the words', () => {
    const named = (text: string): string[] => termsNamed(TERMS, text, 'en', compareWords).map(({ id }) => id);
    expect(named('колодец')).toEqual(['well']);
    expect(named('w')).toEqual([]);
    expect(named('такое')).toEqual([]);
  });
});
