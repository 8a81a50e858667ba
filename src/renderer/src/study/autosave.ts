/**
 * A note's text between the keyboard and the disk. It saves a little after the last keystroke and at once
 * when asked to, one save at a time, and always ends with the newest text saved or still in hand.
 */

/** Pause after the last keystroke before a save, ms. */
export const SAVE_DELAY_MS = 400;

/**
 * `saved`: everything is on the disk; `dirty`: there is newer text; `saving`: a save is under way;
 * `failed`: the last save failed, the text is kept, the next change or `retry` tries again.
 */
export type DraftState = 'saved' | 'dirty' | 'saving' | 'failed';

/** Puts off a call. */
export interface Timers {
  /** Answers the function that calls it off. */
  after(ms: number, run: () => void): () => void;
}

export const clockTimers: Timers = {
  after(ms, run) {
    const timer = setTimeout(run, ms);
    return () => clearTimeout(timer);
  },
};

export interface DraftOptions {
  /** The text that is on the disk. */
  text: string;
  /** Resolves when `text` is on the disk, rejects when it is not. */
  save: (text: string) => Promise<unknown>;
  /** Called after every change of `state`. */
  onState?: (state: DraftState) => void;
  timers?: Timers;
  delay?: number;
}

export class NoteDraft {
  #text: string;
  /** What is on the disk for certain; null after a failure, when it may be either text. */
  #saved: string | null;
  #state: DraftState = 'saved';
  #failure: unknown = null;
  #running: Promise<boolean> | null = null;
  /** Newer text is saved as soon as the running save ends, without a pause. */
  #urgent = false;
  #cancelTimer: () => void = () => undefined;
  readonly #options: DraftOptions;

  constructor(options: DraftOptions) {
    this.#options = options;
    this.#text = options.text;
    this.#saved = options.text;
  }

  /** The newest text, saved or not. */
  get text(): string {
    return this.#text;
  }

  get state(): DraftState {
    return this.#state;
  }

  /** What the last save threw; null unless `state` is `failed`. */
  get failure(): unknown {
    return this.#failure;
  }

  /** The reader typed. */
  change(text: string): void {
    this.#text = text;
    this.#cancelTimer();
    if (!this.#running) {
      if (text === this.#saved) return this.#become('saved');
      this.#become('dirty');
    }
    const { timers = clockTimers, delay = SAVE_DELAY_MS } = this.#options;
    this.#cancelTimer = timers.after(delay, () => void this.#start());
  }

  /** Takes over a text that was changed elsewhere and is on the disk already, by an undo; newer typing is dropped. */
  adopt(text: string): void {
    this.#cancelTimer();
    this.#text = text;
    // A save that is under way ends on another text, so this one is saved once more after it.
    if (this.#running) this.#urgent = true;
    else {
      this.#saved = text;
      this.#become('saved');
    }
  }

  /**
   * Saves now: on blur, before closing and quitting. Answers true once the newest text is on the disk,
   * false where a save failed; it never rejects.
   */
  flush(): Promise<boolean> {
    this.#cancelTimer();
    this.#urgent = true;
    return this.#start();
  }

  /** Tries again after a failure. */
  retry(): Promise<boolean> {
    return this.flush();
  }

  #start(): Promise<boolean> {
    if (this.#running) {
      this.#urgent = true;
      return this.#running;
    }
    if (this.#text === this.#saved) {
      this.#urgent = false;
      return Promise.resolve(true);
    }
    this.#running = this.#saveAll();
    return this.#running;
  }

  async #saveAll(): Promise<boolean> {
    let failed = false;
    let failure: unknown = null;
    do {
      this.#become('saving');
      const text = this.#text;
      try {
        await this.#attempt(text);
        this.#saved = text;
      } catch (error) {
        this.#saved = null;
        failed = true;
        failure = error;
      }
    } while (!failed && this.#urgent && this.#text !== this.#saved);
    this.#running = null;
    this.#urgent = false;
    if (failed) this.#become('failed', failure);
    else this.#become(this.#text === this.#saved ? 'saved' : 'dirty');
    return this.#text === this.#saved;
  }

  /** Always asynchronous, so that `#running` is set before the first save ends. */
  async #attempt(text: string): Promise<void> {
    await this.#options.save(text);
  }

  #become(state: DraftState, failure: unknown = null): void {
    this.#failure = failure;
    if (state === this.#state) return;
    this.#state = state;
    this.#options.onState?.(state);
  }
}
