/** References in English: "point 1 of paragraph 1 of Article 73", "Articles 12 and 14", "Article 73(1), point 2". */
import { NUM } from '../numerals';
import { ARTICLE_NUM, END, listOf, START, type ReferenceGrammar } from './grammar';

const AND = 'and|or|to';
const points = `[Pp]oint (?<point>${NUM})|[Pp]oints (?<points>${listOf(NUM, AND)})`;
const paragraphs = `[Pp]aragraph (?<paragraph>${NUM})|[Pp]aragraphs (?<paragraphs>${listOf(NUM, AND)})`;
/** "Article 5, paragraph 2", but not the paragraph of "Article 5, paragraph 2 of Article 6". */
const notOfAnother = '(?!\\d| of )';
const after = `(?:, paragraph (?<paragraphAfter>${NUM})${notOfAnother})?(?:, point (?<pointAfter>${NUM})${notOfAnother})?`;
const articles = `Article (?<article>${ARTICLE_NUM})${after}|Articles (?<articles>${listOf(ARTICLE_NUM, AND)})`;

export const ENGLISH: ReferenceGrammar = new RegExp(
  `${START}(?:(?:${points}) of )?(?:` +
    `(?:(?:${paragraphs}) of )?(?:${articles}|(?<thisArticle>this Article))|(?<thisParagraph>this paragraph))${END}`,
  'dgu',
);
