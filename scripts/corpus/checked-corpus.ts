/** The corpus with all its checks: what the build and `corpus:check` share. */
import { existsSync } from 'node:fs';
import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import * as v from 'valibot';
import { CorpusError } from '../../src/renderer/src/corpus/corpus-error';
import { checkApparatus } from './apparatus/check';
import { makeApparatus, readApparatus, type Apparatus } from './apparatus/load';
import { assembleCorpus, CORPUS_FOLDER } from './assemble';
import { checkAlignment } from './check-alignment';
import { checkFigures, Figures, type FigureCheck } from './check-figures';
import { checkLinks } from './check-links';
import { checkStructure, Structure } from './check-structure';
import { parseCorpus, type ParsedCorpus } from './parsed-corpus';

export interface CheckedCorpus extends ParsedCorpus {
  /** By path of the expression. */
  structures: ReadonlyMap<string, Structure>;
  figures: ReadonlyMap<string, FigureCheck>;
  /** A work each; those without any part are left out. */
  apparatus: readonly Apparatus[];
}

/** Assembles, parses and checks everything; `problems` is empty where the corpus is sound. */
export async function loadCheckedCorpus(folder: string = CORPUS_FOLDER): Promise<CheckedCorpus> {
  const corpus = parseCorpus(await assembleCorpus(folder));
  const structures = new Map<string, Structure>();
  const figures = new Map<string, FigureCheck>();
  // A file that does not parse would only be reported again by everything that points at it.
  if (corpus.problems.length > 0) return { ...corpus, structures, figures, apparatus: [] };
  const sources = await readApparatus(folder);
  const problems = [
    ...checkAlignment(corpus),
    ...checkLinks(corpus),
    ...checkApparatus(sources, corpus.expressions),
  ];
  for (const file of corpus.expressions) {
    const { work, language } = file.expression.meta;
    const structure = await readFacts(folder, `${work}/structure.json`, Structure);
    if (structure) {
      structures.set(file.path, structure);
      problems.push(...checkStructure(file, structure));
    }
    const facts = language === 'en' ? await readFacts(folder, `${work}/figures.json`, Figures) : null;
    if (facts) {
      const check = checkFigures(file, facts);
      figures.set(file.path, check);
      problems.push(...check.problems);
    }
  }
  const [outline, ...others] = sources.flatMap((one) => one.outline);
  problems.push(
    ...others.map((one) => one.fault('there is another outline: only one work can be looked back at')),
  );
  const apparatus = sources.map((one) => makeApparatus(one, outline?.value.work ?? null));
  return { ...corpus, problems, structures, figures, apparatus };
}

/** Facts about a work's official text; null where the work has none. Throws CorpusError where they are not in form. */
async function readFacts<T>(
  folder: string,
  path: string,
  schema: v.GenericSchema<unknown, T>,
): Promise<T | null> {
  const file = join(folder, path);
  if (!existsSync(file)) return null;
  const result = v.safeParse(schema, JSON.parse(await readFile(file, 'utf8')));
  if (result.success) return result.output;
  const [issue] = result.issues;
  throw new CorpusError(`${v.getDotPath(issue) ?? 'the file'}: ${issue.message}`, path, 1);
}
