import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { SearchClient, type WorkerLike } from '../../src/renderer/src/search/client';
import type { MarkText, SearchAnswer, SearchQuery } from '../../src/renderer/src/search/contract';
import type { SearchCall, SearchMessage, SearchRequest } from '../../src/renderer/src/search/protocol';
import { LibraryState } from '../../src/renderer/src/state/library.svelte';
import { SearchField, SearchState } from '../../src/renderer/src/state/search.svelte';
import { FakeApi } from './fake-api';

beforeEach(() => void vi.useFakeTimers());
afterEach(() => void vi.useRealTimers());

const answer = (total: number): SearchAnswer => ({
  hits: [],
  total,
  facets: { works: [], languages: [], kinds: [], sections: [], marks: 0 },
  addresses: [],
  corrections: [],
  ms: 0,
});

describe('a search field', () => {
  /** Questions as they were asked, each with its answer to come. */
  let asked: { query: SearchQuery; answer: (value: SearchAnswer | null) => Promise<void> }[];
  let field: SearchField;
  beforeEach(() => {
    asked = [];
    field = new SearchField(
      (query) =>
        new Promise((resolve) =>
          asked.push({
            query,
            answer: async (value) => {
              resolve(value);
              await vi.advanceTimersByTimeAsync(0);
            },
          }),
        ),
      30,
    );
  });
  const type = async (words: string): Promise<void> => {
    field.type(words);
    await vi.advanceTimersByTimeAsync(100);
  };

  it('asks at once, and shows the answer not before the keys have stopped for a moment', async () => {
    for (const words of ['h', 'ho', 'home']) field.type(words);
    expect(asked.map(({ query }) => query.text)).toEqual(['h', 'ho', 'home']);
    expect(asked.at(-1)?.query).toEqual({ text: 'home', limit: 30, in: 'all', sort: 'relevance' });
    await asked[2]?.answer(answer(3));
    expect(field.answer).toBeNull();
    await vi.runAllTimersAsync();
    expect(field.answer?.total).toBe(3);
    expect(field.words).toBe('home');
  });

  it('keeps the answer before until the next one is there', async () => {
    await type('home');
    await asked[0]?.answer(answer(1));
    await type('homes');
    expect(field.answer?.total).toBe(1);
    await asked[1]?.answer(answer(2));
    expect(field.answer?.total).toBe(2);
  });

  it('is settled when the last words have their answer, without waiting for the next key', async () => {
    await type('home');
    await asked[0]?.answer(answer(1));
    field.type('homes');
    let isSettled = false;
    void field.settled().then(() => (isSettled = true));
    await vi.advanceTimersByTimeAsync(1000);
    expect([isSettled, asked.length]).toEqual([false, 2]);
    await asked[1]?.answer(answer(2));
    expect([isSettled, field.answer?.total]).toEqual([true, 2]);
  });

  it('drops the answer to a question that a later one has followed', async () => {
    await type('home');
    await type('house');
    await asked[1]?.answer(answer(2));
    await asked[0]?.answer(answer(1));
    expect(field.answer?.total).toBe(2);
  });

  it('has no answer once it is emptied, not even one that comes late', async () => {
    await type('home');
    await asked[0]?.answer(answer(1));
    await type('homes');
    await type('  ');
    expect(field.answer).toBeNull();
    await asked[1]?.answer(answer(2));
    expect(field.answer).toBeNull();
    expect(asked).toHaveLength(2);
  });

  it('asks anew at once with a filter, and without one that is taken off', async () => {
    await type('home');
    field.narrow({ language: 'kk', work: 'udhr', in: 'texts' });
    expect(asked.at(-1)?.query).toEqual({
      text: 'home',
      limit: 30,
      in: 'texts',
      sort: 'relevance',
      languages: ['kk'],
      work: 'udhr',
    });
    field.narrow({ language: null, work: null });
    expect(asked.at(-1)?.query).toEqual({ text: 'home', limit: 30, in: 'texts', sort: 'relevance' });
  });

  it('drops the answer to the same words under another filter', async () => {
    await type('home');
    field.narrow({ in: 'marks' });
    await asked[1]?.answer(answer(2));
    await asked[0]?.answer(answer(1));
    expect(field.answer?.total).toBe(2);
  });

  it('keeps a filter for the words to come, and asks nothing while there are none', async () => {
    field.narrow({ in: 'marks' });
    expect(asked).toEqual([]);
    await type('home');
    expect(asked[0]?.query.in).toBe('marks');
  });

  it('stays with its answer where a question is passed over', async () => {
    await type('home');
    await asked[0]?.answer(answer(1));
    await type('homes');
    await asked[1]?.answer(null);
    expect(field.answer?.total).toBe(1);
  });
});

