/**
 * The one map of calls between the renderer and the main process.
 * Handlers (main), bridge (preload) and `window.api` (renderer) take their types from here.
 */
import type { CorpusBytes, CorpusDamage, CorpusFile, Language, Manifest } from './corpus';
import type { Change, JournalRecord, JournalStatus } from './journal';
import type { Preferences } from './preferences';
import type { Result } from './result';

export interface IpcCalls {
  /** The manifest and the files that did not verify. */
  'corpus:manifest': () => { manifest: Manifest; damaged: CorpusDamage[] };
  /** One verified file of the bundle by its manifest path. Fails with `corpus/missing`, `corpus/changed`, `corpus/unknown`. */
  'corpus:read': (path: string) => CorpusFile;
  /** The same for a file that is no text. */
  'corpus:readBytes': (path: string) => CorpusBytes;
  /** Appends one record and answers its sequence number after the file has been synced to disk. Fails with `journal/disk-full`, `journal/io`. */
  'journal:append': (changes: Change[]) => number;
  /** State of the journal on disk. */
  'journal:status': () => JournalStatus;
  /** Records with a sequence number above `after`, oldest first. */
  'journal:read': (after: number) => JournalRecord[];
  /** Keeps the preferences (atomic write). */
  'preferences:write': (preferences: Preferences) => null;
  /** What About shows. */
  'app:about': () => About;
  /** Answers after the reader's last words are saved: the window may close now. */
  'app:closeReady': () => null;
}

export interface About {
  version: string;
  electron: string;
  chrome: string;
  /** Requests to the network since the start; every one of them was refused. */
  networkRequests: number;
  /** Where the reader's data is kept. */
  dataFolder: string;
}

export type IpcChannel = keyof IpcCalls;

/** Messages from the main process to the renderer. */
export interface IpcEvents {
  /** The window is about to close: save, then call `app:closeReady`. */
  'app:closing': () => void;
  /** A command chosen in the application menu. */
  'menu:command': (command: MenuCommand) => void;
}

export type MenuCommand =
  | 'palette'
  | 'find'
  | 'back'
  | 'forward'
  | 'notebook'
  | 'library'
  | 'show-text'
  | 'changes'
  | 'glossary'
  | 'topics'
  | 'numbers'
  | 'powers'
  | 'tours'
  | 'toggle-left'
  | 'toggle-right'
  | 'text-larger'
  | 'text-smaller'
  | 'text-reset'
  | 'undo'
  | 'redo'
  | 'keyboard'
  | 'about'
  | 'settings';

export const MENU_COMMANDS: readonly MenuCommand[] = [
  'palette',
  'find',
  'back',
  'forward',
  'notebook',
  'library',
  'show-text',
  'changes',
  'glossary',
  'topics',
  'numbers',
  'powers',
  'tours',
  'toggle-left',
  'toggle-right',
  'text-larger',
  'text-smaller',
  'text-reset',
  'undo',
  'redo',
  'keyboard',
  'about',
  'settings',
];

/** What the first frame needs, handed over with the window so that nothing has to be asked for. */
export interface Boot {
  preferences: Preferences;
  /** The first of the system's languages that the interface speaks. */
  systemLanguage: Language;
}

/** `window.api`. */
export interface AppApi {
  boot: Boot;
  invoke<C extends IpcChannel>(
    channel: C,
    ...args: Parameters<IpcCalls[C]>
  ): Promise<Result<ReturnType<IpcCalls[C]>>>;
  /** Listens to a message of the main process; answers the function that stops listening. */
  on<E extends keyof IpcEvents>(event: E, listener: IpcEvents[E]): () => void;
}
