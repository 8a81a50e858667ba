/** Codes of laws that nobody made, as many as are wanted, in three languages, the same in every run. */
import type { Expression } from '../../../../src/renderer/src/corpus/model';
import { unitsOfExpression } from '../../../../src/renderer/src/search/units';
import { LANGUAGES, type Language } from '../../../../src/shared/corpus';
import { between, mulberry32 } from '../random';
import { codeOfLaws } from './code-of-laws';
import { LanguageGenerator } from './language-generator';

const SEED = 1995;
/** Provisions of one code. */
const CODE = [1000, 5000] as const;

/**
 * Yields expressions with `count` provisions in all, a third of them in each language; `samples` are the real
 * texts whose words and lengths they follow.
 */
export function* generatedProvisions(
  count: number,
  samples: readonly Expression[],
  seed = SEED,
): Generator<Expression> {
  for (const [at, language] of LANGUAGES.entries()) {
    const share =
      Math.floor((count * (at + 1)) / LANGUAGES.length) - Math.floor((count * at) / LANGUAGES.length);
    yield* codesIn(language, share, samples, seed + at);
  }
}

function* codesIn(
  language: Language,
  count: number,
  samples: readonly Expression[],
  seed: number,
): Generator<Expression> {
  const random = mulberry32(seed);
  const sample = samples
    .filter(({ meta }) => meta.language === language)
    .flatMap((expression) => unitsOfExpression(expression).map(({ text }) => text))
    .filter((text) => text !== '');
  const words = new LanguageGenerator(language, sample, random);
  let left = count;
  for (let code = 1; left > 0; code++) {
    const size = Math.min(left, between(random, ...CODE));
    left -= size;
    yield codeOfLaws(`generated-code-${language}-${code}`, language, size, words, random);
  }
}
