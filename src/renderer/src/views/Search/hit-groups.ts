/** How hits are laid out: by work in the order of the best hit, the reader's own apart. */
import { formatLocus } from '../../../../shared/corpus';
import type { SearchHit } from '../../search/contract';

export interface HitGroup {
  /** The work; null for what the reader wrote. */
  work: string | null;
  hits: SearchHit[];
}

/** Hits best first → groups; the order inside a group is that of the hits. */
export function groupHits(hits: readonly SearchHit[]): HitGroup[] {
  const groups = new Map<string | null, SearchHit[]>();
  for (const hit of hits) {
    const work = hit.mark === null ? hit.locus.work : null;
    const group = groups.get(work);
    if (group) group.push(hit);
    else groups.set(work, [hit]);
  }
  return Array.from(groups, ([work, group]) => ({ work, hits: group }));
}

/** A hit's own name among those of one answer. */
export function hitKey({ locus, mark }: SearchHit): string {
  return mark === null ? formatLocus(locus) : `${mark.table} ${mark.id}`;
}
