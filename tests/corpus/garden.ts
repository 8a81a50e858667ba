/** One small text in three languages, with references inside it; the Russian one is shorter than the others. */
import { parseExpression } from '../../src/renderer/src/corpus/formats/markdown';
import type { Expression } from '../../src/renderer/src/corpus/model';
import type { Language } from '../../src/shared/corpus';

const TITLES: Record<Language, string> = {
  en: 'Rules of the Garden',
  ru: 'Правила сада',
  kk: 'Бақ ережелері',
};

const BODIES: Record<Language, string> = {
  en: `
## Preamble

We love roses.

## Section I. Beds

### Article 1. Roses

1. Roses are watered daily, and the ROSE of the year twice.

2. Paths to the roses are kept as Article 3 says.

### Article 2. Weeds

Weeds are pulled; paragraph 2 of Article 1 and Article 1 do not forbid it.

## Section II. Paths

### Article 3. Gravel

1. Gravel is raked:

   1) in spring;

   2) in autumn, before the feast of Article 9.

2. Point 1 of paragraph 1 of Article 3 holds for sand too.
`,
  ru: `
## Преамбула

Мы любим розы.

## Раздел I. Грядки

### Статья 1. Розы

1. Розы поливают каждый день, а ещё — ёлку.

2. Ёлка растёт сама.

### Статья 2. Сорняки

Сорняки выдёргивают.

## Раздел II. Дорожки

### Статья 3. Гравий

Гравий ровняют.
`,
  kk: `
## Преамбула

Біз раушанды сүйеміз.

## I бөлім. Жүйектер

### 1-бап. Раушандар

1. Раушан күн сайын суарылады.

2. Қызыл раушан да суарылады.

### 2-бап. Арамшөп

Арамшөп жұлынады.

## II бөлім. Жолдар

### 3-бап. Қиыршық тас

1. Қиыршық тас тегістеледі:

   1) көктемде;

   2) күзде.

2. Құм да тегістеледі.
`,
};

/** Work of the three texts. */
export const GARDEN = 'garden';

/** The file of the text in a language, as the bundle would hold it; another work's name makes another work. */
export const gardenMarkdown = (language: Language, work = GARDEN): string => `---
work: ${work}
language: ${language}
kind: plain
title: ${TITLES[language]}
shortTitle: ${TITLES[language]}
source: The gardeners
edition: 2025-01-01
licence: CC0
about: |
  For the tests.
---
${BODIES[language]}`;

export const garden = (language: Language): Expression =>
  parseExpression(gardenMarkdown(language), `${language}.md`);
