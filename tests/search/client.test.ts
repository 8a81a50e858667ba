import { describe, expect, it } from 'vitest';
import { formatExpression } from '../../src/renderer/src/corpus/formats/markdown-writer';
import { SearchClient, SearchError, type WorkerLike } from '../../src/renderer/src/search/client';
import type { Progress, SearchMessage, SearchRequest } from '../../src/renderer/src/search/protocol';
import { SearchServer } from '../../src/renderer/src/search/serve';
import { makeExpression } from './made-text';

/** A worker in the same thread: messages are cloned and arrive later, as a real one's. */
class NearWorker implements WorkerLike {
  readonly asked: string[] = [];
  closed = false;
  #onMessage: ((event: { data: SearchMessage }) => void)[] = [];
  #onError: ((event: { message?: string }) => void)[] = [];
  #server = new SearchServer((message) => {
    const data = structuredClone(message);
    setTimeout(() => this.#onMessage.forEach((listener) => listener({ data })));
  });

  postMessage(message: unknown): void {
    const request = structuredClone(message) as SearchRequest;
    this.asked.push(request.call === 'query' ? request.argument.text : request.call);
    setTimeout(() => void this.#server.handle(request));
  }

  addEventListener(
    ...[type, listener]:
      | [type: 'message', listener: (event: { data: SearchMessage }) => void]
      | [type: 'error', listener: (event: { message?: string }) => void]
  ): void {
    if (type === 'message') this.#onMessage.push(listener);
    else this.#onError.push(listener);
  }

  breakDown(message: string): void {
    for (const listener of this.#onError) listener({ message });
  }

  terminate(): void {
    this.closed = true;
  }
}

const FILE = {
  path: 'charter/en.plain.md',
  text: formatExpression(
    makeExpression('charter', 'en', [
      { heading: 'The garden', paragraphs: ['The garden belongs to everyone who waters it.'] },
    ]),
  ),
};
const NOTE = {
  table: 'notes' as const,
  id: 'a',
  locus: { work: 'charter', eId: 'art_1' },
  body: 'ask about the harbour',
};

async function loaded(): Promise<{ worker: NearWorker; client: SearchClient }> {
  const worker = new NearWorker();
  const client = new SearchClient(worker);
  await client.load({ files: [FILE], marks: [NOTE] });
  return { worker, client };
}

describe('SearchClient', () => {
  it('loads raw texts and notes, says how far it is, and what it holds', async () => {
    const client = new SearchClient(new NearWorker());
    const seen: number[][] = [];
    const onProgress = ({ done, of }: Progress): void => void seen.push([done, of]);
    expect(await client.load({ files: [FILE], marks: [NOTE] }, { onProgress })).toEqual({
      counts: { expressions: 1, provisions: 1, marks: 1 },
      broken: [],
    });
    expect(seen).toEqual([[1, 1]]);
  });

  it('names a broken text and reads the others', async () => {
    const client = new SearchClient(new NearWorker());
    const report = await client.load({ files: [{ path: 'broken.md', text: 'no front matter' }, FILE] });
    expect(report.counts.expressions).toBe(1);
    expect(report.broken).toEqual([
      { path: 'broken.md', message: expect.stringContaining('broken.md') as string },
    ]);
  });

  it('answers queries over texts and notes', async () => {
    const { client } = await loaded();
    expect((await client.query({ text: 'watering' }))?.hits[0]?.locus.eId).toBe('art_1__para_1');
    expect((await client.query({ text: 'harbour' }))?.hits[0]?.mark?.id).toBe('a');
  });

  it('puts and removes notes and expressions', async () => {
    const { client } = await loaded();
    await client.changeMarks({ put: [{ ...NOTE, body: 'ask about the bell' }], remove: [] });
    expect((await client.query({ text: 'harbour' }))?.total).toBe(0);
    await client.changeMarks({ put: [], remove: [NOTE] });
    expect((await client.query({ text: 'bell' }))?.total).toBe(0);
    await client.changeMarks({ put: [NOTE], remove: [] });
    expect((await client.query({ text: 'harbour' }))?.total).toBe(1);
    await client.removeExpression('charter/en/plain');
    expect((await client.query({ text: 'garden' }))?.total).toBe(0);
    expect((await client.addExpression(FILE))?.id).toBe('charter/en/plain');
    expect((await client.query({ text: 'garden' }))?.total).toBe(1);
  });

  it('loads again what it saved, without the text', async () => {
    const { client } = await loaded();
    const saved = (await client.addExpression(FILE))?.saved;
    const other = new SearchClient(new NearWorker());
    const bytes = saved ?? new Uint8Array();
    const report = await other.load({ saved: [{ path: 'charter.analysis', bytes }] });
    expect(report).toEqual({ counts: { expressions: 1, provisions: 1, marks: 0 }, broken: [] });
    expect((await other.query({ text: 'watering' }))?.hits[0]?.locus.eId).toBe('art_1__para_1');
  });

  it('names what was saved and is of no use', async () => {
    const client = new SearchClient(new NearWorker());
    const report = await client.load({ saved: [{ path: 'old.analysis', bytes: new Uint8Array([1, 2]) }] });
    expect(report.broken.map(({ path }) => path)).toEqual(['old.analysis']);
  });

  describe('with a long text', () => {
    const paragraphs = Array.from({ length: 1200 }, (_, at) => `Lamp number ${at} burns.`);
    const LONG = {
      path: 'lamps/en.plain.md',
      text: formatExpression(makeExpression('lamps', 'en', [{ heading: null, paragraphs }])),
    };

    it('says how far it has come, and answers meanwhile', async () => {
      const { client } = await loaded();
      const seen: number[] = [];
      let answered = -1;
      await client.addExpression(LONG, {
        onProgress: ({ done, of }) => {
          seen.push(done / of);
          if (answered < 0) {
            answered = 0;
            void client.query({ text: 'garden' }).then(() => (answered = seen.length));
          }
        },
      });
      expect(seen).toEqual([500 / 1200, 1000 / 1200]);
      expect(answered).toBeGreaterThan(0);
      expect((await client.query({ text: 'lamp 1199' }))?.total).toBeGreaterThan(0);
    });

    it('leaves off where it is cancelled, and everything is as before', async () => {
      const { client } = await loaded();
      const cancel = new AbortController();
      const added = client.addExpression(LONG, { signal: cancel.signal, onProgress: () => cancel.abort() });
      expect(await added).toBeNull();
      expect((await client.query({ text: 'lamp' }))?.total).toBe(0);
      expect((await client.query({ text: 'garden' }))?.total).toBe(1);
    });
  });

  it('asks only the latest of the queries that come while one is answered', async () => {
    const { worker, client } = await loaded();
    const answers = await Promise.all(['g', 'ga', 'gar', 'garden'].map((text) => client.query({ text })));
    expect(answers.map((answer) => answer?.total ?? null)).toEqual([1, null, null, 1]);
    expect(worker.asked).toEqual(['load', 'g', 'garden']);
  });

  it('keeps the queries of different askers apart', async () => {
    const { client } = await loaded();
    const ask = (asker: string) => client.query({ text: 'garden' }, asker);
    const answers = await Promise.all([ask('palette'), ask('page')]);
    expect(answers.map((answer) => answer?.total)).toEqual([1, 1]);
  });

  it('rejects what the worker refuses and goes on', async () => {
    const { client } = await loaded();
    await expect(client.addExpression({ path: 'broken.md', text: 'no front matter' })).rejects.toThrow(
      SearchError,
    );
    expect((await client.query({ text: 'garden' }))?.total).toBe(1);
  });

  it('rejects everything when the worker breaks down or is closed', async () => {
    const { worker, client } = await loaded();
    const broken = client.query({ text: 'garden' });
    const waiting = client.query({ text: 'gardens' });
    worker.breakDown('out of memory');
    await expect(broken).rejects.toThrow('search: worker: out of memory');
    await expect(waiting).rejects.toThrow(SearchError);
    await expect(client.changeMarks({ put: [], remove: [] })).rejects.toThrow(SearchError);
    client.close();
    expect(worker.closed).toBe(true);
  });
});
