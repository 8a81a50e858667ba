import { svelte } from '@sveltejs/vite-plugin-svelte';
import { svelteTesting } from '@testing-library/svelte/vite';
import { defineConfig } from 'vitest/config';

const COMPONENTS = ['tests/components/**/*.test.ts', 'tests/state/**/*.test.ts', 'tests/views/**/*.test.ts'];
const STUDY = ['tests/study/**/*.test.ts'];

export default defineConfig({
  test: {
    projects: [
      {
        test: {
          name: 'unit',
          environment: 'node',
          include: ['tests/**/*.test.ts'],
          exclude: [...COMPONENTS, ...STUDY, 'tests/e2e/**'],
        },
      },
      {
        test: { name: 'study', environment: 'node', include: STUDY, setupFiles: ['fake-indexeddb/auto'] },
      },
      {
        // What uses runes needs Svelte's compiler and the browser's half of its runtime.
        plugins: [svelte(), svelteTesting()],
        test: { name: 'components', environment: 'happy-dom', include: COMPONENTS },
      },
    ],
  },
});
