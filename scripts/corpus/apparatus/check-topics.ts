/** Every article is in a topic, and every topic leads somewhere. */
import { isWithin } from '../../../src/renderer/src/corpus/apparatus/concordance';
import type { CorpusError } from '../../../src/renderer/src/corpus/corpus-error';
import type { Ground } from './check';
import { checkCitations, checkDigits, checkPlaces, Unique } from './facts';
import type { TopicsFile } from './schemas';
import type { Source } from './source';

export function checkTopics(sources: readonly Source<TopicsFile>[], ground: Ground): CorpusError[] {
  const [first] = sources;
  if (!first) return [];
  const ids = new Unique();
  const names = new Unique();
  const all = sources.flatMap(({ value }) => value.flatMap(({ topics }) => topics));
  const provisions = all.flatMap((topic) => topic.provisions);
  return [
    ...sources.flatMap((source) =>
      source.value.flatMap((group, at) => [
        ...ids.add(source, group.id, at, 'id'),
        ...group.topics.flatMap((topic, n) => [
          ...ids.add(source, topic.id, at, 'topics', n, 'id'),
          ...names.add(source, topic.name.en, at, 'topics', n, 'name'),
          ...checkPlaces(source, topic.provisions, ground.places, at, 'topics', n, 'provisions'),
          ...checkDigits(source, topic.about, at, 'topics', n, 'about'),
          ...checkCitations(source, topic.about, ground.places, at, 'topics', n, 'about'),
        ]),
      ]),
    ),
    ...ground.articles
      .filter((article) => !provisions.some((eId) => isWithin(eId, article)))
      .map((article) => first.fault(`${article} is in no topic`)),
  ];
}
