import { describe, expect, it } from 'vitest';
import { CHANGES } from '../../src/renderer/src/corpus/apparatus/concordance';
import { blocksByEarlier, blocksByLater } from '../../src/renderer/src/views/Changes/change-blocks';
import {
  FIRST_FILTER,
  OPEN_FILTER,
  showChanges,
  summarise,
  type ChangeFilter,
  type Shown,
} from '../../src/renderer/src/views/Changes/change-filter';
import { CONCORDANCE, HEDGES, OUTLINE, ROSES, TEXT, WATER } from './change-links';

const LATER = blocksByLater(CONCORDANCE, TEXT, OUTLINE, 'en');
const EARLIER = blocksByEarlier(CONCORDANCE, OUTLINE, 'en');

const show = (filter: Partial<ChangeFilter>, sections = LATER): Shown =>
  showChanges(sections, { ...OPEN_FILTER, ...filter }, (link, block) => [link.note.en, block.heading ?? '']);

const articles = ({ sections }: Shown): string[] =>
  sections.flatMap(({ id, blocks }) => blocks.map(({ block }) => `${id}/${block.eId}`));

describe('the filter of the changes', () => {
  it('lets everything through when it is open, each link counted once', () => {
    const shown = show({});
    expect(articles(shown)).toEqual([
      'preamble/preamble',
      'sec_1/art_1',
      'sec_1/art_2',
      'sec_2/art_3',
      'lost/art_3',
    ]);
    expect(shown).toMatchObject({ blocks: 5, links: CONCORDANCE.links.length });
  });

  it('holds back only what was kept at first', () => {
    expect(CHANGES.filter((change) => !FIRST_FILTER.kinds.includes(change))).toEqual(['kept']);
    expect(articles(show(FIRST_FILTER))).not.toContain('preamble/preamble');
  });

  it('takes several kinds at once', () => {
    expect(articles(show({ kinds: ['new', 'split'] }))).toEqual([
      'sec_1/art_1',
      'sec_1/art_2',
      'sec_2/art_3',
    ]);
    expect(show({ kinds: [] }).blocks).toBe(0);
  });

  it('keeps the link of the article as a whole above parts that pass, and says that it does not pass itself', () => {
    const [roses] = show({ kinds: ['split'] }).sections[0]?.blocks ?? [];
    expect(roses?.whole).toEqual([{ link: ROSES, passes: false }]);
    expect(roses?.parts).toEqual([WATER]);
  });

  it('takes one section', () => {
    expect(articles(show({ section: 'sec_2' }))).toEqual(['sec_2/art_3']);
  });

  it('finds words in notes and headings', () => {
    expect(articles(show({ words: 'hedges' }))).toEqual(['sec_1/art_1']);
    expect(articles(show({ words: 'TULIPS before' }))).toEqual(['sec_1/art_2']);
    expect(articles(show({ words: 'gravel' }))).toEqual(['sec_2/art_3']);
  });

  it('counts a kind as the other filters leave it, and a section as the kinds and the words do', () => {
    const shown = show({ kinds: ['changed'], section: 'sec_1', words: 'roses' });
    expect(shown.ofKind).toMatchObject({ changed: 1, split: 1, kept: 1, dropped: 1, new: 0 });
    expect(show({ kinds: ['dropped'], section: 'sec_2' }).inSection.get('sec_1')).toBe(1);
    expect(show({ kinds: ['dropped'], section: 'sec_2' }).links).toBe(0);
  });

  it('shows an excluded article with what was dropped, while no words are asked for', () => {
    expect(articles(show({ kinds: ['dropped'] }, EARLIER))).toEqual([
      'sec_1/art_1',
      'sec_1/art_2',
      'sec_2/art_3',
    ]);
    expect(articles(show({ kinds: ['changed'] }, EARLIER))).toEqual(['sec_1/art_1']);
    expect(articles(show({ kinds: ['dropped'], words: HEDGES.note.en }, EARLIER))).toEqual(['sec_1/art_1']);
  });
});

describe('the summary', () => {
  it('counts articles by their links as a whole, without preambles, and all links', () => {
    const summary = summarise(LATER, CONCORDANCE.links, 'later');
    expect(summary).toMatchObject({ articles: 3, links: 7 });
    expect(summary.ofKind).toMatchObject({
      changed: { articles: 1, links: 1 },
      new: { articles: 1, links: 1 },
      kept: { articles: 0, links: 2 },
      dropped: { articles: 1, links: 2 },
      moved: { articles: 0, links: 0 },
    });
  });

  it('counts the articles of the text that leads', () => {
    expect(summarise(EARLIER, CONCORDANCE.links, 'earlier').articles).toBe(3);
  });
});
