/** A corpus and its queries in a folder, for the processes that measure: made once, read by each. */
import { createReadStream, createWriteStream } from 'node:fs';
import { readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { createInterface } from 'node:readline';
import { Readable } from 'node:stream';
import { pipeline } from 'node:stream/promises';
import type { Thesaurus } from '../../../../src/renderer/src/corpus/apparatus/thesaurus';
import type { Expression } from '../../../../src/renderer/src/corpus/model';
import type { SourceCorpus } from '../engines/engine';
import { makeQueries } from '../queries/make-queries';
import type { BenchQuery } from '../queries/query';
import type { NamedCorpus } from './by-name';
import { documentsOf } from './documents';

/** An expression a line. */
const EXPRESSIONS = 'expressions.jsonl';
const THESAURI = 'thesauri.json';
const QUERIES = 'queries.json';

export interface PreparedSizes {
  provisions: number;
  expressions: number;
  queries: number;
}

/** Writes the corpus, and `queriesOfKind` queries of each kind. */
export async function prepareCorpus(
  folder: string,
  { expressions, thesauri }: NamedCorpus,
  queriesOfKind: number,
): Promise<PreparedSizes> {
  const all = [...expressions];
  const lines = Readable.from(all.map((expression) => `${JSON.stringify(expression)}\n`));
  await pipeline(lines, createWriteStream(join(folder, EXPRESSIONS)));
  await writeFile(join(folder, THESAURI), JSON.stringify(thesauri));
  const documents = documentsOf(all);
  const queries = makeQueries(documents, queriesOfKind);
  await writeFile(join(folder, QUERIES), JSON.stringify(queries));
  return { provisions: documents.length, expressions: all.length, queries: queries.length };
}

export async function readCorpus(folder: string): Promise<SourceCorpus> {
  const expressions: Expression[] = [];
  for await (const line of createInterface({ input: createReadStream(join(folder, EXPRESSIONS)) })) {
    expressions.push(JSON.parse(line) as Expression);
  }
  const thesauri = JSON.parse(await readFile(join(folder, THESAURI), 'utf8')) as Thesaurus[];
  return { expressions, thesauri, documents: documentsOf(expressions) };
}

export const readQueries = async (folder: string): Promise<BenchQuery[]> =>
  JSON.parse(await readFile(join(folder, QUERIES), 'utf8')) as BenchQuery[];
