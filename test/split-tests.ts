import { readdirSync, readFileSync } from 'node:fs';

/** Test files told apart by a trait of their text. Paths from the project's folder. */
export interface SplitTests {
  readonly having: string[];
  readonly lacking: string[];
}

/** Tells which of the test files below a folder have the trait, and which lack it; folders below may be left out. */
export function splitTests(folder: string, trait: RegExp, leftOut: readonly string[] = []): SplitTests {
  const files = readdirSync(folder, { recursive: true, encoding: 'utf8' })
    .map((path) => `${folder}/${path.replaceAll('\\', '/')}`)
    .filter((path) => isTest(path) && !leftOut.some((below) => path.startsWith(`${below}/`)));
  const has = (file: string) => trait.test(readFileSync(file, 'utf8'));
  return { having: files.filter(has), lacking: files.filter((file) => !has(file)) };
}

function isTest(path: string): boolean {
  return /\.test\.tsx?$/.test(path);
}
