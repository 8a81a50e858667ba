/**
 * From an `app://` address to a file of the renderer's folder, and to no other file of the machine.
 */
import { realpath, stat } from 'node:fs/promises';
import { join, sep } from 'node:path';
import { APP_HOST, APP_SCHEME } from './origin';

/** Full path of the file; null for every address that is not exactly one of a file inside `root`. */
export async function resolveAppFile(root: string, address: string): Promise<string | null> {
  const segments = parseSegments(address);
  if (segments === null) return null;
  try {
    const folder = await realpath(root);
    const file = await realpath(join(folder, ...segments));
    if (!file.startsWith(folder + sep)) return null;
    return (await stat(file)).isFile() ? file : null;
  } catch {
    // Missing, unreadable, or a name that the file system refuses: for the page it is simply not there.
    return null;
  }
}

/** Decoded path segments; null where one could mean anything but a plain file name. */
function parseSegments(address: string): string[] | null {
  const url = URL.canParse(address) ? new URL(address) : null;
  if (url === null || url.protocol !== `${APP_SCHEME}:` || url.host !== APP_HOST) return null;
  if (url.username !== '' || url.password !== '') return null;
  const segments: string[] = [];
  for (const encoded of url.pathname.split('/').slice(1)) {
    const segment = decode(encoded);
    if (segment === null || !isPlainName(segment)) return null;
    segments.push(segment);
  }
  return segments.length > 0 ? segments : null;
}

function decode(encoded: string): string | null {
  try {
    return decodeURIComponent(encoded);
  } catch {
    // Not UTF-8, or a lone `%`.
    return null;
  }
}

/** No separators of any system, no drive or stream (`:`), no control characters, no `.` and `..`, no trailing dot or space. */
function isPlainName(name: string): boolean {
  for (const character of name) {
    const code = character.codePointAt(0) ?? 0;
    if (code < 0x20 || code === 0x7f || '/\\:'.includes(character)) return false;
  }
  return name !== '' && !name.startsWith('.') && !/[. ]$/.test(name);
}
