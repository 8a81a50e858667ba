/** Packages of the peers, which the app does not have: loaded from the folder that they are installed in. */
import { createRequire } from 'node:module';
import { join, resolve } from 'node:path';

/** From the checkout, where the bench runs. */
export const PEERS_FOLDER = resolve('scripts/bench/search/peers');

const requirePeer = createRequire(join(PEERS_FOLDER, 'package.json'));

/** What a package exports; the caller says what of it is used. Throws where it is not installed or does not load. */
export function loadPeer<T>(name: string): T {
  try {
    return requirePeer(name) as T;
  } catch (error) {
    const isMissing = error instanceof Error && 'code' in error && error.code === 'MODULE_NOT_FOUND';
    throw new Error(isMissing ? `${name} is not installed` : `${name} does not load: ${String(error)}`, {
      cause: error,
    });
  }
}
