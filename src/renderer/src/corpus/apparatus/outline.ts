/** A work whose words are not in the bundle, down to its points: what a concordance can point at. */
import type { EId } from '../../../../shared/corpus';
import { formatEId } from '../eid';
import type { Texts } from './texts';

export interface OutlineArticle {
  /** As printed: `25`, `83-1`. */
  num: string;
  /** What it is about, in our words; null for an article that an amendment had excluded. */
  heading: Texts | null;
  /** Addresses inside the article that exist, in reading order. */
  provisions: readonly EId[];
}

export interface OutlineSection {
  /** Roman, as printed. */
  num: string;
  heading: Texts;
  articles: readonly OutlineArticle[];
}

export interface Outline {
  work: string;
  officialNumber: string;
  /** ISO dates. */
  adopted: string;
  /** The last day on which it was in force. */
  inForceUntil: string;
  title: Texts;
  shortTitle: Texts;
  sections: readonly OutlineSection[];
}

export const outlineEId = ({ num }: Pick<OutlineArticle, 'num'>): EId =>
  formatEId({ unit: 'article', article: num, paragraph: null, point: null, wrapUp: false });

/** The outline's article at or around an eId; null for the preamble, a section, an unknown article. */
export function outlineArticle(outline: Outline, eId: EId): OutlineArticle | null {
  const article = eId.split('__')[0];
  for (const section of outline.sections) {
    for (const one of section.articles) if (outlineEId(one) === article) return one;
  }
  return null;
}
