/**
 * The guarantee: no request leaves the app. Everything that is not one of our own files is cancelled and
 * counted; under that, Chromium is told that no name and no proxy exists.
 */
import { app, type Session } from 'electron';
import { APP_PAGE, isOwnUrl, originOf } from './origin';

/** Requests that were made to a network since the start; every one of them was refused. */
export class RefusedRequests {
  #count = 0;

  get count(): number {
    return this.#count;
  }

  add(): void {
    this.#count += 1;
  }
}

/** Has to run before the app is ready. @param devServer address of the development server; null in every build. */
export function denyNetworkNames(devServer: string | null): void {
  const except = devServer === null ? '' : `, EXCLUDE ${new URL(devServer).hostname}`;
  app.commandLine.appendSwitch('host-resolver-rules', `MAP * ~NOTFOUND${except}`);
  app.commandLine.appendSwitch('no-proxy-server');
  app.commandLine.appendSwitch('no-pings');
  app.commandLine.appendSwitch('disable-background-networking');
  app.commandLine.appendSwitch('disable-component-update');
  app.commandLine.appendSwitch('disable-domain-reliability');
}

export function refuseRequests(session: Session, devServer: string | null, refused: RefusedRequests): void {
  session.webRequest.onBeforeRequest(({ url, resourceType }, answer) => {
    const allowed = isAllowed(url, resourceType, devServer);
    if (!allowed) refused.add();
    answer({ cancel: !allowed });
  });
  session.on('will-download', (event) => event.preventDefault());
}

/** @param resourceType Electron's word for what asks: `image`, `script`, `xhr` … */
export function isAllowed(url: string, resourceType: string, devServer: string | null): boolean {
  if (isOwnUrl(url, APP_PAGE)) return true;
  const { protocol } = new URL(url);
  if (protocol === 'data:') return resourceType === 'image';
  if (devServer === null) return protocol === 'devtools:' && !app.isPackaged;
  return protocol === 'devtools:' || originOf(url.replace(/^ws/, 'http')) === originOf(devServer);
}
