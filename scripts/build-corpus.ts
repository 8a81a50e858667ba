/** Makes out/corpus from the checked corpus; on a fault prints `file:line: what` and leaves out/corpus as it was. */
import { fileURLToPath } from 'node:url';
import { CorpusError } from '../src/renderer/src/corpus/corpus-error';
import { writeBundle } from './corpus/bundle';
import { loadCheckedCorpus } from './corpus/checked-corpus';
import { reportProblems } from './corpus/report';

const OUT = fileURLToPath(new URL('../out/corpus', import.meta.url));

try {
  const corpus = await loadCheckedCorpus();
  if (corpus.problems.length > 0) reportProblems(corpus.problems);
  else await writeBundle(corpus, OUT);
} catch (error) {
  if (!(error instanceof CorpusError)) throw error;
  reportProblems([error]);
}
