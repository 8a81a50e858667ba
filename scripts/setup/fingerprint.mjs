/** Tells whether what was made from files is still up to date. */
import { createHash } from 'node:crypto';
import { existsSync, mkdirSync, readFileSync, readdirSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { inCheckout } from './checkout.mjs';

function* filesBelow(path) {
  const stat = statSync(path, { throwIfNoEntry: false });
  if (stat?.isFile()) yield { path, stat };
  if (!stat?.isDirectory()) return;
  for (const name of readdirSync(path).sort()) yield* filesBelow(join(path, name));
}

/** A hash over names, sizes and times of the files at or below paths of the checkout, without those in `except`. */
export function fingerprint(paths, except = []) {
  const left = except.map((path) => inCheckout(path));
  const hash = createHash('sha256').update(process.version);
  for (const start of paths) {
    for (const { path, stat } of filesBelow(inCheckout(start))) {
      if (left.some((folder) => path.startsWith(folder))) continue;
      hash.update(`${path}\0${stat.size}\0${stat.mtimeMs}\n`);
    }
  }
  return hash.digest('hex');
}

/** Calls `make` unless the stamp file already holds this fingerprint; stamps only what was made to its end. */
export async function makeUnlessStamped(stampFile, print, make) {
  if (existsSync(stampFile) && readFileSync(stampFile, 'utf8') === print) return;
  rmSync(stampFile, { force: true });
  await make();
  mkdirSync(dirname(stampFile), { recursive: true });
  writeFileSync(stampFile, print);
}
