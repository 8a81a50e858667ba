/** The app's search engine over a corpus, as the app fills it. */
import { SearchEngine } from '../../src/renderer/src/search/engine';
import type { CheckedCorpus } from './checked-corpus';

export function engineOf({ expressions, apparatus }: CheckedCorpus): SearchEngine {
  const engine = new SearchEngine();
  for (const { glossary, thesaurus } of apparatus) {
    if (glossary) engine.addGlossary(glossary);
    if (thesaurus) engine.addThesaurus(thesaurus);
  }
  for (const { expression } of expressions) engine.addExpression(expression);
  return engine;
}
