/** How a provision is named to a reader: `Article 28(1)`, «Статья 28, пункт 1», «28-бап, 1-тармақ». */
import type { EId, Language } from '../../../shared/corpus';
import { parseEId, type ArticlePlace } from './eid';
import { LABELS } from './labels';
import { toRoman } from './numerals';

interface CiteWords {
  article: (num: string) => string;
  section: (roman: string) => string;
  paragraph: (num: string) => string;
  point: (num: string) => string;
  wrapUp: string;
}

const FULL: Readonly<Record<Language, CiteWords>> = {
  en: {
    article: LABELS.en.article,
    section: LABELS.en.section,
    paragraph: (num) => `(${num})`,
    point: (num) => `, point ${num}`,
    wrapUp: ', closing words',
  },
  ru: {
    article: LABELS.ru.article,
    section: LABELS.ru.section,
    paragraph: (num) => `, пункт ${num}`,
    point: (num) => `, подпункт ${num})`,
    wrapUp: ', заключительный абзац',
  },
  kk: {
    article: LABELS.kk.article,
    section: LABELS.kk.section,
    paragraph: (num) => `, ${num}-тармақ`,
    point: (num) => `, ${num}) тармақша`,
    wrapUp: ', соңғы абзац',
  },
};

const SHORT: Readonly<Record<Language, CiteWords>> = {
  en: { ...FULL.en, article: (num) => `Art. ${num}`, section: (roman) => `Sec. ${roman}` },
  ru: {
    article: (num) => `ст. ${num}`,
    section: (roman) => `разд. ${roman}`,
    paragraph: (num) => `, п. ${num}`,
    point: (num) => `, пп. ${num})`,
    wrapUp: ', закл. абзац',
  },
  kk: FULL.kk,
};

/** The provision's name in full, as at the start of a line; throws RangeError where `eId` is not an eId. */
export function cite(eId: EId, language: Language): string {
  return name(eId, language, FULL[language]);
}

/** The provision's name for lists and margins: `Art. 28(1)`, «ст. 28, п. 1»; throws as `cite` does. */
export function citeShort(eId: EId, language: Language): string {
  return name(eId, language, SHORT[language]);
}

/** The provision's full name after its work's: `Constitution 2026, Article 28(1)`; throws as `cite` does. */
export function citeWithWork(shortTitle: string, eId: EId, language: Language): string {
  return `${shortTitle}, ${cite(eId, language)}`;
}

function name(eId: EId, language: Language, words: CiteWords): string {
  const parts = parseEId(eId);
  if (parts === null) throw new RangeError(`cite: "${eId}" is not an eId`);
  if (parts.unit === 'preamble') return LABELS[language].preamble;
  if (parts.unit === 'section') return words.section(toRoman(parts.section));
  return place(parts, words);
}

function place(parts: ArticlePlace, words: CiteWords): string {
  let text = words.article(parts.article);
  if (parts.paragraph !== null) text += words.paragraph(parts.paragraph);
  if (parts.point !== null) text += words.point(parts.point);
  if (parts.wrapUp) text += words.wrapUp;
  return text;
}
