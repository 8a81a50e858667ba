/** The links between the two texts, laid out as a reader goes by one of them: its sections, its articles, their links. */
import type { EId, Language } from '../../../../shared/corpus';
import {
  isWithin,
  linksFrom,
  linksTo,
  type Concordance,
  type ConcordanceLink,
} from '../../corpus/apparatus/concordance';
import { outlineEId, type Outline } from '../../corpus/apparatus/outline';
import type { Expression, Provision } from '../../corpus/model';

/** The text that gives the order. */
export type Lead = 'later' | 'earlier';

/** An article or a preamble, and what is said of it. */
export interface ChangeBlock {
  eId: EId;
  /** Which text the address is of. */
  text: Lead;
  heading: string | null;
  /** Taken out of the earlier text while that was in force. */
  excluded: boolean;
  /** Links of the article as a whole. */
  whole: readonly ConcordanceLink[];
  /** Links of its paragraphs and points. */
  parts: readonly ConcordanceLink[];
}

export interface ChangeSection {
  /** `sec_2`, `preamble`; LOST for what the later text has no place for. */
  id: string;
  /** Roman, as printed; null where there is none. */
  num: string | null;
  heading: string | null;
  blocks: readonly ChangeBlock[];
}

/** Articles of the earlier text that nothing of the later one answers to. */
export const LOST = 'lost';

type Place = Omit<ChangeBlock, 'whole' | 'parts'>;

/** In the order of the later text; what it has no place for comes last. */
export function blocksByLater(
  concordance: Concordance,
  text: Expression,
  outline: Outline | null,
  language: Language,
): ChangeSection[] {
  const dropped = concordance.links.filter(({ to }) => to.length === 0);
  const homes = new Map(dropped.map((link) => [link, homeOf(link, concordance)]));
  const sections = text.children.map(({ eId, type, num, heading, children }) => ({
    id: eId,
    num,
    heading: type === 'section' ? heading : null,
    blocks: articlesOf(type === 'section' ? children : [{ eId, type, heading, children }]).map((place) => {
      const own = linksTo(concordance, place.eId);
      return {
        ...place,
        whole: own.filter(({ to }) => to.includes(place.eId)),
        parts: [
          ...own.filter(({ to }) => !to.includes(place.eId)),
          ...dropped.filter((link) => homes.get(link) === place.eId),
        ],
      };
    }),
  }));
  const homeless = dropped.filter((link) => homes.get(link) === null);
  const lost = (outline === null ? [] : earlierSections(outline, language))
    .flatMap(({ places }) => places)
    .map((place) => withLinks(place, linksFrom({ ...concordance, links: homeless }, place.eId)))
    .filter(({ whole, parts }) => whole.length + parts.length > 0);
  return lost.length === 0 ? sections : [...sections, { id: LOST, num: null, heading: null, blocks: lost }];
}

/** In the order of the earlier text, excluded articles in their places. */
export function blocksByEarlier(
  concordance: Concordance,
  outline: Outline,
  language: Language,
): ChangeSection[] {
  const order = new Map(
    outline.sections
      .flatMap(({ articles }) => articles.flatMap(({ provisions }) => provisions))
      .map((eId, at) => [eId, at]),
  );
  return earlierSections(outline, language).map(({ places, ...section }) => ({
    ...section,
    blocks: places.map((place) => {
      const block = withLinks(place, linksFrom(concordance, place.eId));
      const at = ({ from }: ConcordanceLink): number =>
        Math.min(...from.filter((eId) => isWithin(eId, place.eId)).map((eId) => order.get(eId) ?? Infinity));
      return { ...block, parts: block.parts.toSorted((a, b) => at(a) - at(b)) };
    }),
  }));
}

/** The later article under which a reader looks for what was dropped: the one its article went to; null for none. */
function homeOf(link: ConcordanceLink, concordance: Concordance): EId | null {
  for (const eId of link.from) {
    const target = linksFrom(concordance, wholeOf(eId)).find(({ to }) => to.length > 0)?.to[0];
    if (target !== undefined) return wholeOf(target);
  }
  return null;
}

const wholeOf = (eId: EId): EId => eId.split('__')[0] ?? eId;

const withLinks = (place: Place, links: readonly ConcordanceLink[]): ChangeBlock => ({
  ...place,
  whole: links.filter(({ from }) => from.includes(place.eId)),
  parts: links.filter(({ from }) => !from.includes(place.eId)),
});

function articlesOf(
  provisions: readonly Pick<Provision, 'eId' | 'type' | 'heading' | 'children'>[],
): Place[] {
  return provisions.flatMap(({ eId, type, heading, children }) =>
    type === 'article' || type === 'preamble'
      ? [{ eId, text: 'later' as const, heading, excluded: false }]
      : articlesOf(children),
  );
}

function earlierSections(
  { sections }: Outline,
  language: Language,
): (Omit<ChangeSection, 'blocks'> & { places: Place[] })[] {
  const text = 'earlier' as const;
  return [
    {
      id: 'preamble',
      num: null,
      heading: null,
      places: [{ eId: 'preamble', text, heading: null, excluded: false }],
    },
    ...sections.map(({ num, heading, articles }, at) => ({
      id: `sec_${at + 1}`,
      num,
      heading: heading[language],
      places: articles.map((article) => ({
        eId: outlineEId(article),
        text,
        heading: article.heading?.[language] ?? null,
        excluded: article.heading === null,
      })),
    })),
  ];
}
