/** What the index is made of: every provision with words of its own, and every note. */
import type { EId, ExpressionId, Locus } from '../../../shared/corpus';
import type { Expression, Provision } from '../corpus/model';
import type { NoteText } from './contract';
import { plainNote } from './plain-note';

export interface Unit {
  /** A closing alinea answers as the paragraph or article that it closes. */
  locus: Locus;
  /** Null for a note. */
  expression: ExpressionId | null;
  /** Null for a provision. */
  note: string | null;
  /** Units of one article (or one note) share it. */
  group: string;
  /** Heading of the article; null where there is none. */
  heading: string | null;
  /** Whether this is the first unit of its article: the heading speaks for it most. */
  first: boolean;
  text: string;
  /** Printed numbers of the article and of the provision, separated by a space. */
  number: string;
  /** The words that a point continues ("The President:"); empty where there are none. */
  lead: string;
  /** How people say what it puts otherwise: phrases of the thesaurus; empty where there are none. */
  everyday: string;
}

/** Phrases by the provision that they lead to. */
export type Everyday = ReadonlyMap<EId, readonly string[]>;

/** Units of an expression in reading order. */
export function unitsOfExpression(expression: Expression, everyday: Everyday = new Map()): Unit[] {
  const units: Unit[] = [];
  for (const child of expression.children) addArticles(expression, child, units);
  for (const [eId, phrases] of everyday) {
    // An article that only holds its paragraphs speaks through the first of them.
    const unit =
      units.find(({ locus }) => locus.eId === eId) ??
      units.find(({ locus }) => locus.eId.startsWith(`${eId}__`));
    if (unit) unit.everyday = [unit.everyday, ...phrases].join('\n');
  }
  return units;
}

export function unitOfNote(note: NoteText): Unit {
  return {
    locus: note.locus,
    expression: null,
    note: note.id,
    group: note.id,
    heading: null,
    first: true,
    text: plainNote(note.body),
    number: '',
    lead: '',
    everyday: '',
  };
}

function addArticles(expression: Expression, provision: Provision, units: Unit[]): void {
  if (provision.type !== 'section' && provision.type !== 'chapter') {
    addProvision(expression, provision, provision, null, units);
    return;
  }
  for (const child of provision.children) addArticles(expression, child, units);
}

function addProvision(
  expression: Expression,
  article: Provision,
  provision: Provision,
  parent: Provision | null,
  units: Unit[],
): void {
  const group = `${expression.id}#${article.eId}`;
  if (provision.text !== '' || (provision.heading !== null && provision.children.length === 0)) {
    const answering = provision.type === 'wrapUp' && parent !== null ? parent : provision;
    units.push({
      locus: { work: expression.meta.work, eId: answering.eId },
      expression: expression.id,
      note: null,
      group,
      heading: provision.heading ?? article.heading,
      first: units.at(-1)?.group !== group,
      text: provision.text,
      number: [article.num, provision === article ? null : provision.num]
        .filter((num) => num !== null)
        .join(' '),
      lead: provision.type === 'wrapUp' ? '' : (parent?.text ?? ''),
      everyday: '',
    });
  }
  for (const child of provision.children) addProvision(expression, article, child, provision, units);
}
