import { readFileSync } from 'node:fs';
import { gzipSync } from 'node:zlib';
import { expect, test } from 'vitest';

test('the content script is at most 20 kB when packed', () => {
  const script = readFileSync('dist/extension/content/content.js');
  expect(gzipSync(script).length).toBeLessThanOrEqual(20_000);
});
