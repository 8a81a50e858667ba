/** Everything a view may ask for, made once in main.ts and handed down by context. */
import { createContext } from 'svelte';
import type { MenuCommand } from '../../../shared/ipc';
import type { Api } from '../api';
import type { FindState } from './find.svelte';
import type { LibraryState } from './library.svelte';
import type { NotebookState } from './notebook.svelte';
import type { PreferencesState } from './preferences.svelte';
import type { ReaderState } from './reader.svelte';
import type { SearchState } from './search.svelte';
import type { StudyState } from './study.svelte';
import type { ToastsState } from './toasts.svelte';

/** What fills the middle of the window. */
export type ViewName = 'reader' | 'search' | 'notebook' | 'library' | 'tour';
/** What lies over it. */
export type Overlay = 'palette' | 'keyboard' | 'about' | 'settings' | null;

/** Which view is shown, and what lies over it. */
export class ScreenState {
  view: ViewName = $state('reader');
  overlay: Overlay = $state(null);
  /** The tour that the tour view shows. */
  tour: string | null = $state(null);
  /** Asks the inspector to put the caret into a note. */
  noteToFocus: string | null = $state(null);

  show(view: ViewName): void {
    this.view = view;
    this.overlay = null;
  }
}

export interface App {
  api: Api;
  preferences: PreferencesState;
  library: LibraryState;
  reader: ReaderState;
  study: StudyState;
  search: SearchState;
  notebook: NotebookState;
  find: FindState;
  screen: ScreenState;
  toasts: ToastsState;
  /** Runs a command by name, from a key, the menu or the palette. */
  run: (command: MenuCommand | string) => void;
}

export const [getApp, setApp] = createContext<App>();
