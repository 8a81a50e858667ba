/** The import rules of the house, held over every file of `src`. A failure lists each `file: import`. */
import { readFileSync } from 'node:fs';
import { builtinModules } from 'node:module';
import { basename } from 'node:path';
import { describe, expect, it } from 'vitest';
import { filesOf, importsIn, importsOf, splitSource, type Import } from './architecture/imports';
import { NEIGHBOURS, PURE_MODULES, roomOf, SEARCH_DOORS, type Room } from './architecture/rooms';

const SOURCES = filesOf('src', '.ts', '.svelte');
const IMPORTS = SOURCES.flatMap(importsOf);

const listed = (imports: readonly Import[]): string[] =>
  imports.map(({ file, specifier }) => `${file}: ${specifier}`);

/** Imports of a package or of anything below its name. */
const importsOfPackage = (name: string): Import[] =>
  IMPORTS.filter(({ specifier }) => specifier === name || specifier.startsWith(`${name}/`));

const isOutside = (rooms: readonly Room[], file: string): boolean => {
  const room = roomOf(file);
  return room === null || !rooms.includes(room);
};

/** Imports from one room into another, both known. */
const CROSSINGS = IMPORTS.flatMap((one) => {
  const from = roomOf(one.file);
  const to = one.path === null ? null : roomOf(one.path);
  return from !== null && to !== null && from !== to ? [{ ...one, from, to }] : [];
});

/** Modules that run when these do, themselves among them; a worker runs apart, and types do not run. */
function modulesReachedFrom(paths: readonly string[], reached = new Set<string>()): Set<string> {
  for (const path of paths) {
    if (reached.has(path)) continue;
    reached.add(path);
    const next = IMPORTS.filter(({ file, typeOnly }) => file === `${path}.ts` && !typeOnly);
    modulesReachedFrom(
      next.flatMap((one) => (one.path === null || one.path.endsWith('/worker') ? [] : [one.path])),
      reached,
    );
  }
  return reached;
}

