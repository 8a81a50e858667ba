/** Words of a filter in a text: letters in any case, е for ё, anywhere in the text's words. */

/** The same letters, small, each in its place: offsets in the result are offsets in the text. */
export function lower(text: string): string {
  const small = text.toLowerCase();
  // A letter that grows when it is made small would move all after it.
  return (small.length === text.length ? small : text).replaceAll('ё', 'е');
}

/** The words to look for; empty where the filter asks for nothing. */
export const wordsOf = (filter: string): string[] =>
  lower(filter)
    .split(/\s+/u)
    .filter((word) => word !== '');

/** Whether every word stands somewhere in one of the texts. */
export function haveWords(texts: readonly string[], words: readonly string[]): boolean {
  const folded = texts.map(lower);
  return words.every((word) => folded.some((text) => text.includes(word)));
}

/** Where the words stand: half-open ranges (UTF-16), ascending, not overlapping. */
export function rangesOf(text: string, words: readonly string[]): [start: number, end: number][] {
  const folded = lower(text);
  const found = words.flatMap((word) => placesOf(folded, word)).sort(([a], [b]) => a - b);
  const ranges: [number, number][] = [];
  for (const [start, end] of found) {
    const last = ranges.at(-1);
    if (last && start <= last[1]) last[1] = Math.max(last[1], end);
    else ranges.push([start, end]);
  }
  return ranges;
}

function placesOf(text: string, word: string): [number, number][] {
  const places: [number, number][] = [];
  for (let at = text.indexOf(word); at !== -1; at = text.indexOf(word, at + word.length))
    places.push([at, at + word.length]);
  return places;
}
