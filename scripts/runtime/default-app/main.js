/**
 * Stands in for the app that comes with Electron's own development binary: opens the app whose folder is the first
 * argument that is no option. `-r <file>` loads a CommonJS module before it, as test drivers expect.
 */
import { app } from 'electron';
import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { join, resolve } from 'node:path';
import { pathToFileURL } from 'node:url';

const require = createRequire(import.meta.url);

/** Splits the command line: modules to load first, and the app's folder (null where none is named). */
function readArguments(args) {
  const modules = [];
  for (let at = 0; at < args.length; at += 1) {
    const arg = args[at];
    if (arg === '-r' || arg === '--require') modules.push(resolve(args[(at += 1)]));
    else if (!arg.startsWith('-')) return { modules, folder: resolve(arg) };
  }
  return { modules, folder: null };
}

const { modules, folder } = readArguments(process.argv.slice(1));
if (folder === null) {
  console.error('electron: name the folder of an app');
  process.exit(1);
}
Object.defineProperty(process, 'defaultApp', { value: true, enumerable: true });
for (const module of modules) require(module);

const about = JSON.parse(readFileSync(join(folder, 'package.json'), 'utf8'));
if (about.version) app.setVersion(about.version);
if (about.productName ?? about.name) app.setName(about.productName ?? about.name);
app.setAppPath(folder);
await import(pathToFileURL(join(folder, about.main ?? 'index.js')).href);
