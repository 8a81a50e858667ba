/** Who may do what to whom: offices as nodes, powers as edges, each with the provision that gives it. */
import type { EId } from '../../../../shared/corpus';
import { isWithin } from './concordance';
import type { Texts } from './texts';

export type OfficeGroup =
  | 'people'
  | 'president'
  | 'kurultai'
  | 'government'
  | 'courts'
  | 'law-enforcement'
  | 'councils'
  | 'local'
  | 'independent'
  | 'instrument';
export const OFFICE_GROUPS: readonly OfficeGroup[] = [
  'people',
  'president',
  'kurultai',
  'government',
  'courts',
  'law-enforcement',
  'councils',
  'local',
  'independent',
  'instrument',
];

export type Act =
  | 'proposes'
  | 'appoints'
  | 'consents'
  | 'elects'
  | 'dismisses'
  | 'dissolves'
  | 'signs'
  | 'returns'
  | 'adopts'
  | 'initiates'
  | 'calls'
  | 'decides'
  | 'approves'
  | 'hears'
  | 'reports'
  | 'reviews'
  | 'suspends'
  | 'cancels'
  | 'requests'
  | 'replaces'
  | 'forms'
  | 'heads';
export const ACTS: readonly Act[] = [
  'proposes',
  'appoints',
  'consents',
  'elects',
  'dismisses',
  'dissolves',
  'signs',
  'returns',
  'adopts',
  'initiates',
  'calls',
  'decides',
  'approves',
  'hears',
  'reports',
  'reviews',
  'suspends',
  'cancels',
  'requests',
  'replaces',
  'forms',
  'heads',
];

/** A body or office, or (group `instrument`) a thing that is acted on: a law, a referendum, the budget. */
export interface Office {
  id: string;
  group: OfficeGroup;
  name: Texts;
  /** For the picture; the name where it is short itself. */
  short: Texts;
}

export interface Power {
  /** Ids of offices: who acts, and on whom or what. */
  from: string;
  act: Act;
  to: string;
  /** The provision that gives the power. */
  eId: EId;
  /** How, with whom, how many, when; null where nothing is said. */
  condition: Texts | null;
}

export interface Powers {
  work: string;
  offices: readonly Office[];
  /** In the order of the text. */
  powers: readonly Power[];
}

/** Powers given in the article or a part of it. */
export function powersOf({ powers }: Powers, article: EId): Power[] {
  return powers.filter(({ eId }) => isWithin(eId, article));
}
