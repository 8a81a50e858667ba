import { beforeEach, describe, expect, it } from 'vitest';
import { SearchEngine } from '../../src/renderer/src/search/engine';
import { makeExpression } from './made-text';

describe('a query in another keyboard layout', () => {
  let engine: SearchEngine;
  const add = (work: string, language: 'en' | 'ru' | 'kk', text: string): void => {
    engine.addExpression(makeExpression(work, language, [{ heading: null, paragraphs: [text] }]));
  };
  const used = (text: string): string[] => engine.query({ text }).corrections.map((one) => one.used);
  const works = (text: string): string[] => engine.query({ text }).hits.map(({ locus }) => locus.work);

  beforeEach(() => {
    engine = new SearchEngine();
    add('charter', 'en', 'The court hears both sides.');
    add('charter-ru', 'ru', 'Суд слушает обе стороны, а хлеб общий.');
    add('charter-kk', 'kk', 'Сот екі жақты тыңдайды, әділдік керек.');
  });

  it.each([
    ['cel', 'суд', 'charter-ru'],
    ['[kt,', 'хлеб', 'charter-ru'],
    ['сщгке', 'court', 'charter'],
    ['cel cnjhjys', 'суд стороны', 'charter-ru'],
  ])('%s is read as %s', (text, other, work) => {
    expect(used(text)).toEqual([other]);
    expect(works(text)[0]).toBe(work);
    expect(engine.query({ text }).corrections[0]?.typed).toBe(text);
  });

  it('stays as it is where a word of it makes sense, or begins one', () => {
    for (const text of ['court', 'cou', 'court cel', 'court 28', '28']) expect(used(text)).toEqual([]);
  });

  it('stays as it is where another layout makes no better sense', () => {
    expect(used('qqqqq')).toEqual([]);
  });

  it('stays as it is where that is asked', () => {
    expect(engine.query({ text: 'cel', asTyped: true }).corrections).toEqual([]);
  });

  it('is found where only texts in one language are asked', () => {
    expect(engine.query({ text: 'cel', languages: ['en'] }).total).toBe(0);
    expect(engine.query({ text: 'cel', languages: ['ru'] }).total).toBe(1);
  });
});
