/** What the bench of quality asks of an engine: a ranking of provisions. */
import type { EId, Language } from '../../../../src/shared/corpus';
import type { Question } from '../question';

/** Addresses in the question's work, best first, each once. What is labelled is not looked at. */
export type Rank = (question: Pick<Question, 'q' | 'lang' | 'work'>) => Promise<EId[]>;

/** A provision with words of its own, as the peers get it: the words of the text that our engine indexes. */
export interface UnitDocument {
  /** Counted from 0 through all works and languages. */
  id: number;
  work: string;
  language: Language;
  eId: EId;
  /** Empty where there is none, as the fields below. */
  heading: string;
  text: string;
  number: string;
  lead: string;
}

/** The searched fields of a document, in the order in which an engine without scores across fields lists its answers. */
export const TEXT_FIELDS = ['heading', 'text', 'number', 'lead'] as const;

/** Ids of all documents that a text finds, best first. */
export type FindIds = (text: string) => readonly number[] | Promise<readonly number[]>;

/** Indexes the documents of one language. */
export type MakeIndex = (
  documents: readonly UnitDocument[],
  language: Language,
) => FindIds | Promise<FindIds>;

export interface Peer {
  name: string;
  /** Whether it searches as it does where nothing is asked of it; else an option of its own is set. */
  asShipped: boolean;
  /** Throws where the engine's package is not installed. */
  load: () => MakeIndex;
}
