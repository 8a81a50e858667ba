/** The tree of topics as a filter by words leaves it. Pure. */
import type { Topic, TopicGroup } from '../../corpus/apparatus/topics';
import { beginsWords } from '../../state/word-filter';

/**
 * Groups with the topics that have the words in the name or the sentence of any language, the group's name counting
 * as theirs; groups without any are left out.
 */
export function filterTopics(groups: readonly TopicGroup[], words: string): TopicGroup[] {
  return groups.flatMap((group) => {
    const topics = group.topics.filter(({ name, about }) =>
      beginsWords(
        [group.name, name, about].flatMap((texts): string[] => Object.values(texts)),
        words,
      ),
    );
    return topics.length > 0 ? [{ ...group, topics }] : [];
  });
}

export interface FoundTopic {
  group: TopicGroup;
  topic: Topic;
}

/** The topic of an id with its group, or the first one there is; null where there are none. */
export function topicOrFirst(groups: readonly TopicGroup[], id: string | null): FoundTopic | null {
  const all = groups.flatMap((group) => group.topics.map((topic) => ({ group, topic })));
  return all.find(({ topic }) => topic.id === id) ?? all[0] ?? null;
}

export const countTopics = (groups: readonly TopicGroup[]): number =>
  groups.reduce((sum, { topics }) => sum + topics.length, 0);
