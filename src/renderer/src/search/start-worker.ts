/** Starts the search worker under Trusted Types, which demand a policy for a script's address. */
import workerUrl from './worker?worker&url';

/** The part of Trusted Types that is needed. */
interface ScriptUrlPolicies {
  createPolicy(
    name: string,
    rules: { createScriptURL(url: string): string },
  ): { createScriptURL(url: string): unknown };
}

/** Named in the Content Security Policy; may be created once in a window. */
const POLICY = 'ata-zan-worker';

let trustedUrl: unknown = null;

export function startWorker(): Worker {
  trustedUrl ??= trust(workerUrl);
  return new Worker(trustedUrl as string, { type: 'module', name: 'search' });
}

/** The address as the platform wants it; the plain string where it knows no Trusted Types. */
function trust(url: string): unknown {
  const { trustedTypes } = globalThis as { trustedTypes?: ScriptUrlPolicies };
  if (trustedTypes === undefined) return url;
  const onlyOurs = (address: string): string => {
    if (address !== workerUrl) throw new Error(`search: "${address}" is not the search worker`);
    return address;
  };
  return trustedTypes.createPolicy(POLICY, { createScriptURL: onlyOurs }).createScriptURL(url);
}
