/** What each call may be given: a list of arguments per channel, exactly as long as the call's own. */
import * as v from 'valibot';
import type { IpcCalls, IpcChannel } from '../shared/ipc';
import { ChangesSchema } from './journal-schema';
import { PreferencesSchema } from './preferences-schema';

type ArgumentSchemas = { [C in IpcChannel]: v.GenericSchema<unknown, Parameters<IpcCalls[C]>> };

const nothing = v.strictTuple([]);
const path = v.pipe(v.string(), v.minLength(1), v.maxLength(300));

export const IPC_ARGUMENTS: ArgumentSchemas = {
  'corpus:manifest': nothing,
  'corpus:read': v.strictTuple([path]),
  'corpus:readBytes': v.strictTuple([path]),
  'journal:append': v.strictTuple([ChangesSchema]),
  'journal:status': nothing,
  'journal:read': v.strictTuple([v.pipe(v.number(), v.safeInteger(), v.minValue(0))]),
  'preferences:write': v.strictTuple([PreferencesSchema]),
  'app:about': nothing,
  'app:closeReady': nothing,
};
