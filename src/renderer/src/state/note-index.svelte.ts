/** Keeps the search index in step with the reader's notes for as long as the window lives. */
import type { SearchState } from './search.svelte';
import type { StudyState } from './study.svelte';

export function indexNotes(study: StudyState, search: SearchState): () => void {
  return $effect.root(() => {
    $effect(() => {
      search.setNotes(
        study.entries.flatMap((entry) =>
          entry.table === 'notes'
            ? [
                {
                  id: entry.row.id,
                  locus: { work: entry.row.work, eId: entry.row.eId },
                  body: entry.row.body,
                },
              ]
            : [],
        ),
      );
    });
  });
}
