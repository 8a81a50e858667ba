/** Every quantity that a work sets: ages, terms, deadlines, quorums, majorities, numbers of members. */
import type { EId } from '../../../../shared/corpus';
import { isWithin } from './concordance';
import type { Texts } from './texts';

export type NumberKind =
  | 'age'
  | 'residence'
  | 'term'
  | 'deadline'
  | 'majority'
  | 'quorum'
  | 'members'
  | 'times'
  | 'date'
  | 'limit'
  | 'period';
export const NUMBER_KINDS: readonly NumberKind[] = [
  'age',
  'residence',
  'term',
  'deadline',
  'majority',
  'quorum',
  'members',
  'times',
  'period',
  'limit',
  'date',
];

export type NumberUnit =
  'years' | 'months' | 'days' | 'hours' | 'people' | 'share' | 'times' | 'sessions' | 'date' | 'items';
export type NumberBound = 'exactly' | 'at-least' | 'at-most' | 'more-than' | 'less-than' | 'within';

/** What the earlier text said of the same thing. */
export interface EarlierNumber {
  /** Address in the earlier work. */
  eId: EId;
  value: string;
  unit: NumberUnit;
  bound: NumberBound;
  words: Texts;
}

export interface LegalNumber {
  eId: EId;
  kind: NumberKind;
  /** `7`, `2/3`; dates `2026-07-01`, each year's `--09`, `--09-01` (ISO 8601); `most`: more votes than any other. */
  value: string;
  unit: NumberUnit;
  bound: NumberBound;
  /** What is measured. */
  what: Texts;
  /** The provision's own words for it, in each language (a TextQuoteSelector's `exact`). */
  quote: Texts;
  /** Null where the earlier text set none. */
  in1995: EarlierNumber | null;
}

export interface Numbers {
  work: string;
  /** The work that `in1995` speaks of. */
  earlier: string;
  /** In the order of the text. */
  numbers: readonly LegalNumber[];
}

const DAYS: Readonly<Partial<Record<NumberUnit, number>>> = {
  years: 365.25,
  months: 30.44,
  days: 1,
  hours: 1 / 24,
};

/**
 * What a table is sorted by: lengths of time in days, shares as fractions, dates as days (each year's as days of
 * the year), the rest as they are; NaN for what has no size.
 */
export function magnitude({ value, unit }: Pick<LegalNumber, 'value' | 'unit'>): number {
  if (value.startsWith('--')) return Number(value.slice(2, 4)) * 30.44 + Number(value.slice(5) || 1);
  if (unit === 'date') return Date.parse(value) / 86_400_000;
  const [over = '', under] = value.split('/');
  const number = Number(over) / (under === undefined ? 1 : Number(under));
  return number * (DAYS[unit] ?? 1);
}

/** Numbers set in the article or a part of it. */
export function numbersOf({ numbers }: Numbers, article: EId): LegalNumber[] {
  return numbers.filter(({ eId }) => isWithin(eId, article));
}
