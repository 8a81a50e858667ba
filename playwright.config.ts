import { defineConfig } from '@playwright/test';
import { displays } from './tests/e2e/displays';

export default defineConfig({
  testDir: 'tests/e2e',
  outputDir: 'test-results',
  // Each app that is open at once has a display of its own.
  workers: displays().length || 1,
  retries: 0,
  timeout: 60_000,
  // A slow machine is no fault of the app.
  expect: { timeout: 15_000 },
  forbidOnly: true,
  reporter: process.env['PLAYWRIGHT_JSON_OUTPUT_FILE'] ? [['list'], ['json']] : 'list',
});
