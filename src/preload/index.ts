/** The bridge: one object, `window.api`, that passes on the calls and messages listed here and no others. */
import { contextBridge, ipcRenderer, type IpcRendererEvent } from 'electron';
import { decodeBoot } from '../shared/boot';
import type { AppApi, IpcCalls, IpcChannel, IpcEvents } from '../shared/ipc';
import { fail, type Result } from '../shared/result';

const CHANNELS: Record<IpcChannel, true> = {
  'corpus:manifest': true,
  'corpus:read': true,
  'corpus:readBytes': true,
  'journal:append': true,
  'journal:status': true,
  'journal:read': true,
  'preferences:write': true,
  'app:about': true,
  'app:closeReady': true,
};

const EVENTS: Record<keyof IpcEvents, true> = { 'app:closing': true, 'menu:command': true };

const api: AppApi = {
  boot: decodeBoot(process.argv),

  async invoke<C extends IpcChannel>(channel: C, ...args: Parameters<IpcCalls[C]>) {
    if (!Object.hasOwn(CHANNELS, channel))
      return fail('ipc/unknown-channel', `no channel "${String(channel)}"`);
    try {
      return (await ipcRenderer.invoke(channel, ...args)) as Result<ReturnType<IpcCalls[C]>>;
    } catch (error) {
      // What cannot be cloned, or a main process that is gone: an answer like any other.
      return fail(
        'ipc/not-answered',
        `${channel}: ${error instanceof Error ? error.message : String(error)}`,
      );
    }
  },

  on<E extends keyof IpcEvents>(event: E, listener: IpcEvents[E]) {
    if (!Object.hasOwn(EVENTS, event)) throw new Error(`preload: no message "${String(event)}"`);
    const pass = (_event: IpcRendererEvent, ...args: Parameters<IpcEvents[E]>): void => {
      (listener as (...args: Parameters<IpcEvents[E]>) => void)(...args);
    };
    ipcRenderer.on(event, pass);
    return () => {
      ipcRenderer.removeListener(event, pass);
    };
  },
};

contextBridge.exposeInMainWorld('api', api);
