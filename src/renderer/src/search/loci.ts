/** Numbers the loci of all texts, so that answers over languages fold by a number; knows which of them exist. */
import type { EId, Locus } from '../../../shared/corpus';
import { GrowingArray } from './growing-array';

export class Loci {
  /** By work and address. */
  readonly #numbers = new Map<string, Map<EId, number>>();
  #size = 0;
  /** How many texts have each locus. */
  readonly #texts = new GrowingArray();

  get size(): number {
    return this.#size;
  }

  /** In the order of their names. */
  get works(): string[] {
    return [...this.#numbers.keys()].sort();
  }

  /** Numbers of a text's addresses, each of which it has; `forget` takes them back. */
  add(work: string, eIds: readonly EId[]): Uint32Array {
    const numbers = this.#numbers.get(work) ?? new Map<EId, number>();
    this.#numbers.set(work, numbers);
    return Uint32Array.from(eIds, (eId) => {
      const number = numbers.get(eId) ?? this.#append(numbers, eId);
      this.#texts.set(number, this.#texts.at(number) + 1);
      return number;
    });
  }

  /** A text that had these loci is gone. */
  forget(numbers: Uint32Array): void {
    for (const number of numbers) this.#texts.set(number, this.#texts.at(number) - 1);
  }

  /** Numbers of addresses that were added. */
  numbersOf(work: string, eIds: readonly EId[]): Uint32Array {
    const numbers = this.#numbers.get(work);
    return Uint32Array.from(eIds, (eId) => numbers?.get(eId) ?? 0);
  }

  /** Null for what no text has ever had. */
  numberOf(work: string, eId: EId): number | null {
    return this.#numbers.get(work)?.get(eId) ?? null;
  }

  /** Whether a text has it. */
  has({ work, eId }: Locus): boolean {
    const number = this.numberOf(work, eId);
    return number !== null && this.#texts.at(number) > 0;
  }

  #append(numbers: Map<EId, number>, eId: EId): number {
    const number = this.#size;
    this.#size += 1;
    numbers.set(eId, number);
    this.#texts.push(0);
    return number;
  }
}
