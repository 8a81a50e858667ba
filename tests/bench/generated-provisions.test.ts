import { beforeAll, describe, expect, it } from 'vitest';
import { generatedProvisions } from '../../scripts/bench/search/corpora/generated-provisions';
import { makeQueries } from '../../scripts/bench/search/queries/make-queries';
import { documentsOf } from '../../scripts/bench/search/corpora/documents';
import { loadCheckedCorpus } from '../../scripts/corpus/checked-corpus';
import type { Expression, Provision } from '../../src/renderer/src/corpus/model';
import { unitsOfExpression } from '../../src/renderer/src/search/units';
import { LANGUAGES, type Language } from '../../src/shared/corpus';

const COUNT = 12_000;

let samples: Expression[] = [];
let generated: Expression[] = [];

beforeAll(async () => {
  samples = (await loadCheckedCorpus()).expressions.map(({ expression }) => expression);
  generated = [...generatedProvisions(COUNT, samples)];
});

const inLanguage = (language: Language): Expression[] =>
  generated.filter(({ meta }) => meta.language === language);

const wordsIn = (language: Language): string[] =>
  documentsOf(inLanguage(language)).flatMap(({ text }) => text.toLowerCase().match(/[\p{L}\p{N}]+/gu) ?? []);

const eIdsOf = ({ eId, children }: Provision): string[] => [eId, ...children.flatMap(eIdsOf)];

/** How often each word is there, most frequent first. */
function frequencies(words: readonly string[]): number[] {
  const counts = new Map<string, number>();
  for (const word of words) counts.set(word, (counts.get(word) ?? 0) + 1);
  return [...counts.values()].sort((a, b) => b - a);
}

describe('generated provisions', () => {
  it('are the same in every run, and others with another seed', () => {
    const some = (seed?: number): Expression[] => [...generatedProvisions(300, samples, seed)];
    expect(some()).toEqual(some());
    expect(some(1)).not.toEqual(some(2));
  });

  it('are as many as were asked for, a third in each language', () => {
    const sizes = LANGUAGES.map((language) => documentsOf(inLanguage(language)).length);
    expect(sizes.reduce((sum, size) => sum + size, 0)).toBe(COUNT);
    expect(Math.max(...sizes) - Math.min(...sizes)).toBeLessThanOrEqual(1);
    expect(documentsOf([...generatedProvisions(7, samples)])).toHaveLength(7);
  });

  it('come in expressions of some thousands, each with its own id', () => {
    const sizes = generated.map((expression) => unitsOfExpression(expression).length);
    expect(Math.max(...sizes)).toBeLessThanOrEqual(5000);
    expect(generated.length).toBeGreaterThanOrEqual(LANGUAGES.length);
    expect(new Set(generated.map(({ id }) => id)).size).toBe(generated.length);
  });

  it('have an address each, and words of their own', () => {
    for (const expression of generated) {
      const eIds = expression.children.flatMap(eIdsOf);
      expect(new Set(eIds).size).toBe(eIds.length);
      expect(unitsOfExpression(expression).every(({ text }) => /\p{L}.*\.$/su.test(text))).toBe(true);
    }
  });

  it.each(LANGUAGES)('are about as long as real ones: %s', (language) => {
    const mean = wordsIn(language).length / documentsOf(inLanguage(language)).length;
    expect(mean).toBeGreaterThan(20);
    expect(mean).toBeLessThan(36);
  });

  it.each(LANGUAGES)('follow Zipf’s law: %s', (language) => {
    const words = wordsIn(language);
    const counts = frequencies(words);
    expect((counts[0] ?? 0) / words.length).toBeGreaterThan(0.01);
    expect((counts[0] ?? 0) / words.length).toBeLessThan(0.15);
    const once = counts.filter((count) => count === 1).length / counts.length;
    expect(once).toBeGreaterThan(0.4);
    expect(once).toBeLessThan(0.7);
    const slope = Math.log((counts[9] ?? 0) / (counts[999] ?? 1)) / Math.log(1000 / 10);
    expect(slope).toBeGreaterThan(0.7);
    expect(slope).toBeLessThan(1.4);
  });

  it.each(LANGUAGES)('follow Heaps’ law, a vocabulary that grows slower than the text: %s', (language) => {
    const words = wordsIn(language);
    const half = new Set(words.slice(0, words.length / 2)).size;
    const exponent = Math.log2(new Set(words).size / half);
    expect(exponent).toBeGreaterThan(0.4);
    expect(exponent).toBeLessThan(0.85);
  });
});

describe('queries', () => {
  it('are the same in every run, as many of each kind, kinds in turn', () => {
    const documents = documentsOf(samples);
    const queries = makeQueries(documents, 40);
    expect(queries).toEqual(makeQueries(documents, 40));
    expect(queries).toHaveLength(160);
    expect(queries.slice(0, 5).map(({ kind }) => kind)).toEqual([
      'words',
      'prefixes',
      'phrases',
      'typos',
      'words',
    ]);
  });

  it('are the words of some provision where nothing was changed in them', () => {
    const documents = documentsOf(samples);
    const texts = documents.map(({ text }) => (text.toLowerCase().match(/[\p{L}\p{N}]+/gu) ?? []).join(' '));
    const phrases = makeQueries(documents, 40).filter(({ kind }) => kind === 'phrases');
    for (const { text } of phrases) expect(texts.some((one) => one.includes(text))).toBe(true);
  });

  it('have a word that the language does not know where a slip was made, and only one', () => {
    const documents = documentsOf(samples);
    const known = new Set(
      documents.flatMap(({ language, text }) =>
        (text.toLowerCase().match(/[\p{L}\p{M}\p{N}]+/gu) ?? []).map((word) => `${language} ${word}`),
      ),
    );
    const typos = makeQueries(documents, 40).filter(({ kind }) => kind === 'typos');
    for (const { language, text } of typos) {
      expect(text.split(' ').filter((word) => !known.has(`${language} ${word}`))).toHaveLength(1);
    }
  });
});
