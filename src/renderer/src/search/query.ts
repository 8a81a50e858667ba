/**
 * What a reader types, taken apart: words, "exact phrases", -words to be absent, and whether the last
 * word is still being typed. Nothing is an error: what makes no sense as an operator is a word.
 */
import { tokenise } from './tokens';

export interface ParsedQuery {
  /** Normal forms of the words, those of phrases included, in order. */
  words: string[];
  /** Each a run of normal forms that must stand side by side. */
  phrases: string[][];
  /** Normal forms of words that must be absent. */
  without: string[];
  /** Runs of normal forms that must not stand side by side. */
  withoutPhrases: string[][];
  /** Index in `words` of the word that may be unfinished; null where the reader went past it. */
  unfinished: number | null;
}

/** Longest query that is still looked at, in UTF-16 code units. */
const LONGEST = 400;

const PHRASE = /((?<=^|\s)[-−–])?["“”«»„]([^"“”«»„]*)["“”«»„]/gu;
const WITHOUT = /(^|\s)[-−–](?=\p{L})(\S+)/gu;

/** Numbers are whole: "1" never stands for "10". */
const FINISHED_NUMBER = /^\p{N}/u;

export function parseQuery(text: string): ParsedQuery {
  const typed = text.slice(0, LONGEST);
  const phrases: string[][] = [];
  const without: string[] = [];
  const withoutPhrases: string[][] = [];
  const words: string[] = [];

  const takeWords = (part: string): void => {
    const kept = part.replace(WITHOUT, (_, space: string, word: string) => {
      without.push(...formsOf(word));
      return space;
    });
    words.push(...formsOf(kept));
  };

  let from = 0;
  for (const match of typed.matchAll(PHRASE)) {
    takeWords(typed.slice(from, match.index));
    const forms = formsOf(match[2] ?? '');
    if (match[1] !== undefined) withoutPhrases.push(forms);
    else {
      phrases.push(forms);
      words.push(...forms);
    }
    from = match.index + match[0].length;
  }
  const tail = typed.slice(from);
  takeWords(tail);

  if (words.length === 0) {
    const all = [...without, ...withoutPhrases.flat()];
    return { words: all, phrases: [], without: [], withoutPhrases: [], unfinished: null };
  }
  const last = words.at(-1) ?? '';
  const typing = /[\p{L}\p{M}]$/u.test(tail) && formsOf(tail).at(-1) === last && !FINISHED_NUMBER.test(last);
  const isRun = (forms: readonly string[]): boolean => forms.length > 0;
  return {
    words,
    phrases: phrases.filter(isRun),
    without,
    withoutPhrases: withoutPhrases.filter(isRun),
    unfinished: typing ? words.length - 1 : null,
  };
}

function formsOf(text: string): string[] {
  return tokenise(text).map((token) => token.form);
}
