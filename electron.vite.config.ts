import { svelte } from '@sveltejs/vite-plugin-svelte';
import { defineConfig } from 'electron-vite';
import { resolve } from 'node:path';
import type { Plugin } from 'vite';

/**
 * Targets are set by hand: one build runs on the oldest runtime that is supported (Electron 33) and on the newest.
 * Main and preload take their dependencies into the bundle, so that only Electron and Node are left outside.
 */
const NODE_TARGET = 'node20.18';
const CHROME_TARGET = 'chrome130';

/** A slow machine is no reason for a warning. */
const checks = { pluginTimings: false };

/** A name that no module exports, such as a message that is missing, fails the build instead of the reader. */
const failOnMissingExport: Plugin = {
  name: 'fail-on-missing-export',
  onLog(_level, { code, message }) {
    if (code === 'IMPORT_IS_UNDEFINED' || code === 'MISSING_EXPORT') throw new Error(message);
  },
};

export default defineConfig({
  main: {
    plugins: [failOnMissingExport],
    build: {
      target: NODE_TARGET,
      externalizeDeps: false,
      rolldownOptions: {
        checks,
        input: { index: resolve('src/main/index.ts') },
        output: { format: 'es', entryFileNames: '[name].js' },
      },
    },
  },
  preload: {
    plugins: [failOnMissingExport],
    build: {
      target: NODE_TARGET,
      externalizeDeps: false,
      rolldownOptions: {
        checks,
        input: { index: resolve('src/preload/index.ts') },
        // A sandboxed preload can be nothing but CommonJS.
        output: { format: 'cjs', entryFileNames: '[name].cjs' },
      },
    },
  },
  renderer: {
    root: resolve('src/renderer'),
    plugins: [svelte({ configFile: resolve('svelte.config.js') }), failOnMissingExport],
    worker: { format: 'es' },
    build: {
      target: CHROME_TARGET,
      minify: true,
      assetsInlineLimit: 0,
      modulePreload: { polyfill: false },
      rolldownOptions: { checks, input: { index: resolve('src/renderer/index.html') } },
    },
  },
});
