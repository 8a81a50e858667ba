/**
 * The one gate between the renderer and the main process. A call is answered only if it comes from our own
 * page in the top frame of our window and its arguments are what the channel says; every answer is a `Result`.
 */
import type { IpcMain, IpcMainInvokeEvent } from 'electron';
import * as v from 'valibot';
import type { IpcCalls, IpcChannel } from '../shared/ipc';
import { fail, ok, type Result } from '../shared/result';
import { IPC_ARGUMENTS } from './ipc-arguments';
import { asFailure, MainFailure } from './main-failure';

export type IpcHandlers = {
  [C in IpcChannel]: (
    ...args: Parameters<IpcCalls[C]>
  ) => Promise<ReturnType<IpcCalls[C]>> | ReturnType<IpcCalls[C]>;
};

/** The part of `ipcMain` that is needed. */
export type IpcRegistry = Pick<IpcMain, 'handle'>;

export function registerHandlers(
  registry: IpcRegistry,
  handlers: IpcHandlers,
  isTrusted: (event: IpcMainInvokeEvent) => boolean,
): void {
  for (const channel of Object.keys(handlers) as IpcChannel[])
    register(registry, channel, handlers, isTrusted);
}

function register<C extends IpcChannel>(
  registry: IpcRegistry,
  channel: C,
  handlers: IpcHandlers,
  isTrusted: (event: IpcMainInvokeEvent) => boolean,
): void {
  registry.handle(channel, async (event, ...args: unknown[]): Promise<Result<ReturnType<IpcCalls[C]>>> => {
    if (!isTrusted(event)) {
      return fail(
        'ipc/bad-sender',
        `${channel}: refused, called from ${event.senderFrame?.url ?? 'a frame that is gone'}`,
      );
    }
    const checked = v.safeParse(IPC_ARGUMENTS[channel], args);
    if (!checked.success) return fail('ipc/bad-argument', `${channel}: ${describe(checked.issues[0])}`);
    try {
      return ok(await handlers[channel](...checked.output));
    } catch (error) {
      if (!(error instanceof MainFailure)) console.error(`${channel}: unexpected error`, error);
      return { ok: false, error: asFailure(error) };
    }
  });
}

/** Where and what was expected, never what came: it may be the reader's own words. */
function describe(issue: v.BaseIssue<unknown>): string {
  const where = `argument ${v.getDotPath(issue) ?? 'list'}`;
  const ours = issue.type === 'check' || issue.type === 'custom';
  return ours ? `${where}: ${issue.message}` : `${where}: expected ${issue.expected ?? issue.type}`;
}
