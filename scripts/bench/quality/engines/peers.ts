/** The engines that ours is compared with. */
import type { Peer } from './engine';
import { flexSearch } from './flexsearch';
import { fuse } from './fuse';
import { lunr } from './lunr';
import { miniSearch } from './minisearch';
import { orama } from './orama';
import { sqliteFts5 } from './sqlite-fts5';

const FLEX_STRICT = flexSearch({ tokenize: 'strict', suggest: false });
const FLEX_FORWARD = flexSearch({ tokenize: 'forward', suggest: true });
const MINI_AND = miniSearch({ combineWith: 'AND', prefix: true });
const MINI_OR = miniSearch({ combineWith: 'OR', prefix: true, fuzzy: 0.2 });

export const PEERS: readonly Peer[] = [
  { name: 'FlexSearch', asShipped: true, load: FLEX_STRICT },
  { name: 'FlexSearch forward, suggest', asShipped: false, load: FLEX_FORWARD },
  { name: 'MiniSearch', asShipped: true, load: miniSearch() },
  { name: 'MiniSearch AND, prefix', asShipped: false, load: MINI_AND },
  { name: 'MiniSearch OR, prefix, fuzzy', asShipped: false, load: MINI_OR },
  { name: 'Orama', asShipped: true, load: orama },
  { name: 'lunr', asShipped: true, load: lunr },
  { name: 'Fuse', asShipped: true, load: fuse },
  { name: 'SQLite FTS5 AND', asShipped: true, load: sqliteFts5('AND') },
  { name: 'SQLite FTS5 OR', asShipped: false, load: sqliteFts5('OR') },
];
