/** Terms are defined once, used in every language, and no name in the text is without a definition. */
import type { Glossary } from '../../../src/renderer/src/corpus/apparatus/glossary';
import { CorpusError } from '../../../src/renderer/src/corpus/corpus-error';
import { walk } from '../../../src/renderer/src/corpus/walk';
import { LANGUAGES } from '../../../src/shared/corpus';
import type { ExpressionFile } from '../parsed-corpus';
import type { Ground } from './check';
import { checkCitations, checkDigits, checkPlaces, Unique } from './facts';
import { findOccurrences } from './occurrences';
import type { GlossaryFile } from './schemas';
import type { Source } from './source';

export function checkGlossary(sources: readonly Source<GlossaryFile>[], ground: Ground): CorpusError[] {
  if (sources.length === 0) return [];
  const terms = sources.flatMap(({ value }) => value);
  const ids = new Set(terms.map(({ id }) => id));
  const [uniqueIds, uniqueWords] = [new Unique(), new Unique()];
  const used = new Map(
    ground.texts.map(({ expression }) => [
      expression.meta.language,
      new Set(
        [...findOccurrences(expression, { work: '', terms }).values()]
          .flat()
          .map(([, , at]) => terms[at]?.id),
      ),
    ]),
  );
  const inSources = sources.flatMap((source) =>
    source.value.flatMap((term, at) => [
      ...uniqueIds.add(source, term.id, at, 'id'),
      ...LANGUAGES.flatMap((language) =>
        [term[language].term, ...term[language].forms].flatMap((words) =>
          uniqueWords.add(source, `${language}: ${words.toLowerCase()}`, at, language),
        ),
      ),
      ...checkPlaces(source, term.provisions, ground.places, at, 'provisions'),
      ...term.also
        .filter((id) => !ids.has(id) || id === term.id)
        .map((id) => source.fault(`there is no other term "${id}"`, at, 'also')),
      ...checkDigits(source, definitionsOf(term), at),
      ...checkCitations(source, definitionsOf(term), ground.places, at),
      ...LANGUAGES.filter((language) => term.inText && used.get(language)?.has(term.id) === false).map(
        (language) =>
          source.fault(`"${term[language].term}" does not stand in the text in ${language}`, at, language),
      ),
    ]),
  );
  return [...inSources, ...ground.texts.flatMap((file) => undefinedNames(file, terms))];
}

const definitionsOf = ({ en, ru, kk }: GlossaryFile[number]) => ({
  en: en.definition,
  ru: ru.definition,
  kk: kk.definition,
});

/** Capital letters in the middle of an English sentence make a name: "the Supreme Audit Chamber". */
const NAME = /(?<=[\p{Ll}\p{N},;:’)] )(?:\p{Lu}[\p{L}’-]+)(?: (?:of(?: the)? )?\p{Lu}[\p{L}’-]+)*/gu;

/** What has a capital letter and is no institution, office or document of the state. */
const NO_TERMS = new Set(
  (
    'Article Articles Section I Kazakhstan Kazakh Russian Republic God State States ' +
    // Ministries are listed by their fields.
    'Foreign Internal Affairs Defence ' +
    'January February March April May June July August September October November December'
  ).split(' '),
);

const singular = (name: string): string => name.replace(/’s$/, '').replace(/men$/, 'man');

/** Names in an English text that no term covers. */
function undefinedNames(
  { expression, path, lines }: ExpressionFile,
  terms: readonly GlossaryFile[number][],
): CorpusError[] {
  if (expression.meta.language !== 'en') return [];
  const glossary: Glossary = { work: expression.meta.work, terms };
  const found = findOccurrences(expression, glossary);
  return [...walk(expression)].flatMap(({ eId, text }) =>
    [...text.matchAll(NAME)].flatMap(({ 0: name, index }) => {
      if (name.split(' ').every((word) => NO_TERMS.has(word.replace(/’s?$/, '')))) return [];
      const end = index + name.length;
      // "The Chairman", where the Chairman of the Kurultai has been named, is a term cut short.
      const isShort = terms.some(({ en }) => en.term.startsWith(`${singular(name)} `));
      const isCovered =
        isShort || (found.get(eId) ?? []).some(([start, stop]) => start < end && stop > index);
      return isCovered
        ? []
        : [new CorpusError(`"${name}" in ${eId} is in no glossary`, path, lines.get(eId) ?? 1)];
    }),
  );
}
