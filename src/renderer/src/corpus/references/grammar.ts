/** What the languages' grammars of references share: the groups they name and how numbers are listed. */
import { NUM } from '../numerals';

/**
 * A pattern with the flags `d`, `g` and `u`. Its groups: `points`, `paragraphs`, `articles` hold the numbers of
 * each level (one, or a list where the noun is plural); `thisArticle`, `thisParagraph` hold "this Article" and the like.
 * `pointAfter` and `paragraphAfter` hold what follows the article, as citations have it: "Article 46, point 2".
 * An article's number may carry its paragraph and point in brackets: `15(2)`.
 */
export type ReferenceGrammar = RegExp;

/** Nothing of a word or number before. */
export const START = String.raw`(?<![\p{L}\p{N}])`;
/** Nothing of a word or number after. */
export const END = String.raw`(?![\p{L}\p{N}])`;

/** A list of numbers: `4, 5 and 6`; `and` holds the language's words for the last comma. */
export function listOf(num: string, and: string): string {
  return String.raw`${num}(?:(?:,\s?|,?\s(?:${and})\s|\s?–\s?)${num})*`;
}

/** An article's number, with paragraph and point in brackets or without. */
export const ARTICLE_NUM = String.raw`${NUM}(?:\(${NUM}\)){0,2}`;
/** A point's number as Russian and Kazakh print it: `17)`. */
export const POINT_NUM = String.raw`${NUM}\)?`;
