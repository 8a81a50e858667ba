/** What of the laid-out links a reader wants to see, and how many there are of what. */
import { CHANGES, type Change, type ConcordanceLink } from '../../corpus/apparatus/concordance';
import type { ChangeBlock, ChangeSection, Lead } from './change-blocks';
import { haveWords, wordsOf } from './find-words';

export interface ChangeFilter {
  lead: Lead;
  kinds: readonly Change[];
  /** Id of a section; null for all. */
  section: string | null;
  words: string;
}

/** What has not changed is not what a reader comes for: it is one press away. */
export const FIRST_FILTER: ChangeFilter = {
  lead: 'later',
  kinds: CHANGES.filter((change) => change !== 'kept'),
  section: null,
  words: '',
};

/** Everything, so that any article is on the page. */
export const OPEN_FILTER: ChangeFilter = { ...FIRST_FILTER, kinds: CHANGES };

/** A link of the article as a whole is shown with its parts; its note only where the filter lets it through. */
export interface ShownLink {
  link: ConcordanceLink;
  passes: boolean;
}
export interface ShownBlock {
  block: ChangeBlock;
  whole: readonly ShownLink[];
  parts: readonly ConcordanceLink[];
}
export interface ShownSection extends Omit<ChangeSection, 'blocks'> {
  blocks: readonly ShownBlock[];
}

export interface Shown {
  sections: readonly ShownSection[];
  /** Links that pass, each once though it may stand under several articles. */
  links: number;
  blocks: number;
  /** For each kind: links that would pass if only that kind were asked for. */
  ofKind: Readonly<Record<Change, number>>;
  /** For each section: articles that would be shown if it were chosen. */
  inSection: ReadonlyMap<string, number>;
}

/** The words that a filter looks in: the note, the headings around it. */
export type LinkTexts = (link: ConcordanceLink, block: ChangeBlock) => readonly string[];

export function showChanges(
  sections: readonly ChangeSection[],
  filter: ChangeFilter,
  textsOf: LinkTexts,
): Shown {
  const words = wordsOf(filter.words);
  const ofKind = countsOf<Set<ConcordanceLink>>(() => new Set());
  const passing = new Set<ConcordanceLink>();
  const inSection = new Map<string, number>();
  const shown: ShownSection[] = [];
  for (const { blocks, ...section } of sections) {
    const isChosen = filter.section === null || filter.section === section.id;
    const kept = blocks.flatMap((block): ShownBlock[] => {
      const worded = new Set(
        [...block.whole, ...block.parts].filter((link) => haveWords(textsOf(link, block), words)),
      );
      if (isChosen) for (const link of worded) ofKind[link.change].add(link);
      const passes = (link: ConcordanceLink): boolean =>
        worded.has(link) && filter.kinds.includes(link.change);
      const parts = block.parts.filter(passes);
      const whole = block.whole.map((link) => ({ link, passes: passes(link) }));
      const isShown = parts.length > 0 || whole.some((one) => one.passes) || isSilent(block, filter);
      if (!isShown) return [];
      if (isChosen) for (const link of [...block.whole.filter(passes), ...parts]) passing.add(link);
      return [{ block, whole, parts }];
    });
    inSection.set(section.id, kept.length);
    if (isChosen && kept.length > 0) shown.push({ ...section, blocks: kept });
  }
  return {
    sections: shown,
    links: passing.size,
    blocks: shown.reduce((sum, { blocks }) => sum + blocks.length, 0),
    ofKind: countsOf((change) => ofKind[change].size),
    inSection,
  };
}

/** An excluded article has no link to pass or fail: it goes with what was dropped. */
const isSilent = ({ excluded, whole, parts }: ChangeBlock, { kinds, words }: ChangeFilter): boolean =>
  excluded && whole.length + parts.length === 0 && kinds.includes('dropped') && words.trim() === '';

export interface Summary {
  /** Articles of the leading text; preambles are not articles. */
  articles: number;
  links: number;
  /** Articles by the kind of their links as a whole, and all links, by kind. */
  ofKind: Readonly<Record<Change, { articles: number; links: number }>>;
}

/** What there is in all, whatever the filter. */
export function summarise(
  sections: readonly ChangeSection[],
  links: readonly ConcordanceLink[],
  lead: Lead,
): Summary {
  const articles = sections.flatMap(({ blocks }) => blocks).filter(({ eId }) => eId !== 'preamble');
  return {
    articles: articles.filter(({ text }) => text === lead).length,
    links: links.length,
    ofKind: countsOf((change) => ({
      articles: articles.filter(({ whole }) => whole.some((link) => link.change === change)).length,
      links: links.filter((link) => link.change === change).length,
    })),
  };
}

const countsOf = <T>(count: (change: Change) => T): Record<Change, T> =>
  Object.fromEntries(CHANGES.map((change) => [change, count(change)])) as Record<Change, T>;
