/**
 * The tree that every text becomes, bundled or imported. Names are Akoma Ntoso's.
 */
import type { EId, ExpressionId, Kind, Language } from '../../../shared/corpus';

/** From the outermost inwards, with Akoma Ntoso's names; laws leave most of them out. */
export type ProvisionType =
  'preamble' | 'part' | 'section' | 'chapter' | 'subsection' | 'article' | 'paragraph' | 'point' | 'wrapUp';

/** A node of a text: a section, an article, a numbered paragraph, a point … */
export interface Provision {
  eId: EId;
  type: ProvisionType;
  /** The number as printed, without punctuation: `28`, `83-1`, `II`; null where there is none (preamble, wrapUp). */
  num: string | null;
  heading: string | null;
  /** The node's own words, plain text, without its children's; alineas are separated by `\n`. Empty for sections. */
  text: string;
  /** What editors wrote about it ("Amended by …"), which is not the law's words; absent where there is none. */
  notes?: readonly string[];
  children: Provision[];
}

/** What a file says about itself in its front matter. */
export interface ExpressionMeta {
  work: string;
  language: Language;
  kind: Kind;
  title: string;
  /** For the library and breadcrumbs: `Constitution 2026`. */
  shortTitle: string;
  /** Who published the text that this file carries or restates. */
  source: string;
  /** Number of the act on the official site (`K2600000000`); null where there is none. */
  officialNumber: string | null;
  /** ISO dates; null where unknown. */
  adopted: string | null;
  inForce: string | null;
  /** As of what date this edition was made. */
  edition: string;
  licence: string;
  /** What this edition is, for its first page: blocks of plain text separated by `\n`. */
  about: string;
}

export interface Expression {
  id: ExpressionId;
  meta: ExpressionMeta;
  /** Preamble and sections, or articles where there are no sections. */
  children: Provision[];
}

export interface TourStop {
  num: number;
  heading: string;
  /** Blocks of plain text. */
  blocks: string[];
  /** Addresses in the tour's work, most relevant first. */
  provisions: EId[];
}

export interface Tour {
  id: string;
  language: Language;
  work: string;
  title: string;
  summary: string;
  source: string;
  /** ISO date of what the tour follows. */
  date: string;
  stops: TourStop[];
}
