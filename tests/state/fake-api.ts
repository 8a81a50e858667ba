/** The main process as the state of the window sees it: texts, a journal and preferences in memory. */
import { AppError, type Api } from '../../src/renderer/src/api';
import type { CorpusDamage, Language, ManifestEntry } from '../../src/shared/corpus';
import type { IpcCalls, IpcChannel } from '../../src/shared/ipc';
import { DEFAULT_PREFERENCES, type Preferences } from '../../src/shared/preferences';
import { GARDEN, gardenMarkdown } from '../corpus/garden';
import { MemoryJournal } from '../study/memory-journal';

type Handlers = {
  [C in IpcChannel]: (
    ...args: Parameters<IpcCalls[C]>
  ) => ReturnType<IpcCalls[C]> | Promise<ReturnType<IpcCalls[C]>>;
};

/** Another work, in English alone. */
export const SHED = 'shed';

export class FakeApi implements Api {
  boot: Api['boot'];
  journal = new MemoryJournal();
  /** Preferences as they were written, oldest first. */
  written: Preferences[] = [];
  /** Files that do not verify. */
  damaged: CorpusDamage[] = [];
  /** Paths of the files that were read. */
  reads: string[] = [];
  /** Thrown by the next write of preferences. */
  refusal: Error | null = null;
  #held = new Map<string, Promise<void>>();
  #files = new Map<string, { entry: ManifestEntry; text: string }>();

  constructor(preferences: Partial<Preferences> = {}, systemLanguage: Language = 'en') {
    this.boot = { preferences: { ...DEFAULT_PREFERENCES, ...preferences }, systemLanguage };
    for (const language of ['en', 'ru', 'kk'] as const) this.#add(GARDEN, language);
    this.#add(SHED, 'en');
  }

  /** Makes reads of a file wait; answers the function that lets them go. */
  hold(path: string): () => void {
    let release: () => void = () => undefined;
    this.#held.set(path, new Promise((resolve) => (release = resolve)));
    return () => {
      this.#held.delete(path);
      release();
    };
  }

  /** The file can no longer be read. */
  lose(path: string): void {
    this.#files.delete(path);
  }

  on(): () => void {
    return () => undefined;
  }

  async call<C extends IpcChannel>(
    channel: C,
    ...args: Parameters<IpcCalls[C]>
  ): Promise<ReturnType<IpcCalls[C]>> {
    return this.#handlers[channel](...args);
  }

  #add(work: string, language: Language): void {
    const path = `${work}/${language}.plain.md`;
    const text = gardenMarkdown(language, work);
    const entry: ManifestEntry = {
      path,
      type: 'expression',
      expression: `${work}/${language}/plain`,
      language,
      title: `${work} ${language}`,
      sha256: '',
      bytes: text.length,
    };
    this.#files.set(path, { entry, text });
  }

  readonly #handlers: Handlers = {
    'corpus:manifest': () => ({
      manifest: { format: 1, files: [...this.#files.values()].map(({ entry }) => entry) },
      damaged: this.damaged,
    }),
    'corpus:read': async (path) => {
      this.reads.push(path);
      await this.#held.get(path);
      const file = this.#files.get(path);
      if (!file) throw new AppError('corpus/missing', `corpus: "${path}" is missing`);
      return { path, text: file.text };
    },
    'corpus:readBytes': (path) => {
      throw new AppError('corpus/unknown', `corpus: the manifest lists no file "${path}"`);
    },
    'journal:append': (changes) => this.journal.append(changes),
    'journal:status': () => this.journal.status(),
    'journal:read': (after) => this.journal.read(after),
    'preferences:write': (preferences) => {
      if (this.refusal) throw this.refusal;
      this.written.push(structuredClone(preferences));
      return null;
    },
    'app:about': () => ({ version: '1', electron: '1', chrome: '1', networkRequests: 0, dataFolder: '/' }),
    'app:closeReady': () => null,
  };
}
