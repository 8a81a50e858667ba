/** What the bench was asked to measure. */
import { parseArgs } from 'node:util';
import { CORPUS_NAMES, LARGEST, type CorpusName } from './corpora/by-name';
import { ENGINES, FASTEST } from './engines/by-name';

export interface BenchArguments {
  json: boolean;
  corpora: CorpusName[];
  /** Engines that were asked for; all where absent. */
  only: readonly string[] | undefined;
  /** Names of the engines to run on a corpus, in the order of the table. */
  enginesFor: (corpus: CorpusName) => string[];
  /** Queries of each kind. */
  queries: number;
}

/** The message says what is wrong with an argument. */
export class UsageError extends Error {}

const DEFAULT_QUERIES = 200;

/** Throws UsageError where a name or a number makes no sense. */
export function readArguments(args: readonly string[]): BenchArguments {
  const values = parse([...args]);
  const queries = Number(values.queries);
  if (!Number.isInteger(queries) || queries < 1) {
    throw new UsageError(`--queries=${values.queries} is no whole number above 0`);
  }
  const corpora = values.corpora.split(',').map(corpusCalled);
  const wanted = values.only?.split(',').flatMap(enginesNamed);
  const enginesFor = (corpus: CorpusName): string[] => {
    const names = wanted ?? (corpus === LARGEST ? FASTEST : [...ENGINES.keys()]);
    return [...ENGINES.keys()].filter((name) => names.includes(name));
  };
  return { json: values.json, corpora, only: wanted, enginesFor, queries };
}

function parse(args: string[]) {
  try {
    return parseArgs({
      args,
      options: {
        json: { type: 'boolean', default: false },
        only: { type: 'string' },
        corpora: { type: 'string', default: CORPUS_NAMES.join(',') },
        queries: { type: 'string', default: String(DEFAULT_QUERIES) },
      },
    }).values;
  } catch (error) {
    throw new UsageError(error instanceof Error ? error.message : String(error));
  }
}

/** Names that a word stands for: its own, or all of a family (`minisearch`). */
function enginesNamed(word: string): string[] {
  const names = [...ENGINES.keys()].filter((name) => name === word || name.startsWith(`${word}-`));
  if (names.length > 0) return names;
  throw new UsageError(`no engine "${word}"; there are ${[...ENGINES.keys()].join(', ')}`);
}

function corpusCalled(word: string): CorpusName {
  const name = CORPUS_NAMES.find((one) => one === word);
  if (name !== undefined) return name;
  throw new UsageError(`no corpus "${word}"; there are ${CORPUS_NAMES.join(', ')}`);
}
