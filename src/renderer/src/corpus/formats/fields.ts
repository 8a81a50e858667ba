/** Typed access to a file's front matter: every key known, every value of its kind. */
import { LANGUAGES, type Language } from '../../../../shared/corpus';
import { CorpusError } from '../corpus-error';
import type { FrontMatter } from './front-matter';

export class Fields {
  readonly #head: FrontMatter;
  readonly #path: string;

  /** Throws CorpusError on a key that is not among `known`. */
  constructor(head: FrontMatter, path: string, known: readonly string[]) {
    this.#head = head;
    this.#path = path;
    for (const [key, { line }] of head.fields) {
      if (!known.includes(key)) throw new CorpusError(`unknown key "${key}"`, path, line);
    }
  }

  /** The key's value, or null where the key is absent. */
  optional(key: string): string | null {
    return this.#head.fields.get(key)?.value ?? null;
  }

  /** The key's value; throws CorpusError where the key is absent. */
  required(key: string): string {
    const value = this.optional(key);
    if (value === null) throw new CorpusError(`missing key "${key}"`, this.#path, 1);
    return value;
  }

  /** One of the allowed values; throws CorpusError on another. */
  oneOf<T extends string>(key: string, allowed: readonly T[]): T {
    const value = this.required(key);
    const found = allowed.find((candidate) => candidate === value);
    if (found === undefined) {
      throw new CorpusError(
        `${key} "${value}" is none of ${allowed.join(', ')}`,
        this.#path,
        this.#line(key),
      );
    }
    return found;
  }

  language(): Language {
    return this.oneOf('language', LANGUAGES);
  }

  /** A name that may stand in an address: lower-case letters, digits, hyphens. */
  slug(key: string): string {
    const value = this.required(key);
    if (!/^[a-z0-9]+(?:-[a-z0-9]+)*$/.test(value)) {
      throw new CorpusError(
        `${key} "${value}" is not made of a–z, 0–9 and hyphens`,
        this.#path,
        this.#line(key),
      );
    }
    return value;
  }

  /** An ISO date; throws CorpusError on anything that is not a day of the calendar. */
  date(key: string): string {
    const value = this.required(key);
    const day = /^\d{4}-\d{2}-\d{2}$/.test(value) ? new Date(`${value}T00:00:00Z`) : null;
    if (day === null || Number.isNaN(day.getTime()) || !day.toISOString().startsWith(value)) {
      throw new CorpusError(`${key} "${value}" is not a date (YYYY-MM-DD)`, this.#path, this.#line(key));
    }
    return value;
  }

  /** An ISO date, or null where the key is absent. */
  optionalDate(key: string): string | null {
    return this.optional(key) === null ? null : this.date(key);
  }

  #line(key: string): number {
    return this.#head.fields.get(key)?.line ?? 1;
  }
}
