/** An expression of generated provisions: chapters of articles, some of a text, some of paragraphs with points. */
import type { Expression, Provision, ProvisionType } from '../../../../src/renderer/src/corpus/model';
import type { Language } from '../../../../src/shared/corpus';
import { between, type Random } from '../random';
import type { LanguageGenerator } from './language-generator';
import { benchMeta } from './meta';

const ARTICLES_A_CHAPTER = 20;
/** Share of the articles that have paragraphs, and of the paragraphs that have points. */
const WITH_PARAGRAPHS = 0.6;
const WITH_POINTS = 0.2;
const PARAGRAPHS = [2, 6] as const;
const POINTS = [2, 5] as const;

/** What an article takes from as it grows: words, chance, and how many provisions are still wanted. */
interface Source {
  words: LanguageGenerator;
  random: Random;
  left: number;
}

/** A code with exactly `size` provisions that have words of their own. */
export function codeOfLaws(
  work: string,
  language: Language,
  size: number,
  words: LanguageGenerator,
  random: Random,
): Expression {
  const source: Source = { words, random, left: size };
  const chapters: Provision[] = [];
  for (let article = 1; source.left > 0; article++) {
    if ((article - 1) % ARTICLES_A_CHAPTER === 0) {
      chapters.push({ ...node('chapter', 'chp', chapters.length + 1, null), heading: words.heading() });
    }
    chapters.at(-1)?.children.push(makeArticle(article, source));
  }
  return { id: `${work}/${language}/plain`, meta: benchMeta(work, language, work), children: chapters };
}

function makeArticle(num: number, source: Source): Provision {
  const article = { ...node('article', 'art', num, null), heading: source.words.heading() };
  if (source.random() >= WITH_PARAGRAPHS) return withText(article, source);
  const paragraphs = between(source.random, ...PARAGRAPHS);
  for (let at = 1; at <= paragraphs && source.left > 0; at++) {
    const paragraph = withText(node('paragraph', 'para', at, article), source);
    article.children.push(paragraph);
    if (source.random() < WITH_POINTS) addPoints(paragraph, source);
  }
  return article;
}

function addPoints(paragraph: Provision, source: Source): void {
  const points = between(source.random, ...POINTS);
  for (let at = 1; at <= points && source.left > 0; at++) {
    paragraph.children.push(withText(node('point', 'point', at, paragraph), source));
  }
}

function withText(provision: Provision, source: Source): Provision {
  source.left--;
  return { ...provision, text: source.words.provision() };
}

function node(type: ProvisionType, name: string, num: number, parent: Provision | null): Provision {
  const own = `${name}_${num}`;
  const eId = parent === null ? own : `${parent.eId}__${own}`;
  return { eId, type, num: String(num), heading: null, text: '', children: [] };
}
