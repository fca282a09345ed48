import { execFileSync } from 'node:child_process';
import { mkdirSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { makeMails } from './bench-mails.ts';
import { bundleEngine } from './bundle-engine.ts';
import { printBench, type StartUp, type Timed } from './print-bench.ts';

const root = join(import.meta.dirname, '../..');
const folder = join(root, 'test-results/bench');

/** Measures what screening costs beside compromise on the same mails, and prints it with the goals. */
export async function main(): Promise<number> {
  rmSync(folder, { recursive: true, force: true });
  mkdirSync(folder, { recursive: true });
  const sets = await makeMails(mailsOfEach);
  const file = join(folder, 'mails.json');
  writeFileSync(file, JSON.stringify({ sets }));
  const engine = await bundleEngine(folder, true);
  const lists = await bundleEngine(folder, false);
  const bench = {
    starts: {
      engine: startOften(engine.url, 'engine'),
      one: startOften('compromise/one', 'compromise'),
      two: startOften('compromise/two', 'compromise'),
    },
    timed: run<Timed[]>('screenings.mjs', [file, engine.url, lists.url]),
    sizes: { engine: lists.size, tagger: engine.size - lists.size },
  };
  process.stdout.write(printBench(bench));
  return 0;
}

const mailsOfEach = 8;
const startsOfEach = 9;

function startOften(url: string, what: string): StartUp[] {
  return Array.from({ length: startsOfEach }, () => run<StartUp>('start-up.mjs', [url, what]));
}

function run<T>(script: string, words: readonly string[]): T {
  const path = join(import.meta.dirname, script);
  const printed = execFileSync(process.execPath, ['--expose-gc', path, ...words], {
    encoding: 'utf8',
    maxBuffer: 64 * 1024 * 1024,
  });
  return JSON.parse(printed) as T;
}
