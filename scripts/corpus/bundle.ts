/** The bundle that the app ships: the corpus's files and a manifest with their SHA-256. */
import { createHash } from 'node:crypto';
import { mkdir, rename, rm, writeFile } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import {
  APPARATUS_PARTS,
  splitExpressionId,
  type AnalysisEntry,
  type ApparatusEntry,
  type CorpusFile,
  type ExpressionEntry,
  type Manifest,
  type TourEntry,
} from '../../src/shared/corpus';
import type { Occurrences } from '../../src/renderer/src/corpus/apparatus/glossary';
import { ApparatusWords } from '../../src/renderer/src/search/apparatus-words';
import { saveText } from '../../src/renderer/src/search/saved-text';
import { analyseExpression } from '../../src/renderer/src/search/search-text';
import type { Apparatus } from './apparatus/load';
import { firstOccurrences } from './apparatus/occurrences';
import type { CheckedCorpus } from './checked-corpus';
import type { ExpressionFile, TourFile } from './parsed-corpus';

function expressionEntry({ path, text, expression }: ExpressionFile): ExpressionEntry {
  const { language, title } = expression.meta;
  return { path, type: 'expression', expression: expression.id, language, title, ...fingerprint(text) };
}

function tourEntry({ path, text, tour }: TourFile): TourEntry {
  return {
    path,
    type: 'tour',
    tour: tour.id,
    language: tour.language,
    title: tour.title,
    ...fingerprint(text),
  };
}

function fingerprint(content: string | Uint8Array): Pick<TourEntry, 'sha256' | 'bytes'> {
  const bytes = Buffer.from(content);
  return { sha256: createHash('sha256').update(bytes).digest('hex'), bytes: bytes.length };
}

/** The parts of a work's apparatus as files: JSON, and the places of its terms. */
function apparatusFiles(
  apparatus: Apparatus,
  corpus: CheckedCorpus,
): (CorpusFile & { entry: ApparatusEntry })[] {
  const { work, glossary } = apparatus;
  const parts = { ...apparatus, occurrences: glossary && occurrencesOf(work, corpus, glossary) };
  return APPARATUS_PARTS.flatMap((part) => {
    if (parts[part] === null) return [];
    const path = `${work}/${part}.json`;
    const text = JSON.stringify(parts[part]);
    return [{ path, text, entry: { path, type: 'apparatus', work, part, ...fingerprint(text) } }];
  });
}

function occurrencesOf(
  work: string,
  { expressions }: CheckedCorpus,
  glossary: NonNullable<Apparatus['glossary']>,
): Occurrences {
  const own = expressions.filter(({ expression }) => expression.meta.work === work);
  const texts = own.map(({ expression }) => [expression.id, firstOccurrences(expression, glossary)] as const);
  return { work, texts: Object.fromEntries(texts) };
}

/** The texts as the search engine analyses them, with what their apparatus says. */
function analysisFiles({ expressions, apparatus }: CheckedCorpus): BundledAnalysis[] {
  const words = new ApparatusWords();
  for (const { thesaurus, glossary } of apparatus) {
    if (thesaurus) words.addThesaurus(thesaurus);
    if (glossary) words.addGlossary(glossary);
  }
  return expressions.map(({ path: textPath, expression }) => {
    const { work, language } = splitExpressionId(expression.id);
    const content = saveText(analyseExpression(expression, words.of(work, language)));
    const path = textPath.replace(/\.md$/, '.analysis');
    const entry = { path, type: 'analysis', expression: expression.id, ...fingerprint(content) } as const;
    return { path, content, entry };
  });
}

interface BundledAnalysis {
  path: string;
  content: Uint8Array;
  entry: AnalysisEntry;
}

/**
 * Writes the bundle into a new folder and puts that in the place of `folder`, so that no half of it is ever there.
 * The manifest has the expressions first, in the order of the library, then the tours, the
 * apparatus, the analyses.
 */
export async function writeBundle(corpus: CheckedCorpus, folder: string): Promise<Manifest> {
  const apparatus = corpus.apparatus.flatMap((one) => apparatusFiles(one, corpus));
  const analyses = analysisFiles(corpus);
  const manifest: Manifest = {
    format: 1,
    files: [
      ...corpus.expressions.map(expressionEntry),
      ...corpus.tours.map(tourEntry),
      ...apparatus.map(({ entry }) => entry),
      ...analyses.map(({ entry }) => entry),
    ],
  };
  const fresh = `${folder}.new`;
  await rm(fresh, { recursive: true, force: true });
  const texts = [...corpus.expressions, ...corpus.tours, ...apparatus];
  const contents = [...texts.map(({ path, text }) => ({ path, content: text })), ...analyses];
  for (const { path, content } of contents) {
    const file = join(fresh, path);
    await mkdir(dirname(file), { recursive: true });
    await writeFile(file, content);
  }
  await writeFile(join(fresh, 'manifest.json'), `${JSON.stringify(manifest, null, 2)}\n`);
  await rm(folder, { recursive: true, force: true });
  await rename(fresh, folder);
  return manifest;
}
