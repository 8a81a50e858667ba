/** MRR of our engine with a layer taken out at a time. */
import type { CheckedCorpus } from '../../corpus/checked-corpus';
import { ours } from './engines/ours';
import { VARIANTS } from './layers';
import { measureQuestions, meansOf } from './measured-question';
import type { QuestionSet } from './question-sets';

export interface LayerResult {
  name: string;
  /** By name of the set. */
  mrr: Record<string, number>;
}

/** The whole engine first. */
export async function measureLayers(
  corpus: CheckedCorpus,
  sets: readonly QuestionSet[],
): Promise<LayerResult[]> {
  const results: LayerResult[] = [];
  for (const { name, options } of VARIANTS) {
    const rank = ours(corpus, options);
    const mrr: LayerResult['mrr'] = {};
    for (const set of sets) {
      mrr[set.name] = meansOf(await measureQuestions(rank, set.questions)).all.mrr;
    }
    results.push({ name, mrr });
  }
  return results;
}
