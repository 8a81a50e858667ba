/** Small texts of our own wording, made by hand for the search tests. */
import type { Language } from '../../src/shared/corpus';
import type { Expression, Provision } from '../../src/renderer/src/corpus/model';

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
export function makeExpression(work: string, language: Language, articles: MadeArticle[]): Expression {
  return {
    id: `${work}/${language}/plain`,
    meta: {
      work,
      language,
      kind: 'plain',
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
