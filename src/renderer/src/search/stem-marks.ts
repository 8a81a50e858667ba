/** Which of a plan's candidates start at a word: the lookup that ranking and excerpts make for every word. */
import type { Group, Plan } from './plan';
import type { Vocabulary } from './vocabulary';

export interface Mark {
  /** The group's place in the plan. */
  at: number;
  group: Group;
  stems: readonly number[];
  weight: number;
}

const NONE: readonly Mark[] = [];
/** Stems share a bit by their number's remainder: what has none is not looked up, and most words have none. */
const BITS = 4096;

export class StemMarks {
  readonly #byStem = new Map<number, Mark[]>();
  readonly #bits = new Uint8Array(BITS);
  readonly #vocabulary: Vocabulary;

  constructor(plan: Plan, vocabulary: Vocabulary) {
    this.#vocabulary = vocabulary;
    for (const [at, group] of plan.groups.entries()) {
      for (const { stems, weight } of group.candidates) this.#mark({ at, group, stems, weight });
    }
  }

  /** Candidates whose first stem is this form's. */
  startingWith(form: number): readonly Mark[] {
    const stem = this.#vocabulary.stemOfForm(form);
    return this.#bits[stem % BITS] === 0 ? NONE : (this.#byStem.get(stem) ?? NONE);
  }

  /** Whether a candidate stands at a place of a run of forms that ends at `end`. */
  standsAt({ stems }: Mark, forms: Uint32Array, at: number, end: number): boolean {
    if (at + stems.length > end) return false;
    for (let next = 1; next < stems.length; next += 1) {
      if (this.#vocabulary.stemOfForm(forms[at + next] ?? 0) !== stems[next]) return false;
    }
    return true;
  }

  #mark(mark: Mark): void {
    const first = mark.stems[0];
    if (first === undefined) return;
    this.#bits[first % BITS] = 1;
    const known = this.#byStem.get(first);
    if (known) known.push(mark);
    else this.#byStem.set(first, [mark]);
  }
}