const VALUES: Partial<Record<SearchCall, unknown>> = { load: { broken: [] }, query: answer(7) };

/** A worker that answers every call in its turn, or refuses. */
class FakeWorker implements WorkerLike {
  requests: SearchRequest[] = [];
  refusal: string | null = null;
  isClosed = false;
  #listen: (event: { data: SearchMessage }) => void = () => undefined;

  addEventListener(type: 'message' | 'error', listener: (event: never) => void): void {
    if (type === 'message') this.#listen = listener as (event: { data: SearchMessage }) => void;
  }
  postMessage(message: unknown): void {
    const request = message as SearchRequest;
    this.requests.push(request);
    const { id } = request;
    queueMicrotask(() =>
      this.#listen({
        data:
          this.refusal === null
            ? { type: 'answer', id, value: VALUES[request.call] }
            : { type: 'error', id, message: this.refusal },
      } as { data: SearchMessage }),
    );
  }
  terminate(): void {
    this.isClosed = true;
  }
}

describe('search', () => {
  let workers: FakeWorker[];
  let search: SearchState;
  /** What the next worker refuses with. */
  let refusal: string | null;
  beforeEach(async () => {
    vi.spyOn(console, 'error').mockImplementation(() => undefined);
    workers = [];
    refusal = null;
    const library = new LibraryState(new FakeApi());
    await library.start();
    search = new SearchState(
      library,
      () => 'ru',
      () => {
        const worker = Object.assign(new FakeWorker(), { refusal });
        workers.push(worker);
        return new SearchClient(worker);
      },
    );
  });
  const note: MarkText = { table: 'notes', id: 'n1', locus: { work: 'garden', eId: 'art_1' }, body: 'roses' };

  it('is ready when the worker has read every text and the notes', async () => {
    search.setMarks([note]);
    expect(search.ready).toBe(false);
    await search.start();
    expect(search.ready).toBe(true);
    const [load] = workers[0]?.requests ?? [];
    if (load?.call !== 'load') throw new Error('it loads first');
    expect(load.argument.files).toHaveLength(4);
    expect(load.argument.marks).toEqual([note]);
  });

  it('answers what was typed before it was ready', async () => {
    search.page.type('home');
    await vi.runAllTimersAsync();
    expect(search.page.answer).toBeNull();
    await search.start();
    expect(search.page.answer?.total).toBe(7);
  });

  it('hands every change of the notes on', async () => {
    await search.start();
    search.setMarks([note]);
    search.setMarks([]);
    search.setMarks([]);
    const changes = workers[0]?.requests.flatMap((request) =>
      request.call === 'changeMarks' ? [request.argument] : [],
    );
    expect(changes).toEqual([
      { put: [], remove: [] },
      { put: [note], remove: [] },
      { put: [], remove: [note] },
    ]);
  });

  it('says why there is none, and can be started again', async () => {
    refusal = 'search: no memory';
    await search.start();
    expect(search.ready).toBe(false);
    expect(search.failure).toMatchObject({ message: expect.stringContaining('no memory') as string });
    refusal = null;
    await search.restart();
    expect(workers[0]?.isClosed).toBe(true);
    expect(search).toMatchObject({ ready: true, failure: null });
  });

  it('says so when a question fails, and answers nothing', async () => {
    await search.start();
    Object.assign(workers[0] ?? {}, { refusal: 'search: broken index' });
    search.palette.type('home');
    await vi.runAllTimersAsync();
    expect(search.palette.answer).toBeNull();
    expect(search.failure).not.toBeNull();
  });
});
