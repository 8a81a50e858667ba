/** A text cut at its references and terms, for views that draw them. */
import type { EId, Language } from '../../../shared/corpus';
import type { Occurrence } from './apparatus/glossary';
import { findReferences } from './cross-reference';
import type { Expression } from './model';
import { findProvision } from './walk';

export interface LinkedWords {
  text: string;
  /** Where the words point; null for words that are no reference. */
  eId: EId | null;
}

export interface MarkedWords extends LinkedWords {
  /** Which term of the glossary the words are, as a place in its list; null for none. */
  term: number | null;
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

/**
 * Cuts the pieces further at terms; a term inside a reference stays part of the link.
 * `from` is where the pieces begin in the text that the occurrences count in.
 */
export function markTerms(
  pieces: readonly LinkedWords[],
  occurrences: readonly Occurrence[],
  from: number,
): MarkedWords[] {
  let start = from;
  return pieces.flatMap((piece): MarkedWords[] => {
    const [first, last] = [start, start + piece.text.length];
    start = last;
    if (piece.eId !== null) return [{ ...piece, term: null }];
    const inside = occurrences.filter(([begin, end]) => begin >= first && end <= last);
    const cut: MarkedWords[] = [];
    let at = first;
    const add = (end: number, term: number | null): void => {
      if (end > at) cut.push({ text: piece.text.slice(at - first, end - first), eId: null, term });
      at = end;
    };
    for (const [begin, end, term] of inside) {
      add(begin, null);
      add(end, term);
    }
    add(last, null);
    return cut;
  });
}
