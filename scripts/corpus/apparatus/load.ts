/** The apparatus of the works of a corpus folder: its sources with their lines, and what is made of them. */
import { readdir } from 'node:fs/promises';
import type { Concordance } from '../../../src/renderer/src/corpus/apparatus/concordance';
import type { Glossary } from '../../../src/renderer/src/corpus/apparatus/glossary';
import type { Numbers } from '../../../src/renderer/src/corpus/apparatus/numbers';
import type { Outline } from '../../../src/renderer/src/corpus/apparatus/outline';
import type { Powers } from '../../../src/renderer/src/corpus/apparatus/powers';
import type { Thesaurus } from '../../../src/renderer/src/corpus/apparatus/thesaurus';
import type { Topics } from '../../../src/renderer/src/corpus/apparatus/topics';
import { makeOutline } from './outline';
import {
  ConcordanceFile,
  GlossaryFile,
  NumbersFile,
  OutlineFile,
  PowersFile,
  ThesaurusFile,
  TopicsFile,
} from './schemas';
import { readSources, type Source } from './source';

/** A work's sources; each list is empty where the work has none. */
export interface ApparatusSources {
  work: string;
  concordance: Source<ConcordanceFile>[];
  glossary: Source<GlossaryFile>[];
  topics: Source<TopicsFile>[];
  numbers: Source<NumbersFile>[];
  powers: Source<PowersFile>[];
  thesaurus: Source<ThesaurusFile>[];
  outline: Source<OutlineFile>[];
}

export async function readApparatus(folder: string): Promise<ApparatusSources[]> {
  const works = (await readdir(folder, { withFileTypes: true }))
    .filter((entry) => entry.isDirectory() && entry.name !== 'tours')
    .map(({ name }) => name)
    .sort();
  return Promise.all(
    works.map(async (work) => ({
      work,
      concordance: await readSources(folder, `${work}/concordance`, ConcordanceFile),
      glossary: await readSources(folder, `${work}/glossary`, GlossaryFile),
      topics: await readSources(folder, `${work}/topics`, TopicsFile),
      numbers: await readSources(folder, `${work}/numbers`, NumbersFile),
      powers: await readSources(folder, `${work}/powers`, PowersFile),
      thesaurus: await readSources(folder, `${work}/thesaurus`, ThesaurusFile),
      outline: await readSources(folder, `${work}/outline`, OutlineFile),
    })),
  );
}

/** A work's apparatus as the app reads it; a part is null where the work has none. */
export interface Apparatus {
  work: string;
  concordance: Concordance | null;
  glossary: Glossary | null;
  topics: Topics | null;
  numbers: Numbers | null;
  powers: Powers | null;
  thesaurus: Thesaurus | null;
  outline: Outline | null;
}

/** @param earlier the work that concordances and numbers look back at: the corpus's one outline; null without one. */
export function makeApparatus(sources: ApparatusSources, earlier: string | null): Apparatus {
  const { work } = sources;
  const [outline] = sources.outline;
  const links = items(sources.concordance);
  const terms = items(sources.glossary);
  const groups = items(sources.topics);
  const numbers = items(sources.numbers);
  const ideas = items(sources.thesaurus).map(({ id: _, ...idea }) => idea);
  const powers = sources.powers.map(({ value }) => value);
  return {
    work,
    outline: outline ? makeOutline(outline.value) : null,
    concordance: links.length > 0 && earlier !== null ? { from: earlier, to: work, links } : null,
    glossary:
      terms.length > 0 ? { work, terms: terms.map(toTerm).sort((a, b) => (a.id < b.id ? -1 : 1)) } : null,
    thesaurus: ideas.length > 0 ? { work, ideas } : null,
    topics: groups.length > 0 ? { work, groups } : null,
    numbers:
      numbers.length > 0 && earlier !== null
        ? { work, earlier, numbers: numbers.map((one) => ({ ...one, in1995: one.in1995 ?? null })) }
        : null,
    powers:
      powers.length > 0
        ? {
            work,
            offices: powers.flatMap(({ offices }) =>
              offices.map((office) => ({ ...office, short: office.short ?? office.name })),
            ),
            powers: powers.flatMap((file) =>
              file.powers.map((power) => ({ ...power, condition: power.condition ?? null })),
            ),
          }
        : null,
  };
}

const items = <T>(sources: readonly Source<T[]>[]): T[] => sources.flatMap(({ value }) => value);

/** `inText` only says what to check. */
function toTerm({ inText: _, ...term }: GlossaryFile[number]): Glossary['terms'][number] {
  return term;
}
