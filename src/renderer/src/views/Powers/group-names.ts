/** Names of the groups that offices stand in. */
import { m } from '../../../../shared/i18n/paraglide/messages.js';
import type { OfficeGroup } from '../../corpus/apparatus/powers';

const NAMES: Readonly<Record<OfficeGroup, () => string>> = {
  people: m.powers_group_people,
  president: m.powers_group_president,
  kurultai: m.powers_group_kurultai,
  government: m.powers_group_government,
  courts: m.powers_group_courts,
  'law-enforcement': m.powers_group_law_enforcement,
  councils: m.powers_group_councils,
  local: m.powers_group_local,
  independent: m.powers_group_independent,
  instrument: m.powers_group_instrument,
};

export function groupName(group: OfficeGroup): string {
  return NAMES[group]();
}
