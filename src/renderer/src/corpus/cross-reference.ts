/**
 * References to provisions in running text: "paragraph 3 of Article 62", «статьями 12 и 14», «56-баптың 17) тармақшасы».
 * References to another work are not told apart: the texts of the corpus speak of themselves.
 */
import type { EId, Language } from '../../../shared/corpus';
import { articleEId, parseEId } from './eid';
import { NUM } from './numerals';
import { ENGLISH } from './references/english';
import type { ReferenceGrammar } from './references/grammar';
import { KAZAKH } from './references/kazakh';
import { RUSSIAN } from './references/russian';

export interface Reference {
  /** Half-open range in UTF-16 code units. */
  start: number;
  end: number;
  eId: EId;
}

const GRAMMARS: Readonly<Record<Language, ReferenceGrammar>> = { en: ENGLISH, ru: RUSSIAN, kk: KAZAKH };

/**
 * References in the words of the provision `here`, in order, not overlapping. A reference with one number spans the
 * whole phrase; in a list each number is a reference of its own. "This Article" is resolved against `here`, and what
 * would point at `here` itself is left out. That a provision exists is not checked.
 */
export function findReferences(text: string, language: Language, here: EId): Reference[] {
  const references: Reference[] = [];
  for (const match of text.matchAll(GRAMMARS[language])) {
    references.push(...readMatch(match, here));
  }
  return references.filter((reference) => reference.eId !== here);
}

interface PrintedNumber {
  value: string;
  start: number;
  end: number;
}

function readMatch(match: RegExpExecArray, here: EId): Reference[] {
  const whole = { start: match.index, end: match.index + match[0].length };
  const points = numbersOf(match, 'point');
  const paragraphs = numbersOf(match, 'paragraph');
  const articles = numbersOf(match, 'article');
  // "Paragraph 1 of Articles 5 and 6": the articles alone are sure.
  if (articles.length > 1)
    return articles.map(({ value, ...range }) => ({ ...range, eId: bracketed(value) }));

  const home = homeOf(match, here);
  const [article, inParagraph] = articles[0] ? numbersIn(articles[0].value) : [home.article];
  if (article === undefined) return [];
  const deepest = points.length > 0 ? points : paragraphs;
  if (deepest.length === 0) {
    const single = articles[0];
    return single ? [{ ...whole, eId: bracketed(single.value) }] : [];
  }
  // "Point 1 of paragraphs 2 and 3" has no one address; "this paragraph" has none outside a paragraph.
  if (points.length > 0 && paragraphs.length > 1) return [];
  if (match.groups?.['thisParagraph'] !== undefined && home.paragraph === null) return [];
  const paragraph = paragraphs[0]?.value ?? inParagraph ?? home.paragraph;
  return deepest.map(({ value, ...range }) => ({
    ...(deepest.length === 1 ? whole : range),
    eId: deepest === points ? articleEId(article, paragraph, value) : articleEId(article, value),
  }));
}

/** What "this Article" and "this paragraph" mean in `here`; nothing where the match does not say them. */
function homeOf(match: RegExpExecArray, here: EId): { article?: string; paragraph: string | null } {
  const place = parseEId(here);
  if (place?.unit !== 'article') return { paragraph: null };
  if (match.groups?.['thisParagraph'] !== undefined) return place;
  if (match.groups?.['thisArticle'] !== undefined) return { article: place.article, paragraph: null };
  return { paragraph: null };
}

/** The numbers of one level, from whichever of its groups matched; empty where none did. */
function numbersOf(match: RegExpExecArray, one: 'point' | 'paragraph' | 'article'): PrintedNumber[] {
  const name = [one, `${one}s`, `${one}After`].find((group) => match.groups?.[group] !== undefined) ?? one;
  const text = match.groups?.[name];
  const offset = match.indices?.groups?.[name]?.[0];
  if (text === undefined || offset === undefined) return [];
  return Array.from(text.matchAll(BRACKETED), (number) => {
    const start = offset + number.index;
    return { value: number[0], start, end: start + number[0].length };
  });
}

const BRACKETED = new RegExp(String.raw`${NUM}(?:\(${NUM}\))*`, 'g');
const SINGLE = new RegExp(NUM, 'g');

function numbersIn(printed: string): string[] {
  return printed.match(SINGLE) ?? [];
}

/** The eId of `15`, `15(2)` or `73(1)(2)`. */
function bracketed(printed: string): EId {
  const [article = '', paragraph = null, point = null] = numbersIn(printed);
  return articleEId(article, paragraph, point);
}
