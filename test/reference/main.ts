import { writeFileSync } from 'node:fs';
import { loadPack } from '../../src/pack.ts';
import { writeReference } from './write-reference.ts';

/** Writes `rules/README.md` anew from the files of the pack. */
export function main(): number {
  writeFileSync('rules/README.md', writeReference(loadPack()));
  return 0;
}
