/** For engines whose index knows one language: an index for each, answers in one. */
import { LANGUAGES, type Language } from '../../../../src/shared/corpus';
import type { SourceDocument } from './engine';

/** Calls `make` for each language that has documents. */
export function byLanguage<T>(
  documents: readonly SourceDocument[],
  make: (language: Language, documents: SourceDocument[]) => T,
): T[] {
  const made: T[] = [];
  for (const language of LANGUAGES) {
    const own = documents.filter((document) => document.language === language);
    if (own.length > 0) made.push(make(language, own));
  }
  return made;
}

/** The best of several answers. */
export const bestOf = (answers: readonly { score: number }[][], most: number): { score: number }[] =>
  answers
    .flat()
    .sort((a, b) => b.score - a.score)
    .slice(0, most);
