/** What stands around a text, for the views: each part read when it is first asked for. */
import type { ApparatusPart, EId, ExpressionId } from '../../../shared/corpus';
import type { Api } from '../api';
import type { ConcordanceLink } from '../corpus/apparatus/concordance';
import type { Occurrence } from '../corpus/apparatus/glossary';
import type { ApparatusParts } from '../corpus/apparatus/parts';
import type { LibraryState } from './library.svelte';

type Loaded = { -readonly [P in ApparatusPart]?: ApparatusParts[P] };

export class ApparatusState {
  readonly #api: Api;
  readonly #library: LibraryState;
  #parts: Loaded = $state.raw({});
  #failures: readonly ApparatusPart[] = $state.raw([]);
  /** By each address that a link leads to as a whole. */
  readonly #changes: ReadonlyMap<EId, ConcordanceLink> = $derived(
    new Map(
      (this.#parts.concordance?.links ?? [])
        .toReversed()
        .flatMap((link) => link.to.map((eId) => [eId, link])),
    ),
  );
  readonly #loading = new Map<ApparatusPart, Promise<void>>();

  constructor(api: Api, library: LibraryState) {
    this.#api = api;
    this.#library = library;
  }

  /** The work whose apparatus this is; null where the bundle has none. */
  get work(): string | null {
    return this.#library.apparatus.find(({ part }) => part !== 'outline')?.work ?? null;
  }

  /** Whether the bundle holds this part. */
  has(part: ApparatusPart): boolean {
    return this.#library.apparatus.some((file) => file.part === part);
  }

  /** A part, once it has been read; null until then and where there is none. */
  get<P extends ApparatusPart>(part: P): ApparatusParts[P] | null {
    return (this.#parts[part] as ApparatusParts[P] | undefined) ?? null;
  }

  /** Whether a part could not be read. */
  failed(part: ApparatusPart): boolean {
    return this.#failures.includes(part);
  }

  /** Reads parts that have not been read yet; `failed` tells what could not be. Never throws. */
  async load(...parts: ApparatusPart[]): Promise<void> {
    await Promise.all(parts.map((part) => this.#once(part)));
  }

  /** Where terms stand in a provision of a text: half-open ranges and places in `glossary.terms`; empty until both are read. */
  termsIn(expression: ExpressionId, eId: EId): readonly Occurrence[] {
    return this.get('occurrences')?.texts[expression]?.[eId] ?? [];
  }

  /** The id of a term by its place in the glossary; empty until that is read. */
  termId(at: number): string {
    return this.get('glossary')?.terms[at]?.id ?? '';
  }

  /** What became of an article as a whole since the earlier text; null until the concordance is read, and where it says nothing. */
  changeOf(article: EId): ConcordanceLink | null {
    return this.#changes.get(article) ?? null;
  }

  #once(part: ApparatusPart): Promise<void> {
    const known = this.#loading.get(part);
    if (known) return known;
    const loading = this.#read(part);
    this.#loading.set(part, loading);
    return loading;
  }

  async #read(part: ApparatusPart): Promise<void> {
    const file = this.#library.apparatus.find((one) => one.part === part);
    if (!file) return;
    try {
      const { text } = await this.#api.call('corpus:read', file.path);
      this.#parts = { ...this.#parts, [part]: JSON.parse(text) as unknown };
      this.#failures = this.#failures.filter((one) => one !== part);
    } catch (error) {
      console.error(error);
      this.#failures = [...this.#failures, part];
      // It may be read again: the reader can mend the file and try once more.
      this.#loading.delete(part);
    }
  }
}
