/** What several checks ask of the texts of an apparatus. */
import type { Texts } from '../../../src/renderer/src/corpus/apparatus/texts';
import { findReferences } from '../../../src/renderer/src/corpus/cross-reference';
import type { CorpusError } from '../../../src/renderer/src/corpus/corpus-error';
import { LANGUAGES } from '../../../src/shared/corpus';
import type { Source } from './source';

type Key = string | number;

/** Addresses that do not exist, and those that are named twice. */
export function checkPlaces(
  source: Source<unknown>,
  eIds: readonly string[],
  places: ReadonlySet<string>,
  ...keys: Key[]
): CorpusError[] {
  return eIds.flatMap((eId, at) => {
    if (!places.has(eId)) return [source.fault(`${eId} does not exist`, ...keys, at)];
    return eIds.indexOf(eId) < at ? [source.fault(`${eId} is named twice`, ...keys, at)] : [];
  });
}

/** The languages of one statement name the same numbers in digits. */
export function checkDigits(source: Source<unknown>, texts: Texts, ...keys: Key[]): CorpusError[] {
  const digitsOf = (text: string): string => (text.match(/\d+/g) ?? []).sort().join(', ');
  const expected = digitsOf(texts.en);
  return LANGUAGES.flatMap((language) => {
    const found = digitsOf(texts[language]);
    if (found === expected) return [];
    return [
      source.fault(
        `${language} has the numbers ${found || 'none'}, en has ${expected || 'none'}`,
        ...keys,
        language,
      ),
    ];
  });
}

/** The languages of one statement cite provisions that exist. */
export function checkCitations(
  source: Source<unknown>,
  texts: Texts,
  places: ReadonlySet<string>,
  ...keys: Key[]
): CorpusError[] {
  return LANGUAGES.flatMap((language) =>
    findReferences(texts[language], language, 'preamble')
      .filter(({ eId }) => !places.has(eId))
      .map(({ eId }) => source.fault(`${eId}, of which the text speaks, does not exist`, ...keys, language)),
  );
}

/** Things that must be there once, by a name: each repetition is a fault. */
export class Unique {
  readonly #seen = new Map<string, string>();

  /** @param name what must be unique, with the place that says it */
  add(source: Source<unknown>, name: string, ...keys: Key[]): CorpusError[] {
    const before = this.#seen.get(name);
    if (before !== undefined) return [source.fault(`"${name}" is there already, in ${before}`, ...keys)];
    this.#seen.set(name, source.path);
    return [];
  }
}
