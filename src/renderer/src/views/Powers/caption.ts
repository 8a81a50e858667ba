/** One line under the picture: what the pointer is on, with its provisions. */
import type { Language } from '../../../../shared/corpus';
import { m } from '../../../../shared/i18n/paraglide/messages.js';
import type { Power } from '../../corpus/apparatus/powers';
import { citeShort } from '../../corpus/cite';
import { actName } from './act-names';
import type { OfficeNames } from './office-names';

/** Powers of one act between two offices; empty where there are none. */
export function captionOf(powers: readonly Power[], names: OfficeNames, language: Language): string {
  const [first] = powers;
  if (!first) return '';
  const edge = m.powers_edge({
    from: names.full(first.from),
    act: actName(first.act),
    to: names.full(first.to),
  });
  const sources = powers.map(({ eId, condition }) =>
    [citeShort(eId, language), condition?.[language]].filter(Boolean).join(': '),
  );
  return `${edge}. ${sources.join('; ')}`;
}
