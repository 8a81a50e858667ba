/** The part of a text where most of what was sought stands, cut at words, and the ranges of what was found. */
import type { Excerpt, Range } from './contract';
import type { StemMarks } from './stem-marks';
import { rangesOfWords, tokenise } from './tokens';

/** Length of an excerpt in UTF-16 code units, the signs of the cuts not counted. */
const LENGTH = 160;
/** Words before the first found one that are kept, in code units. */
const BEFORE = 40;
const CUT = '…';

/** An excerpt around what a query finds in the text; `forms` are the numbers of the text's words. */
export function excerptAround(text: string, forms: Uint32Array, marks: StemMarks): Excerpt {
  const words = rangesOfWords(text, forms.length);
  return cutExcerpt(text, words, foundRanges(words, forms, marks));
}

/** An excerpt from the beginning, with nothing marked. */
export function openingExcerpt(text: string): Excerpt {
  const words = tokenise(text).map(({ start, end }): Range => [start, end]);
  return cutExcerpt(text, words, []);
}

function cutExcerpt(text: string, words: readonly Range[], found: Range[]): Excerpt {
  const flat = text.replace(/\s/g, ' ');
  if (flat.length <= LENGTH) return { text: flat, ranges: found };

  const start = startOf(flat, words, found);
  const end = endOf(flat, words, start);
  const lead = start > 0 ? CUT : '';
  const shift = lead.length - start;
  return {
    text: `${lead}${flat.slice(start, end)}${end < flat.length ? CUT : ''}`,
    ranges: found
      .filter(([from, to]) => from >= start && to <= end)
      .map(([from, to]) => [from + shift, to + shift]),
  };
}

function foundRanges(words: readonly Range[], forms: Uint32Array, marks: StemMarks): Range[] {
  const found = new Set<number>();
  for (let at = 0; at < forms.length; at += 1) {
    for (const mark of marks.startingWith(forms[at] ?? 0)) {
      if (!marks.standsAt(mark, forms, at, forms.length)) continue;
      for (let next = 0; next < mark.stems.length; next += 1) found.add(at + next);
    }
  }
  return words.filter((_, at) => found.has(at));
}

/** Where the window with the most found words begins, at a word. */
function startOf(text: string, words: readonly Range[], found: readonly Range[]): number {
  let best = 0;
  let most = 0;
  let last = 0;
  for (const [at, range] of found.entries()) {
    last = Math.max(last, at);
    while ((found[last]?.[1] ?? Infinity) <= range[0] + LENGTH - BEFORE) last += 1;
    if (last - at > most) {
      most = last - at;
      best = range[0];
    }
  }
  if (best <= BEFORE) return 0;
  const wanted = Math.max(0, Math.min(best - BEFORE, text.length - LENGTH));
  return words.find(([from]) => from >= wanted)?.[0] ?? 0;
}

/** The last end of a word inside the window; inside the word, but in no surrogate pair, where one fills it all. */
function endOf(text: string, words: readonly Range[], start: number): number {
  const limit = start + LENGTH;
  if (limit >= text.length) return text.length;
  const last = words.findLast(([from, to]) => to <= limit && from >= start);
  if (last !== undefined && last[1] > start + LENGTH / 2) return last[1];
  const before = text.charCodeAt(limit - 1);
  return before >= 0xd800 && before < 0xdc00 ? limit - 1 : limit;
}
