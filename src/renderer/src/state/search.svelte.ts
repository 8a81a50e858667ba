/** Search as the views see it: a question, its answer, and whether the index is ready. */
import type { Language } from '../../../shared/corpus';
import type { SearchClient } from '../search/client';
import type { NoteText, SearchAnswer, SearchQuery } from '../search/contract';
import type { LibraryState } from './library.svelte';

const DEBOUNCE_MS = 60;

/** One search field with its own question; the palette and the search view have one each. */
export class SearchField {
  readonly #ask: (query: SearchQuery) => Promise<SearchAnswer | null>;
  readonly #limit: number;
  #words = $state('');
  #answer: SearchAnswer | null = $state.raw(null);
  #asked = '';
  #timer: ReturnType<typeof setTimeout> | undefined;
  #running: Promise<void> = Promise.resolve();
  #languages: readonly Language[] | null = $state.raw(null);
  #work: string | null = $state(null);
  #in: 'all' | 'texts' | 'notes' = $state('all');

  constructor(ask: (query: SearchQuery) => Promise<SearchAnswer | null>, limit: number) {
    this.#ask = ask;
    this.#limit = limit;
  }

  get words(): string {
    return this.#words;
  }
  /** The answer to the words in the field; the one before stays until the next is there. */
  get answer(): SearchAnswer | null {
    return this.#answer;
  }
  get languages(): readonly Language[] | null {
    return this.#languages;
  }
  get work(): string | null {
    return this.#work;
  }
  get in(): 'all' | 'texts' | 'notes' {
    return this.#in;
  }

  /** Asks a moment after the last key. */
  type(words: string): void {
    this.#words = words;
    this.#stopTimer();
    if (words.trim() === '') {
      this.#answer = null;
      this.#asked = '';
      return;
    }
    this.#timer = setTimeout(() => void this.#run(), DEBOUNCE_MS);
  }

  /** Resolves when the answer is that to the words in the field; does not wait for the next key. */
  async settled(): Promise<void> {
    await (this.#timer === undefined ? this.#running : this.#run());
  }

  filter(part: {
    languages?: readonly Language[] | null;
    work?: string | null;
    in?: 'all' | 'texts' | 'notes';
  }): void {
    if (part.languages !== undefined) this.#languages = part.languages;
    if (part.work !== undefined) this.#work = part.work;
    if (part.in !== undefined) this.#in = part.in;
    void this.#run();
  }

  /** Asks again, for an index that has changed. */
  async refresh(): Promise<void> {
    await this.#run();
  }

  #run(): Promise<void> {
    this.#stopTimer();
    this.#running = this.#askNow();
    return this.#running;
  }

  #stopTimer(): void {
    clearTimeout(this.#timer);
    this.#timer = undefined;
  }

  async #askNow(): Promise<void> {
    // A space at the end says that the last word is finished: it is part of the question.
    const text = this.#words.trimStart();
    if (text === '') return;
    const query: SearchQuery = {
      text,
      limit: this.#limit,
      in: this.#in,
      ...(this.#languages && { languages: this.#languages }),
      ...(this.#work !== null && { work: this.#work }),
    };
    const key = JSON.stringify(query);
    this.#asked = key;
    const answer = await this.#ask(query);
    // A later question has been asked meanwhile: its answer is the one to show.
    if (answer && this.#asked === key) this.#answer = answer;
  }
}

export class SearchState {
  #library: LibraryState;
  #makeClient: () => SearchClient;
  #client: SearchClient | null = null;
  #ready = $state(false);
  #failure: unknown = $state.raw(null);
  #notes: NoteText[] = [];
  readonly palette: SearchField;
  readonly page: SearchField;

  constructor(library: LibraryState, makeClient: () => SearchClient) {
    this.#library = library;
    this.#makeClient = makeClient;
    this.palette = new SearchField((query) => this.#query(query, 'palette'), 30);
    this.page = new SearchField((query) => this.#query(query, 'page'), 200);
  }

  get ready(): boolean {
    return this.#ready;
  }
  /** Why there is no search; null while there is. */
  get failure(): unknown {
    return this.#failure;
  }

  /** Reads every text into the index, away from the interface's thread. */
  async start(): Promise<void> {
    try {
      const client = this.#makeClient();
      this.#client = client;
      const [texts, thesauri] = await Promise.all([
        this.#library.expressionFiles(),
        this.#library.thesaurusFiles(),
      ]);
      await client.load(texts, this.#notes, thesauri);
      this.#failure = null;
      this.#ready = true;
      performance.mark('search-ready');
      await this.#refresh();
    } catch (error) {
      console.error(error);
      this.#failure = error;
    }
  }

  async restart(): Promise<void> {
    this.#client?.close();
    this.#ready = false;
    await this.start();
  }

  /** The reader's notes as they are now. */
  setNotes(notes: NoteText[]): void {
    this.#notes = notes;
    if (!this.#ready) return;
    void this.#client
      ?.putNotes(notes)
      .then(() => this.#refresh())
      .catch((error: unknown) => (this.#failure = error));
  }

  /** Answers on the screen follow the index. */
  async #refresh(): Promise<void> {
    await Promise.all([this.palette.refresh(), this.page.refresh()]);
  }

  async #query(query: SearchQuery, asker: string): Promise<SearchAnswer | null> {
    if (!this.#ready || !this.#client) return null;
    try {
      return await this.#client.query(query, asker);
    } catch (error) {
      console.error(error);
      this.#failure = error;
      return null;
    }
  }
}
