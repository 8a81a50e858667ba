/** Reads Chromium's reports of what the content security policy refused. Pure; a report may be anything. */
import * as v from 'valibot';

const Report = v.object({
  'csp-report': v.object({ 'blocked-uri': v.string(), 'effective-directive': v.string() }),
});

export interface PolicyRefusal {
  /** What the page asked for: an address, or a word such as `inline`, `eval`, `trusted-types-sink`. */
  blocked: string;
  directive: string;
}

/** Null where the body is no report. */
export function parsePolicyReport(body: string): PolicyRefusal | null {
  try {
    const { 'csp-report': report } = v.parse(Report, JSON.parse(body));
    return { blocked: report['blocked-uri'], directive: report['effective-directive'] };
  } catch {
    // Any page of ours can post here; what is no report is no news.
    return null;
  }
}

/** Whether the refused thing was a request that would have gone to a network. */
export function isNetworkRequest({ blocked }: PolicyRefusal): boolean {
  return /^(https?|wss?|ftp):/i.test(blocked);
}
