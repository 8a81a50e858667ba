/** How the scripts say what is wrong with the corpus. */
import type { CorpusError } from '../../src/renderer/src/corpus/corpus-error';

/** Prints each fault as `file:line: what` on stderr and makes the process end with 1. */
export function reportProblems(problems: readonly CorpusError[]): void {
  for (const { message } of problems) console.error(`resources/corpus/${message}`);
  console.error(problems.length === 1 ? '1 fault in the corpus' : `${problems.length} faults in the corpus`);
  process.exitCode = 1;
}
