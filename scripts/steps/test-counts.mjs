/** How many tests a runner's report tells of. Reports lie outside the folders that the runners empty themselves. */
import { mkdirSync, readFileSync, rmSync } from 'node:fs';
import { dirname } from 'node:path';
import { inCheckout } from '../setup/checkout.mjs';

const VITEST = inCheckout('.cache', 'reports', 'vitest.json');
const PLAYWRIGHT = inCheckout('.cache', 'reports', 'playwright.json');

export const vitestReport = ['--reporter=default', '--reporter=json', `--outputFile.json=${VITEST}`];
export const playwrightReport = { PLAYWRIGHT_JSON_OUTPUT_FILE: PLAYWRIGHT };

/** Takes a report away once it is read, so that an old one is never counted again; null where there is none. */
function takeReport(file) {
  try {
    return JSON.parse(readFileSync(file, 'utf8'));
  } catch {
    return null; // The runner ended before it wrote one.
  } finally {
    rmSync(file, { force: true });
    mkdirSync(dirname(file), { recursive: true });
  }
}

/** `{ passed, failed }`, or null without a report. */
export function vitestCount() {
  const report = takeReport(VITEST);
  return report && { passed: report.numPassedTests, failed: report.numFailedTests };
}

/** `{ passed, failed }`, or null without a report. */
export function playwrightCount() {
  const stats = takeReport(PLAYWRIGHT)?.stats;
  return stats ? { passed: stats.expected, failed: stats.unexpected + stats.flaky } : null;
}
