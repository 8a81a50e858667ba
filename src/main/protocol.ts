/** `app://ata-zan/…`: the renderer's files, each with the content security policy. */
import { readFile } from 'node:fs/promises';
import { extname } from 'node:path';
import { protocol, type Session } from 'electron';
import { CONTENT_SECURITY_POLICY, POLICY_REPORT_PATH } from './content-security-policy';
import { APP_HOST, APP_SCHEME } from './origin';
import { parsePolicyReport, type PolicyRefusal } from './policy-report';
import { resolveAppFile } from './resolve-app-file';

/** Content types of what the build puts out; nothing else is served. */
const CONTENT_TYPES: Record<string, string> = {
  '.html': 'text/html; charset=utf-8',
  '.js': 'text/javascript; charset=utf-8',
  '.css': 'text/css; charset=utf-8',
  '.json': 'application/json; charset=utf-8',
  '.svg': 'image/svg+xml',
  '.png': 'image/png',
  '.woff2': 'font/woff2',
  '.woff': 'font/woff',
};

const HEADERS = {
  'Content-Security-Policy': CONTENT_SECURITY_POLICY,
  'X-Content-Type-Options': 'nosniff',
  'Referrer-Policy': 'no-referrer',
  'Cross-Origin-Opener-Policy': 'same-origin',
};

/** Most characters of a policy report that are read. */
const REPORT_LIMIT = 20_000;

/** Has to run before the app is ready. */
export function registerAppScheme(): void {
  protocol.registerSchemesAsPrivileged([
    {
      scheme: APP_SCHEME,
      privileges: { standard: true, secure: true, supportFetchAPI: true, codeCache: true },
    },
  ]);
}

/** @param root the renderer's folder. @param onRefusal told of everything that the policy refused. */
export function serveApp(session: Session, root: string, onRefusal: (refusal: PolicyRefusal) => void): void {
  session.protocol.handle(APP_SCHEME, async (request) => {
    if (isPolicyReport(request)) {
      const refusal = parsePolicyReport((await request.text()).slice(0, REPORT_LIMIT));
      if (refusal !== null) onRefusal(refusal);
      return answer(204);
    }
    if (request.method !== 'GET') return answer(405);
    const file = await resolveAppFile(root, request.url);
    const type = file === null ? undefined : CONTENT_TYPES[extname(file)];
    if (file === null || type === undefined) return answer(404);
    return new Response(await readFile(file), { headers: { ...HEADERS, 'Content-Type': type } });
  });
}

function isPolicyReport(request: Request): boolean {
  const { host, pathname } = new URL(request.url);
  return request.method === 'POST' && host === APP_HOST && pathname === POLICY_REPORT_PATH;
}

function answer(status: number): Response {
  return new Response(null, { status, headers: HEADERS });
}
