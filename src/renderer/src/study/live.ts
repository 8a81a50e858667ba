/** A query of the database whose answer follows the database, as a value that Svelte's effects follow. */
import { liveQuery } from 'dexie';
import { createSubscriber } from 'svelte/reactivity';

/**
 * Reads `current` in a component, an effect or a derived to follow it; it listens only as long as
 * somebody does. A query that depends on other state is made anew: `$derived(new Live(() => notesAt(db, locus), []))`.
 */
export class Live<T> {
  #current: T;
  #failure: unknown = null;
  readonly #follow: () => void;

  /** `initial` is the value until the first answer. */
  constructor(query: () => Promise<T>, initial: T) {
    this.#current = initial;
    this.#follow = createSubscriber((update) => {
      // Dexie follows the later reads of a query only where the function itself is async.
      const subscription = liveQuery(async () => query()).subscribe({
        next: (value) => {
          this.#current = value;
          this.#failure = null;
          update();
        },
        error: (error: unknown) => {
          this.#failure = error;
          update();
        },
      });
      return () => subscription.unsubscribe();
    });
  }

  /** The last answer; outside of effects too, but then it may be old. */
  get current(): T {
    this.#follow();
    return this.#current;
  }

  /** What the last query threw; null where it answered. `current` keeps the answer before. */
  get failure(): unknown {
    this.#follow();
    return this.#failure;
  }
}
