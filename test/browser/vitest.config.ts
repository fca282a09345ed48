import { defineConfig } from 'vitest/config';

/** The tests that open a browser: one at a time, on the extension that was built to `dist/`. */
export default defineConfig({
  test: {
    root: process.cwd(),
    include: ['test/browser/*.test.ts'],
    fileParallelism: false,
    testTimeout: 60_000,
    hookTimeout: 60_000,
  },
});
