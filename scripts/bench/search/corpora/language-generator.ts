/** Provisions of a language without end: words of the sample as they follow each other, and new ones among them. */
import type { Language } from '../../../../src/shared/corpus';
import { between, pick, type Random } from '../random';
import { endingFor } from './endings';
import { GrowingWords } from './growing-words';
import { StemMaker } from './stem-maker';
import { WordChain, type ChainedWord } from './word-chain';

/** Words from this length on may give way to a made-up one: shorter ones are mostly function words. */
const LEAST_LENGTH = 5;
const REPLACED = 0.5;
const HEADING = [2, 7] as const;
/** Words of a provision: what is shorter is mostly a heading or a number. */
const LEAST_WORDS = 4;
/** The mean of a sample is brought up to at least this. */
const LEAST_MEAN = 25;

const countWords = (text: string): number => text.match(/\S+/gu)?.length ?? 0;

export class LanguageGenerator {
  readonly #language: Language;
  readonly #random: Random;
  readonly #chain: WordChain;
  readonly #words: GrowingWords;
  /** Words of each provision of the sample. */
  readonly #lengths: readonly number[];
  readonly #stretch: number;

  /** @param sample provisions of real texts. */
  constructor(language: Language, sample: readonly string[], random: Random) {
    this.#language = language;
    this.#random = random;
    this.#chain = new WordChain(sample, random);
    const letters = sample.flatMap((text) => text.toLowerCase().match(/\p{L}+/gu) ?? []);
    const stems = new StemMaker(letters, random);
    this.#words = new GrowingWords(() => stems.make(), random);
    this.#lengths = sample.map(countWords).filter((count) => count >= LEAST_WORDS);
    const mean = this.#lengths.reduce((sum, count) => sum + count, 0) / this.#lengths.length;
    this.#stretch = Math.max(1, LEAST_MEAN / mean);
  }

  heading(): string {
    return this.#run(between(this.#random, ...HEADING)).replace(/[^\p{L}\p{N}]+$/u, '');
  }

  provision(): string {
    const count = Math.round(pick(this.#random, this.#lengths) * this.#stretch);
    return this.#run(count).replace(/[^\p{L}\p{N}]*$/u, '.');
  }

  #run(count: number): string {
    this.#chain.restart();
    const words = Array.from({ length: count }, () => this.#print(this.#chain.next()));
    const text = words.join(' ');
    return text.slice(0, 1).toUpperCase() + text.slice(1);
  }

  #print({ before, word, after }: ChainedWord): string {
    const stays = word.length < LEAST_LENGTH || this.#random() >= REPLACED;
    return before + (stays ? word : this.#makeUp()) + after;
  }

  #makeUp(): string {
    const stem = this.#words.next();
    return stem + endingFor(stem, this.#language, this.#random);
  }
}
