/** The rooms of the house: which one a file stands in, and which others it may import. */

export type Room =
  | 'shared'
  | 'main'
  | 'preload'
  | 'window'
  | 'api'
  | 'corpus'
  | 'search'
  | 'study'
  | 'state'
  | 'views'
  | 'components'
  | 'i18n'
  | 'styles';

/**
 * Rooms that each room may import beside itself. `window` is the composition root of the renderer.
 * Views also see `corpus`, `search` and `study`, under rules of their own.
 */
export const NEIGHBOURS: Readonly<Record<Room, readonly Room[]>> = {
  shared: [],
  main: ['shared'],
  preload: ['shared'],
  corpus: ['shared'],
  search: ['corpus', 'shared'],
  study: ['corpus', 'shared'],
  api: ['shared'],
  state: ['api', 'corpus', 'search', 'study', 'shared'],
  components: [],
  i18n: ['shared'],
  styles: [],
  views: ['state', 'components', 'i18n', 'shared', 'corpus', 'search', 'study'],
  window: ['api', 'search', 'state', 'views', 'styles', 'shared'],
};

/**
 * What views take from the rooms behind `state` as values, not only as types: functions that are pure over
 * the model and need no instance. Everything else they get from `state`.
 */
export const PURE_MODULES: readonly string[] = [
  'src/renderer/src/corpus/apparatus/concordance',
  'src/renderer/src/corpus/apparatus/glossary',
  'src/renderer/src/corpus/apparatus/numbers',
  'src/renderer/src/corpus/apparatus/outline',
  'src/renderer/src/corpus/apparatus/powers',
  'src/renderer/src/corpus/apparatus/topics',
  'src/renderer/src/corpus/cite',
  'src/renderer/src/corpus/linked-words',
  'src/renderer/src/corpus/links',
  'src/renderer/src/corpus/navigate',
  'src/renderer/src/corpus/walk',
  'src/renderer/src/search/plain-note',
  'src/renderer/src/study/trash',
];

/** The doors of `search`: the client that speaks to its worker, the words both use, and a note's words without its signs. */
export const SEARCH_DOORS: readonly string[] = [
  'src/renderer/src/search/client',
  'src/renderer/src/search/contract',
  'src/renderer/src/search/plain-note',
];

/** The room of a path from the checkout's root; null outside the house. */
export function roomOf(path: string): Room | null {
  const [, outer = '', inner = ''] =
    /^src\/(shared|main|preload|renderer)\/(?:src\/([\w.-]+))?/.exec(path) ?? [];
  if (outer !== 'renderer') return isRoom(outer) ? outer : null;
  if (/^api(?:\.ts)?$/.test(inner)) return 'api';
  if (/^main(?:\.ts)?$/.test(inner)) return 'window';
  return isRoom(inner) ? inner : null;
}

const isRoom = (name: string): name is Room => Object.hasOwn(NEIGHBOURS, name);
