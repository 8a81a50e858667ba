/** Where the reader is: the open text, the current provision, and the way back. */
import {
  splitExpressionId,
  type EId,
  type ExpressionId,
  type Language,
  type Locus,
} from '../../../shared/corpus';
import type { Place } from '../../../shared/preferences';
import type { Expression } from '../corpus/model';
import { nearestProvision, pathTo, stepFrom, type StepUnit } from '../corpus/navigate';
import { articleOf } from '../corpus/walk';
import { FIRST_WORK, type LibraryState } from './library.svelte';
import type { PreferencesState } from './preferences.svelte';

/** The title page of a text has no provision: it has this place. */
export const TITLE_PAGE: EId = '';

/** Asks the view to bring a provision to the screen. */
export interface ScrollRequest {
  eId: EId;
  /** `start`: to the upper edge, or to `offset` below it; `nearest`: no further than needed. */
  align: 'start' | 'nearest';
  /** CSS px below the upper edge; null for the edge itself. */
  offset: number | null;
  /** Whether the keyboard follows: not while the reader types in a field. */
  focus: boolean;
}

const HISTORY_LIMIT = 200;

export class ReaderState {
  #library: LibraryState;
  #preferences: PreferencesState;
  #text: Expression | null = $state.raw(null);
  #current: EId = $state(TITLE_PAGE);
  /** Where the current provision stands on the screen, as the view last said; see `Place`. */
  #offset: number | null = null;
  #error: unknown = $state.raw(null);
  #scroll: ScrollRequest | null = $state.raw(null);
  #history: Place[] = $state.raw([]);
  #at = $state(-1);
  /** Counts openings, so that a slow one does not overtake a later one. */
  #opening = 0;
  /** The last opening that came to its end. */
  #opened = 0;

  constructor(library: LibraryState, preferences: PreferencesState) {
    this.#library = library;
    this.#preferences = preferences;
  }

  get text(): Expression | null {
    return this.#text;
  }
  get id(): ExpressionId | null {
    return this.#text?.id ?? null;
  }
  get work(): string | null {
    return this.#text?.meta.work ?? null;
  }
  /** eId of the provision that keys and marks act on; TITLE_PAGE above the first one. */
  get current(): EId {
    return this.#current;
  }
  /** Why the last text could not be opened; null when it could. */
  get error(): unknown {
    return this.#error;
  }
  get scrollRequest(): ScrollRequest | null {
    return this.#scroll;
  }
  get canGoBack(): boolean {
    return this.#at > 0;
  }
  get canGoForward(): boolean {
    return this.#at < this.#history.length - 1;
  }

  /** Provisions visited before, latest first, each once whatever language it was read in. */
  readonly recent: Place[] = $derived.by(() => {
    const seen = new Map<string, Place>();
    for (const place of this.#history.toReversed()) {
      const key = `${splitExpressionId(place.expression).work}#${place.eId}`;
      if (place.eId !== TITLE_PAGE && !seen.has(key)) seen.set(key, place);
    }
    return [...seen.values()];
  });

  /** eIds from the section down to the current provision. */
  readonly path: EId[] = $derived.by(() =>
    this.#text ? pathTo(this.#text, this.#current).map((one) => one.eId) : [],
  );

