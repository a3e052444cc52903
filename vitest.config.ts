import { fileURLToPath } from 'node:url';
import { defineConfig } from 'vitest/config';

const alias = { '@': fileURLToPath(new URL('.', import.meta.url)).replace(/\/$/, '') };

/** `unit`: pure code, in Node. `e2e`: the built extension in real browsers (tests/e2e). */
export default defineConfig({
  resolve: { alias },
  test: {
    projects: [
      {
        resolve: { alias },
        esbuild: { jsx: 'automatic', jsxImportSource: 'preact' },
        test: {
          name: 'unit',
          include: [
            '{utils,components,entrypoints,cli,scripts}/**/*.test.{ts,tsx}',
            'tests/*.test.ts',
          ],
          testTimeout: 60_000,
        },
      },
      {
        resolve: { alias },
        test: {
          name: 'e2e',
          include: ['tests/e2e/**/*.e2e.ts'],
          fileParallelism: false,
          testTimeout: 120_000,
          hookTimeout: 120_000,
          // As long as the browsers' drivers wait: a slow machine fails no test.
          expect: { poll: { timeout: 30_000 } },
        },
      },
    ],
  },
});
