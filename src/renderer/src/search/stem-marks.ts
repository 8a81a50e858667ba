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

export class StemMarks {
  #byStem: Int32Array;
  #lists: Mark[][] = [];
  #vocabulary: Vocabulary;

  constructor(plan: Plan, vocabulary: Vocabulary) {
    this.#vocabulary = vocabulary;
    this.#byStem = new Int32Array(vocabulary.stemCount);
    for (const [at, group] of plan.groups.entries()) {
      for (const { stems, weight } of group.candidates) this.#mark({ at, group, stems, weight });
    }
  }

  /** Candidates whose first stem is this form's. */
  startingWith(form: number): readonly Mark[] {
    const list = this.#byStem[this.#vocabulary.stemOfForm(form)] ?? 0;
    return list === 0 ? NONE : (this.#lists[list - 1] ?? NONE);
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
    const known = this.#byStem[first] ?? 0;
    if (known > 0) {
      this.#lists[known - 1]?.push(mark);
      return;
    }
    this.#lists.push([mark]);
    this.#byStem[first] = this.#lists.length;
  }
}
