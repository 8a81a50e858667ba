/** Typed links between the provisions of two works: what became of what. */
import type { EId } from '../../../../shared/corpus';
import type { Texts } from './texts';

/**
 * `kept`: the same rule, whatever its number; `changed`: its counterpart differs in substance; `moved`: the same rule
 * in other surroundings; `split`: one became several; `merged`: several became one; `new`: nothing before it;
 * `dropped`: nothing after it.
 */
export type Change = 'kept' | 'changed' | 'moved' | 'split' | 'merged' | 'new' | 'dropped';
export const CHANGES: readonly Change[] = ['changed', 'new', 'dropped', 'moved', 'split', 'merged', 'kept'];

export interface ConcordanceLink {
  change: Change;
  /** Addresses in the earlier work; empty for what is new. */
  from: readonly EId[];
  /** Addresses in the later work; empty for what was dropped. */
  to: readonly EId[];
  /** What changed and why it matters, in a sentence or two. */
  note: Texts;
}

export interface Concordance {
  /** The earlier and the later work. */
  from: string;
  to: string;
  /** In the order of the later work; what was dropped comes after the links of its part. */
  links: readonly ConcordanceLink[];
}

/** Whether an address is the article (or preamble) itself or stands in it. */
export const isWithin = (eId: EId, article: EId): boolean =>
  eId === article || eId.startsWith(`${article}__`);

/** The links of an article of the later work: first those of the article as a whole, then those of its parts. */
export function linksTo({ links }: Concordance, article: EId): ConcordanceLink[] {
  const whole = links.filter(({ to }) => to.includes(article));
  const parts = links.filter(
    (link) => !whole.includes(link) && link.to.some((eId) => isWithin(eId, article)),
  );
  return [...whole, ...parts];
}

/** The links of an article of the earlier work, those of the article as a whole first. */
export function linksFrom({ links }: Concordance, article: EId): ConcordanceLink[] {
  const whole = links.filter(({ from }) => from.includes(article));
  const parts = links.filter(
    (link) => !whole.includes(link) && link.from.some((eId) => isWithin(eId, article)),
  );
  return [...whole, ...parts];
}
