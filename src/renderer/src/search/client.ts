/**
 * The window's side of the search worker: each call is a promise. Queries do not queue up: while one is
 * being answered, of those that follow only the latest is kept.
 */
import type { CorpusFile, ExpressionId } from '../../../shared/corpus';
import type { NoteText, SearchAnswer, SearchQuery } from './contract';
import type { LoadProgress, LoadReport, SearchCall, SearchCalls, SearchMessage } from './protocol';
import { startWorker } from './start-worker';

export type { BrokenText, LoadProgress, LoadReport } from './protocol';

/** What the client needs of a `Worker`. */
export interface WorkerLike {
  postMessage(message: unknown): void;
  addEventListener(type: 'message', listener: (event: { data: SearchMessage }) => void): void;
  addEventListener(type: 'error', listener: (event: { message?: string }) => void): void;
  terminate(): void;
}

/** The worker refused a request, broke down or was closed. */
export class SearchError extends Error {
  override name = 'SearchError';
}

interface Waiting {
  resolve(value: unknown): void;
  reject(error: SearchError): void;
}

interface WaitingQuery {
  query: SearchQuery;
  resolve(answer: SearchAnswer | null | Promise<SearchAnswer | null>): void;
}

export class SearchClient {
  readonly #worker: WorkerLike;
  readonly #waiting = new Map<number, Waiting>();
  readonly #progressListeners = new Set<(progress: LoadProgress) => void>();
  /** By asker: the query that follows the one being answered, or null where none does. */
  readonly #nextQueries = new Map<string, WaitingQuery | null>();
  #lastId = 0;
  #failure: SearchError | null = null;

  /** @param worker starts the app's own where absent. */
  constructor(worker: WorkerLike = startWorker() as WorkerLike) {
    this.#worker = worker;
    worker.addEventListener('message', ({ data }) => this.#receive(data));
    worker.addEventListener('error', ({ message }) => this.#fail(`worker: ${message ?? 'broke down'}`));
  }

  /** Reads texts (raw Markdown, as bundled), notes and thesauri (JSON, as bundled) in the place of all that was there. */
  load(
    files: readonly CorpusFile[],
    notes: readonly NoteText[] = [],
    thesauri: readonly CorpusFile[] = [],
  ): Promise<LoadReport> {
    return this.#call('load', { files, notes, thesauri });
  }

  /** Hears after each text that `load` has read; answers the function that stops listening. */
  onProgress(listener: (progress: LoadProgress) => void): () => void {
    this.#progressListeners.add(listener);
    return () => void this.#progressListeners.delete(listener);
  }

  /** Adds a text, or replaces the one with the same id; answers its id. Rejects where it cannot be parsed. */
  addExpression(file: CorpusFile): Promise<ExpressionId> {
    return this.#call('addExpression', file);
  }

  async removeExpression(id: ExpressionId): Promise<void> {
    await this.#call('removeExpression', id);
  }

  /** Replaces all notes. */
  async putNotes(notes: readonly NoteText[]): Promise<void> {
    await this.#call('putNotes', notes);
  }

  async putNote(note: NoteText): Promise<void> {
    await this.#call('putNote', note);
  }

  async removeNote(id: string): Promise<void> {
    await this.#call('removeNote', id);
  }

  /**
   * The answer; null where the same asker has asked something else before this query's turn came.
   * @param asker whose queries replace each other: a search field.
   */
  query(query: SearchQuery, asker = ''): Promise<SearchAnswer | null> {
    const next = this.#nextQueries.get(asker);
    if (next === undefined) return this.#ask(query, asker);
    next?.resolve(null);
    return new Promise((resolve) => this.#nextQueries.set(asker, { query, resolve }));
  }

  /** Ends the worker; what it had not answered is rejected. */
  close(): void {
    this.#worker.terminate();
    this.#fail('closed');
  }

  async #ask(query: SearchQuery, asker: string): Promise<SearchAnswer> {
    this.#nextQueries.set(asker, null);
    try {
      return await this.#call('query', query);
    } finally {
      const next = this.#nextQueries.get(asker);
      this.#nextQueries.delete(asker);
      if (next) next.resolve(this.#ask(next.query, asker));
    }
  }

  #call<Call extends SearchCall>(
    call: Call,
    argument: SearchCalls[Call]['argument'],
  ): Promise<SearchCalls[Call]['answer']> {
    if (this.#failure !== null) return Promise.reject(this.#failure);
    this.#lastId += 1;
    const id = this.#lastId;
    return new Promise((resolve, reject) => {
      this.#waiting.set(id, { resolve: resolve as Waiting['resolve'], reject });
      this.#worker.postMessage({ id, call, argument });
    });
  }

  #receive(message: SearchMessage): void {
    if (message.type === 'progress') {
      for (const listener of this.#progressListeners) listener(message.progress);
      return;
    }
    const waiting = this.#waiting.get(message.id);
    this.#waiting.delete(message.id);
    if (message.type === 'answer') waiting?.resolve(message.value);
    else waiting?.reject(new SearchError(message.message));
  }

  #fail(reason: string): void {
    this.#failure ??= new SearchError(`search: ${reason}`);
    for (const waiting of this.#waiting.values()) waiting.reject(this.#failure);
    this.#waiting.clear();
  }
}
