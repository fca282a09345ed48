import { describe, expect, it } from 'vitest';
import type { Example, Expected } from './suite-file.ts';
import { scopeOf } from './suite-scope.ts';
import { isReadRight } from './suite-score.ts';

const today = '2013-02-12';

function example(text: string, dimension: string, expected: Expected): Example {
  return { text, dimension, expected };
}

function day(year: number, month: number, date: number, grain = 'Day'): Expected {
  return { type: 'datetime', at: [year, month, date, 0, 0, 0], grain };
}

function isRight(text: string, dimension: string, expected: Expected): boolean | string {
  const one = example(text, dimension, expected);
  const scope = scopeOf(one);
  return 'scored' in scope ? isReadRight(one, scope.scored, today) : scope.leftOut;
}

describe('a value that is read as the suite expects', () => {
  it.each<[string, string, Expected]>([
    ['10 norska kronor', 'AmountOfMoney', { type: 'value', unit: 'NOK', value: 10 }],
    ['tio öre', 'AmountOfMoney', { type: 'value', unit: 'Cent', value: 10 }],
    ['1,2M', 'Numeral', { type: 'numeral', value: 1_200_000 }],
    ['en halv timme', 'Duration', { type: 'duration', value: 30, grain: 'Minute' }],
    ['den 3:e mars', 'Time', day(2013, 3, 3)],
    ['nästa vecka', 'Time', day(2013, 2, 18, 'Week')],
    ['kl. 15', 'Time', { type: 'datetime', at: [2013, 2, 12, 15, 0, 0], grain: 'Hour' }],
    ['15:00 imorgon', 'Time', { type: 'datetime', at: [2013, 2, 13, 15, 0, 0], grain: 'Minute' }],
    ['före kl. 11', 'Time', { type: 'open', at: [2013, 2, 12, 11, 0, 0], grain: 'Hour' }],
    [
      '13-15 juli',
      'Time',
      { type: 'interval', from: [2013, 7, 13, 0, 0, 0], to: [2013, 7, 16, 0, 0, 0], grain: 'Day' },
    ],
    [
      'torsdag från 9 till 11',
      'Time',
      { type: 'interval', from: [2013, 2, 14, 9, 0, 0], to: [2013, 2, 14, 12, 0, 0], grain: 'Hour' },
    ],
  ])('%s', (text, dimension, expected) => {
    expect(isRight(text, dimension, expected)).toBe(true);
  });
});

describe('a value that is not', () => {
  it.each<[string, string, string, Expected]>([
    ['another sum', '10 kr', 'AmountOfMoney', { type: 'value', unit: 'SEK', value: 11 }],
    ['another currency', '10 kr', 'AmountOfMoney', { type: 'value', unit: 'NOK', value: 10 }],
    ['half a number', '3 mars', 'Numeral', { type: 'numeral', value: 3 }],
    ['another day', 'den 3:e mars', 'Time', day(2013, 3, 4)],
    [
      'a day too many',
      'kl. 15 på torsdag',
      'Time',
      { type: 'datetime', at: [2013, 2, 12, 15, 0, 0], grain: 'Hour' },
    ],
    [
      'a word that may hold the day',
      'kl. 15 på luciadagen',
      'Time',
      { type: 'datetime', at: [2013, 2, 12, 15, 0, 0], grain: 'Hour' },
    ],
    ['a length of time', '40 minuter', 'Duration', { type: 'duration', value: 4, grain: 'Minute' }],
  ])('%s', (_, text, dimension, expected) => {
    expect(isRight(text, dimension, expected)).toBe(false);
  });
});

describe('what is left out, by name', () => {
  it.each<[string, string, string, Expected]>([
    ['other currencies', '20 Rupees', 'AmountOfMoney', { type: 'value', unit: 'INR', value: 20 }],
    ['distances', '3 km', 'Distance', { type: 'value', unit: 'Kilometre', value: 3 }],
    ['ordinals', 'tredje', 'Ordinal', { type: 'ordinal', value: 3 }],
    ['negative numbers', 'minus 3', 'Numeral', { type: 'numeral', value: -3 }],
    ['seconds', 'en sekund', 'Duration', { type: 'duration', value: 1, grain: 'Second' }],
    ['holidays', 'juldagen', 'Time', day(2013, 12, 25)],
    ['parts of the day', 'måndag morgon', 'Time', day(2013, 2, 18)],
    ['counted from now', 'om två dagar', 'Time', day(2013, 2, 14)],
    ['counted from now', 'tre veckor sedan', 'Time', day(2013, 1, 22)],
    ['months, quarters and years', 'nästa mars', 'Time', day(2013, 3, 0, 'Month')],
    ['now and seconds', 'just nu', 'Time', day(2013, 2, 12, 'Second')],
  ])('%s: %s', (name, text, dimension, expected) => {
    expect(isRight(text, dimension, expected)).toBe(name);
  });

  it('does not hold days that only look like it', () => {
    expect(isRight('i morgon', 'Time', day(2013, 2, 13))).toBe(true);
    expect(isRight('nästa onsdag', 'Time', day(2013, 2, 13))).toBe(true);
  });
});
