/**
 * The official text's counts, taken by an independent reading and kept in a work's structure.json: how many
 * articles, paragraphs, points and alineas there are in each place. Every expression of the work must have the same.
 */
import * as v from 'valibot';
import { CorpusError } from '../../src/renderer/src/corpus/corpus-error';
import type { Provision } from '../../src/renderer/src/corpus/model';
import type { ExpressionFile } from './parsed-corpus';

const Count = v.pipe(v.number(), v.integer(), v.minValue(0));
const Block = {
  /** Blocks of the place's own words, before its points. */
  alineas: Count,
  points: Count,
  /** Blocks of each point. */
  pointAlineas: v.optional(v.array(Count), []),
  /** Blocks after the points. */
  closing: v.optional(Count, 0),
};

export const Structure = v.strictObject({
  work: v.string(),
  preamble: v.strictObject({ alineas: Count }),
  /** `articles` is the first and the last of the section. */
  sections: v.array(v.strictObject({ num: v.string(), articles: v.tuple([Count, Count]) })),
  articles: v.record(v.string(), v.strictObject({ ...Block, paragraphs: v.array(v.strictObject(Block)) })),
});
export type Structure = v.InferOutput<typeof Structure>;

/** Where an expression has more or fewer parts than the structure says. */
export function checkStructure(file: ExpressionFile, structure: Structure): CorpusError[] {
  const check = new StructureCheck(file);
  check.expression(structure);
  return check.problems;
}

class StructureCheck {
  readonly problems: CorpusError[] = [];
  readonly #file: ExpressionFile;

  constructor(file: ExpressionFile) {
    this.#file = file;
  }

  expression(structure: Structure): void {
    const { children } = this.#file.expression;
    const sections = children.filter(({ type }) => type === 'section');
    const preamble = children.find(({ type }) => type === 'preamble');
    this.#same('preamble', 'alineas', blocks(preamble?.text), structure.preamble.alineas);
    this.#same(
      'preamble',
      'sections',
      sections.map(({ num }) => num).join(),
      structure.sections.map(({ num }) => num).join(),
    );
    structure.sections.forEach(({ articles: [first, last] }, at) => {
      const articles = sections[at]?.children ?? [];
      const eId = sections[at]?.eId ?? 'preamble';
      this.#same(eId, 'articles', `${articles[0]?.num}–${articles.at(-1)?.num}`, `${first}–${last}`);
    });
    const articles = new Map(sections.flatMap((section) => section.children).map((one) => [one.num, one]));
    this.#same('preamble', 'articles', articles.size, Object.keys(structure.articles).length);
    for (const [num, expected] of Object.entries(structure.articles)) {
      const article = articles.get(num);
      if (article) this.#article(article, expected);
      else this.#say('preamble', `art_${num} is missing`);
    }
  }

  #article(article: Provision, expected: Structure['articles'][string]): void {
    this.#block(article, expected);
    const paragraphs = article.children.filter(({ type }) => type === 'paragraph');
    this.#same(article.eId, 'paragraphs', paragraphs.length, expected.paragraphs.length);
    expected.paragraphs.forEach((counts, at) => {
      const paragraph = paragraphs[at];
      if (paragraph) this.#block(paragraph, counts);
    });
  }

  #block(place: Provision, expected: Omit<Structure['articles'][string], 'paragraphs'>): void {
    const points = place.children.filter(({ type }) => type === 'point');
    const closing = place.children.find(({ type }) => type === 'wrapUp');
    this.#same(place.eId, 'alineas', blocks(place.text), expected.alineas);
    this.#same(place.eId, 'points', points.length, expected.points);
    this.#same(place.eId, 'closing alineas', blocks(closing?.text), expected.closing);
    this.#same(
      place.eId,
      'alineas of points',
      points.map(({ text }) => blocks(text)).join(),
      expected.pointAlineas.join(),
    );
  }

  #same(eId: string, what: string, found: string | number, expected: string | number): void {
    if (found !== expected) this.#say(eId, `${eId} has ${what} ${found}, the official text ${expected}`);
  }

  #say(eId: string, what: string): void {
    this.problems.push(new CorpusError(what, this.#file.path, this.#file.lines.get(eId) ?? 1));
  }
}

function blocks(text: string | undefined): number {
  return text === undefined || text === '' ? 0 : text.split('\n').length;
}
