import type { IpcMainInvokeEvent } from 'electron';
import fc from 'fast-check';
import { describe, expect, it, vi } from 'vitest';
import { registerHandlers, type IpcHandlers } from '../../src/main/ipc';
import { IPC_ARGUMENTS } from '../../src/main/ipc-arguments';
import { MainFailure } from '../../src/main/main-failure';
import type { IpcChannel } from '../../src/shared/ipc';
import { JOURNAL_RECORD_LIMIT } from '../../src/shared/journal';
import { DEFAULT_PREFERENCES } from '../../src/shared/preferences';

type Listener = (event: IpcMainInvokeEvent, ...args: unknown[]) => unknown;

const FROM_US = { senderFrame: { url: 'app://ata-zan/index.html' } } as IpcMainInvokeEvent;
const FROM_ELSEWHERE = { senderFrame: { url: 'https://example.org/' } } as IpcMainInvokeEvent;

const HANDLERS: IpcHandlers = {
  'corpus:manifest': () => ({ manifest: { format: 1, files: [] }, damaged: [] }),
  'corpus:read': (path) => ({ path, text: '' }),
  'corpus:readBytes': (path) => ({ path, bytes: new Uint8Array() }),
  'journal:append': (changes) => changes.length,
  'journal:status': () => ({ seq: 0, damagedLines: 0 }),
  'journal:read': () => [],
  'preferences:write': () => null,
  'app:about': () => ({ version: '', electron: '', chrome: '', networkRequests: 0, dataFolder: '' }),
  'app:closeReady': () => null,
};

/** The gate with some handlers replaced; calls go in as they come from a page. */
function gate(
  replaced: Partial<IpcHandlers> = {},
): (channel: IpcChannel, args: unknown[], event?: IpcMainInvokeEvent) => Promise<unknown> {
  const listeners = new Map<string, Listener>();
  registerHandlers(
    { handle: (channel, listener) => void listeners.set(channel, listener) },
    { ...HANDLERS, ...replaced },
    (event) => event === FROM_US,
  );
  return async (channel, args, event = FROM_US) => listeners.get(channel)?.(event, ...args);
}

const CHANNELS = Object.keys(HANDLERS) as IpcChannel[];

describe('a call', () => {
  it('is answered with the value of its handler', async () => {
    expect(await gate()('corpus:read', ['a.md'])).toEqual({ ok: true, value: { path: 'a.md', text: '' } });
  });

  it('from another page is refused before its handler hears of it', async () => {
    const read = vi.fn(HANDLERS['corpus:read']);
    const answer = await gate({ 'corpus:read': read })('corpus:read', ['a.md'], FROM_ELSEWHERE);
    expect(answer).toMatchObject({ ok: false, error: { code: 'ipc/bad-sender' } });
    expect(read).not.toHaveBeenCalled();
  });

  it('that fails for a known reason is answered with its code', async () => {
    const call = gate({
      'corpus:read': () => {
        throw new MainFailure('corpus/changed', 'corpus: "a.md" is changed');
      },
    });
    expect(await call('corpus:read', ['a.md'])).toEqual({
      ok: false,
      error: { code: 'corpus/changed', message: 'corpus: "a.md" is changed' },
    });
  });

  it('that fails for an unknown reason is answered and logged', async () => {
    const log = vi.spyOn(console, 'error').mockImplementation(() => undefined);
    const call = gate({ 'journal:status': () => Promise.reject(new Error('unforeseen')) });
    expect(await call('journal:status', [])).toEqual({
      ok: false,
      error: { code: 'main/unexpected', message: 'unforeseen' },
    });
    expect(log).toHaveBeenCalledOnce();
    log.mockRestore();
  });
});

describe('the arguments of a call', () => {
  it.each(CHANNELS)(
    'to %s may be anything without a crash, and reach the handler only if they fit',
    async (channel) => {
      const handler = vi.fn(() => null);
      const call = gate({ [channel]: handler });
      let passed = 0;
      await fc.assert(
        fc.asyncProperty(
          fc.array(fc.anything({ withDate: true, withMap: true, withBigInt: true }), { maxLength: 3 }),
          async (args) => {
            const answer = (await call(channel, args)) as { ok: boolean; error?: { code: string } };
            if (answer.ok) passed += 1;
            else expect(answer.error?.code).toBe('ipc/bad-argument');
          },
        ),
        { numRuns: 10_000 },
      );
      expect(handler).toHaveBeenCalledTimes(passed);
    },
  );

  it.each<[IpcChannel, unknown[]]>([
    ['corpus:manifest', ['more']],
    ['corpus:read', []],
    ['corpus:read', ['']],
    ['corpus:read', ['a'.repeat(301)]],
    ['journal:append', [[]]],
    ['journal:append', [[{ table: 'notes', key: '', row: null }]]],
    ['journal:append', [[{ table: 'secrets', key: 'a', row: null }]]],
    ['journal:append', [[{ table: 'notes', key: 'a', row: [] }]]],
    ['journal:append', [[{ table: 'notes', key: 'a', row: { at: new Date(0) } }]]],
    ['journal:append', [[{ table: 'notes', key: 'a', row: { size: Number.NaN } }]]],
    ['journal:append', [[{ table: 'notes', key: 'a', row: JSON.parse('{"__proto__":{}}') as unknown }]]],
    ['journal:append', [[{ table: 'notes', key: 'a', row: { text: 'a'.repeat(JOURNAL_RECORD_LIMIT) } }]]],
    ['journal:append', [[{ table: 'notes', key: 'a', row: null, more: 1 }]]],
    ['journal:read', [-1]],
    ['journal:read', [0.5]],
    ['preferences:write', [{ ...DEFAULT_PREFERENCES, theme: 'plaid' }]],
    ['preferences:write', [{ ...DEFAULT_PREFERENCES, textSize: 900 }]],
    ['preferences:write', [{ ...DEFAULT_PREFERENCES, place: { expression: '../x/en/plain', eId: 'art_1' } }]],
  ])('to %s are refused: %j', async (channel, args) => {
    expect(await gate()(channel, args)).toMatchObject({ ok: false, error: { code: 'ipc/bad-argument' } });
  });

  it('are refused where a row leads back into itself', async () => {
    const row: Record<string, unknown> = {};
    row['self'] = row;
    expect(await gate()('journal:append', [[{ table: 'notes', key: 'a', row }]])).toMatchObject({
      ok: false,
    });
  });

  it('are not repeated in the answer that refuses them', async () => {
    const answer = await gate()('journal:append', [[{ table: 'my secret words', key: 'a', row: null }]]);
    expect(JSON.stringify(answer)).not.toContain('secret');
  });

  it('are known for every channel', () => {
    expect(Object.keys(IPC_ARGUMENTS).sort()).toEqual([...CHANNELS].sort());
  });
});
