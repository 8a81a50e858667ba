import { splitExpressionId, type Language } from '../../../../shared/corpus';
import type { SearchHit } from '../../search/contract';

/** Language of the text that a hit was found in; of a note, the interface's. */
export function languageOfHit(hit: SearchHit, fallback: Language): Language {
  return hit.expression === null ? fallback : splitExpressionId(hit.expression).language;
}
