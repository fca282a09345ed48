import { expect, it } from 'vitest';
import { checkPack } from './check-pack.ts';
import { readPackFiles } from './pack-files.ts';

it('every file of the pack can be used', () => {
  expect(checkPack(readPackFiles())).toEqual([]);
});
