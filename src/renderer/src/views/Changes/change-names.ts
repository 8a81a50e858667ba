/** What each kind of change is called, in the interface's language. */
import { m } from '../../../../shared/i18n/paraglide/messages.js';
import type { Change } from '../../corpus/apparatus/concordance';

const NAMES: Readonly<Record<Change, () => string>> = {
  changed: m.changes_kind_changed,
  new: m.changes_kind_new,
  dropped: m.changes_kind_dropped,
  moved: m.changes_kind_moved,
  split: m.changes_kind_split,
  merged: m.changes_kind_merged,
  kept: m.changes_kind_kept,
};

/** «Изменено», «Новое»: one word for a chip or a filter. */
export const changeName = (change: Change): string => NAMES[change]();
