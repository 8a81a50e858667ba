/** The provisions of expressions as plain documents, for engines that know no expressions. */
import { unitsOfExpression } from '../../../../src/renderer/src/search/units';
import type { Expression } from '../../../../src/renderer/src/corpus/model';
import type { SourceDocument } from '../engines/engine';

export function documentsOf(expressions: readonly Expression[]): SourceDocument[] {
  const documents: SourceDocument[] = [];
  for (const expression of expressions) {
    for (const { heading, text } of unitsOfExpression(expression)) {
      const { language } = expression.meta;
      documents.push({ id: documents.length + 1, language, heading, text });
    }
  }
  return documents;
}
