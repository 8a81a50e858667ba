/** Our engine with one layer taken out at a time: what each is worth. */
import { analyserFor } from '../../../src/renderer/src/search/analyse';
import { BONUSES } from '../../../src/renderer/src/search/rank';
import type { OursOptions } from './engines/ours';

export interface Variant {
  name: string;
  options: OursOptions;
}

/** The whole engine first. */
export const VARIANTS: readonly Variant[] = [
  { name: 'everything', options: {} },
  {
    name: 'without stemming',
    options: {
      layers: { analyserFor: (language) => ({ ...analyserFor(language), stem: (form) => form }) },
    },
  },
  { name: 'without thesaurus', options: { without: 'thesaurus' } },
  { name: 'without glossary', options: { without: 'glossary' } },
  { name: 'without synonyms', options: { layers: { ideas: [] } } },
  {
    name: 'without Latin spellings, keyboards',
    options: {
      layers: {
        analyserFor: (language) => ({ ...analyserFor(language), latin: null, keyboardKey: null }),
      },
    },
  },
  { name: 'without keyboard layouts', options: { layers: { layouts: false } } },
  { name: 'without corrections', options: { asTyped: true } },
  { name: 'without bonus for nearness', options: { layers: { bonuses: { ...BONUSES, nearness: 0 } } } },
  {
    name: 'without bonus for the exact form',
    options: { layers: { bonuses: { ...BONUSES, exactForm: 0 } } },
  },
  {
    name: 'without bonus for the first heading',
    options: { layers: { bonuses: { ...BONUSES, firstHeading: 1 } } },
  },
  { name: 'without addresses', options: { noAddresses: true } },
];
