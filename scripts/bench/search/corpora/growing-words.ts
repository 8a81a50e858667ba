/**
 * Stems as they turn up in running text: those seen often come again most, and new ones never end. A Pitman–Yor
 * process (Pitman, Yor 1997; for words: Goldwater, Griffiths, Johnson 2011), which gives both Zipf's law and Heaps'.
 */
import type { Random } from '../random';

/** Exponent of growth: after n draws there are about n^0.5 stems. */
const DISCOUNT = 0.5;
/** About how many draws go by before growth slows down. */
const CONCENTRATION = 150;

export class GrowingWords {
  readonly #stems: string[] = [];
  readonly #counts: number[] = [];
  /** Number of the stem of each draw. */
  readonly #draws: number[] = [];
  readonly #make: () => string;
  readonly #random: Random;

  constructor(make: () => string, random: Random) {
    this.#make = make;
    this.#random = random;
  }

  next(): string {
    const growth = CONCENTRATION + DISCOUNT * this.#stems.length;
    const isNew = this.#random() * (CONCENTRATION + this.#draws.length) < growth;
    const id = isNew ? this.#add() : this.#again();
    this.#draws.push(id);
    this.#counts[id] = (this.#counts[id] ?? 0) + 1;
    return this.#stems[id] ?? '';
  }

  #add(): number {
    this.#counts.push(0);
    return this.#stems.push(this.#make()) - 1;
  }

  /** A stem that was there, in proportion to its count less the discount. */
  #again(): number {
    for (;;) {
      const id = this.#draws[Math.floor(this.#random() * this.#draws.length)] ?? 0;
      const count = this.#counts[id] ?? 1;
      if (this.#random() * count >= DISCOUNT) return id;
    }
  }
}
