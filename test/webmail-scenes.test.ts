// @vitest-environment happy-dom
import { afterAll, afterEach, beforeAll, describe, expect, it } from 'vitest';
import { outlook } from '../src/webmail/outlook.ts';
import { readAtOnce } from '../src/webmail/read-at-once.ts';
import { expectReading, tellReading } from './pages/expect-reading.ts';
import type { Labels } from './pages/labels.ts';
import { layScene } from './pages/lay-scene.ts';
import { scenes } from './pages/scenes.ts';
import { seed } from './seed.ts';

const languages: readonly Labels[] = ['en', 'sv', 'de', 'zz'];
const table = new Map<string, string[]>();

beforeAll(() => Reflect.get(window, 'happyDOM').setURL('https://outlook.office.com/mail/inbox'));
afterEach(() => document.body.replaceChildren());
afterAll(() => {
  const rows = [...table].filter(([id]) => !id.startsWith('hostile-') || id.startsWith('hostile-all'));
  const lines = rows.map(
    ([id, results]) => `${id.padEnd(30)}${results.map((one) => one.padEnd(28)).join('')}`,
  );
  process.stdout.write(`\nscene (seed ${seed})`.padEnd(31) + languages.map((one) => one.padEnd(28)).join(''));
  process.stdout.write(`\n${lines.join('\n')}\n${table.size} scenes in ${languages.length} languages\n`);
});

describe.each(languages)(`in %s, seed ${seed}`, (labels) => {
  // A mail's own text is of no language: each hostile content alone is tried in one.
  const tried = scenes.filter(
    ({ id }) => labels === 'zz' || !id.startsWith('hostile-') || id.startsWith('hostile-all'),
  );
  it.each(tried)('$id', ({ id, page, expected }) => {
    layScene(page({ labels, seed }));
    const before = document.documentElement.outerHTML;
    const reading = readAtOnce(outlook, document);
    expect(document.documentElement.outerHTML).toBe(before);
    table.set(id, [...(table.get(id) ?? []), tellReading(reading)]);
    expectReading(reading, typeof expected === 'function' ? expected(labels) : expected, id);
  });
});
