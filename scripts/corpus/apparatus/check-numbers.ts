/** Each quantity stands in its provision in every language, word for word as it is quoted, and none is left out. */
import { CorpusError } from '../../../src/renderer/src/corpus/corpus-error';
import { findProvision, walk } from '../../../src/renderer/src/corpus/walk';
import { numberWordsIn } from '../number-words/read';
import type { ExpressionFile } from '../parsed-corpus';
import type { Ground } from './check';
import { checkPlaces } from './facts';
import type { NumbersFile } from './schemas';
import type { Source } from './source';

export function checkNumbers(sources: readonly Source<NumbersFile>[], ground: Ground): CorpusError[] {
  const [first] = sources;
  if (!first) return [];
  const inSources = sources.flatMap((source) =>
    source.value.flatMap(({ eId, quote, in1995 }, at) => [
      ...checkPlaces(source, [eId], ground.places, at),
      ...(in1995 ? checkPlaces(source, [in1995.eId], ground.earlier, at, 'in1995') : []),
      ...ground.texts.flatMap(({ expression }) => {
        const { language } = expression.meta;
        const text = findProvision(expression, eId)?.text ?? '';
        if (text.includes(quote[language])) return [];
        return [source.fault(`${eId} does not say "${quote[language]}"`, at, 'quote', language)];
      }),
    ]),
  );
  const numbers = sources.flatMap(({ value }) => value);
  return [...inSources, ...ground.texts.flatMap((file) => uncounted(file, numbers))];
}

/** Number words of a text that no quotation covers. */
function uncounted({ expression, path, lines }: ExpressionFile, numbers: NumbersFile): CorpusError[] {
  const { language } = expression.meta;
  return [...walk(expression)].flatMap(({ eId, text }) => {
    const quotes = numbers.filter((number) => number.eId === eId).map(({ quote }) => quote[language]);
    const covered = new Set(quotes.flatMap((quote) => numberWordsIn(quote, language)));
    const missing = [...new Set(numberWordsIn(text, language))].filter((value) => !covered.has(value));
    return missing.map(
      (value) =>
        new CorpusError(`"${value}" in ${eId} is in no entry of the numbers`, path, lines.get(eId) ?? 1),
    );
  });
}
