/**
 * Text as the notebook compares it: one spelling of each letter, small, е for ё, one space between words.
 * No locale: Kazakh letters fold by Unicode, and й and ё are letters, not letters with marks to drop.
 */
export function foldText(text: string): string {
  return text.normalize('NFKC').toLowerCase().replaceAll('ё', 'е').replace(/\s+/gu, ' ').trim();
}

/** True where `text` has every word of `query`, in any order, also inside words; true for an empty query. */
export function hasWords(text: string, query: string): boolean {
  const folded = foldText(text);
  return foldText(query)
    .split(' ')
    .every((word) => folded.includes(word));
}
