/** A labelled question: what a reader types, in which language, of which work, and the provisions that answer. */
import * as v from 'valibot';
import { LANGUAGES, type Language } from '../../../src/shared/corpus';

const language = v.picklist<readonly Language[]>(LANGUAGES);
/** By address: 2 answers the question, 1 helps. */
const labels = v.record(v.string(), v.number());

const question = v.object({
  id: v.string(),
  lang: language,
  work: v.string(),
  kind: v.string(),
  q: v.string(),
  rel: labels,
});

/** The addresses in `rel` are eIds. */
export type Question = v.InferOutput<typeof question>;

/** A file of tests/fixtures. */
export const QuestionFile = v.object({ queries: v.array(question) });

/** A file of labels that were made outside the project: other names of works, addresses by numbers. */
export const OutsideFile = v.object({
  queries: v.array(
    v.object({
      id: v.string(),
      corpus: v.string(),
      lang: language,
      cat: v.string(),
      q: v.string(),
      rel: labels,
    }),
  ),
});
export type OutsideQuestion = v.InferOutput<typeof OutsideFile>['queries'][number];
