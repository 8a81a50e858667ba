/** The engines by the names that `--only` takes. */
import type { MakeEngine } from './engine';
import { flexSearch } from './flexsearch';
import { fuse } from './fuse';
import { lunr } from './lunr';
import { miniSearch } from './minisearch';
import { orama } from './orama';
import { ours } from './ours';
import { sqliteFts5 } from './sqlite-fts5';

/** The engine that the others are compared with. */
export const OURS = 'ours';

export const ENGINES: ReadonlyMap<string, MakeEngine> = new Map<string, MakeEngine>([
  [OURS, ours],
  ['flexsearch-strict', flexSearch('strict')],
  ['flexsearch-forward', flexSearch('forward')],
  ['minisearch-and', miniSearch('AND')],
  ['minisearch-or', miniSearch('OR')],
  ['orama', orama],
  ['lunr', lunr],
  ['fuse', fuse],
  ['fts5-and', sqliteFts5('AND')],
  ['fts5-or', sqliteFts5('OR')],
]);

/** Those that are left at the largest corpus: the others take too long. */
export const FASTEST = [OURS, 'flexsearch-strict', 'minisearch-and', 'fts5-and', 'fts5-or'];
