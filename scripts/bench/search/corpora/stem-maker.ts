/** Stems that do not exist but could: which letter follows which two, in the words of a sample. */
import { between, pick, type Random } from '../random';

/** Letters of a stem. */
const LENGTHS = [4, 8] as const;
/** Words from this length on have a stem to learn from; their last letters are mostly an ending. */
const LEAST_LENGTH = 6;
const ENDING = 2;
const START = '^^';

export class StemMaker {
  readonly #followers = new Map<string, string[]>();
  readonly #made = new Set<string>();
  readonly #random: Random;

  /** @param words in lower case; letters alone are looked at. */
  constructor(words: Iterable<string>, random: Random) {
    this.#random = random;
    for (const word of new Set(words)) {
      if (word.length < LEAST_LENGTH || !/^\p{L}+$/u.test(word)) continue;
      const padded = START + word.slice(0, -ENDING);
      for (let at = 2; at < padded.length; at++) {
        const state = padded.slice(at - 2, at);
        const followers = this.#followers.get(state) ?? [];
        followers.push(padded[at] ?? '');
        this.#followers.set(state, followers);
      }
    }
  }

  /** A stem that was not made before. */
  make(): string {
    for (;;) {
      const length = between(this.#random, ...LENGTHS);
      let text = START;
      while (text.length < length + START.length) {
        const followers = this.#followers.get(text.slice(-2));
        if (followers === undefined) break;
        text += pick(this.#random, followers);
      }
      const stem = text.slice(START.length);
      if (stem.length < LENGTHS[0] || this.#made.has(stem)) continue;
      this.#made.add(stem);
      return stem;
    }
  }
}
