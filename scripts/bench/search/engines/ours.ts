/** The app's own engine, through the door that its worker uses. Its hits carry excerpts, which no other engine makes. */
import { decode, encode } from '@msgpack/msgpack';
import type { Expression } from '../../../../src/renderer/src/corpus/model';
import { SearchEngine } from '../../../../src/renderer/src/search/engine';
import { loadText, saveText } from '../../../../src/renderer/src/search/saved-text';
import { finish } from '../../../../src/renderer/src/search/search-text';
import { MOST_HITS, type BenchEngine, type SourceCorpus } from './engine';

export function ours(): BenchEngine {
  const engine = new SearchEngine();
  let built: readonly Expression[] = [];
  return {
    build({ thesauri, expressions }: SourceCorpus) {
      for (const thesaurus of thesauri) engine.addThesaurus(thesaurus);
      for (const expression of expressions) engine.addExpression(expression);
      // What the first questions would wait for belongs to the build.
      Array.from(engine.preparing());
      built = expressions;
    },
    query: ({ kind, text }) =>
      engine.query({ text: kind === 'phrases' ? `"${text}"` : text, in: 'texts', limit: MOST_HITS }).hits
        .length,
    // The app saves each text with its document, when it is analysed.
    save: () => encode(built.map((expression) => saveText(finish(engine.analyse(expression))))),
    load(bytes) {
      for (const saved of decode(bytes) as Uint8Array[]) {
        const text = loadText(saved);
        if (text === null) throw new Error('bench:search: what was saved is of no use');
        engine.addText(text);
      }
    },
  };
}
