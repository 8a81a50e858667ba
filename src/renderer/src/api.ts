/** The only caller of `window.api`: turns an answer of the main process into a value or an AppError. */
import type { AppApi, IpcCalls, IpcChannel, IpcEvents } from '../../shared/ipc';

declare global {
  interface Window {
    api: AppApi;
  }
}

/** The main process refused or failed; `code` is one of `shared/result.ts`'s. */
export class AppError extends Error {
  override name = 'AppError';
  constructor(
    readonly code: string,
    message: string,
  ) {
    super(message);
  }
}

export interface Api {
  boot: AppApi['boot'];
  /** Throws AppError where the main process answers a failure. */
  call<C extends IpcChannel>(channel: C, ...args: Parameters<IpcCalls[C]>): Promise<ReturnType<IpcCalls[C]>>;
  on<E extends keyof IpcEvents>(event: E, listener: IpcEvents[E]): () => void;
}

export function connect(bridge: AppApi): Api {
  return {
    boot: bridge.boot,
    on: (event, listener) => bridge.on(event, listener),
    async call(channel, ...args) {
      const answer = await bridge.invoke(channel, ...args);
      if (answer.ok) return answer.value;
      throw new AppError(answer.error.code, answer.error.message);
    },
  };
}
