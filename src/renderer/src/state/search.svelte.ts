/** Search as the views see it: a question, its answer, and whether the index is ready. */
import type { EId, Kind, Language } from '../../../shared/corpus';
import type { SearchClient } from '../search/client';
import type {
  Correction,
  Facets,
  MarkChanges,
  MarkText,
  SearchAnswer,
  SearchQuery,
} from '../search/contract';
import type { LibraryState } from './library.svelte';

/**
 * An answer is shown no sooner after a key, ms: keys that come within a frame of each other paint once. The question
 * is asked at once all the same.
 */
const DEBOUNCE_MS = 16;

/** What a field's questions are narrowed to, and how their answers are sorted; null: not at all. */
export interface Narrowing {
  language: Language | null;
  kind: Kind | null;
  work: string | null;
  section: EId | null;
  in: 'all' | 'texts' | 'marks';
  sort: 'relevance' | 'place';
}

export const NOT_NARROWED: Narrowing = {
  language: null,
  kind: null,
  work: null,
  section: null,
  in: 'all',
  sort: 'relevance',
};

type Ask = (query: SearchQuery) => Promise<SearchAnswer | null>;
/** A question beside the field's own; those of one name replace each other. */
type AskBeside = (query: SearchQuery, name: string) => Promise<SearchAnswer | null>;

/** What each choice in the filters would find. */
export interface FilterCounts extends Facets {
  /** In the texts alone, as `marks` counts what the reader wrote. */
  texts: number;
}

type FilterName = Exclude<keyof Narrowing, 'sort'>;

/** What is taken off with a filter: a section is nothing without its work. */
const WITHOUT: Readonly<Record<FilterName, Partial<Narrowing>>> = {
  language: { language: null },
  kind: { kind: null },
  work: { work: null, section: null },
  section: { section: null },
  in: { in: 'all' },
};
const FILTER_NAMES = Object.keys(WITHOUT) as FilterName[];

/** One search field with its own question; the palette and the search view have one each. */
export class SearchField {
  readonly #ask: Ask;
  readonly #askBeside: AskBeside;
  readonly #limit: number;
  #words = $state('');
  #answer: SearchAnswer | null = $state.raw(null);
  #narrowing: Narrowing = $state.raw(NOT_NARROWED);
  /** Whether unknown words stay as they are, until the words change. */
  #asTyped = $state(false);
  /** What the words were last corrected to: the way back for words that are kept as typed. */
  #corrected: readonly Correction[] = $state.raw([]);
  /** For each filter that is chosen, the facets without it. */
  #facetsWithout: Partial<Record<FilterName, FilterCounts>> = $state.raw({});
  #asked = '';
  #typedAt = -Infinity;
  #running: Promise<void> = Promise.resolve();

  constructor(ask: Ask, limit: number, askBeside: AskBeside = () => Promise.resolve(null)) {
    this.#ask = ask;
    this.#limit = limit;
    this.#askBeside = askBeside;
  }

