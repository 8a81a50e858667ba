/** Running text in the manner of a sample: which word follows which, a first-order Markov chain (Shannon 1948). */
import { pick, type Random } from '../random';

/** A word of the sample with the marks that touch it: `(sentence,` has `(` before and `,` after. */
const PARTS = /^([^\p{L}\p{N}]*)(.*?)([^\p{L}\p{N}]*)$/su;

export interface ChainedWord {
  before: string;
  /** As printed, capitals too. */
  word: string;
  after: string;
}

export class WordChain {
  readonly #followers = new Map<string, ChainedWord[]>();
  readonly #openings: ChainedWord[] = [];
  readonly #random: Random;
  #last: string | null = null;

  constructor(texts: readonly string[], random: Random) {
    this.#random = random;
    for (const text of texts) this.#learn(text);
  }

  /** Makes the next word the first of a text. */
  restart(): void {
    this.#last = null;
  }

  next(): ChainedWord {
    const followers = this.#last === null ? undefined : this.#followers.get(this.#last);
    const word = pick(this.#random, followers ?? this.#openings);
    this.#last = word.word.toLowerCase();
    return word;
  }

  #learn(text: string): void {
    let last: string | null = null;
    for (const printed of text.split(/\s+/u)) {
      const [, before = '', word = '', after = ''] = PARTS.exec(printed) ?? [];
      if (word === '') continue;
      const chained = { before, word, after };
      if (last === null) this.#openings.push(chained);
      else this.#followers.set(last, [...(this.#followers.get(last) ?? []), chained]);
      last = word.toLowerCase();
    }
  }
}