  /** The article that the current provision belongs to, or the provision itself outside articles; null on the title page. */
  readonly article: EId | null = $derived.by(() =>
    this.#text && this.#current !== TITLE_PAGE
      ? (articleOf(this.#text, this.#current)?.eId ?? this.#current)
      : null,
  );

  /** The current provision as a locus; null on the title page, which takes no marks. */
  get locus(): Locus | null {
    return this.work !== null && this.#current !== TITLE_PAGE
      ? { work: this.work, eId: this.#current }
      : null;
  }

  /** Opens the place that was left, or the first page of the first work; again after a failure. */
  async start(): Promise<void> {
    this.#error = null;
    try {
      await this.#library.start();
    } catch (error) {
      this.#error = error;
      return;
    }
    const { place, language } = this.#preferences;
    const first = this.#library.pick(FIRST_WORK, language);
    if (place && this.#library.has(place.expression))
      await this.open(place.expression, place.eId, place.offset ?? null);
    else if (first) await this.open(first);
  }

  /** Opens a place and remembers it in the history. */
  async open(expression: ExpressionId, eId: EId = TITLE_PAGE, offset: number | null = null): Promise<void> {
    this.#leave();
    if (await this.#show(expression, eId, offset)) this.#remember();
  }

  /** Opens a provision of a work in the language being read, or the nearest one there is. */
  async openLocus(work: string, eId: EId, language?: Language): Promise<void> {
    const wanted = language ?? (this.id ? splitExpressionId(this.id).language : this.#preferences.language);
    const id = this.work === work && language === undefined ? this.id : this.#library.pick(work, wanted);
    if (id) await this.open(id, eId);
  }

  /** The same provision in another language of the same work; stays where there is none. */
  async switchLanguage(language: Language): Promise<void> {
    if (this.work === null) return;
    const id = this.#library.expressionsOf(this.work).find((one) => one.language === language)?.id;
    if (id !== undefined && id !== this.id) await this.open(id, this.#current, this.#offset);
  }

  /** Goes round the languages of the work. */
  async nextLanguage(): Promise<void> {
    if (this.work === null) return;
    const all = this.#library.expressionsOf(this.work);
    const next = all[(all.findIndex((one) => one.id === this.id) + 1) % all.length];
    if (next) await this.switchLanguage(next.language);
  }

  /** Makes a provision current without moving the text (a click, a focus, a scroll). */
  notice(eId: EId): void {
    if (eId === this.#current || !this.#text) return;
    this.#current = eId;
    this.#keepPlace();
  }

  /** The view says where the current provision stands now; null where it is not on the screen. */
  standsAt(offset: number | null): void {
    this.#offset = offset;
    this.#keepPlace();
  }

  /** Goes to a provision of the open text and remembers the way back. */
  goTo(eId: EId, options: Partial<ScrollRequest> = {}): void {
    if (!this.#text) return;
    this.#leave();
    this.#error = null;
    this.#current = eId;
    this.#offset = null;
    this.#scroll = { align: 'start', offset: null, focus: true, ...options, eId };
    this.#remember();
    this.#keepPlace();
  }

  /** Makes a provision current and brings it to the screen; not history. */
  show(eId: EId): void {
    if (!this.#text) return;
    this.#current = eId;
    this.#scroll = { eId, align: 'nearest', offset: null, focus: false };
    this.#keepPlace();
  }

  /** Steps to the next (+1) or previous (−1) provision, article or section. Steps are not history. */
  step(by: 1 | -1, unit: StepUnit): void {
    const next = this.#text && stepFrom(this.#text, this.#current, by, unit);
    if (!next) return;
    this.#current = next.eId;
    this.#scroll = {
      eId: next.eId,
      align: unit === 'provision' ? 'nearest' : 'start',
      offset: null,
      focus: true,
    };
    this.#keepPlace();
  }

  async back(): Promise<void> {
    await this.#travel(-1);
  }
  async forward(): Promise<void> {
    await this.#travel(1);
  }

  async #travel(by: 1 | -1): Promise<void> {
    const place = this.#history[this.#at + by];
    if (!place) return;
    this.#leave();
    // At once, so that a second key press before the text is there goes one step further.
    this.#at += by;
    await this.#show(place.expression, place.eId, place.offset ?? null);
  }

  /** The place being left is where history comes back to, not where its visit began. */
  #leave(): void {
    const here = this.#place();
    // While a text is on its way, what is on the screen is not where history stands.
    if (here && this.#at >= 0 && this.#opening === this.#opened)
      this.#history = this.#history.with(this.#at, here);
  }

  async #show(id: ExpressionId, eId: EId, offset: number | null): Promise<boolean> {
    const turn = ++this.#opening;
    try {
      const text = this.#text?.id === id ? this.#text : await this.#library.open(id);
      if (turn !== this.#opening) return false;
      const target = eId === TITLE_PAGE ? TITLE_PAGE : (nearestProvision(text, eId)?.eId ?? TITLE_PAGE);
      this.#text = text;
      this.#opened = turn;
      this.#current = target;
      this.#offset = null;
      this.#error = null;
      this.#scroll = { eId: target, align: 'start', offset: target === eId ? offset : null, focus: true };
      this.#keepPlace();
      return true;
    } catch (error) {
      if (turn === this.#opening) {
        this.#error = error;
        this.#opened = turn;
      }
      return false;
    }
  }

  #place(): Place | null {
    return this.#text ? { expression: this.#text.id, eId: this.#current, offset: this.#offset } : null;
  }

  #remember(): void {
    const here = this.#place();
    if (!here) return;
    const past = this.#history.slice(0, this.#at + 1);
    const last = past.at(-1);
    if (last?.expression === here.expression && last.eId === here.eId) return;
    this.#history = [...past, here].slice(-HISTORY_LIMIT);
    this.#at = this.#history.length - 1;
  }

  #keepPlace(): void {
    const here = this.#place();
    if (here) this.#preferences.setPlace(here);
  }
}
