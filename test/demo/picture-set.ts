import { mkdirSync } from 'node:fs';
import { type Mode, modeNames } from '../gallery/modes.ts';
import { takePages } from './page-pictures.ts';
import { takePanel } from './panel-pictures.ts';

const folder = 'test-results/pictures';

/**
 * Takes the pictures of every state and tab of the panel and of every page of the extension, in all four modes, into a
 * folder of its own for each mode. They are for looking at, and are not kept.
 */
export async function takeSet(): Promise<void> {
  for (const mode of modeNames) mkdirSync(folderOf(mode), { recursive: true });
  await takePanel(folderOf);
  await takePages(folderOf);
  process.stdout.write(`All pictures are in ${folder}.\n`);
}

function folderOf(mode: Mode): string {
  return `${folder}/${mode}`;
}
