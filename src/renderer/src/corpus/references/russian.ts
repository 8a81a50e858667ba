/** References in Russian: «подпунктом 17) пункта 1 статьи 56», «статьями 12 и 14», «п. 1 ст. 28». */
import { NUM } from '../numerals';
import { ARTICLE_NUM, END, listOf, POINT_NUM, START, type ReferenceGrammar } from './grammar';

const AND = 'и|или|либо|по';
const points =
  `(?:[Пп]одпункт(?:а|у|ом|е)?|пп\\.|подп\\.) (?<point>${POINT_NUM})` +
  `|[Пп]одпункт(?:ы|ов|ам|ами|ах) (?<points>${listOf(POINT_NUM, AND)})`;
const paragraphs =
  `(?:[Пп]ункт(?:а|у|ом|е)?|п\\.|[Чч]аст(?:ь|и|ью)|ч\\.) (?<paragraph>${NUM})` +
  `|(?:[Пп]ункт(?:ы|ов|ам|ами|ах)|[Чч]аст(?:ей|ям|ями|ях)) (?<paragraphs>${listOf(NUM, AND)})`;
/** «статья 5, пункт 2», but not the paragraph of «статьи 5, пункта 2 статьи 6». */
const notOfAnother = '(?!\\d|\\)? (?:[Сс]тат|ст\\.|[Пп]ункт|п\\.|настоящ|эт))';
const after =
  `(?:, (?:пункт|п\\.) (?<paragraphAfter>${NUM})${notOfAnother})?` +
  `(?:, (?:подпункт|пп\\.) (?<pointAfter>${NUM})${notOfAnother}\\)?)?`;
const articles =
  `(?:[Сс]тать(?:я|и|е|ю|ей|ёй)|ст\\.) (?<article>${ARTICLE_NUM})${after}` +
  `|[Сс]тат(?:ей|ьям|ьями|ьях) (?<articles>${listOf(ARTICLE_NUM, AND)})`;

export const RUSSIAN: ReferenceGrammar = new RegExp(
  `${START}(?:(?:${points}),? )?(?:` +
    `(?:(?:${paragraphs}),? )?(?:${articles}|(?<thisArticle>(?:настоящей|этой) статьи))` +
    `|(?<thisParagraph>(?:настоящего|этого) пункта))${END}`,
  'dgu',
);
