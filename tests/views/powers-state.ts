/** A small state: a keeper, a council, a gate, and what they may do. */
import type { Act, Office, OfficeGroup, Power, Powers } from '../../src/renderer/src/corpus/apparatus/powers';
import type { Measure } from '../../src/renderer/src/views/Powers/wrap-words';

const office = (id: string, group: OfficeGroup): Office => ({
  id,
  group,
  name: { en: id, ru: id, kk: id },
  short: { en: id, ru: id, kk: id },
});

export const power = (from: string, act: Act, to: string, eId = 'art_1'): Power => ({
  from,
  act,
  to,
  eId,
  condition: null,
});

export const STATE: Powers = {
  work: 'garden',
  offices: [
    office('keeper', 'president'),
    office('council', 'kurultai'),
    office('guard', 'government'),
    office('gate', 'instrument'),
  ],
  powers: [
    power('keeper', 'appoints', 'guard', 'art_1'),
    power('council', 'consents', 'guard', 'art_1'),
    power('keeper', 'dismisses', 'guard', 'art_2'),
    power('keeper', 'dissolves', 'council', 'art_3__para_1'),
    power('keeper', 'dissolves', 'council', 'art_3__para_2'),
    power('council', 'dismisses', 'keeper', 'art_4'),
    power('guard', 'decides', 'gate', 'art_5'),
    power('council', 'dissolves', 'council', 'art_6'),
  ],
};

/** Every letter is seven units wide. */
export const measure: Measure = (text) => text.length * 7;
