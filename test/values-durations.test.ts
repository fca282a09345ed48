import { describe, expect, test } from 'vitest';
import { findDurations } from '../src/text/values/durations.ts';

describe('a length of time', () => {
  test.each([
    ['45 min', 45],
    ['45-minuters', 45],
    ['90 minuter', 90],
    ['tio minuters', 10],
    ['trettio min', 30],
    ['10-minute', 10],
    ['twenty-five minutes', 25],
    ['30–45 min', 45],
    ['tre kvart', 45],
    ['en kvart', 15],
    ['en timme', 60],
    ['1,5 timme', 90],
    ['1½ timme', 90],
    ['1/2 timme', 30],
    ['0,5 timmar', 30],
    ['1.30 timmar', 90],
    ['1:30 h', 90],
    ['en halvtimme', 30],
    ['en halv timme', 30],
    ['en och en halv timme', 90],
    ['två och en halv timme', 150],
    ['1 tim 30 min', 90],
    ['en timme och en kvart', 75],
    ['ett par timmar', 120],
    ['two hours', 120],
    ['half an hour', 30],
    ['an hour and a half', 90],
    ['one-hour', 60],
    ['2 h', 120],
    ['en time', 60],
    ['to timer', 120],
    ['halvannen time', 90],
  ])('%s', (text, minutes) => {
    const around = `Föredrag (${text}) av`;
    expect(findDurations(around)).toEqual([{ start: 10, end: 10 + text.length, minutes }]);
  });

  test.each([
    '17.30',
    'one time',
    'three times',
    'per timme',
    'i timmen',
    'min 45',
    '1 495 kr/tim',
    'minst 2',
    'Hans tim',
  ])('is not in “%s”', (text) => {
    expect(findDurations(text)).toEqual([]);
  });
});
