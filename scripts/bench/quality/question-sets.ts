/** The sets of labelled questions that are on this machine. */
import { existsSync, readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import * as v from 'valibot';
import { findProvision } from '../../../src/renderer/src/corpus/walk';
import type { CheckedCorpus } from '../../corpus/checked-corpus';
import { readOutsideQuestions } from './outside-labels';
import { OutsideFile, QuestionFile, type Question } from './question';

export type SetName = 'tuned' | 'held-out' | 'outside';

export interface QuestionSet {
  name: SetName;
  /** Empty where the file is not there. */
  questions: readonly Question[];
  /** What the reader of the numbers must know; empty where there is nothing to say. */
  remark: string;
}

const CHECKOUT = new URL('../../../', import.meta.url);
/** Beside the checkout, not in it. */
const OUTSIDE = '../shared/data/search-labels.json';

export function questionSets(corpus: CheckedCorpus): QuestionSet[] {
  return [fixture('tuned'), fixture('held-out'), outside(corpus)];
}

function fixture(name: 'tuned' | 'held-out'): QuestionSet {
  const { queries } = read(`tests/fixtures/queries.${name}.json`, QuestionFile);
  return { name, questions: queries, remark: '' };
}

function outside({ expressions }: CheckedCorpus): QuestionSet {
  if (!existsSync(new URL(OUTSIDE, CHECKOUT)))
    return { name: 'outside', questions: [], remark: `${OUTSIDE} is not there` };
  const has = (work: string, eId: string): boolean =>
    expressions.some(
      ({ expression }) => expression.meta.work === work && findProvision(expression, eId) !== null,
    );
  const { questions, leftOut } = readOutsideQuestions(read(OUTSIDE, OutsideFile).queries, has);
  const lacking = Array.from(leftOut, ([text, count]) => `${count} of ${text}`).join(', ');
  const remark = lacking === '' ? '' : `left out, their text is not in the corpus: ${lacking}`;
  return { name: 'outside', questions, remark };
}

function read<T>(path: string, schema: v.GenericSchema<unknown, T>): T {
  const file = fileURLToPath(new URL(path, CHECKOUT));
  const parsed = v.safeParse(schema, JSON.parse(readFileSync(file, 'utf8')));
  if (parsed.success) return parsed.output;
  const [issue] = parsed.issues;
  throw new Error(`bench: ${path}: ${v.getDotPath(issue) ?? 'the file'}: ${issue.message}`);
}
