/** Names of kinds and families of numbers, in the interface's language. */
import { m } from '../../../../shared/i18n/paraglide/messages.js';
import type { NumberKind } from '../../corpus/apparatus/numbers';
import type { Family } from './number-table';

const KINDS: Readonly<Record<NumberKind, () => string>> = {
  age: m.numbers_kind_age,
  residence: m.numbers_kind_residence,
  term: m.numbers_kind_term,
  deadline: m.numbers_kind_deadline,
  majority: m.numbers_kind_majority,
  quorum: m.numbers_kind_quorum,
  members: m.numbers_kind_members,
  times: m.numbers_kind_times,
  period: m.numbers_kind_period,
  limit: m.numbers_kind_limit,
  date: m.numbers_kind_date,
};

const FAMILIES: Readonly<Record<Family, () => string>> = {
  time: m.numbers_family_time,
  share: m.numbers_family_share,
  people: m.numbers_family_people,
  times: m.numbers_family_times,
  items: m.numbers_family_items,
  date: m.numbers_family_date,
};

export const kindName = (kind: NumberKind): string => KINDS[kind]();
export const familyName = (family: Family): string => FAMILIES[family]();
