import { readFileSync } from 'node:fs';
import { gzipSync } from 'node:zlib';
import { expect, test } from 'vitest';

test('the content script is at most 20 kB when packed', () => {
  const script = readFileSync('dist/extension/content/content.js');
  expect(gzipSync(script).length).toBeLessThanOrEqual(20_000);
});

test('the content script carries no prose on where its anchors were seen', () => {
  const script = readFileSync('dist/extension/content/content.js', 'utf8');
  expect(script).toContain('#ReadingPaneContainerId');
  expect(script).not.toContain('evidence');
});
