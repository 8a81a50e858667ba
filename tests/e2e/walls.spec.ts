/** What the page cannot do, tried in the real app. */
import { spawn } from 'node:child_process';
import { createSocket } from 'node:dgram';
import { once } from 'node:events';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { resolve } from 'node:path';
import type { ElectronApplication, Page } from '@playwright/test';
import { expect, test as base } from './launch';

const CHECKOUT = resolve(import.meta.dirname, '../..');
const FOREIGN = 'https://example.org';
const APP_PAGE = 'app://ata-zan/index.html';

interface Listener {
  origin: string;
  /** Connections that reached it. */
  connections: number;
}

const test = base.extend<{ listener: Listener }>({
  listener: async ({}, use) => {
    const listener: Listener = { origin: '', connections: 0 };
    const server = createServer((_request, response) => response.end('reached'));
    server.on('connection', () => (listener.connections += 1));
    await once(server.listen(0, '127.0.0.1'), 'listening');
    listener.origin = `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
    await use(listener);
    server.close();
  },
});

async function networkRequests(page: Page): Promise<number> {
  const about = await page.evaluate(() => window.api.invoke('app:about'));
  if (!about.ok) throw new Error(about.error.message);
  return about.value.networkRequests;
}

/** Asks `origin` for something in each of the ways a page has; what became of each. */
function ask(page: Page, origin: string): Promise<Record<string, string>> {
  return page.evaluate(async (address) => {
    /** Listens before anything is asked for: a refusal may come at once. */
    const outcome = (target: EventTarget, reached: string, ask: () => void): Promise<string> => {
      const settled = new Promise<string>((settle) => {
        target.addEventListener(reached, () => settle('reached'));
        target.addEventListener('error', () => settle('refused'));
      });
      ask();
      return settled;
    };
    const image = new Image();
    const style = document.createElement('link');
    style.rel = 'stylesheet';
    style.href = `${address}/style.css`;
    return {
      fetch: await fetch(address).then(
        () => 'reached',
        () => 'refused',
      ),
      socket: await outcome(new WebSocket(address.replace('http', 'ws')), 'open', () => undefined),
      image: await outcome(image, 'load', () => (image.src = `${address}/image.png`)),
      style: await outcome(style, 'load', () => document.head.append(style)),
    };
  }, origin);
}

const REFUSED = { fetch: 'refused', socket: 'refused', image: 'refused', style: 'refused' };

/** Status and policy of an address of ours, as the protocol answers it. */
function answers(app: ElectronApplication, addresses: readonly string[]): Promise<[string, number][]> {
  return app.evaluate(
    ({ session }, urls) =>
      Promise.all(
        urls.map(async (url): Promise<[string, number]> => [
          url,
          (await session.defaultSession.fetch(url)).status,
        ]),
      ),
    addresses,
  );
}

test('the page comes with the content security policy, and with its type fixed', async ({ app, page }) => {
  expect(page.url()).toBe(APP_PAGE);
  const headers = await app.evaluate(async ({ session }, url) => {
    const response = await session.defaultSession.fetch(url);
    return Object.fromEntries(response.headers);
  }, APP_PAGE);
  expect(headers['content-security-policy']).toContain("default-src 'none'; script-src 'self'");
  expect(headers['content-security-policy']).toContain("require-trusted-types-for 'script'");
  expect(headers['content-security-policy']).not.toContain('unsafe');
  expect(headers['x-content-type-options']).toBe('nosniff');
  expect(headers['content-type']).toBe('text/html; charset=utf-8');
});

test('the app makes no request to a network by itself', async ({ page }) => {
  await page.waitForLoadState('load');
  expect(await networkRequests(page)).toBe(0);
});

test('a request to the network is refused and counted', async ({ page, listener }) => {
  for (const origin of [listener.origin, FOREIGN]) expect(await ask(page, origin)).toEqual(REFUSED);
  await expect.poll(() => networkRequests(page)).toBe(8);
  expect(listener.connections).toBe(0);
});

test('a request is refused and counted even where the content security policy is gone', async ({
  page,
  listener,
}) => {
  const devTools = await page.context().newCDPSession(page);
  await devTools.send('Page.setBypassCSP', { enabled: true });
  await page.reload();
  for (const origin of [listener.origin, FOREIGN]) expect(await ask(page, origin)).toEqual(REFUSED);
  expect(await networkRequests(page)).toBe(8);
  expect(listener.connections).toBe(0);
});

test('a request of the main process is refused and counted', async ({ app, page, listener }) => {
  const outcomes = await app.evaluate(
    ({ net }, urls) => Promise.all(urls.map((url) => net.fetch(url).then(() => 'reached', String))),
    [listener.origin, FOREIGN],
  );
  for (const outcome of outcomes) expect(outcome).toContain('ERR_BLOCKED_BY_CLIENT');
  expect(await networkRequests(page)).toBe(2);
  expect(listener.connections).toBe(0);
});

test('a peer connection sends no packet to learn its own address', async ({ page }) => {
  const listener = createSocket('udp4');
  let packets = 0;
  listener.on('message', () => (packets += 1));
  await new Promise<void>((bound) => listener.bind(0, '127.0.0.1', bound));
  const candidates = await page.evaluate(async (port) => {
    const peer = new RTCPeerConnection({ iceServers: [{ urls: `stun:127.0.0.1:${port}` }] });
    const found: string[] = [];
    peer.addEventListener('icecandidate', ({ candidate }) => {
      if (candidate?.candidate.includes(' udp ') === true) found.push(candidate.candidate);
    });
    peer.createDataChannel('any');
    await peer.setLocalDescription(await peer.createOffer());
    // Long enough for the packets of an open wall; behind a closed one there is nothing to wait for.
    await new Promise((settle) => setTimeout(settle, 1_500));
    return found;
  }, listener.address().port);
  listener.close();
  expect(candidates).toEqual([]);
  expect(packets).toBe(0);
});

test('no window opens and the page stays where it is', async ({ app, page }) => {
  expect(await page.evaluate((url) => window.open(url) === null, FOREIGN)).toBe(true);
  for (const target of [FOREIGN, 'file:///etc/passwd', 'app://ata-zan/other.html', 'data:text/html,words']) {
    await page.evaluate((url) => {
      const link = document.createElement('a');
      link.href = url;
      document.body.append(link);
      link.click();
    }, target);
    await page.evaluate((url) => location.assign(url), target).catch(() => undefined);
    expect(page.url()).toBe(APP_PAGE);
  }
  expect(app.windows()).toHaveLength(1);
  expect((await page.evaluate(() => window.api.invoke('app:about'))).ok).toBe(true);
});

test('every permission but writing text to the clipboard is denied', async ({ page }) => {
  const states = await page.evaluate(async () => {
    const names = ['geolocation', 'notifications', 'camera', 'microphone', 'midi', 'clipboard-read'];
    const asked = names.map((name) => navigator.permissions.query({ name: name as PermissionName }));
    return (await Promise.all(asked)).map(({ state }) => state);
  });
  expect(new Set(states)).toEqual(new Set(['denied']));
  expect(await page.evaluate(() => Notification.requestPermission())).toBe('denied');
  const media = page.evaluate(() =>
    navigator.mediaDevices.getUserMedia({ audio: true }).then(
      () => 'given',
      (error: unknown) => (error instanceof Error ? error.name : 'refused'),
    ),
  );
  expect(await media).not.toBe('given');
});

test('nothing of Node is in the page, and of Electron only the bridge', async ({ page }) => {
  const found = await page.evaluate(() => {
    const names = ['require', 'process', 'module', 'Buffer', 'global', 'electron', 'ipcRenderer'];
    return names.filter((name) => name in globalThis);
  });
  expect(found).toEqual([]);
  expect(await page.evaluate(() => Object.keys(window.api).sort())).toEqual(['boot', 'invoke', 'on']);
});

test('text is neither run nor read as markup', async ({ page }) => {
  // In a task of the page's own: what is evaluated from outside is exempt from the policy.
  const outcomes = await page.evaluate(
    () =>
      new Promise<string[]>((settle) => {
        const attempts: (() => unknown)[] = [
          () => (0, eval)('1 + 1'),
          () => new Function('return 2')(),
          () => (document.createElement('div').innerHTML = '<b>bold</b>'),
          () => document.createElement('div').insertAdjacentHTML('beforeend', '<b>bold</b>'),
          () => (document.createElement('script').src = 'app://ata-zan/other.js'),
          () => new Worker('app://ata-zan/other.js'),
        ];
        setTimeout(() => {
          settle(
            attempts.map((attempt) => {
              try {
                attempt();
                return 'done';
              } catch (error) {
                return error instanceof Error ? error.name : 'refused';
              }
            }),
          );
        });
      }),
  );
  expect(outcomes).toEqual(['EvalError', 'EvalError', 'TypeError', 'TypeError', 'TypeError', 'TypeError']);
});

test('an address serves a file of the page and no other', async ({ app, page }) => {
  await page.waitForLoadState('load');
  const outside = [
    'app://ata-zan/../main/index.js',
    'app://ata-zan/%2e%2e/main/index.js',
    'app://ata-zan/..%2fmain/index.js',
    'app://ata-zan/..%5cmain%5cindex.js',
    'app://ata-zan/%252e%252e%252fmain/index.js',
    'app://ata-zan/assets/..%2f..%2fmain/index.js',
    'app://ata-zan/index.html%00.js',
    'app://ata-zan//etc/passwd',
    'app://ata-zan/',
    'app://ata-zan/assets',
    'app://elsewhere/index.html',
  ];
  expect(await answers(app, [APP_PAGE, ...outside])).toEqual([
    [APP_PAGE, 200],
    ...outside.map((url) => [url, 404]),
  ]);
});

test('a call with wrong arguments, and one to no channel of ours, is answered with a failure', async ({
  page,
}) => {
  const codes = await page.evaluate(async () => {
    // The bridge as a stranger would use it: without its types.
    const invoke = window.api.invoke as unknown as (
      ...call: unknown[]
    ) => Promise<{ ok: true } | { ok: false; error: { code: string } }>;
    const calls: unknown[][] = [
      ['corpus:read'],
      ['corpus:read', { path: 'x' }],
      ['corpus:read', 'x', 'y'],
      ['journal:append', []],
      ['journal:append', [{ table: 'passwords', key: 'a', row: null }]],
      ['journal:append', [{ table: 'notes', key: 'a', row: { at: new Date() } }]],
      ['journal:read', -1],
      ['preferences:write', { version: 1, theme: 'plaid' }],
      ['app:about', 1],
      ['shell:open', 'x'],
      ['toString'],
    ];
    const answered = await Promise.all(calls.map((call) => invoke(...call)));
    return answered.map((answer) => (answer.ok ? 'ok' : answer.error.code));
  });
  expect(codes.slice(0, 9)).toEqual(Array(9).fill('ipc/bad-argument'));
  expect(codes.slice(9)).toEqual(['ipc/unknown-channel', 'ipc/unknown-channel']);
});

test('a second start on the same data ends at once and leaves the first one open', async ({
  app,
  page,
  userData,
}) => {
  const program = await app.evaluate(() => process.execPath);
  const root = process.getuid?.() === 0 ? ['--no-sandbox'] : [];
  const second = spawn(program, [CHECKOUT, `--user-data-dir=${userData}`, ...root], {
    env: { ...process.env, ATA_ZAN_TEST: '1' },
    stdio: 'ignore',
  });
  const [code] = (await once(second, 'exit')) as [number | null];
  expect(code).toBe(0);
  expect(page.url()).toBe(APP_PAGE);
  expect(app.windows()).toHaveLength(1);
});
