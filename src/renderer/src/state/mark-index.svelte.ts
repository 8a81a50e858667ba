/** Keeps the search index in step with what the reader writes for as long as the window lives. */
import type { MarkText } from '../search/contract';
import type { SearchState } from './search.svelte';
import type { StudyState } from './study.svelte';

export function indexMarks(study: StudyState, search: SearchState): () => void {
  return $effect.root(() => {
    $effect(() => {
      search.setMarks(
        study.entries.flatMap(({ table, row }): MarkText[] => {
          const body = table === 'notes' ? row.body : row.label;
          // A bookmark without a label has no words to be found by.
          if (body.trim() === '') return [];
          return [{ table, id: row.id, locus: { work: row.work, eId: row.eId }, body }];
        }),
      );
    });
  });
}
