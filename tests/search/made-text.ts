/** Small texts of our own wording, made by hand or at random for the search tests, and a plain scan of them. */
import fc from 'fast-check';
import { LANGUAGES, type EId, type Kind, type Language } from '../../src/shared/corpus';
import type { Expression, Provision } from '../../src/renderer/src/corpus/model';
import { tokenise } from '../../src/renderer/src/search/analyse';

/** A paragraph's text, or an intro with its points. */
export type MadeParagraph = string | { lead: string; points: string[]; closing?: string };

export interface MadeArticle {
  heading: string | null;
  paragraphs: MadeParagraph[];
}

const node = (part: Partial<Provision> & Pick<Provision, 'eId' | 'type'>): Provision => ({
  num: null,
  heading: null,
  text: '',
  children: [],
  ...part,
});

function makeParagraph(eId: string, num: string, made: MadeParagraph): Provision {
  if (typeof made === 'string') return node({ eId, type: 'paragraph', num, text: made });
  const children = made.points.map((text, at) =>
    node({ eId: `${eId}__point_${at + 1}`, type: 'point', num: String(at + 1), text }),
  );
  if (made.closing !== undefined) {
    children.push(node({ eId: `${eId}__wrapup`, type: 'wrapUp', text: made.closing }));
  }
  return node({ eId, type: 'paragraph', num, text: made.lead, children });
}

/** Articles 1, 2, 3 … with paragraphs 1, 2, 3 … */
export function makeExpression(
  work: string,
  language: Language,
  articles: MadeArticle[],
  kind: Kind = 'plain',
): Expression {
  return {
    id: `${work}/${language}/${kind}`,
    meta: {
      work,
      language,
      kind,
      title: work,
      shortTitle: work,
      source: 'made for a test',
      officialNumber: null,
      adopted: null,
      inForce: null,
      edition: '2026-01-01',
      licence: 'MIT',
      about: 'A text made for a test.',
    },
    children: articles.map(({ heading, paragraphs }, at) => {
      const eId = `art_${at + 1}`;
      const children = paragraphs.map((made, index) =>
        makeParagraph(`${eId}__para_${index + 1}`, String(index + 1), made),
      );
      return node({ eId, type: 'article', num: String(at + 1), heading, children });
    }),
  };
}

/** Words that texts are made of at random; some share a stem, some a key, some stand in two languages. */
export const WORDS: Readonly<Record<Language, readonly string[]>> = {
  en: 'court courts judge garden river lent books equal constructor 1995 83-1 school schools free'.split(' '),
  ru: 'суд суда судья сад река книги ёлка равный школа школы 1995 свободный закон дети'.split(' '),
  kk: 'сот сотқа құқық құқығы бақ өзен кітаптары тең мектептің еркін 1995 заңды бала халқы'.split(' '),
};

/** Articles of a language's words, with headings or without, with points and closing words. */
export function articlesOf(language: Language): fc.Arbitrary<MadeArticle[]> {
  const sentence = fc
    .array(fc.constantFrom(...WORDS[language]), { minLength: 1, maxLength: 12 })
    .map((words) => words.join(' '));
  const withPoints = fc.record(
    { lead: sentence, points: fc.array(sentence, { minLength: 1, maxLength: 3 }), closing: sentence },
    { requiredKeys: ['lead', 'points'] },
  );
  const article = fc.record({
    heading: fc.option(sentence.map((words) => words.split(' ').slice(0, 3).join(' '))),
    paragraphs: fc.array(fc.oneof({ weight: 3, arbitrary: sentence }, withPoints), {
      minLength: 1,
      maxLength: 4,
    }),
  });
  return fc.array(article, { minLength: 1, maxLength: 5 });
}

export const expressionOf = (language: Language, work = 'made'): fc.Arbitrary<Expression> =>
  articlesOf(language).map((articles) => makeExpression(work, language, articles));
export const anyExpression = fc.oneof(...LANGUAGES.map((language) => expressionOf(language)));

/** What a scan of an expression sees: a provision's words, and those of the heading over it. */
export interface ScannedUnit {
  /** That of the provision which it closes, for closing words. */
  eId: EId;
  text: string[];
  heading: string[];
  /** Printed numbers and the words that it continues. */
  around: string[];
}

export const formsOf = (text: string): string[] => tokenise(text).map(({ form }) => form);

/** The units of an expression with their words, found without the engine. */
export function scan(expression: Expression): ScannedUnit[] {
  return expression.children.flatMap((child) => [...scanProvision(child, null, null)]);
}

function* scanProvision(
  provision: Provision,
  article: Provision | null,
  parent: Provision | null,
): Generator<ScannedUnit> {
  const isOuter = provision.type === 'section' || provision.type === 'chapter';
  const within = isOuter ? null : (article ?? provision);
  const closes = provision.type === 'wrapUp' && parent !== null;
  if (
    !isOuter &&
    (provision.text !== '' || (provision.heading !== null && provision.children.length === 0))
  ) {
    const numbers = `${within?.num ?? ''} ${provision.num ?? ''}`;
    yield {
      eId: closes ? parent.eId : provision.eId,
      text: formsOf(provision.text),
      heading: formsOf(provision.heading ?? within?.heading ?? ''),
      around: formsOf(`${numbers} ${closes ? '' : (parent?.text ?? '')}`),
    };
  }
  for (const child of provision.children) yield* scanProvision(child, within, isOuter ? null : provision);
}

/** Whether the forms stand side by side in the unit's text or in its heading. */
export function holdsPhrase({ text, heading }: ScannedUnit, phrase: readonly string[]): boolean {
  return [text, heading].some((words) => ` ${words.join(' ')} `.includes(` ${phrase.join(' ')} `));
}
