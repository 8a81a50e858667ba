/** The notes that are being written: each has its newest words here until they are safe. */
import { SvelteMap } from 'svelte/reactivity';
import { NoteDraft, type DraftState } from '../study/autosave';
import type { Note } from '../study/records';

interface Writing {
  draft: NoteDraft;
  text: string;
  state: DraftState;
}

export class NoteDrafts {
  readonly #save: (note: Note, text: string) => Promise<void>;
  readonly #all = new SvelteMap<string, Writing>();

  /** @param save resolves when the text is safe, rejects when it is not. */
  constructor(save: (note: Note, text: string) => Promise<void>) {
    this.#save = save;
  }

  /** The worst state of all of them; `saved` where nothing is being written. */
  get state(): DraftState {
    const states = [...this.#all.values()].map((one) => one.state);
    return (['failed', 'saving', 'dirty'] as const).find((state) => states.includes(state)) ?? 'saved';
  }

  /** The newest text of a note, saved or still on its way. */
  textOf(note: Note): string {
    return this.#all.get(note.id)?.text ?? note.body;
  }

  /** The reader typed: saved 400 ms after the last key. */
  write(note: Note, text: string): void {
    const known = this.#all.get(note.id);
    const draft = known?.draft ?? this.#make(note);
    this.#all.set(note.id, { draft, text, state: known?.state ?? draft.state });
    draft.change(text);
  }

  /** Saves one note now; false where it could not be kept. */
  async flush(id: string): Promise<boolean> {
    return (await this.#all.get(id)?.draft.flush()) ?? true;
  }

  /** Saves everything now; false where something could not be kept. */
  async flushAll(): Promise<boolean> {
    const saved = await Promise.all([...this.#all.keys()].map((id) => this.flush(id)));
    return saved.every(Boolean);
  }

  /** Forgets a draft whose words are safe; one that is being written again stays. */
  release(id: string): void {
    if (this.#all.get(id)?.draft.state === 'saved') this.#all.delete(id);
  }

  /** Forgets all of them, for words that have just been changed elsewhere. */
  clear(): void {
    this.#all.clear();
  }

  #make(note: Note): NoteDraft {
    return new NoteDraft({
      text: note.body,
      save: (text) => this.#save(note, text),
      onState: (state) => {
        const known = this.#all.get(note.id);
        if (known) this.#all.set(note.id, { ...known, state });
      },
    });
  }
}
