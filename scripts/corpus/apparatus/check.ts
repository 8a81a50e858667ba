/** Everything that must hold of an apparatus: each address exists, nothing is left out, the languages agree. */
import type { CorpusError } from '../../../src/renderer/src/corpus/corpus-error';
import { walk } from '../../../src/renderer/src/corpus/walk';
import type { ExpressionFile } from '../parsed-corpus';
import { checkConcordance } from './check-concordance';
import { checkGlossary } from './check-glossary';
import { checkNumbers } from './check-numbers';
import { checkPowers } from './check-powers';
import { checkThesaurus } from './check-thesaurus';
import { checkTopics } from './check-topics';
import type { ApparatusSources } from './load';
import { makeOutline } from './outline';

/** What the checks compare an apparatus with. */
export interface Ground {
  /** The work's own texts, one a language, English first. */
  texts: readonly ExpressionFile[];
  /** Addresses of the work, in the order of the text. */
  places: ReadonlySet<string>;
  /** Its preamble and articles. */
  articles: readonly string[];
  /** Addresses of the earlier work; empty where the corpus has no outline. */
  earlier: ReadonlySet<string>;
  /** Its preamble and its articles, but for those that had been excluded. */
  earlierArticles: readonly string[];
}

export function checkApparatus(
  all: readonly ApparatusSources[],
  expressions: readonly ExpressionFile[],
): CorpusError[] {
  const outlines = all.flatMap(({ outline }) => outline);
  const earlier = outlines.map(({ value }) => makeOutline(value));
  // What an amendment had excluded was not there to be kept or dropped.
  const articles = earlier
    .flatMap(({ sections }) => sections.flatMap((section) => section.articles))
    .filter(({ heading }) => heading !== null);
  return all.flatMap((sources) => {
    const texts = expressions.filter(({ expression }) => expression.meta.work === sources.work);
    const first = texts[0];
    if (!first) return aloneFaults(sources);
    const provisions = [...walk(first.expression)];
    const ground: Ground = {
      texts,
      places: new Set(provisions.map(({ eId }) => eId)),
      articles: provisions
        .filter(({ type }) => type === 'article' || type === 'preamble')
        .map(({ eId }) => eId),
      earlier: new Set([
        'preamble',
        ...articles.flatMap(({ num, provisions }) => [`art_${num}`, ...provisions]),
      ]),
      earlierArticles: ['preamble', ...articles.map(({ num }) => `art_${num}`)],
    };
    return [
      ...checkConcordance(sources.concordance, ground),
      ...checkGlossary(sources.glossary, ground),
      ...checkTopics(sources.topics, ground),
      ...checkNumbers(sources.numbers, ground),
      ...checkPowers(sources.powers, ground),
      ...checkThesaurus(sources.thesaurus, ground),
    ];
  });
}

/** A work without a text can have an outline, and nothing that speaks of a text. */
function aloneFaults({ outline: _, work, ...parts }: ApparatusSources): CorpusError[] {
  return Object.values(parts)
    .flat()
    .map((source) => source.fault(`the work "${work}" has no text in the corpus`));
}
