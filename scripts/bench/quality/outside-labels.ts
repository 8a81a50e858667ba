/** Questions that were labelled outside the project, over texts that the project has too: their addresses as ours. */
import type { EId } from '../../../src/shared/corpus';
import type { OutsideQuestion, Question } from './question';

/** Their names of texts and our works; a text that is not here cannot be asked. */
const WORKS: Readonly<Record<string, string>> = { udhr_kaz: 'udhr', udhr_eng: 'udhr' };

/** Whether a work has a provision. */
export type HasProvision = (work: string, eId: EId) => boolean;

/** The questions that can be asked of our works, and how many cannot, by the name of their text. */
export interface OutsideQuestions {
  questions: Question[];
  leftOut: ReadonlyMap<string, number>;
}

export function readOutsideQuestions(
  questions: readonly OutsideQuestion[],
  has: HasProvision,
): OutsideQuestions {
  const leftOut = new Map<string, number>();
  const read = questions.flatMap(({ id, corpus, lang, cat, q, rel }): Question[] => {
    const work = WORKS[corpus];
    if (work !== undefined) return [{ id, lang, work, kind: cat, q, rel: gradesByEId(rel, work, has) }];
    leftOut.set(corpus, (leftOut.get(corpus) ?? 0) + 1);
    return [];
  });
  return { questions: read, leftOut };
}

/** Addresses that are one of ours keep the best of their grades. */
function gradesByEId(rel: Question['rel'], work: string, has: HasProvision): Question['rel'] {
  const grades: Question['rel'] = {};
  for (const [address, grade] of Object.entries(rel)) {
    const eId = eIdOf(address, work, has);
    grades[eId] = Math.max(grade, grades[eId] ?? 0);
  }
  return grades;
}

/**
 * `23.2` → `art_23__para_2`; in an article without numbered paragraphs any of its numbers is the article, and article
 * 0 is the preamble. Throws where the work has no such place.
 */
function eIdOf(address: string, work: string, has: HasProvision): EId {
  const [article = '', paragraph = ''] = address.split('.');
  const around = article === '0' ? 'preamble' : `art_${article}`;
  const eId = [`${around}__para_${paragraph}`, around].find((one) => has(work, one));
  if (eId === undefined) throw new Error(`bench: the label "${address}" is no place of ${work}`);
  return eId;
}
