import { splitExpressionId } from '../../../../shared/corpus';
import type { SearchHit } from '../../search/contract';
import type { App } from '../../state/app.svelte';

/**
 * Opens a hit where its words are: the text in the language it was found in, or the note. `behind`: what lies over
 * the text, or in its place, stays.
 */
export function openHit(
  { screen, reader, preferences }: App,
  hit: SearchHit,
  where: 'in front' | 'behind' = 'in front',
): void {
  if (where === 'in front') screen.show('reader');
  if (hit.mark !== null) preferences.openPane('right');
  const language = hit.expression === null ? undefined : splitExpressionId(hit.expression).language;
  void reader.openLocus(hit.locus.work, hit.locus.eId, language);
}
