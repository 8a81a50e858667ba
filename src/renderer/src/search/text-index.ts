/**
 * The index of one language (or of the notes): postings for finding, and side arrays for everything that
 * ranking and excerpts ask of a unit that was found. Units are only ever added; what is removed is marked,
 * and the whole is built anew when the marked ones outnumber the rest.
 */
import type { Analyser } from './analyse';
import { GrowingArray } from './growing-array';
import { Postings } from './postings';
import { tokenise } from './tokens';
import type { Unit } from './units';
import { Vocabulary } from './vocabulary';

export const FIELDS = ['heading', 'text', 'number', 'lead', 'everyday'] as const;
export type Field = (typeof FIELDS)[number];

/** Removed units that are carried along before the index is built anew. */
const MOST_REMOVED = 64;

export class TextIndex {
  readonly analyser: Analyser;
  #postings = new Postings();
  #vocabulary: Vocabulary;
  #units: (Unit | null)[] = [];
  #alive = 0;
  /** Form numbers of all fields of all units, one after the other. */
  #forms = new GrowingArray();
  /** Where each field starts in `#forms`: `FIELDS.length` entries a unit. */
  #starts = new GrowingArray();
  #fieldLengths = new Float64Array(FIELDS.length);

  constructor(analyser: Analyser) {
    this.analyser = analyser;
    this.#vocabulary = new Vocabulary(analyser);
  }

  /** How many units there are. */
  get size(): number {
    return this.#alive;
  }

  /** Units are numbered from 0 to below this; some may be removed. */
  get capacity(): number {
    return this.#units.length;
  }

  get vocabulary(): Vocabulary {
    return this.#vocabulary;
  }

  /** The unit of that number; null where it was removed. */
  unit(id: number): Unit | null {
    return this.#units[id] ?? null;
  }

  add(unit: Unit): void {
    const id = this.#units.length;
    const stems = new Set<number>();
    for (const [at, field] of FIELDS.entries()) {
      this.#starts.push(this.#forms.length);
      for (const token of tokenise(unit[field] ?? '')) {
        const form = this.#vocabulary.intern(token.form);
        this.#forms.push(form);
        stems.add(this.#vocabulary.stemOfForm(form));
      }
      const length = this.#forms.length - this.#starts.at(this.#starts.length - 1);
      this.#fieldLengths[at] = (this.#fieldLengths[at] ?? 0) + length;
    }
    this.#units.push(unit);
    this.#alive += 1;
    if (stems.size > 0)
      this.#postings.add(
        id,
        Array.from(stems, (stem) => this.#vocabulary.stemText(stem)),
      );
  }

  /** Takes the units out for which `gone` holds. */
  remove(gone: (unit: Unit) => boolean): void {
    for (const [id, unit] of this.#units.entries()) {
      if (unit === null || !gone(unit)) continue;
      this.#units[id] = null;
      this.#alive -= 1;
      for (const at of FIELDS.keys()) {
        this.#fieldLengths[at] = (this.#fieldLengths[at] ?? 0) - this.formsOf(id, at).length;
      }
    }
    const removed = this.capacity - this.#alive;
    if (removed > MOST_REMOVED && removed > this.#alive) this.#rebuild();
  }

  /** Units that hold the stem, removed ones perhaps among them. */
  unitsWith(stem: number): readonly number[] {
    return this.#postings.of(this.#vocabulary.stemText(stem));
  }

  /** Form numbers of a field (its place in `FIELDS`), in the order of the text. Valid until the next `add`. */
  formsOf(id: number, field: number): Uint32Array {
    const at = id * FIELDS.length + field;
    const end = at + 1 < this.#starts.length ? this.#starts.at(at + 1) : this.#forms.length;
    return this.#forms.slice(this.#starts.at(at), end);
  }

  /** Mean length of a field in words; at least 1. */
  meanLength(field: number): number {
    return Math.max(1, (this.#fieldLengths[field] ?? 0) / Math.max(1, this.#alive));
  }

  #rebuild(): void {
    const units = this.#units.filter((unit) => unit !== null);
    this.#postings = new Postings();
    this.#vocabulary = new Vocabulary(this.analyser);
    this.#units = [];
    this.#alive = 0;
    this.#forms = new GrowingArray();
    this.#starts = new GrowingArray();
    this.#fieldLengths = new Float64Array(FIELDS.length);
    for (const unit of units) this.add(unit);
  }
}
