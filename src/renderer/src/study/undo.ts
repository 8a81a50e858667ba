/**
 * Undo and redo of edits. Every step in either direction is a commit of its own, so that what is on the
 * screen after an undo is on the disk too.
 */
import type { Change } from '../../../shared/journal';
import type { Edit, EditName } from './edit';
import { serial } from './serial';

/** Steps that are kept; the oldest go first. */
export const UNDO_LIMIT = 500;
/** Edits of one note's text that follow each other within this time are one step, ms. */
export const MERGE_MS = 2000;

/** Keeps changes, as `commit` does; a failure leaves the history where it was. */
export type Write = (changes: readonly Change[], now: number) => Promise<unknown>;

interface Step {
  edit: Edit;
  at: number;
}

export class UndoHistory {
  #done: Step[] = [];
  #undone: Step[] = [];
  readonly #write: Write;
  readonly #limit: number;
  readonly #inTurn = serial();

  constructor(write: Write, limit = UNDO_LIMIT) {
    this.#write = write;
    this.#limit = limit;
  }

  /** What an undo would take back; null where there is nothing. */
  get undoable(): EditName | null {
    return this.#done.at(-1)?.edit.what ?? null;
  }

  /** What a redo would do again; null where there is nothing. */
  get redoable(): EditName | null {
    return this.#undone.at(-1)?.edit.what ?? null;
  }

  /**
   * Does an edit, remembers it and answers it; what was undone before can no longer be redone.
   * An edit holds whole rows: where it depends on what is stored, give the function that reads the rows and
   * makes it. It is called in its turn, after every edit before it was written; null means there is nothing to do.
   */
  async perform(edit: Edit | (() => Promise<Edit | null>), now: number): Promise<Edit | null> {
    return this.#inTurn(async () => {
      const made = typeof edit === 'function' ? await edit() : edit;
      if (!made) return null;
      await this.#write(made.do, now);
      this.#remember({ edit: made, at: now });
      this.#undone = [];
      return made;
    });
  }

  /** Takes the last edit back and answers it; null where there is none. */
  async undo(now: number): Promise<Edit | null> {
    return this.#inTurn(async () => {
      const step = this.#done.at(-1);
      if (!step) return null;
      await this.#write(step.edit.undo, now);
      this.#done.pop();
      // A step that was undone once takes no more text.
      this.#undone.push({ ...step, at: -Infinity });
      return step.edit;
    });
  }

  /** Does the edit again that was undone last and answers it; null where there is none. */
  async redo(now: number): Promise<Edit | null> {
    return this.#inTurn(async () => {
      const step = this.#undone.at(-1);
      if (!step) return null;
      await this.#write(step.edit.do, now);
      this.#undone.pop();
      this.#done.push(step);
      return step.edit;
    });
  }

  #remember(step: Step): void {
    const last = this.#done.at(-1);
    if (last && belongTogether(last, step)) {
      const { undo, what } = last.edit;
      this.#done[this.#done.length - 1] = { edit: { do: step.edit.do, undo, what }, at: step.at };
      return;
    }
    this.#done.push(step);
    if (this.#done.length > this.#limit) this.#done.shift();
  }
}

function belongTogether(last: Step, next: Step): boolean {
  return (
    last.edit.what === 'note-text' &&
    next.edit.what === 'note-text' &&
    last.edit.do[0]?.key === next.edit.do[0]?.key &&
    Math.abs(next.at - last.at) <= MERGE_MS
  );
}
