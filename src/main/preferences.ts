/**
 * Preferences on disk. A file that cannot be read never stops the app: it starts with the defaults and the
 * file is kept aside. Read synchronously, once: language and theme are needed before the first paint.
 */
import { readFileSync, renameSync } from 'node:fs';
import * as v from 'valibot';
import { DEFAULT_PREFERENCES, type Preferences } from '../shared/preferences';
import { writeFileAtomically } from './atomic-write';
import { MainFailure, systemCode } from './main-failure';
import { PreferencesSchema } from './preferences-schema';

export class PreferencesFile {
  readonly #path: string;
  #current: Preferences;
  /** The newest preferences that no write has picked up yet. */
  #waiting: Preferences | null = null;
  #writing: Promise<void> | null = null;

  constructor(path: string) {
    this.#path = path;
    this.#current = read(path);
  }

  get current(): Preferences {
    return this.#current;
  }

  /**
   * Keeps `preferences`; resolves once they, or newer ones, are on the disk. While one write runs, only the
   * newest of those that follow is written: a dragged pane costs two writes, not a hundred.
   * Throws `preferences/io`.
   */
  write(preferences: Preferences): Promise<void> {
    this.#current = preferences;
    this.#waiting = preferences;
    this.#writing ??= this.#drain().finally(() => (this.#writing = null));
    return this.#writing;
  }

  /** Resolves when nothing is being written. */
  async settled(): Promise<void> {
    await this.#writing;
  }

  async #drain(): Promise<void> {
    while (this.#waiting !== null) {
      const next = this.#waiting;
      this.#waiting = null;
      await this.#save(next);
    }
  }

  async #save(preferences: Preferences): Promise<void> {
    try {
      await writeFileAtomically(this.#path, `${JSON.stringify(preferences, null, 2)}\n`);
    } catch (error) {
      const what = error instanceof Error ? error.message : String(error);
      throw new MainFailure('preferences/io', `preferences: ${this.#path}: ${what}`, { cause: error });
    }
  }
}

function read(path: string): Preferences {
  try {
    return parsePreferences(readFileSync(path, 'utf8'));
  } catch (error) {
    if (systemCode(error) !== 'ENOENT') setAside(path);
    return DEFAULT_PREFERENCES;
  }
}

/** Parses the file's text; what an older version did not know takes its default. Throws where the text is none of ours. */
export function parsePreferences(text: string): Preferences {
  const stored: unknown = JSON.parse(text);
  if (typeof stored !== 'object' || stored === null || Array.isArray(stored))
    throw new Error(`preferences: not an object: ${text.slice(0, 40)}`);
  return v.parse(PreferencesSchema, { ...DEFAULT_PREFERENCES, ...stored });
}

function setAside(path: string): void {
  try {
    renameSync(path, path.replace(/\.json$/, '.bad.json'));
  } catch (error) {
    console.error(`preferences: ${path} is neither readable nor movable`, error);
  }
}
