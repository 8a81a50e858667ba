import { describe, expect, it } from 'vitest';
import { parseExpression } from '../../src/renderer/src/corpus/formats/markdown';
import {
  articleOf,
  findProvision,
  nextArticle,
  parentsOf,
  previousArticle,
  walk,
  wholeText,
} from '../../src/renderer/src/corpus/walk';
import { BODY, HEAD } from './sample';

const sample = parseExpression(HEAD + BODY, 'f.md');

describe('walking an expression', () => {
  it('finds each provision by its eId', () => {
    for (const provision of walk(sample)) expect(findProvision(sample, provision.eId)).toBe(provision);
    expect(findProvision(sample, 'art_99')).toBeNull();
  });

  it('knows what a provision stands in', () => {
    expect(parentsOf(sample, 'art_2__para_2__point_1').map(({ eId }) => eId)).toEqual([
      'sec_1',
      'art_2',
      'art_2__para_2',
    ]);
    expect(parentsOf(sample, 'preamble')).toEqual([]);
    expect(parentsOf(sample, 'art_99')).toEqual([]);
  });

  it('finds the article of a point, of a section and of the preamble', () => {
    expect(articleOf(sample, 'art_2__para_2__point_1')?.eId).toBe('art_2');
    expect(articleOf(sample, 'sec_2')?.eId).toBe('art_3');
    expect(articleOf(sample, 'preamble')?.eId).toBe('preamble');
    expect(articleOf(sample, 'art_99')).toBeNull();
  });

  it('steps from article to article over sections, and stops at the ends', () => {
    const order = ['preamble', 'art_1', 'art_2', 'art_2-1', 'art_3'];
    expect(order.map((eId) => nextArticle(sample, eId)?.eId)).toEqual([...order.slice(1), undefined]);
    expect(order.map((eId) => previousArticle(sample, eId)?.eId)).toEqual([undefined, ...order.slice(0, -1)]);
    expect(nextArticle(sample, 'art_2__para_1')?.eId).toBe('art_2-1');
  });

  it('gathers the words of a provision and of all in it', () => {
    const article = findProvision(sample, 'art_2-1');
    expect(article && wholeText(article)).toBe(
      'The bell may:\nring;\nloudly;\nstay silent, as paragraph 1 of Article 2 says.\nIn winter it is taken down.',
    );
  });
});
