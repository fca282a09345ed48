import { describe, expect, test } from 'vitest';
import { parseNumberWord, parseOrdinalWord } from '../src/text/values/number-words.ts';

describe('a number word', () => {
  test.each([
    ['noll', 0],
    ['ett', 1],
    ['Två', 2],
    ['sexton', 16],
    ['sextio', 60],
    ['tjugofem', 25],
    ['hundra', 100],
    ['trehundrafemtio', 350],
    ['tvåtusenfemhundra', 2500],
    ['ettusen', 1000],
    ['tiotusen', 10000],
    ['twelve', 12],
    ['fifty', 50],
    ['tjue', 20],
    ['femtiseks', 56],
    ['halvtreds', 50],
    ['femogtyve', 25],
    ['tohundrede', 200],
  ])('%s is %d', (word, value) => {
    expect(parseNumberWord(word)).toBe(value);
  });

  test.each([
    '',
    'entre',
    'trefem',
    'tioett',
    'tretusentvåtusen',
    'ochtre',
    'a',
    'första',
    'hundraårig',
    'sexig',
    'tre'.repeat(5000),
  ])('%s is none', (word) => {
    expect(parseNumberWord(word)).toBeUndefined();
  });
});

test.each([
  ['första', 1],
  ['andre', 2],
  ['tredje', 3],
  ['tjugoförsta', 21],
  ['trettioförste', 31],
  ['twentieth', 20],
  ['tre', undefined],
  ['tjugotionde', undefined],
])('the ordinal %s is %s', (word, value) => {
  expect(parseOrdinalWord(word)).toBe(value);
});
