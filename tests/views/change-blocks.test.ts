import { describe, expect, it } from 'vitest';
import {
  blocksByEarlier,
  blocksByLater,
  type ChangeSection,
} from '../../src/renderer/src/views/Changes/change-blocks';
import { BEES, CONCORDANCE, HEDGES, OUTLINE, PRUNING, ROSES, TEXT, TULIPS, WATER } from './change-links';

/** `section: article article …` of each section. */
const shape = (sections: readonly ChangeSection[]): string[] =>
  sections.map(({ id, blocks }) => `${id}: ${blocks.map(({ eId }) => eId).join(' ')}`);

const find = (sections: readonly ChangeSection[], id: string, eId: string) =>
  sections.find((section) => section.id === id)?.blocks.find((block) => block.eId === eId);

describe('the links in the order of the later text', () => {
  const sections = blocksByLater(CONCORDANCE, TEXT, OUTLINE, 'en');

  it('stand under its sections and articles, what it has no place for after them', () => {
    expect(shape(sections)).toEqual([
      'preamble: preamble',
      'sec_1: art_1 art_2',
      'sec_2: art_3',
      'lost: art_3',
    ]);
  });

  it('have those of an article as a whole apart from those of its parts', () => {
    const roses = find(sections, 'sec_1', 'art_1');
    expect(roses?.whole).toEqual([ROSES]);
    expect(roses?.parts).toEqual([PRUNING, WATER, HEDGES]);
    expect(find(sections, 'sec_1', 'art_2')?.whole).toEqual([TULIPS]);
  });

  it('put a dropped part under the article that its article became, a dropped article by itself', () => {
    expect(find(sections, 'sec_1', 'art_1')?.parts).toContain(HEDGES);
    expect(find(sections, 'lost', 'art_3')).toMatchObject({
      text: 'earlier',
      heading: 'Bees',
      whole: [BEES],
    });
  });

  it('stand under each article that they lead to', () => {
    expect(find(sections, 'sec_2', 'art_3')?.whole).toEqual([WATER]);
  });

  it('need no outline but for what was lost', () => {
    expect(shape(blocksByLater(CONCORDANCE, TEXT, null, 'en'))).toEqual(shape(sections).slice(0, -1));
  });
});

describe('the links in the order of the earlier text', () => {
  const sections = blocksByEarlier(CONCORDANCE, OUTLINE, 'en');

  it('stand under its sections and articles, an excluded article in its place', () => {
    expect(shape(sections)).toEqual(['preamble: preamble', 'sec_1: art_1 art_2', 'sec_2: art_3']);
    expect(find(sections, 'sec_1', 'art_2')).toMatchObject({ excluded: true, heading: null, whole: [] });
    expect(find(sections, 'sec_1', 'art_1')).toMatchObject({ excluded: false, heading: 'Old roses' });
  });

  it('follow the paragraphs of the earlier article', () => {
    expect(find(sections, 'sec_1', 'art_1')?.parts).toEqual([WATER, HEDGES, PRUNING]);
  });
});
