/**
 * The body of an expression's file, read line by line into the tree. A line is a block; its indent says
 * what it belongs to: 0 the article, 3 the item above, 6 the indented point above.
 */
import type { EId, Language } from '../../../../shared/corpus';
import { CorpusError } from '../corpus-error';
import { LABELS, type Labels } from '../labels';
import type { Provision, ProvisionType } from '../model';
import { followsNumber, fromRoman, NUM } from '../numerals';

export interface Body {
  children: Provision[];
  /** Line on which each provision begins, counted from 1. */
  lines: ReadonlyMap<EId, number>;
}

const PARAGRAPH = new RegExp(`^(${NUM})\\. (\\S.*)$`);
const POINT = new RegExp(`^(${NUM})\\) (\\S.*)$`);

/** Reads the lines after the front matter, the first of which is line `from` of `path`. Throws CorpusError. */
export function parseBody(lines: readonly string[], from: number, language: Language, path: string): Body {
  const reader = new BodyReader(LABELS[language], path);
  lines.forEach((line, at) => reader.read(line, from + at));
  return reader.end();
}

class BodyReader {
  readonly #labels: Labels;
  readonly #path: string;
  readonly #children: Provision[] = [];
  readonly #lines = new Map<EId, number>();
  #line = 0;
  #section: Provision | null = null;
  /** The article or preamble that is being read. */
  #article: Provision | null = null;
  /** The paragraph, or the point or closing words straight under the article, that is being read. */
  #item: Provision | null = null;
  /** The point or closing words inside the paragraph. */
  #inner: Provision | null = null;
  #lastSection = 0;
  #lastArticle: string | null = null;

  constructor(labels: Labels, path: string) {
    this.#labels = labels;
    this.#path = path;
  }

  read(line: string, number: number): void {
    const content = line.trim();
    if (content === '') return;
    this.#line = number;
    const indent = line.length - line.trimStart().length;
    if (content.startsWith('#')) this.#heading(line.trimEnd());
    else if (indent === 0) this.#atArticle(content);
    else if (indent === 3) this.#atItem(content);
    else if (indent === 6) this.#atInner(content);
    else this.#fail(`an indent of ${indent} is none of 0, 3, 6: "${clip(content)}"`);
  }

