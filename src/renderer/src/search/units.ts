/** What the index is made of: every provision with words of its own, and everything that a reader wrote. */
import type { EId } from '../../../shared/corpus';
import type { Expression, Provision } from '../corpus/model';
import type { MarkText } from './contract';
import { plainNote } from './plain-note';

/** Fields of a unit that are searched. The first four are the text; the others are about it. */
export const FIELDS = ['heading', 'text', 'number', 'lead', 'everyday', 'terms'] as const;
export type Field = (typeof FIELDS)[number];

export interface Unit extends Record<Field, string> {
  /** A closing alinea answers as the paragraph or article that it closes. */
  eId: EId;
  /** The outermost provision around it: a section, the preamble, an article where there are no sections. */
  section: EId;
  /** Heading of the article or of the provision itself; empty where there is none. */
  heading: string;
  /** Whether this is the first unit of its article: the heading speaks for it most. */
  first: boolean;
  text: string;
  /** Printed numbers of the article and of the provision, separated by a space. */
  number: string;
  /** The words that a point continues ("The President:"); empty where there are none. */
  lead: string;
  /** How people say what it puts otherwise: phrases of the thesaurus; empty where there are none. */
  everyday: string;
  /** Names of the terms that it sets or defines; empty where there are none. */
  terms: string;
}

/** Between the phrases of `everyday` and `terms`; a form that no word has, and that stands in no list of lines. */
export const PHRASE_END = '|';

/** Words about provisions: by the provision that they lead to. */
export type WordsByPlace = ReadonlyMap<EId, readonly string[]>;

/** Units of an expression in reading order, with what is said about them. */
export function unitsOfExpression(
  expression: Expression,
  about: Partial<Record<'everyday' | 'terms', WordsByPlace>> = {},
): Unit[] {
  const units: Unit[] = [];
  for (const child of expression.children) addArticles(child.eId, child, units);
  const isSaid = about.everyday !== undefined || about.terms !== undefined;
  const first = isSaid ? firstUnits(units) : null;
  for (const field of ['everyday', 'terms'] as const) {
    for (const [eId, words] of about[field] ?? []) {
      const unit = first?.get(eId);
      if (unit)
        unit[field] = [unit[field], ...words].filter((phrase) => phrase !== '').join(` ${PHRASE_END} `);
    }
  }
  return units;
}

export function unitOfMark({ locus, body }: MarkText): Unit {
  const { eId } = locus;
  const text = plainNote(body);
  return {
    eId,
    section: eId,
    first: true,
    heading: '',
    text,
    number: '',
    lead: '',
    everyday: '',
    terms: '',
  };
}

/** By address the first unit of it or in it: an article that only holds its paragraphs speaks through the first. */
function firstUnits(units: readonly Unit[]): Map<EId, Unit> {
  const first = new Map<EId, Unit>();
  for (const unit of units) if (!first.has(unit.eId)) first.set(unit.eId, unit);
  for (const unit of units) {
    const parts = unit.eId.split('__');
    for (let length = parts.length - 1; length > 0; length -= 1) {
      const around = parts.slice(0, length).join('__');
      if (!first.has(around)) first.set(around, unit);
    }
  }
  return first;
}

function addArticles(section: EId, provision: Provision, units: Unit[]): void {
  if (provision.type !== 'section' && provision.type !== 'chapter') {
    addProvision({ section, article: provision, from: units.length }, provision, null, units);
    return;
  }
  for (const child of provision.children) addArticles(section, child, units);
}

interface ArticleUnits {
  section: EId;
  article: Provision;
  /** How many units stand before the article's first. */
  from: number;
}

function addProvision(
  within: ArticleUnits,
  provision: Provision,
  parent: Provision | null,
  units: Unit[],
): void {
  const { section, article, from } = within;
  if (provision.text !== '' || (provision.heading !== null && provision.children.length === 0)) {
    const closes = provision.type === 'wrapUp' && parent !== null;
    units.push({
      eId: closes ? parent.eId : provision.eId,
      section,
      heading: provision.heading ?? article.heading ?? '',
      first: units.length === from,
      text: provision.text,
      number: numberOf(article, provision),
      lead: closes ? '' : (parent?.text ?? ''),
      everyday: '',
      terms: '',
    });
  }
  for (const child of provision.children) addProvision(within, child, provision, units);
}

function numberOf(article: Provision, provision: Provision): string {
  if (provision === article || provision.num === null) return article.num ?? '';
  return article.num === null ? provision.num : `${article.num} ${provision.num}`;
}
