/** How hits are laid out: by work in the order of the best hit, notes apart, one article's languages together. */
import type { ExpressionId, Language } from '../../../../shared/corpus';
import { splitExpressionId } from '../../../../shared/corpus';
import type { SearchHit } from '../../search/contract';

/** One line of the results: a provision with the languages that it was found in. */
export interface HitRow {
  key: string;
  /** The best hit of the provision. */
  hit: SearchHit;
  languages: Language[];
}

export interface HitGroup {
  /** The work; null for the reader's notes. */
  work: string | null;
  rows: HitRow[];
}

/** Hits best first → groups, each row a locus once; the order inside a group is that of the hits. */
export function groupHits(hits: readonly SearchHit[]): HitGroup[] {
  const groups = new Map<string | null, Map<string, HitRow>>();
  for (const hit of hits) {
    const work = hit.note === null ? hit.locus.work : null;
    const rows = groups.get(work) ?? new Map<string, HitRow>();
    groups.set(work, rows);
    const key = hit.note ?? `${hit.locus.work}#${hit.locus.eId}`;
    const row = rows.get(key);
    const languages = languageOf(hit.expression);
    if (row) row.languages.push(...languages.filter((one) => !row.languages.includes(one)));
    else rows.set(key, { key, hit, languages });
  }
  return [...groups].map(([work, rows]) => ({ work, rows: [...rows.values()] }));
}

function languageOf(expression: ExpressionId | null): Language[] {
  return expression === null ? [] : [splitExpressionId(expression).language];
}
