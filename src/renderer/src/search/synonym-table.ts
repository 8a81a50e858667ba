/** Finds the ideas that a query's words speak of and hands out their other wordings, by language. */
import type { Language } from '../../../shared/corpus';
import { analyserFor } from './analyse';
import type { Idea } from './synonyms';
import { tokenise } from './tokens';

/** An idea found in a query. */
export interface FoundIdea {
  /** Positions in the query's words that the wording took, ascending. */
  at: readonly number[];
  /** Wordings to look for, as normal forms, a list of words each. */
  wordings: Readonly<Partial<Record<Language, readonly (readonly string[])[]>>>;
}

interface Wording {
  idea: FoundIdea['wordings'];
  stems: readonly string[];
}

/** Most words between two words of a wording. */
const GAP = 2;

export class SynonymTable {
  /** By language and first stem. */
  readonly #wordings = new Map<Language, Map<string, Wording[]>>();

  constructor(ideas: readonly Idea[]) {
    this.add(ideas);
  }

  add(ideas: readonly Idea[]): void {
    for (const idea of ideas) {
      const entries = Object.entries(idea) as [Language, readonly string[]][];
      const wordings = Object.fromEntries(entries.map(([language, texts]) => [language, texts.map(formsOf)]));
      for (const [language, texts] of entries) {
        for (const text of texts) this.#add(language, wordings, formsOf(text));
      }
    }
  }

  /** Ideas that the words speak of in any language. */
  find(words: readonly string[]): FoundIdea[] {
    const found: FoundIdea[] = [];
    for (const [language, byFirst] of this.#wordings) {
      const analyser = analyserFor(language);
      const stems = words.map((word) => (analyser.reads(word) ? analyser.stem(word) : null));
      for (const [start, stem] of stems.entries()) {
        if (stem === null) continue;
        for (const wording of byFirst.get(stem) ?? []) {
          const at = match(stems, start, wording.stems);
          if (at !== null && !isKnown(found, at, wording.idea)) found.push({ at, wordings: wording.idea });
        }
      }
    }
    return found;
  }

  #add(language: Language, idea: FoundIdea['wordings'], forms: readonly string[]): void {
    const { stem } = analyserFor(language);
    const stems = forms.map(stem);
    const first = stems[0];
    if (first === undefined) return;
    const byFirst = this.#wordings.get(language) ?? new Map<string, Wording[]>();
    this.#wordings.set(language, byFirst);
    byFirst.set(first, [...(byFirst.get(first) ?? []), { idea, stems }]);
  }
}

function isKnown(found: readonly FoundIdea[], at: readonly number[], idea: FoundIdea['wordings']): boolean {
  return found.some((other) => other.wordings === idea && other.at.join() === at.join());
}

function match(stems: readonly (string | null)[], start: number, wanted: readonly string[]): number[] | null {
  const at = [start];
  for (const stem of wanted.slice(1)) {
    const from = (at.at(-1) ?? start) + 1;
    const next = stems.slice(from, from + GAP + 1).indexOf(stem);
    if (next < 0) return null;
    at.push(from + next);
  }
  return at;
}

function formsOf(text: string): string[] {
  return tokenise(text).map((token) => token.form);
}
