import { defineConfig } from 'vitest/config';

/** What takes minutes: `npm run long`, apart from `npm test`. */
export default defineConfig({
  test: {
    root: process.cwd(),
    include: ['test/long/*.test.ts'],
    fileParallelism: false,
    testTimeout: 120_000,
    hookTimeout: 120_000,
  },
});
