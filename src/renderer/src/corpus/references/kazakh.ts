/** References in Kazakh: «56-баптың 17) тармақшасы», «12 және 14-баптар», «осы баптың 1-тармағы». */
import { NUM } from '../numerals';
import { END, listOf, POINT_NUM, START, type ReferenceGrammar } from './grammar';

const AND = 'және|мен|пен|бен|немесе';
const NUM_DASH = `${NUM}-?`;
const articles =
  `(?<articles>${listOf(NUM_DASH, AND)})-?баптар\\p{L}*|(?<article>${NUM})[- ](?:бап|баб)\\p{L}*` +
  `|(?<thisArticle>[Оо]сы баптың)`;
const paragraphs = `(?<paragraphs>${listOf(NUM_DASH, AND)})-?тармақтар\\p{L}*|(?<paragraph>${NUM})[- ]тарма[қғ](?!ша)\\p{L}*`;
const points = `(?<points>${listOf(POINT_NUM, AND)})[- ]тармақшалар\\p{L}*|(?<point>${POINT_NUM})[- ]тармақша\\p{L}*`;

export const KAZAKH: ReferenceGrammar = new RegExp(
  `${START}(?:(?:${articles})(?:,? (?:${paragraphs}))?|(?<thisParagraph>[Оо]сы тармақтың))(?:,? (?:${points}))?${END}`,
  'dgu',
);
