/** Names of acts, as nouns: «President — appointment → Prime Minister» needs no number and fits the three languages. */
import { m } from '../../../../shared/i18n/paraglide/messages.js';
import type { Act } from '../../corpus/apparatus/powers';

const NAMES: Readonly<Record<Act, () => string>> = {
  proposes: m.powers_act_proposes,
  appoints: m.powers_act_appoints,
  consents: m.powers_act_consents,
  elects: m.powers_act_elects,
  dismisses: m.powers_act_dismisses,
  dissolves: m.powers_act_dissolves,
  signs: m.powers_act_signs,
  returns: m.powers_act_returns,
  adopts: m.powers_act_adopts,
  initiates: m.powers_act_initiates,
  calls: m.powers_act_calls,
  decides: m.powers_act_decides,
  approves: m.powers_act_approves,
  hears: m.powers_act_hears,
  reports: m.powers_act_reports,
  reviews: m.powers_act_reviews,
  suspends: m.powers_act_suspends,
  cancels: m.powers_act_cancels,
  requests: m.powers_act_requests,
  replaces: m.powers_act_replaces,
  forms: m.powers_act_forms,
  heads: m.powers_act_heads,
};

/** An act in the interface's language, to stand between who acts and on whom: `appointment`. */
export function actName(act: Act): string {
  return NAMES[act]();
}
