/**
 * What no page may do, in whatever window it turns up: go elsewhere, open windows, hold web views,
 * ask for devices or permissions.
 */
import { app, type IpcMainInvokeEvent, type Session, type WebContents } from 'electron';
import { isOwnUrl } from './origin';

const PERMISSIONS: ReadonlySet<string> = new Set(['clipboard-sanitized-write', 'fullscreen']);

/** Guards every web contents that comes to be. @param page the one page of the app. */
export function guardNavigation(page: string): void {
  app.on('web-contents-created', (_created, contents) => {
    contents.setWindowOpenHandler(() => ({ action: 'deny' }));
    contents.on('will-attach-webview', (event) => event.preventDefault());
    contents.on('will-frame-navigate', (event) => {
      if (!event.isMainFrame || !isSamePage(event.url, page)) event.preventDefault();
    });
    contents.on('will-redirect', (event) => event.preventDefault());
    contents.setWebRTCIPHandlingPolicy('disable_non_proxied_udp');
  });
}

export function guardPermissions(session: Session, page: string): void {
  session.setPermissionRequestHandler((contents, permission, answer, { isMainFrame }) => {
    answer(isMainFrame && isOwnUrl(contents.getURL(), page) && PERMISSIONS.has(permission));
  });
  session.setPermissionCheckHandler((_contents, permission, origin) => {
    return isOwnUrl(origin, page) && PERMISSIONS.has(permission);
  });
  session.setDevicePermissionHandler(() => false);
}

/** Whether a call comes from our page, in the top frame of our window. */
export function isOwnFrame(event: IpcMainInvokeEvent, contents: WebContents | null, page: string): boolean {
  const frame = event.senderFrame;
  return (
    frame !== null && event.sender === contents && frame === contents.mainFrame && isSamePage(frame.url, page)
  );
}

/** The page itself, at any of its anchors. */
function isSamePage(url: string, page: string): boolean {
  if (!isOwnUrl(url, page)) return false;
  return new URL(url).pathname === new URL(page).pathname;
}
