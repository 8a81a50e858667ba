import { describe, expect, it } from 'vitest';
import type { Topic, TopicGroup } from '../../src/renderer/src/corpus/apparatus/topics';
import { countTopics, filterTopics, topicOrFirst } from '../../src/renderer/src/views/Topics/topic-filter';

const texts = (en: string, kk = en) => ({ en, ru: en, kk });
const topic = (id: string, about = id, kk = id): Topic => ({
  id,
  name: texts(id, kk),
  about: texts(about),
  provisions: ['art_1'],
});
const GROUPS: TopicGroup[] = [
  {
    id: 'plants',
    name: texts('Plants'),
    topics: [topic('roses', 'They need water.', 'раушандар'), topic('trees')],
  },
  { id: 'tools', name: texts('Tools'), topics: [topic('spade'), topic('can', 'It holds water.')] },
];

const left = (words: string): string[] =>
  filterTopics(GROUPS, words).map(({ id, topics }) => `${id}: ${topics.map((one) => one.id).join(' ')}`);

describe('a filter of topics', () => {
  it('finds names and sentences, in any language, and drops empty groups', () => {
    expect(left('water')).toEqual(['plants: roses', 'tools: can']);
    expect(left('Раушан')).toEqual(['plants: roses']);
    expect(left('spade water')).toEqual([]);
  });

  it('finds all topics of a group by its name', () => {
    expect(left('tool')).toEqual(['tools: spade can']);
    expect(left('tool water')).toEqual(['tools: can']);
  });

  it('without words leaves the tree as it is', () => {
    expect(filterTopics(GROUPS, ' ')).toEqual(GROUPS);
    expect(countTopics(GROUPS)).toBe(4);
  });
});

describe('the topic that is shown', () => {
  it('is the one of the id with its group, else the first', () => {
    expect(topicOrFirst(GROUPS, 'can')).toEqual({ group: GROUPS[1], topic: GROUPS[1]?.topics[1] });
    expect(topicOrFirst(GROUPS, 'pond')?.topic.id).toBe('roses');
    expect(topicOrFirst(GROUPS, null)?.topic.id).toBe('roses');
  });

  it('is null where there are no topics', () => {
    expect(topicOrFirst([], 'can')).toBeNull();
  });
});
