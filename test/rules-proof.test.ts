import { describe, expect, it } from 'vitest';
import { checkExample, checkFrame, nameExample } from './check-examples.ts';
import { inFolder, packOf, readPackFiles } from './pack-files.ts';

const files = readPackFiles();
const pack = packOf(files);

it.each(Object.keys(inFolder(files, 'frames')))('%s is flawless by itself', (path) => {
  expect(checkFrame(path, pack, files)).toEqual([]);
});

describe.each(pack.rules.map((rule) => [rule.id, rule] as const))('the examples of %s', (_, rule) => {
  it.each(rule.proof.map((proof) => [proof.gives, nameExample(proof), proof] as const))(
    'give %s: %s',
    (_gives, _name, proof) => {
      expect(checkExample(rule, proof, pack, files)).toEqual([]);
    },
  );
});
