import { findBrowser } from './find-browser.ts';

/** Says which browser the tests and the demo use, installs one where it may, or says what to do. */
export async function main(): Promise<number> {
  const found = findBrowser();
  const isFound = typeof found !== 'string';
  process.stdout.write(isFound ? `${found.name}: ${found.path}\n` : `${found}\n`);
  return isFound ? 0 : 1;
}
