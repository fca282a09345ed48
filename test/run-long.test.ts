import { spawnSync } from 'node:child_process';
import { chmodSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { delimiter, join } from 'node:path';
import { afterAll, beforeAll, expect, it } from 'vitest';

let folder: string;
beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), 'samverkanskoll-long-'));
  writeFileSync(join(folder, 'npm'), npm);
  chmodSync(join(folder, 'npm'), 0o755);
});
afterAll(() => rmSync(folder, { recursive: true, force: true }));

// On Windows npm is no file of that name.
const isPosix = process.platform !== 'win32';

it.runIf(isPosix)('the long run does every step when one fails, says which, and ends as failed', () => {
  const { status, stdout } = runLong('mutations', ['--switches', '200']);
  expect(stdout.match(/^did .*$/gm)).toEqual([
    'did seeds --',
    'did cost --',
    'did mutations --',
    'did kills --',
    'did kills -- --browser 200',
    'did kills -- --damage',
    'did writes --',
    'did controls --',
    'did soak -- --switches 200',
  ]);
  expect(stdout.match(/^(?:well|FAILED).*(?= +\d)/gm)?.map((line) => line.trim())).toEqual([
    'well    Ten other seeds',
    'well    The extension’s cost in the page',
    'FAILED  Every locator broken in turn',
    'well    The background ended 200 times',
    'well    The browser killed 200 times',
    'well    Every key of storage damaged',
    'well    Two tabs that write at once',
    'well    Planted faults',
    'well    A working day in two tabs',
  ]);
  expect(stdout.trimEnd().split('\n').at(-1)).toBe('8 steps well, 1 failed');
  expect(status).toBe(1);
});

it.runIf(isPosix)('the long run ends well when every step does', () => {
  const { status, stdout } = runLong('none', []);
  expect(stdout.trimEnd().split('\n').at(-1)).toBe('9 steps well, 0 failed');
  expect(status).toBe(0);
});

/** In the place of npm: tells what it was asked to run, and fails at one script. */
const npm = `#!/bin/sh
shift 2
echo "did $*"
[ "$1" != "$FAILING" ]
`;

function runLong(failing: string, words: readonly string[]) {
  const env = { ...process.env, FAILING: failing, PATH: `${folder}${delimiter}${process.env.PATH}` };
  return spawnSync(process.execPath, ['test/long/run-long.mjs', ...words], { encoding: 'utf8', env });
}