  get words(): string {
    return this.#words;
  }
  /** The answer to the words in the field; the one before stays until the next is there. */
  get answer(): SearchAnswer | null {
    return this.#answer;
  }
  get narrowing(): Narrowing {
    return this.#narrowing;
  }
  get isNarrowed(): boolean {
    const { sort: _, ...narrowing } = this.#narrowing;
    return Object.entries(narrowing).some(([name, value]) => value !== NOT_NARROWED[name as keyof Narrowing]);
  }
  /** What unknown words were taken for, or would be if they were not kept as typed. */
  get corrections(): readonly Correction[] {
    return this.#corrected;
  }
  /** Counts for the filters, each filter's as if it were not chosen; null without an answer. */
  get counts(): FilterCounts | null {
    if (this.#answer === null) return null;
    const all = countsOf(this.#answer);
    const without = this.#facetsWithout;
    return {
      works: (without.work ?? all).works,
      languages: (without.language ?? all).languages,
      kinds: (without.kind ?? all).kinds,
      sections: (without.section ?? all).sections,
      texts: (without.in ?? all).texts,
      marks: (without.in ?? all).marks,
    };
  }
  get asTyped(): boolean {
    return this.#asTyped;
  }

  /** Asks at once, and shows the answer a moment after the last key. */
  type(words: string): void {
    this.#words = words;
    this.#asTyped = false;
    this.#typedAt = performance.now();
    if (words.trim() === '') {
      this.#answer = null;
      this.#corrected = [];
      this.#asked = '';
      return;
    }
    void this.#run();
  }

  /** Asks for other words under other filters at once. */
  ask(words: string, narrowing: Narrowing): void {
    this.#narrowing = narrowing;
    this.type(words);
  }

  /** Takes the filters off; the order stays. */
  clearFilters(): void {
    this.narrow({ ...NOT_NARROWED, sort: this.#narrowing.sort });
  }

  /** How much words would find without any filter; null while there is no index to ask. */
  async countAll(words: string, asTyped = this.#asTyped): Promise<number | null> {
    const query = toQuery(words.trimStart(), 0, NOT_NARROWED, asTyped);
    return (await this.#askBeside(query, words))?.total ?? null;
  }

  /** Resolves when the answer is that to the words in the field. */
  async settled(): Promise<void> {
    this.#typedAt = -Infinity;
    await this.#running;
  }

  narrow(part: Partial<Narrowing>): void {
    this.#narrowing = { ...this.#narrowing, ...part };
    void this.#run();
  }

  /** Asks for the very words that were typed, or lets them be corrected again. */
  keepAsTyped(asTyped: boolean): void {
    this.#asTyped = asTyped;
    void this.#run();
  }

  /** Asks again, for an index that has changed. */
  async refresh(): Promise<void> {
    await this.#run();
  }

  #run(): Promise<void> {
    this.#running = this.#askNow();
    return this.#running;
  }

  async #askNow(): Promise<void> {
    // A space at the end says that the last word is finished: it is part of the question.
    const text = this.#words.trimStart();
    if (text === '') return;
    const query = toQuery(text, this.#limit, this.#narrowing, this.#asTyped);
    const key = JSON.stringify(query);
    this.#asked = key;
    const answer = await this.#ask(query);
    await this.#untilShown();
    // A later question has been asked meanwhile: its answer is the one to show.
    if (!answer || this.#asked !== key) return;
    this.#answer = answer;
    if (!this.#asTyped) this.#corrected = answer.corrections;
    void this.#countWithout(text, key);
  }

  /** Counts what there is without each filter that is chosen: after the answer, which does not wait for it. */
  async #countWithout(text: string, key: string): Promise<void> {
    const chosen = FILTER_NAMES.filter((name) => this.#narrowing[name] !== NOT_NARROWED[name]);
    const found = await Promise.all(
      chosen.map(async (name) => {
        const narrowing = { ...this.#narrowing, ...WITHOUT[name] };
        const answer = await this.#askBeside(toQuery(text, 0, narrowing, this.#asTyped), name);
        return answer && ([name, countsOf(answer)] as const);
      }),
    );
    if (this.#asked === key) this.#facetsWithout = Object.fromEntries(found.filter((one) => one !== null));
  }

  async #untilShown(): Promise<void> {
    const left = this.#typedAt + DEBOUNCE_MS - performance.now();
    if (left > 0) await new Promise((go) => setTimeout(go, left));
  }
}

function countsOf({ facets, total }: SearchAnswer): FilterCounts {
  return { ...facets, texts: total - facets.marks };
}

function toQuery(text: string, limit: number, narrowing: Narrowing, asTyped: boolean): SearchQuery {
  const { language, kind, work, section } = narrowing;
  return {
    text,
    limit,
    in: narrowing.in,
    sort: narrowing.sort,
    ...(asTyped && { asTyped }),
    ...(language !== null && { languages: [language] }),
    ...(kind !== null && { kinds: [kind] }),
    ...(work !== null && { work }),
    ...(section !== null && { section }),
  };
}

export class SearchState {
  #library: LibraryState;
  #makeClient: () => SearchClient;
  #language: () => Language;
  #client: SearchClient | null = null;
  #ready = $state(false);
  #failure: unknown = $state.raw(null);
  #marks: readonly MarkText[] = [];
  readonly palette: SearchField;
  readonly page: SearchField;

  /** @param language the interface's, in which provisions are shown where they are found in it. */
  constructor(library: LibraryState, language: () => Language, makeClient: () => SearchClient) {
    this.#library = library;
    this.#language = language;
    this.#makeClient = makeClient;
    this.palette = new SearchField((query) => this.#query(query, 'palette'), 30);
    this.page = new SearchField(
      (query) => this.#query(query, 'page'),
      200,
      (query, name) => this.#query(query, `page, ${name}`),
    );
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
      const [texts, glossaries, thesauri] = await Promise.all([
        this.#library.searchTexts(),
        this.#library.apparatusFiles('glossary'),
        this.#library.apparatusFiles('thesaurus'),
      ]);
      const marks = this.#marks;
      const { broken } = await client.load({ ...texts, marks, glossaries, thesauri });
      for (const file of await this.#library.filesOfAnalyses(broken.map(({ path }) => path))) {
        await client.addExpression(file);
      }
      await client.changeMarks(changesBetween(marks, this.#marks));
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

  /** What the reader wrote, as it is now. */
  setMarks(marks: readonly MarkText[]): void {
    const changes = changesBetween(this.#marks, marks);
    this.#marks = marks;
    if (!this.#ready || (changes.put.length === 0 && changes.remove.length === 0)) return;
    void this.#client
      ?.changeMarks(changes)
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
      return await this.#client.query({ ...query, prefer: this.#language() }, asker);
    } catch (error) {
      console.error(error);
      this.#failure = error;
      return null;
    }
  }
}

/** What leads from the marks before to those that are there now. */
function changesBetween(before: readonly MarkText[], now: readonly MarkText[]): MarkChanges {
  const keyOf = ({ table, id }: MarkText): string => `${table} ${id}`;
  const known = new Map(before.map((mark) => [keyOf(mark), mark]));
  const put: MarkText[] = [];
  for (const mark of now) {
    const { body, locus } = known.get(keyOf(mark)) ?? {};
    known.delete(keyOf(mark));
    if (body !== mark.body || locus?.eId !== mark.locus.eId || locus.work !== mark.locus.work) put.push(mark);
  }
  return { put, remove: [...known.values()] };
}
