import { readFileSync } from 'node:fs';
import { expect, it } from 'vitest';
import { controls } from './long/control-list.ts';

// The run that plants them takes long, and is rarely made: what no longer fits is seen here at once.
it.each(controls)('$fault can be planted: its place stands once in $file', ({ file, find, put }) => {
  expect(readFileSync(file, 'utf8').split(find)).toHaveLength(2);
  expect(put).not.toBe(find);
});
