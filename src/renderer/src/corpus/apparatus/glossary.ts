/** The terms of a work, each in every language, and where the texts use them. */
import type { EId, ExpressionId, Language } from '../../../../shared/corpus';

export type TermKind = 'institution' | 'office' | 'procedure' | 'right' | 'notion' | 'document' | 'territory';
export const TERM_KINDS: readonly TermKind[] = [
  'institution',
  'office',
  'procedure',
  'right',
  'notion',
  'document',
  'territory',
];

/** A term in one language. */
export interface TermWords {
  /** In its dictionary form. */
  term: string;
  /** Other words of the texts for the same thing. */
  forms: readonly string[];
  /** One to three sentences. */
  definition: string;
}

export interface Term extends Readonly<Record<Language, TermWords>> {
  id: string;
  kind: TermKind;
  /** Provisions that set or define it, most telling first. */
  provisions: readonly EId[];
  /** Ids of related terms. */
  also: readonly string[];
  /** Not marked in the text: its words are too common. */
  quiet: boolean;
}

export interface Glossary {
  work: string;
  /** By id. */
  terms: readonly Term[];
}

/** Where a term stands: half-open range into the provision's text (UTF-16), and its place in `Glossary.terms`. */
export type Occurrence = readonly [start: number, end: number, term: number];

/** For each text, by provision: the terms in its words, ascending, not overlapping. */
export interface Occurrences {
  work: string;
  texts: Readonly<Partial<Record<ExpressionId, Readonly<Record<EId, readonly Occurrence[]>>>>>;
}

/** The term with this id; null where there is none. */
export function findTerm({ terms }: Glossary, id: string): Term | null {
  return terms.find((term) => term.id === id) ?? null;
}
