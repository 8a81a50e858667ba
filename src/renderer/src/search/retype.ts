/** A query typed in the wrong keyboard layout, read in the one that was meant. */
import { beginsAny } from './expand';
import { layoutReadings } from './keyboard-layouts';
import type { ReadQuery } from './plan';
import type { TextIndex } from './text-index';

/**
 * The reading of the text in another layout that has fewer words which no text has and none begins with; null where
 * the text is best as it is.
 * @param read reads a text as the query is read.
 */
export function retyped(
  indexes: readonly TextIndex[],
  text: string,
  asItIs: ReadQuery,
  read: (text: string) => ReadQuery,
): { text: string; query: ReadQuery } | null {
  let fewest = strangersOf(indexes, asItIs);
  let best: { text: string; query: ReadQuery } | null = null;
  // In the wrong layout no word makes sense; numbers are where they are in every layout.
  const words = asItIs.parsed.words.filter((word) => !/^\p{N}/u.test(word));
  if (fewest === 0 || fewest < words.length) return null;
  for (const { text: other } of layoutReadings(text)) {
    const query = read(other);
    const strangers = strangersOf(indexes, query);
    if (strangers >= fewest || query.parsed.words.length === 0) continue;
    fewest = strangers;
    best = { text: other, query };
  }
  return best;
}

/** How many words no text has or begins a word with. */
function strangersOf(indexes: readonly TextIndex[], { parsed, readings }: ReadQuery): number {
  const unknown = parsed.words.filter((_, at) => readings[at] === 'unknown');
  return unknown.filter((word) => !indexes.some((index) => beginsAny(index, word))).length;
}
