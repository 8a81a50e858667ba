/** A text cut at its references, for views that draw them as links. */
import type { EId, Language } from '../../../shared/corpus';
import { findReferences } from './cross-reference';
import type { Expression } from './model';
import { findProvision } from './walk';

export interface LinkedWords {
  text: string;
  /** Where the words point; null for words that are no reference. */
  eId: EId | null;
}

/**
 * The text's pieces in order; together they are the text. `here` is the provision that the words stand in
 * (empty outside of provisions). References to what `expression` does not have stay words; without it all are links.
 */
export function linkWords(
  text: string,
  language: Language,
  here: EId,
  expression: Expression | null,
): LinkedWords[] {
  const pieces: LinkedWords[] = [];
  let at = 0;
  for (const { start, end, eId } of findReferences(text, language, here)) {
    if (expression && !findProvision(expression, eId)) continue;
    if (start > at) pieces.push({ text: text.slice(at, start), eId: null });
    pieces.push({ text: text.slice(start, end), eId });
    at = end;
  }
  if (at < text.length) pieces.push({ text: text.slice(at), eId: null });
  return pieces;
}
