/** The bundle that the app ships: the corpus's files and a manifest with their SHA-256. */
import { createHash } from 'node:crypto';
import { mkdir, rename, rm, writeFile } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import type { Manifest, ManifestEntry } from '../../src/shared/corpus';
import type { ExpressionFile, ParsedCorpus, TourFile } from './parsed-corpus';

/** The manifest of a corpus: expressions first, in the order of the library, then tours. */
export function makeManifest(corpus: ParsedCorpus): Manifest {
  return { format: 1, files: [...corpus.expressions.map(expressionEntry), ...corpus.tours.map(tourEntry)] };
}

function expressionEntry({ path, text, expression }: ExpressionFile): ManifestEntry {
  const { language, title } = expression.meta;
  return { path, type: 'expression', expression: expression.id, language, title, ...fingerprint(text) };
}

function tourEntry({ path, text, tour }: TourFile): ManifestEntry {
  return {
    path,
    type: 'tour',
    tour: tour.id,
    language: tour.language,
    title: tour.title,
    ...fingerprint(text),
  };
}

function fingerprint(text: string): Pick<ManifestEntry, 'sha256' | 'bytes'> {
  const bytes = Buffer.from(text, 'utf8');
  return { sha256: createHash('sha256').update(bytes).digest('hex'), bytes: bytes.length };
}

/** Writes the bundle into a new folder and puts that in the place of `folder`, so that no half of it is ever there. */
export async function writeBundle(corpus: ParsedCorpus, folder: string): Promise<Manifest> {
  const manifest = makeManifest(corpus);
  const fresh = `${folder}.new`;
  await rm(fresh, { recursive: true, force: true });
  for (const { path, text } of [...corpus.expressions, ...corpus.tours]) {
    const file = join(fresh, path);
    await mkdir(dirname(file), { recursive: true });
    await writeFile(file, text);
  }
  await writeFile(join(fresh, 'manifest.json'), `${JSON.stringify(manifest, null, 2)}\n`);
  await rm(folder, { recursive: true, force: true });
  await rename(fresh, folder);
  return manifest;
}
