/** Where the terms of a glossary stand in a text, declined or not; the longest one wins. */
import type { Language } from '../../../shared/corpus';
import { isFormOf } from './inflection';
import { tokenise, type Token } from './tokens';

/** A way to write a term. */
export interface TermForm {
  /** Which term; what `find` answers with. */
  term: number;
  words: string;
}

export interface FoundTerm {
  /** Half-open range, UTF-16 code units. */
  start: number;
  end: number;
  term: number;
}

interface Wanted {
  term: number;
  words: readonly string[];
}

/** Words of one term stand side by side: nothing but spaces and hyphens between them. */
const GAP = /^[\s\u00A0\u2011-]*$/u;

export class TermFinder {
  readonly #language: Language;
  /** By the first two letters of the first word, longest first. */
  readonly #wanted = new Map<string, Wanted[]>();

  constructor(forms: readonly TermForm[], language: Language) {
    this.#language = language;
    const all = forms
      .map(({ term, words }) => ({ term, words: tokenise(words).map(({ form }) => form) }))
      .filter(({ words }) => words.length > 0)
      .sort((a, b) => b.words.length - a.words.length);
    for (const wanted of all) {
      const key = keyOf(wanted.words[0] ?? '');
      this.#wanted.set(key, [...(this.#wanted.get(key) ?? []), wanted]);
    }
  }

  /** Terms in the order of the text, not overlapping. */
  find(text: string): FoundTerm[] {
    const tokens = tokenise(text);
    const found: FoundTerm[] = [];
    for (let at = 0; at < tokens.length;) {
      const wanted = this.#wantedAt(text, tokens, at);
      const start = tokens[at]?.start;
      const end = tokens[at + (wanted?.words.length ?? 1) - 1]?.end;
      if (wanted && start !== undefined && end !== undefined) found.push({ start, end, term: wanted.term });
      at += wanted?.words.length ?? 1;
    }
    return found;
  }

  #wantedAt(text: string, tokens: readonly Token[], at: number): Wanted | null {
    const candidates = this.#wanted.get(keyOf(tokens[at]?.form ?? '')) ?? [];
    return (
      candidates.find(({ words }) =>
        words.every((word, n) => {
          const token = tokens[at + n];
          if (!token || !isFormOf(word, token.form, this.#language)) return false;
          const before = tokens[at + n - 1];
          return n === 0 || !before || GAP.test(text.slice(before.end, token.start));
        }),
      ) ?? null
    );
  }
}

const keyOf = (word: string): string => word.slice(0, 2);