/** Files of `src` whose code or markup has the words; comments do not count. */
function filesWith(pattern: RegExp): string[] {
  return SOURCES.filter((file) => {
    const { script, markup } = splitSource(file, readFileSync(file, 'utf8'));
    const code = script.replace(/\/\*[\s\S]*?\*\//g, '').replace(/(^|\s)\/\/.*$/gm, '');
    return pattern.test(`${code}\n${markup}`);
  });
}

describe('an import', () => {
  const seen = (file: string, source: string): string[] =>
    importsIn(file, source).map(({ specifier, typeOnly }) => (typeOnly ? `type ${specifier}` : specifier));

  it('is seen in each of its forms', () => {
    const source = `
      import a, { type B } from './a';
      import type { C } from './c';
      import { type D } from './d';
      import './e.css';
      import url from './f?worker&url';
      export { g } from './g';
      export type { H } from './h';
      const i = await import('./i');
      type J = import('./j').J;
      const k = require('./k');
      // import './comment';
      const text = "import './text'";`;
    expect(seen('src/shared/x.ts', source)).toEqual([
      './a',
      'type ./c',
      'type ./d',
      './e.css',
      './f',
      './g',
      'type ./h',
      './i',
      'type ./j',
      './k',
    ]);
  });

  it('is seen in both scripts and in the markup of a component', () => {
    const source = `
      <script module lang="ts">import './a';</script>
      <script lang="ts">import B from './B.svelte';</script>
      <!-- {import('./comment')} -->
      {#await import('./C.svelte') then C}<C.default />{/await}
      <style>p { color: red; }</style>`;
    expect(seen('src/renderer/src/views/X/X.svelte', source).toSorted()).toEqual([
      './B.svelte',
      './C.svelte',
      './a',
    ]);
  });

  it('inside the house leads to a room of the house', () => {
    const lost = IMPORTS.filter(({ path }) => path !== null && roomOf(path) === null);
    expect(listed(lost)).toEqual([]);
  });
});

describe('a room', () => {
  it('is where every file of the house stands', () => {
    expect(SOURCES.length).toBeGreaterThan(100);
    expect(SOURCES.filter((file) => roomOf(file) === null)).toEqual([]);
  });

  it.each(Object.entries(NEIGHBOURS))('%s imports nothing beside itself but: %j', (room, neighbours) => {
    const strays = CROSSINGS.filter(({ from, to }) => from === room && !neighbours.includes(to));
    expect(listed(strays)).toEqual([]);
  });

  it('never imports one that imports it, near or far', () => {
    const edges = new Map<Room, Set<Room>>();
    for (const { from, to } of CROSSINGS) edges.set(from, (edges.get(from) ?? new Set()).add(to));
    const reaches = (from: Room, to: Room, past: ReadonlySet<Room> = new Set()): boolean =>
      [...(edges.get(from) ?? [])].some(
        (next) => next === to || (!past.has(next) && reaches(next, to, new Set([...past, next]))),
      );
    expect([...edges.keys()].filter((room) => reaches(room, room))).toEqual([]);
  });
});

describe('views', () => {
  const intoData = CROSSINGS.filter(
    ({ from, to }) => from === 'views' && ['corpus', 'search', 'study'].includes(to),
  );

  it('take values from corpus, search and study only out of a few pure modules', () => {
    const values = intoData.filter(({ path, typeOnly }) => !typeOnly && !PURE_MODULES.includes(path ?? ''));
    expect(listed(values)).toEqual([]);
  });

  it('need each of those pure modules', () => {
    const used = new Set(intoData.filter(({ typeOnly }) => !typeOnly).map(({ path }) => path));
    expect(PURE_MODULES.filter((path) => !used.has(path))).toEqual([]);
  });
});

describe('a module that views take values from', () => {
  it('brings no library with it but the one that checks rows', () => {
    const reached = modulesReachedFrom(PURE_MODULES);
    const foreign = IMPORTS.filter(
      ({ file, path, typeOnly }) => path === null && !typeOnly && reached.has(file.replace(/\.ts$/, '')),
    );
    expect(listed(foreign.filter(({ specifier }) => specifier !== 'valibot'))).toEqual([]);
  });
});

describe('search', () => {
  it('is entered through its doors alone', () => {
    const others = CROSSINGS.filter(({ to, path }) => to === 'search' && !SEARCH_DOORS.includes(path ?? ''));
    expect(listed(others)).toEqual([]);
  });

  it('leaves its engine to the worker', () => {
    expect([...modulesReachedFrom(SEARCH_DOORS)]).not.toContain('src/renderer/src/search/engine');
  });
});

describe('a library', () => {
  it.each([
    ['dexie', ['src/renderer/src/study/']],
    ['flexsearch', ['src/renderer/src/search/postings.ts']],
    ['@orama', ['src/renderer/src/search/']],
    ['@msgpack', ['src/renderer/src/search/saved-text.ts']],
    ['electron', ['src/main/', 'src/preload/']],
    ['valibot', ['src/main/', 'src/renderer/src/study/', 'src/renderer/src/search/saved-text.ts']],
    ['dompurify', ['src/renderer/src/components/note-html.ts']],
    ['marked', ['src/renderer/src/components/note-html.ts']],
    ['@lucide/svelte', ['src/renderer/src/components/', 'src/renderer/src/views/']],
  ])('%s is known in %j alone', (name, places) => {
    const found = importsOfPackage(name);
    expect(found.length).toBeGreaterThan(0);
    const strays = found.filter(({ file }) => !places.some((place) => file.startsWith(place)));
    expect(listed(strays)).toEqual([]);
  });

  it('of Svelte is unknown to main, preload, shared, corpus and search', () => {
    const strays = importsOfPackage('svelte').filter(
      ({ file }) => !isOutside(['main', 'preload', 'shared', 'corpus', 'search'], file),
    );
    expect(listed(strays)).toEqual([]);
  });

  it('of Node is known in main alone', () => {
    const isBuiltIn = ({ specifier }: Import): boolean =>
      specifier.startsWith('node:') || builtinModules.includes(specifier);
    expect(listed(IMPORTS.filter((one) => isBuiltIn(one) && isOutside(['main'], one.file)))).toEqual([]);
  });
});

describe('a door', () => {
  it('of {@html} is NoteBody alone', () => {
    expect(filesWith(/\{\s*@html\b/)).toEqual(['src/renderer/src/components/NoteBody.svelte']);
  });

  it('of markup as text is no other way into the page', () => {
    expect(filesWith(/\.(?:innerHTML|outerHTML|insertAdjacentHTML|srcdoc)\b|document\.write/)).toEqual([]);
  });

  it('of window.api is api.ts, which main.ts hands it to', () => {
    expect(filesWith(/\b(?:window|globalThis|self)\s*(?:\.\s*api\b|\[\s*['"`]api)/)).toEqual([
      'src/renderer/src/main.ts',
    ]);
    expect(listed(IMPORTS.filter(({ path }) => path === 'src/renderer/src/api')).sort()).toEqual(
      listed(CROSSINGS.filter(({ from, to }) => to === 'api' && ['state', 'window'].includes(from))).sort(),
    );
  });
});

describe('a script', () => {
  it('uses nothing of the main process, the bridge or the interface', () => {
    const strays = filesOf('scripts', '.ts', '.mjs')
      .flatMap(importsOf)
      .filter(({ path }) => {
        const room = path === null ? null : roomOf(path);
        return room !== null && !['shared', 'corpus', 'search'].includes(room);
      });
    expect(listed(strays)).toEqual([]);
  });
});

describe('a file name', () => {
  const names = [...SOURCES, ...filesOf('scripts', '.ts', '.mjs'), ...filesOf('tests', '.ts')];

  it('is kebab-case, PascalCase for a component', () => {
    const isKebab = (name: string): boolean =>
      /^[a-z0-9]+(?:-[a-z0-9]+)*(?:\.(?:svelte|test|spec|d))?\.(?:ts|mjs)$/.test(name);
    const isPascal = (name: string): boolean => /^(?:[A-Z][a-z0-9]*)+\.svelte$/.test(name);
    expect(names.filter((file) => !isKebab(basename(file)) && !isPascal(basename(file)))).toEqual([]);
  });

  it('says what the file holds', () => {
    expect(names.filter((file) => /\b(?:utils?|helpers?|common|misc)\./.test(basename(file)))).toEqual([]);
  });
});
