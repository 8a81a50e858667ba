/** Everyday phrases lead to provisions that are there, and each to one idea. */
import type { CorpusError } from '../../../src/renderer/src/corpus/corpus-error';
import { LANGUAGES } from '../../../src/shared/corpus';
import type { Ground } from './check';
import { checkPlaces, Unique } from './facts';
import type { ThesaurusFile } from './schemas';
import type { Source } from './source';

export function checkThesaurus(sources: readonly Source<ThesaurusFile>[], ground: Ground): CorpusError[] {
  const [ids, phrases] = [new Unique(), new Unique()];
  return sources.flatMap((source) =>
    source.value.flatMap((idea, at) => [
      ...ids.add(source, idea.id, at, 'id'),
      ...checkPlaces(source, idea.provisions, ground.places, at, 'provisions'),
      ...LANGUAGES.flatMap((language) =>
        idea[language].flatMap((phrase, n) => phrases.add(source, `${language}: ${phrase}`, at, language, n)),
      ),
    ]),
  );
}
