/** Words of real provisions, rare, middling and frequent ones in turn, with what stands beside or near them. */
import type { SourceDocument } from '../engines/engine';
import { between, pick, type Random } from '../random';

export interface Sampled {
  document: SourceDocument;
  /** In the order of the text. */
  words: string[];
}

/**
 * In how many documents the rare and the middling words are at most: the share of the documents of the language, or
 * the number where that is more. The rest is frequent.
 */
const MOST = { rare: { share: 0.0005, number: 2 }, middling: { share: 0.01, number: 8 } };
type Band = keyof typeof MOST | 'frequent';
const BANDS: readonly Band[] = ['rare', 'middling', 'frequent'];
/** How far from each other near-by words stand. */
const REACH = 6;
const TRIES = 200;

const wordsOf = (text: string): string[] => text.toLowerCase().match(/[\p{L}\p{M}\p{N}]+/gu) ?? [];

export class WordSampler {
  readonly #documents: readonly SourceDocument[];
  readonly #random: Random;
  /** By `language word`: in how many documents of the language it is. */
  readonly #frequencies = new Map<string, number>();
  readonly #sizes = new Map<string, number>();
  #turn = 0;

  constructor(documents: readonly SourceDocument[], random: Random) {
    this.#documents = documents;
    this.#random = random;
    for (const { language, text } of documents) {
      this.#sizes.set(language, (this.#sizes.get(language) ?? 0) + 1);
      for (const word of new Set(wordsOf(text))) {
        const key = `${language} ${word}`;
        this.#frequencies.set(key, (this.#frequencies.get(key) ?? 0) + 1);
      }
    }
  }

  isKnown(word: string, { language }: SourceDocument): boolean {
    return this.#frequencies.has(`${language} ${word}`);
  }

  /** `count` words that are neighbours in the text; null where luck found none. */
  adjacent(count: number): Sampled | null {
    return this.#sample((words, anchor) => {
      const start = Math.max(0, Math.min(anchor - between(this.#random, 0, count - 1), words.length - count));
      return words.slice(start, start + count);
    }, count);
  }

  /** `count` different words out of one stretch of the text; null where luck found none. */
  near(count: number): Sampled | null {
    return this.#sample((words, anchor) => {
      const places = new Set([anchor]);
      for (let tries = 0; places.size < count && tries < TRIES; tries++) {
        const place = anchor + between(this.#random, -REACH, REACH);
        if (place >= 0 && place < words.length) places.add(place);
      }
      return [...places].sort((a, b) => a - b).flatMap((place) => words[place] ?? []);
    }, count);
  }

  #sample(take: (words: string[], anchor: number) => string[], count: number): Sampled | null {
    const band = BANDS[this.#turn++ % BANDS.length];
    for (let tries = 0; tries < TRIES; tries++) {
      const document = pick(this.#random, this.#documents);
      const words = wordsOf(document.text);
      const anchors = words.flatMap((word, at) => (this.#bandOf(word, document) === band ? [at] : []));
      if (words.length < count || anchors.length === 0) continue;
      const taken = take(words, pick(this.#random, anchors));
      if (taken.length === count) return { document, words: taken };
    }
    return null;
  }

  #bandOf(word: string, { language }: SourceDocument): Band {
    const frequency = this.#frequencies.get(`${language} ${word}`) ?? 0;
    const size = this.#sizes.get(language) ?? 0;
    const isWithin = ({ share, number }: (typeof MOST)['rare']): boolean =>
      frequency <= Math.max(number, share * size);
    return isWithin(MOST.rare) ? 'rare' : isWithin(MOST.middling) ? 'middling' : 'frequent';
  }
}
