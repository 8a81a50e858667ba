/**
 * Where our own pages live. The host is fixed for ever: Chromium keeps the reader's database under it.
 */
export const APP_SCHEME = 'app';
export const APP_HOST = 'ata-zan';
export const APP_PAGE = `${APP_SCHEME}://${APP_HOST}/index.html`;

/** Scheme and host of a URL, `app://ata-zan`; null where there is none. (`URL.origin` is opaque for schemes of one's own.) */
export function originOf(url: string): string | null {
  const parsed = URL.canParse(url) ? new URL(url) : null;
  return parsed === null || parsed.host === '' ? null : `${parsed.protocol}//${parsed.host}`;
}

export const isOwnUrl = (url: string, page: string): boolean => {
  const origin = originOf(url);
  return origin !== null && origin === originOf(page);
};
