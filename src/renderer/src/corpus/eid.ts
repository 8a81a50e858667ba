/** eIds and what they are made of: `art_73__para_1__point_2` is article 73, paragraph 1, point 2. */
import type { EId } from '../../../shared/corpus';
import { NUM } from './numerals';

/** A place inside an article; null where the address stops above. */
export interface ArticlePlace {
  unit: 'article';
  article: string;
  paragraph: string | null;
  point: string | null;
  /** The closing words after the points of the article or paragraph. */
  wrapUp: boolean;
}

export type EIdParts = { unit: 'preamble' } | { unit: 'section'; section: number } | ArticlePlace;

const SECTION = /^sec_([1-9]\d*)$/;
const ARTICLE = new RegExp(`^art_(${NUM})(?:__para_(${NUM}))?(?:__point_(${NUM})|(__wrapup))?$`);

/** What an eId addresses; null where the text is not an eId. */
export function parseEId(eId: EId): EIdParts | null {
  if (eId === 'preamble') return { unit: 'preamble' };
  const section = SECTION.exec(eId);
  if (section) return { unit: 'section', section: Number(section[1]) };
  const match = ARTICLE.exec(eId);
  if (!match?.[1]) return null;
  return {
    unit: 'article',
    article: match[1],
    paragraph: match[2] ?? null,
    point: match[3] ?? null,
    wrapUp: match[4] !== undefined,
  };
}

/** The eId of parts; `parseEId` turns it back into the same parts. */
export function formatEId(parts: EIdParts): EId {
  if (parts.unit === 'preamble') return 'preamble';
  if (parts.unit === 'section') return `sec_${parts.section}`;
  let eId = `art_${parts.article}`;
  if (parts.paragraph !== null) eId += `__para_${parts.paragraph}`;
  if (parts.point !== null) return `${eId}__point_${parts.point}`;
  return parts.wrapUp ? `${eId}__wrapup` : eId;
}

/** The place `article`, `paragraph`, `point` as an eId. */
export function articleEId(
  article: string,
  paragraph: string | null = null,
  point: string | null = null,
): EId {
  return formatEId({ unit: 'article', article, paragraph, point, wrapUp: false });
}
