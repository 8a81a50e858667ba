/** Two gardens' rules and the links between them, for the tests of the changes. */
import type {
  Change,
  Concordance,
  ConcordanceLink,
} from '../../src/renderer/src/corpus/apparatus/concordance';
import type { Outline } from '../../src/renderer/src/corpus/apparatus/outline';
import { parseExpression } from '../../src/renderer/src/corpus/formats/markdown';

const texts = (text: string): Record<'en' | 'ru' | 'kk', string> => ({ en: text, ru: text, kk: text });

export const link = (change: Change, from: string, to: string, note = change as string): ConcordanceLink => ({
  change,
  from: from.split(' ').filter(Boolean),
  to: to.split(' ').filter(Boolean),
  note: texts(note),
});

export const TEXT = parseExpression(
  `---
work: new-garden
language: en
kind: plain
title: New rules
shortTitle: New
source: The gardeners
officialNumber: G2
adopted: 2026-01-01
edition: 2026-01-01
licence: CC0
about: |
  Rules for the tests.
---

## Preamble

We love roses.

## Section I. Beds

### Article 1. Roses

1. Watered.

2. Pruned.

### Article 2. Tulips

Planted.

## Section II. Paths

### Article 3. Gravel

Raked.
`,
  'new-garden/en.plain.md',
);

export const OUTLINE: Outline = {
  work: 'old-garden',
  officialNumber: 'G1',
  adopted: '1995-01-01',
  inForceUntil: '2025-12-31',
  title: texts('Old rules'),
  shortTitle: texts('Old'),
  sections: [
    {
      num: 'I',
      heading: texts('Flowers'),
      articles: [
        {
          num: '1',
          heading: texts('Old roses'),
          provisions: ['art_1__para_1', 'art_1__para_2', 'art_1__para_3'],
        },
        { num: '2', heading: null, provisions: [] },
      ],
    },
    {
      num: 'II',
      heading: texts('Animals'),
      articles: [{ num: '3', heading: texts('Bees'), provisions: [] }],
    },
  ],
};

export const ROSES = link('changed', 'art_1', 'art_1', 'Roses are watered twice');
export const PRUNING = link('kept', 'art_1__para_3', 'art_1__para_2', 'Pruned as before');
export const WATER = link('split', 'art_1__para_1', 'art_1__para_1 art_3', 'Water is for paths too');
export const HEDGES = link('dropped', 'art_1__para_2', '', 'Hedges are gone');
export const TULIPS = link('new', '', 'art_2', 'No tulips before');
export const BEES = link('dropped', 'art_3', '', 'No bees');
export const FOREWORD = link('kept', 'preamble', 'preamble', 'Love');

export const CONCORDANCE: Concordance = {
  from: 'old-garden',
  to: 'new-garden',
  links: [FOREWORD, ROSES, PRUNING, WATER, TULIPS, HEDGES, BEES],
};
