/**
 * The window's side of the search worker: each call is a promise. Queries do not queue up: while one is
 * being answered, of those that follow only the latest is kept.
 */
import type { CorpusFile, ExpressionId } from '../../../shared/corpus';
import type { MarkChanges, SearchAnswer, SearchQuery } from './contract';
import type {
  AddedExpression,
  LoadReport,
  Progress,
  SearchCall,
  SearchCalls,
  SearchMessage,
} from './protocol';
import { startWorker } from './start-worker';

export type { AddedExpression, BrokenText, LoadReport, Progress } from './protocol';

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
  onProgress: ((progress: Progress) => void) | undefined;
}

/** For calls that take their time. */
export interface LongCall {
  onProgress?: (progress: Progress) => void;
  /** Ends the work; what was there before stays. */
  signal?: AbortSignal;
}

interface WaitingQuery {
  query: SearchQuery;
  resolve(answer: SearchAnswer | null | Promise<SearchAnswer | null>): void;
}

export class SearchClient {
  readonly #worker: WorkerLike;
  readonly #waiting = new Map<number, Waiting>();
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

  /** Reads texts and marks in the place of all that was there. */
  load(
    what: Partial<SearchCalls['load']['argument']>,
    { onProgress }: Pick<LongCall, 'onProgress'> = {},
  ): Promise<LoadReport> {
    const nothing = { saved: [], files: [], marks: [], glossaries: [], thesauri: [] };
    return this.#call('load', { ...nothing, ...what }, onProgress);
  }

  /**
   * Analyses a text and adds it, or replaces the one with the same id; null where it was cancelled. Rejects where the
   * text cannot be parsed.
   */
  addExpression(file: CorpusFile, { onProgress, signal }: LongCall = {}): Promise<AddedExpression | null> {
    const added = this.#call('addExpression', file, onProgress);
    const id = this.#lastId;
    const cancel = (): void => void this.#call('cancel', id);
    if (signal?.aborted === true) cancel();
    signal?.addEventListener('abort', cancel);
    return added.finally(() => signal?.removeEventListener('abort', cancel));
  }

  async removeExpression(id: ExpressionId): Promise<void> {
    await this.#call('removeExpression', id);
  }

  async changeMarks(changes: MarkChanges): Promise<void> {
    await this.#call('changeMarks', changes);
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
    onProgress?: (progress: Progress) => void,
  ): Promise<SearchCalls[Call]['answer']> {
    if (this.#failure !== null) return Promise.reject(this.#failure);
    this.#lastId += 1;
    const id = this.#lastId;
    return new Promise((resolve, reject) => {
      this.#waiting.set(id, { resolve: resolve as Waiting['resolve'], reject, onProgress });
      this.#worker.postMessage({ id, call, argument });
    });
  }

  #receive(message: SearchMessage): void {
    const waiting = this.#waiting.get(message.id);
    if (message.type === 'progress') {
      waiting?.onProgress?.(message.progress);
      return;
    }
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
