/** What a reader may look for, in a tree of two levels, each leaf a ready set of provisions. */
import type { EId } from '../../../../shared/corpus';
import { isWithin } from './concordance';
import type { Texts } from './texts';

export interface Topic {
  id: string;
  name: Texts;
  /** One sentence on what the provisions say of it. */
  about: Texts;
  /** Most relevant first. */
  provisions: readonly EId[];
}

export interface TopicGroup {
  id: string;
  name: Texts;
  topics: readonly Topic[];
}

export interface Topics {
  work: string;
  groups: readonly TopicGroup[];
}

/** Topics whose set has the article or a part of it. */
export function topicsOf({ groups }: Topics, article: EId): Topic[] {
  return groups
    .flatMap(({ topics }) => topics)
    .filter(({ provisions }) => provisions.some((eId) => isWithin(eId, article)));
}
