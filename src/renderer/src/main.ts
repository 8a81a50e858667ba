/** Composition root of the window: makes each part once, first text first, and hands them to the views. */
import { mount } from 'svelte';
import './styles/fonts.css';
import './styles/themes.css';
import './styles/base.css';
import { connect } from './api';
import { SearchClient } from './search/client';
import { ScreenState, type App as AppParts } from './state/app.svelte';
import { runCommand } from './state/commands';
import { ApparatusState } from './state/apparatus.svelte';
import { FindState } from './state/find.svelte';
import { LibraryState } from './state/library.svelte';
import { isField } from './state/keys';
import { indexMarks } from './state/mark-index.svelte';
import { NotebookState } from './state/notebook.svelte';
import { PreferencesState } from './state/preferences.svelte';
import { ReaderState } from './state/reader.svelte';
import { SearchState } from './state/search.svelte';
import { StudyState } from './state/study.svelte';
import { ToastsState } from './state/toasts.svelte';
import App from './views/Shell/App.svelte';

const api = connect(window.api);
const preferences = new PreferencesState(api);
const toasts = new ToastsState();
const library = new LibraryState(api);
const reader = new ReaderState(library, preferences);
const study = new StudyState(api, preferences, toasts);
const search = new SearchState(
  library,
  () => preferences.language,
  () => new SearchClient(),
);
const app: AppParts = {
  api,
  preferences,
  library,
  apparatus: new ApparatusState(api, library),
  reader,
  study,
  search,
  find: new FindState(reader),
  notebook: new NotebookState(library, preferences, study),
  screen: new ScreenState(),
  toasts,
  run: (id) => runCommand(id, app),
};

api.on('menu:command', (command) => {
  // In a field, the menu's undo means the typing, as the key does.
  if ((command === 'undo' || command === 'redo') && isField(document.activeElement))
    document.execCommand(command);
  else app.run(command);
});
api.on('app:closing', () => {
  // Whatever cannot be saved now is in the journal's hands; a window that will not close helps nobody.
  void Promise.allSettled([study.flush(), preferences.flush()]).then(() => api.call('app:closeReady'));
});

// The reader's data and the text are independent: both start at once, the index when the text is there.
const studyReady = study.start();
await reader.start();
mount(App, { target: document.getElementById('app') ?? document.body, props: { app } });
performance.mark('first-text');

await studyReady;
// The index is built beside the window's thread, but not beside its first frames.
await new Promise((resolve) => requestIdleCallback(resolve, { timeout: 1000 }));
indexMarks(study, search);
await search.start();
