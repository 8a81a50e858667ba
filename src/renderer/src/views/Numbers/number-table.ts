/** The table of numbers: which rows a reader's filter lets through, in which order, under which headings. Pure. */
import type { EId } from '../../../../shared/corpus';
import {
  magnitude,
  NUMBER_KINDS,
  type LegalNumber,
  type NumberBound,
  type NumberKind,
  type NumberUnit,
} from '../../corpus/apparatus/numbers';
import { beginsWords } from '../../state/word-filter';

/** What can be measured against each other. */
export type Family = 'time' | 'share' | 'people' | 'times' | 'items' | 'date';
/** In this order whichever way a table is sorted by size: a length of time is neither more nor less than a share. */
export const FAMILIES: readonly Family[] = ['time', 'share', 'people', 'times', 'items', 'date'];

const FAMILY: Readonly<Record<NumberUnit, Family>> = {
  years: 'time',
  months: 'time',
  days: 'time',
  hours: 'time',
  share: 'share',
  people: 'people',
  times: 'times',
  sessions: 'times',
  items: 'items',
  date: 'date',
};

export type NumberOrder = 'place' | 'kind' | 'size';

export interface NumberSort {
  by: NumberOrder;
  /** Last first; of sizes, the largest first in each family. */
  down: boolean;
}

export interface NumberFilter {
  words: string;
  kind: NumberKind | null;
  section: EId | null;
  /** Only what 1995 set otherwise, or not at all. */
  changedOnly: boolean;
}

export const NO_FILTER: NumberFilter = { words: '', kind: null, section: null, changedOnly: false };

export interface NumberRow {
  /** Place in the text, from 0: what the row is known by. */
  at: number;
  number: LegalNumber;
  /** The section that sets it; null where it stands in none, or the text is not open. */
  section: EId | null;
}

/** Rows under one heading: of one section, of one kind, of one family. */
export interface NumberGroup {
  key: string;
  first: NumberRow;
  rows: NumberRow[];
}

export const familyOf = ({ unit }: Pick<LegalNumber, 'unit'>): Family => FAMILY[unit];

type Size = Pick<LegalNumber, 'value' | 'unit'>;

/** How 1995 stands to a number: `same` value, `other`, or `none` was set. */
export type Against1995 = 'same' | 'other' | 'none';

export function against1995({ value, unit, bound, in1995 }: LegalNumber): Against1995 {
  if (!in1995) return 'none';
  return bound === in1995.bound && hasSameSize({ value, unit }, in1995) ? 'same' : 'other';
}

function hasSameSize(a: Size, b: Size): boolean {
  if (familyOf(a) !== familyOf(b)) return false;
  return a.value === b.value || magnitude(a) === magnitude(b);
}

const SIGNS: Readonly<Record<NumberBound, string>> = {
  exactly: '',
  'at-least': '≥ ',
  'at-most': '≤ ',
  within: '≤ ',
  'more-than': '> ',
  'less-than': '< ',
};

/**
 * `> 1/2`, `≤ 1`: beside words that say the size only with their sentence around them ("by a majority of all its
 * deputies", "[not] more than once"); null where the words say it themselves, or the value only codes a place.
 */
export function signOf(number: LegalNumber): string | null {
  const family = familyOf(number);
  if ((family !== 'share' && family !== 'times') || Number.isNaN(magnitude(number))) return null;
  return `${SIGNS[number.bound]}${number.value}`;
}

/** @param textsOf what the words of a filter are looked for in. */
export function filterNumbers(
  rows: readonly NumberRow[],
  { words, kind, section, changedOnly }: NumberFilter,
  textsOf: (number: LegalNumber) => readonly string[],
): NumberRow[] {
  return rows.filter(
    (row) =>
      (kind === null || row.number.kind === kind) &&
      (section === null || row.section === section) &&
      (!changedOnly || against1995(row.number) !== 'same') &&
      beginsWords(textsOf(row.number), words),
  );
}

/** Rows in an order, under the headings that it gives: sections, kinds, families of sizes. */
export function groupNumbers(rows: readonly NumberRow[], { by, down }: NumberSort): NumberGroup[] {
  const inOrder = rows.toSorted((a, b) => COMPARE[by](a, b, down ? -1 : 1) || a.at - b.at);
  const groups = new Map<string, NumberGroup>();
  for (const row of inOrder) {
    const key = keyOf(row, by);
    const group = groups.get(key) ?? { key, first: row, rows: [] };
    group.rows.push(row);
    groups.set(key, group);
  }
  return [...groups.values()];
}

function keyOf({ number, section }: NumberRow, by: NumberOrder): string {
  if (by === 'kind') return number.kind;
  return by === 'size' ? familyOf(number) : (section ?? '');
}

type Compare = (a: NumberRow, b: NumberRow, way: 1 | -1) => number;

const COMPARE: Readonly<Record<NumberOrder, Compare>> = {
  place: (a, b, way) => way * (a.at - b.at),
  kind: (a, b, way) => way * (NUMBER_KINDS.indexOf(a.number.kind) - NUMBER_KINDS.indexOf(b.number.kind)),
  size: (a, b, way) =>
    FAMILIES.indexOf(familyOf(a.number)) - FAMILIES.indexOf(familyOf(b.number)) ||
    compareSizes(a.number, b.number, way),
};

/** What has no size comes last both ways; of equal sizes, "less than" is the smallest and "more than" the largest. */
function compareSizes(a: LegalNumber, b: LegalNumber, way: 1 | -1): number {
  const [sizeA, sizeB] = [magnitude(a), magnitude(b)];
  if (Number.isNaN(sizeA) || Number.isNaN(sizeB))
    return Number(Number.isNaN(sizeA)) - Number(Number.isNaN(sizeB));
  return way * (sizeA - sizeB || lean(a.bound) - lean(b.bound));
}

const lean = (bound: NumberBound): number => (bound === 'more-than' ? 1 : bound === 'less-than' ? -1 : 0);
