/** Start to first text and to search ready, and memory, of the app and of an empty window, in turns. */
import { setTimeout as wait } from 'node:timers/promises';
import { withApp, type LaunchOptions } from './launch';
import { memoryOf } from './process-memory';
import { median } from './statistics';
import { fixed, ratio, table } from './table';

const START_LIMIT = 20_000;
/** Memory is read when a start has settled for so long. ms. */
const IDLE = 5_000;
/** Turns in which memory is read: it takes five seconds more. */
const MEMORY_TURNS = 3;

export type Subject = Pick<LaunchOptions, 'executable' | 'folder' | 'userData' | 'pageScript'>;

/** Medians; times in ms from the start of the process, memory in MiB. Null where it was not to be had. */
export interface StartUp {
  /** The window's page begins: what lies before is the processes' own start. */
  page: number | null;
  /** First text on the screen: painted, and the window shown. */
  text: number | null;
  search: number | null;
  /** Sum of the proportional set sizes of all its processes. */
  memory: number | null;
}

interface Turn {
  page: number;
  text: number;
  search: number | null;
  memory: number | null;
}

async function start(subject: Subject, readMemory: boolean): Promise<Turn> {
  return withApp({ ...subject, limit: START_LIMIT }, async ({ began, pid, report }) => {
    const { page, text, search } = report.page as Pick<Turn, 'page' | 'text' | 'search'>;
    if (readMemory) await wait(IDLE);
    return {
      page: page - began,
      text: Math.max(text, report.shown ?? text) - began,
      search: search === null ? null : search - began,
      memory: readMemory ? memoryOf(pid) : null,
    };
  });
}

const isNumber = (value: number | null): value is number => value !== null;

const summary = (turns: readonly Turn[]): StartUp => ({
  page: median(turns.map(({ page }) => page)),
  text: median(turns.map(({ text }) => text)),
  search: median(turns.map(({ search }) => search).filter(isNumber)),
  memory: median(turns.map(({ memory }) => memory).filter(isNumber)),
});

/** Starts both in turns. The first start of each fills caches, as yesterday's would have, and is not counted. */
export async function compareStarts(
  empty: Subject,
  app: Subject,
  turns: number,
): Promise<{ empty: StartUp; app: StartUp }> {
  const measured = { empty: [] as Turn[], app: [] as Turn[] };
  for (let turn = 0; turn <= turns; turn += 1) {
    const readMemory = turn > turns - MEMORY_TURNS;
    const pair = { empty: await start(empty, readMemory), app: await start(app, readMemory) };
    if (turn === 0) continue;
    measured.empty.push(pair.empty);
    measured.app.push(pair.app);
  }
  return { empty: summary(measured.empty), app: summary(measured.app) };
}

export function startUpTable({ empty, app }: { empty: StartUp; app: StartUp }): string {
  const row = (name: string, key: keyof StartUp): string[] => [
    name,
    fixed(empty[key]),
    fixed(app[key]),
    ratio(app[key], empty[key]),
  ];
  return table(
    ['', 'empty window', 'Ata Zań', 'ratio'],
    [
      row('start to the page, ms', 'page'),
      row('start to first text, ms', 'text'),
      ['start to search ready, ms', '', fixed(app.search), ratio(app.search, empty.text)],
      row('memory after 5 s, MiB', 'memory'),
    ],
  );
}
