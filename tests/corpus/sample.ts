/** Small texts of our own for the tests of the corpus. */

export const HEAD = `---
work: sample
language: en
kind: plain
title: Rules of the Garden
shortTitle: Garden
source: The gardeners
officialNumber: G1
adopted: 2024-02-29
edition: 2025-01-01
licence: CC0
about: |
  Rules for the tests.
  Not for gardens.
---
`;

/** Number of the first line after HEAD. */
export const BODY_LINE = HEAD.split('\n').length;

export const BODY = `
## Preamble

We, the gardeners,

love roses.

## Section I. Beds

### Article 1. Roses

Roses are watered daily.

Also on Sundays.

### Article 2

1. Weeds are pulled.

   Nettles too.

2. A gardener stops work:

   Such work ends:

   1) at dusk;

      or when it rains;

   2) when the bell rings.

   The bell rings once.

### Article 2-1. Bells

The bell may:

1) ring;

   loudly;

2) stay silent, as paragraph 1 of Article 2 says.

In winter it is taken down.

## Section II. Paths

### Article 3. Gravel

1. Paths have gravel.
`;
