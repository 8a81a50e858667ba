/** The app's own engine, whole or with a layer taken out. It is not told the question's language. */
import { SearchEngine, type Layers } from '../../../../src/renderer/src/search/engine';
import type { CheckedCorpus } from '../../../corpus/checked-corpus';
import type { Rank } from './engine';

export interface OursOptions {
  /** The app's own where absent. */
  layers?: Partial<Layers>;
  /** Parts of the apparatus that the engine is not given. */
  without?: 'thesaurus' | 'glossary';
  /** Whether unknown words stay as they were typed. */
  asTyped?: boolean;
  /** Whether places that the query names are left out. */
  noAddresses?: boolean;
}

/** Provisions that an answer has at most. */
const LIMIT = 60;

/** What the palette shows: addresses first, then provisions, each once whatever language it was found in. */
export function ours(corpus: CheckedCorpus, options: OursOptions = {}): Rank {
  const { asTyped = false, noAddresses = false } = options;
  const engine = fill(corpus, options);
  return ({ q, work }) => {
    const { addresses, hits } = engine.query({ text: q, work, in: 'texts', limit: LIMIT, asTyped });
    const shown = [...(noAddresses ? [] : addresses), ...hits.map(({ locus }) => locus)];
    return Promise.resolve([...new Set(shown.map(({ eId }) => eId))]);
  };
}

function fill({ expressions, apparatus }: CheckedCorpus, { layers, without }: OursOptions): SearchEngine {
  const engine = new SearchEngine(layers);
  for (const { glossary, thesaurus } of apparatus) {
    if (glossary && without !== 'glossary') engine.addGlossary(glossary);
    if (thesaurus && without !== 'thesaurus') engine.addThesaurus(thesaurus);
  }
  for (const { expression } of expressions) engine.addExpression(expression);
  return engine;
}
