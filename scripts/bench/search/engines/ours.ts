/** The app's own engine, through the door that its worker uses. Its hits carry excerpts, which no other engine makes. */
import { SearchEngine } from '../../../../src/renderer/src/search/engine';
import { MOST_HITS, type BenchEngine, type SourceCorpus } from './engine';

/** In no corpus: made of letters that do not follow each other. */
const UNKNOWN_WORD = 'qzxqzx';

/**
 * `save(): Uint8Array` and `load(bytes)` of the bench stand for the engine's own: a line each here once
 * it has them.
 */
export function ours(): BenchEngine {
  const engine = new SearchEngine();
  return {
    build({ thesauri, expressions }: SourceCorpus) {
      for (const thesaurus of thesauri) engine.addThesaurus(thesaurus);
      for (const expression of expressions) engine.addExpression(expression);
      // What the first question with an unknown word would wait for belongs to the build.
      engine.query({ text: UNKNOWN_WORD, in: 'texts', limit: 1 });
    },
    query: ({ kind, text }) =>
      engine.query({ text: kind === 'phrases' ? `"${text}"` : text, in: 'texts', limit: MOST_HITS }).hits
        .length,
  };
}
