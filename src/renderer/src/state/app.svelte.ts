/** Everything a view may ask for, made once in main.ts and handed down by context. */
import { createContext } from 'svelte';
import type { MenuCommand } from '../../../shared/ipc';
import type { Api } from '../api';
import type { ApparatusState } from './apparatus.svelte';
import type { FindState } from './find.svelte';
import type { LibraryState } from './library.svelte';
import type { NotebookState } from './notebook.svelte';
import type { PreferencesState } from './preferences.svelte';
import type { ReaderState } from './reader.svelte';
import type { SearchState } from './search.svelte';
import type { StudyState } from './study.svelte';
import type { ToastsState } from './toasts.svelte';

/** What fills the middle of the window. */
export type ViewName =
  | 'reader'
  | 'search'
  | 'notebook'
  | 'library'
  | 'tour'
  | 'changes'
  | 'glossary'
  | 'topics'
  | 'numbers'
  | 'powers';
/** What lies over it. */
export type Overlay = 'palette' | 'keyboard' | 'about' | 'settings' | null;

/** Notes and bookmarks, links in the text, what stands around it. */
export type InspectorTab = 'notes' | 'links' | 'context';

/** Which view is shown, and what lies over it. */
export class ScreenState {
  view: ViewName = $state('reader');
  overlay: Overlay = $state(null);
  /** The tour that the tour view shows; null: the list of them. */
  tour: string | null = $state(null);
  /** What the view is to open at: an article's eId in the changes, a term's or a topic's id; null: its beginning. */
  target: string | null = $state(null);
  /** Which part of the inspector is shown. */
  inspector: InspectorTab = $state('notes');
  /** Asks the inspector to put the caret into a note. */
  noteToFocus: string | null = $state(null);

  show(view: ViewName, target: string | null = null): void {
    this.view = view;
    this.target = target;
    this.overlay = null;
  }
}

export interface App {
  api: Api;
  preferences: PreferencesState;
  library: LibraryState;
  apparatus: ApparatusState;
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
