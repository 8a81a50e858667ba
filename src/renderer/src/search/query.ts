/**
 * What a reader types, taken apart: words, "exact phrases", -words to be absent, beginn*, name:value, and whether
 * the last word is still being typed. Nothing is an error: what makes no sense as an operator is a word.
 */
import { FILTER, noFilters, takeFilter, type Filters } from './filters';
import { tokenise } from './tokens';

export interface ParsedQuery {
  /** Normal forms of the words, those of phrases included, in order. */
  words: string[];
  /** The same words as they were written, in lower case. */
  written: string[];
  /** Indexes in `words` of the words that only begin what is meant. */
  beginnings: ReadonlySet<number>;
  /** Each a run of normal forms that must stand side by side. */
  phrases: string[][];
  /** Normal forms of words that must be absent. */
  without: string[];
  /** Runs of normal forms that must not stand side by side. */
  withoutPhrases: string[][];
  /** Index in `words` of the word that may be unfinished; null where the reader went past it. */
  unfinished: number | null;
  filters: Filters;
}

/** Longest query that is still looked at, in UTF-16 code units. */
export const LONGEST_QUERY = 400;

const PHRASE = /((?<=^|\s)[-−–])?["“”«»„]([^"“”«»„]*)["“”«»„]/gu;
const WITHOUT = /(?<=^|\s)[-−–](?=\p{L})(\S+)/gu;
const BEGINNING = /^\*/;

/** Numbers are whole: "1" never stands for "10". */
const FINISHED_NUMBER = /^\p{N}/u;

export function parseQuery(text: string): ParsedQuery {
  const filters = noFilters();
  const typed = text
    .slice(0, LONGEST_QUERY)
    .replace(FILTER, (filter, name: string, quoted?: string, bare?: string) =>
      takeFilter(filters, name, quoted ?? bare ?? '') ? '' : filter,
    );
  const query: ParsedQuery = {
    words: [],
    written: [],
    beginnings: new Set(),
    phrases: [],
    without: [],
    withoutPhrases: [],
    unfinished: null,
    filters,
  };
  const tail = takeParts(query, typed);
  if (query.words.length === 0) {
    const { words, written } = wordsIn(typed);
    return { ...query, words, written, without: [], withoutPhrases: [] };
  }
  const last = query.words.at(-1) ?? '';
  const typing = /[\p{L}\p{M}]$/u.test(tail) && formsOf(tail).at(-1) === last && !FINISHED_NUMBER.test(last);
  return { ...query, unfinished: typing ? query.words.length - 1 : null };
}

/** Takes phrases and words over; answers what stands after the last phrase. */
function takeParts(query: ParsedQuery, typed: string): string {
  let from = 0;
  for (const match of typed.matchAll(PHRASE)) {
    takeWords(query, typed.slice(from, match.index));
    takePhrase(query, match[2] ?? '', match[1] !== undefined);
    from = match.index + match[0].length;
  }
  const tail = typed.slice(from);
  takeWords(query, tail);
  return tail;
}

function takePhrase(query: ParsedQuery, phrase: string, absent: boolean): void {
  const { words, written } = wordsIn(phrase);
  if (words.length === 0) return;
  if (absent) {
    query.withoutPhrases.push(words);
    return;
  }
  query.phrases.push(words);
  query.words.push(...words);
  query.written.push(...written);
}

function takeWords(query: ParsedQuery, part: string): void {
  const kept = part.replace(WITHOUT, (_, word: string) => {
    query.without.push(...formsOf(word));
    return '';
  });
  const beginnings = new Set(query.beginnings);
  for (const { form, start, end } of tokenise(kept)) {
    if (BEGINNING.test(kept.slice(end)) && !FINISHED_NUMBER.test(form)) beginnings.add(query.words.length);
    query.words.push(form);
    query.written.push(kept.slice(start, end).toLowerCase());
  }
  query.beginnings = beginnings;
}

function wordsIn(text: string): Pick<ParsedQuery, 'words' | 'written'> {
  const tokens = tokenise(text);
  return {
    words: tokens.map(({ form }) => form),
    written: tokens.map(({ start, end }) => text.slice(start, end).toLowerCase()),
  };
}

function formsOf(text: string): string[] {
  return tokenise(text).map((token) => token.form);
}
