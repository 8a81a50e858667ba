/** The corpora by the names that `--corpora` takes. */
import type { Thesaurus } from '../../../../src/renderer/src/corpus/apparatus/thesaurus';
import type { Expression } from '../../../../src/renderer/src/corpus/model';
import { loadCheckedCorpus } from '../../../corpus/checked-corpus';
import { generatedProvisions } from './generated-provisions';
import { kingJames } from './king-james';

export interface NamedCorpus {
  expressions: Iterable<Expression>;
  thesauri: readonly Thesaurus[];
}

async function bundle(): Promise<NamedCorpus> {
  const { expressions, apparatus } = await loadCheckedCorpus();
  return {
    expressions: expressions.map(({ expression }) => expression),
    thesauri: apparatus.flatMap(({ thesaurus }) => thesaurus ?? []),
  };
}

const generated = (count: number) => async (): Promise<NamedCorpus> => ({
  expressions: generatedProvisions(count, [...(await bundle()).expressions]),
  thesauri: [],
});

/** The generated corpora, by how many provisions they have. */
export const GENERATED = { '100k': 100_000, '300k': 300_000 } as const;

/** The corpus that only the fastest engines are run on, unless others are asked for. */
export const LARGEST = '300k';

const MAKERS = {
  bundle,
  kjv: () => ({ expressions: kingJames(), thesauri: [] }),
  '100k': generated(GENERATED['100k']),
  [LARGEST]: generated(GENERATED[LARGEST]),
} satisfies Record<string, () => NamedCorpus | Promise<NamedCorpus>>;

export type CorpusName = keyof typeof MAKERS;
export const CORPUS_NAMES = Object.keys(MAKERS) as CorpusName[];

/** Throws LackingCorpus where its texts are not on this machine. */
export const corpusNamed = (name: CorpusName): NamedCorpus | Promise<NamedCorpus> => MAKERS[name]();
