/** How each language names the parts of a law in headings: one table to read them by and to cite with. */
import type { Language } from '../../../shared/corpus';
import { NUM } from './numerals';

export interface Labels {
  preamble: string;
  /** Group 1: Roman number; group 2: heading, absent where there is none. */
  sectionHeading: RegExp;
  /** Group 1: number; group 2: heading, absent where there is none. */
  articleHeading: RegExp;
  /** `Section II` from `II`. */
  section: (roman: string) => string;
  /** `Article 28` from `28`. */
  article: (num: string) => string;
}

const HEADING = String.raw`(?:\. (\S.*))?$`;
const ROMAN = '([IVXLC]+)';

export const LABELS: Readonly<Record<Language, Labels>> = {
  en: {
    preamble: 'Preamble',
    sectionHeading: new RegExp(`^Section ${ROMAN}${HEADING}`),
    articleHeading: new RegExp(`^Article (${NUM})${HEADING}`),
    section: (roman) => `Section ${roman}`,
    article: (num) => `Article ${num}`,
  },
  ru: {
    preamble: 'Преамбула',
    sectionHeading: new RegExp(`^Раздел ${ROMAN}${HEADING}`),
    articleHeading: new RegExp(`^Статья (${NUM})${HEADING}`),
    section: (roman) => `Раздел ${roman}`,
    article: (num) => `Статья ${num}`,
  },
  kk: {
    preamble: 'Преамбула',
    sectionHeading: new RegExp(`^${ROMAN} бөлім${HEADING}`),
    articleHeading: new RegExp(`^(${NUM})-бап${HEADING}`),
    section: (roman) => `${roman} бөлім`,
    article: (num) => `${num}-бап`,
  },
};