  end(): Body {
    this.#closeArticle();
    this.#closeSection();
    if (this.#children.length === 0) this.#fail('the file has no text');
    return { children: this.#children, lines: this.#lines };
  }

  #heading(line: string): void {
    const [, marks, label] = /^(#+) (.+)$/.exec(line) ?? [];
    if (marks === '##' && label === this.#labels.preamble) return this.#openPreamble();
    const section = label === undefined ? null : this.#labels.sectionHeading.exec(label);
    if (marks === '##' && section?.[1]) return this.#openSection(section[1], section[2] ?? null);
    const article = label === undefined ? null : this.#labels.articleHeading.exec(label);
    if (marks === '###' && article?.[1]) return this.#openArticle(article[1], article[2] ?? null);
    this.#fail(`not a heading of a preamble, section or article: "${clip(line)}"`);
  }

  #openPreamble(): void {
    const preamble = this.#provision('preamble', 'preamble', null, null, '');
    if (this.#children.length > 0) this.#fail('the preamble comes after other text');
    this.#article = preamble;
    this.#children.push(preamble);
  }

  #openSection(num: string, heading: string | null): void {
    this.#closeArticle();
    this.#closeSection();
    const value = fromRoman(num);
    if (value === null) return this.#fail(`section "${num}" is not a Roman number`);
    const section = this.#provision(`sec_${value}`, 'section', num, heading, '');
    if (value !== this.#lastSection + 1) {
      this.#fail(`section ${num} stands where section number ${this.#lastSection + 1} is expected`);
    }
    if (this.#section === null && this.#lastArticle !== null) {
      this.#fail(`section ${num} comes after articles that stand in no section`);
    }
    this.#lastSection = value;
    this.#section = section;
    this.#children.push(section);
  }

  #openArticle(num: string, heading: string | null): void {
    this.#closeArticle();
    const article = this.#provision(`art_${num}`, 'article', num, heading, '');
    this.#inOrder('article', this.#lastArticle, num, 'the work');
    this.#lastArticle = num;
    this.#article = article;
    (this.#section?.children ?? this.#children).push(article);
  }

  /** A block at the margin: a paragraph, a point of the article, its own words, or its closing words. */
  #atArticle(content: string): void {
    const article = this.#article;
    if (article === null) return this.#homeless(content);
    const [, paragraphNum, paragraphText] = PARAGRAPH.exec(content) ?? [];
    const [, pointNum, pointText] = POINT.exec(content) ?? [];
    if (article.type === 'article' && paragraphNum && paragraphText) {
      this.#item = this.#numbered(article, 'paragraph', paragraphNum, paragraphText);
      this.#inner = null;
    } else if (article.type === 'article' && pointNum && pointText) {
      this.#item = this.#numbered(article, 'point', pointNum, pointText);
      this.#inner = null;
    } else if (this.#item === null) addAlinea(article, content);
    else if (this.#item.type === 'point') this.#item = this.#wrapUp(article, content);
    else if (this.#item.type === 'wrapUp') addAlinea(this.#item, content);
    else this.#homeless(content);
  }

  /** A block at three spaces: a point of the paragraph above, or more words of the item above. */
  #atItem(content: string): void {
    const item = this.#item;
    if (item === null || item.type === 'wrapUp') return this.#homeless(content);
    const [, num, text] = POINT.exec(content) ?? [];
    if (num && text) {
      if (item.type !== 'paragraph')
        return this.#fail(`point ${num} stands inside ${item.eId}, a point itself`);
      this.#inner = this.#numbered(item, 'point', num, text);
    } else if (this.#inner === null) addAlinea(item, content);
    else if (this.#inner.type === 'point') this.#inner = this.#wrapUp(item, content);
    else addAlinea(this.#inner, content);
  }

  /** A block at six spaces: more words of the indented point above. */
  #atInner(content: string): void {
    if (this.#inner?.type !== 'point') return this.#homeless(content);
    addAlinea(this.#inner, content);
  }

  #numbered(parent: Provision, type: 'paragraph' | 'point', num: string, text: string): Provision {
    const stem = type === 'paragraph' ? 'para' : 'point';
    const node = this.#provision(`${parent.eId}__${stem}_${num}`, type, num, null, text);
    const previous = parent.children.at(-1) ?? null;
    if (previous !== null && previous.type !== type) {
      this.#fail(`${type} ${num} of ${parent.eId} comes after ${previous.eId}, which is not a ${type}`);
    }
    this.#inOrder(type, previous?.num ?? null, num, parent.eId);
    parent.children.push(node);
    return node;
  }

  #wrapUp(parent: Provision, text: string): Provision {
    const node = this.#provision(`${parent.eId}__wrapup`, 'wrapUp', null, null, text);
    parent.children.push(node);
    return node;
  }

  #provision(
    eId: EId,
    type: ProvisionType,
    num: string | null,
    heading: string | null,
    text: string,
  ): Provision {
    const earlier = this.#lines.get(eId);
    if (earlier !== undefined) this.#fail(`repeated eId "${eId}", first on line ${earlier}`);
    this.#lines.set(eId, this.#line);
    return { eId, type, num, heading, text, children: [] };
  }

  #inOrder(type: string, previous: string | null, num: string, where: string): void {
    if (followsNumber(previous, num)) return;
    const after = previous === null ? `is the first ${type}` : `comes after ${type} ${previous}`;
    this.#fail(`${type} ${num} ${after} in ${where}: a gap or disorder in the numbers`);
  }

  #closeArticle(): void {
    const article = this.#article;
    if (article !== null && article.text === '' && article.children.length === 0) {
      this.#failAt(article.eId, `${article.eId} has no text`);
    }
    this.#article = null;
    this.#item = null;
    this.#inner = null;
  }

  #closeSection(): void {
    const section = this.#section;
    if (section !== null && section.children.length === 0) {
      this.#failAt(section.eId, `${section.eId} has no articles`);
    }
  }

  #homeless(content: string): void {
    this.#fail(`text that belongs to no provision: "${clip(content)}"`);
  }

  #failAt(eId: EId, what: string): never {
    throw new CorpusError(what, this.#path, this.#lines.get(eId) ?? this.#line);
  }

  #fail(what: string): never {
    throw new CorpusError(what, this.#path, Math.max(1, this.#line));
  }
}

function addAlinea(provision: Provision, text: string): void {
  provision.text = provision.text === '' ? text : `${provision.text}\n${text}`;
}

function clip(text: string): string {
  return text.length > 60 ? `${text.slice(0, 59)}…` : text;
}
