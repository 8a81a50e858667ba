/** Ctrl+F: words in the open text. Finds in the model, so that what is not laid out is found too. */
import type { EId } from '../../../shared/corpus';
import { walk } from '../corpus/walk';
import type { ReaderState } from './reader.svelte';

export interface Match {
  eId: EId;
  /** Half-open range into the provision's text, UTF-16 code units. */
  start: number;
  end: number;
}

/** Case and the letter ё make no difference; every letter keeps its length (İ alone would not), so offsets stay true. */
const fold = (text: string): string => text.replaceAll('İ', 'I').toLowerCase().replaceAll('ё', 'е');

export class FindState {
  #reader: ReaderState;
  #isOpen = $state(false);
  #at = $state(0);
  words = $state('');

  constructor(reader: ReaderState) {
    this.#reader = reader;
  }

  get isOpen(): boolean {
    return this.#isOpen;
  }
  /** Which match is the current one, from 0. */
  get at(): number {
    return Math.min(this.#at, Math.max(0, this.matches.length - 1));
  }
  get current(): Match | null {
    return this.matches[this.at] ?? null;
  }

  readonly matches: Match[] = $derived.by(() => {
    const words = fold(this.words.trim());
    const text = this.#reader.text;
    if (!this.#isOpen || !text || words === '') return [];
    return [...walk(text)].flatMap(({ eId, text }) => occurrences(fold(text), words, eId));
  });

  open(): void {
    this.#isOpen = true;
  }
  close(): void {
    this.#isOpen = false;
  }

  /** New words: the first match from where the reader is. */
  search(words: string): void {
    this.words = words;
    const seen = new Set<EId>();
    const text = this.#reader.text;
    if (text && this.#reader.current !== '') {
      for (const { eId } of walk(text)) {
        if (eId === this.#reader.current) break;
        seen.add(eId);
      }
    }
    const next = this.matches.findIndex((match) => !seen.has(match.eId));
    this.#go(Math.max(0, next));
  }

  step(by: 1 | -1): void {
    const count = this.matches.length;
    if (count > 0) this.#go((this.at + by + count) % count);
  }

  #go(at: number): void {
    this.#at = at;
    const match = this.current;
    if (match) this.#reader.show(match.eId);
  }
}

function occurrences(text: string, words: string, eId: EId): Match[] {
  const matches: Match[] = [];
  for (let at = text.indexOf(words); at >= 0; at = text.indexOf(words, at + words.length)) {
    matches.push({ eId, start: at, end: at + words.length });
  }
  return matches;
}
