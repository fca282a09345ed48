import { defineConfig } from 'vitest/config';
import { splitTests } from '../split-tests.ts';

/**
 * A policy of the machine is heeded by every browser on it, a screen's programs are installed but once, and no task is
 * short beside another browser: these tests need the machine for themselves.
 */
const { having, lacking } = splitTests('test/browser', /\/policies\/|virtual-screen|longTasks/);

/** The tests that open a browser, on the extension that was built to `dist/`. */
export default defineConfig({
  test: {
    root: process.cwd(),
    testTimeout: 60_000,
    hookTimeout: 60_000,
    // Each file opens a browser of its own; what they import holds nothing.
    isolate: false,
    projects: [
      {
        extends: true,
        test: { name: 'two at a time', include: lacking, maxWorkers: 2, sequence: { groupOrder: 1 } },
      },
      {
        extends: true,
        test: { name: 'one at a time', include: having, maxWorkers: 1, sequence: { groupOrder: 2 } },
      },
    ],
  },
});
