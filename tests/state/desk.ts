/** A desk with an empty database for a test, followed as a view would follow it. */
import 'fake-indexeddb/auto';
import Dexie from 'dexie';
import { IDBFactory } from 'fake-indexeddb';
import { toStore } from 'svelte/store';
import { LibraryState } from '../../src/renderer/src/state/library.svelte';
import { PreferencesState } from '../../src/renderer/src/state/preferences.svelte';
import { StudyState } from '../../src/renderer/src/state/study.svelte';
import { ToastsState } from '../../src/renderer/src/state/toasts.svelte';
import { FakeApi } from './fake-api';

export interface Desk {
  api: FakeApi;
  library: LibraryState;
  preferences: PreferencesState;
  toasts: ToastsState;
  study: StudyState;
  /** Ends what follows the study data. */
  close: () => void;
}

/** Starts the window's state; the journal of another desk makes it the same reader's next start. */
export async function openDesk(journal?: FakeApi['journal']): Promise<Desk> {
  Dexie.dependencies.indexedDB = new IDBFactory();
  const api = new FakeApi();
  if (journal) api.journal = journal;
  const library = new LibraryState(api);
  await library.start();
  const preferences = new PreferencesState(api);
  const toasts = new ToastsState();
  const study = new StudyState(api, preferences, toasts);
  await study.start();
  const followed = [
    toStore(() => study.entries).subscribe(() => undefined),
    toStore(() => study.trash).subscribe(() => undefined),
  ];
  return { api, library, preferences, toasts, study, close: () => followed.forEach((stop) => stop()) };
}
