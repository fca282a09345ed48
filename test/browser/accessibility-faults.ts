import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import type { Frame, Page } from 'playwright-core';

const axe = readFileSync(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8');
const tags = [
  'wcag2a',
  'wcag2aa',
  'wcag21a',
  'wcag21aa',
  'wcag22aa',
  'EN-301-549',
  'EN-301-549v4',
  'best-practice',
];

/** What axe finds wrong: each rule's id with the elements that it found. */
export async function accessibilityFaults(on: Frame | Page): Promise<unknown> {
  await on.evaluate(axe);
  return on.evaluate(
    `axe.run({ runOnly: ${JSON.stringify(tags)} }).then(({ violations }) =>
      violations.map(({ id, nodes }) => [id, nodes.map((node) => node.html)]))`,
  );
}
