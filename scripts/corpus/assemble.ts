/** The corpus before it is bundled: the texts of resources/corpus and the Declaration from the registry package. */
import { readdir, readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { CorpusFile } from '../../src/shared/corpus';
import { declarationFiles } from './declaration';

/** The folder of the texts that are kept in the repository. */
export const CORPUS_FOLDER = fileURLToPath(new URL('../../resources/corpus/', import.meta.url));

/** Every text of the corpus with its path in the bundle, ordered by path. */
export async function assembleCorpus(folder: string = CORPUS_FOLDER): Promise<CorpusFile[]> {
  const kept = await textsIn(folder);
  return [...kept, ...(await declarationFiles())].sort((a, b) => (a.path < b.path ? -1 : 1));
}

/** The Markdown files under a folder; paths are relative to it and `/`-separated. */
async function textsIn(folder: string): Promise<CorpusFile[]> {
  const names = await readdir(folder, { recursive: true });
  const paths = names.map((name) => name.replaceAll('\\', '/')).filter((path) => path.endsWith('.md'));
  return Promise.all(paths.map(async (path) => ({ path, text: await readFile(join(folder, path), 'utf8') })));
}
