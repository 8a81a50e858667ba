/** The corpus as plain documents, for engines that know no expressions. */
import { unitsOfExpression } from '../../../src/renderer/src/search/units';
import type { CheckedCorpus } from '../../corpus/checked-corpus';
import type { UnitDocument } from './engines/engine';

export function unitDocuments({ expressions }: Pick<CheckedCorpus, 'expressions'>): UnitDocument[] {
  const documents: UnitDocument[] = [];
  for (const { expression } of expressions) {
    const { work, language } = expression.meta;
    for (const { eId, heading, text, number, lead } of unitsOfExpression(expression)) {
      documents.push({ id: documents.length, work, language, eId, heading, text, number, lead });
    }
  }
  return documents;
}
