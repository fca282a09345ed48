import { describe, expect, it } from 'vitest';
import { dayOfHoliday } from '../src/text/values/holidays.ts';

describe('the next day that a holiday falls on', () => {
  it.each([
    ['12-24', '2026-05-06', '2026-12-24'],
    ['12-24', '2026-12-24', '2026-12-24'],
    ['06-06', '2026-06-07', '2027-06-06'],
    ['easter+0', '2026-01-01', '2026-04-05'],
    ['easter-3', '2026-01-01', '2026-04-02'],
    ['easter-2', '2027-01-01', '2027-03-26'],
    ['easter+1', '2024-01-01', '2024-04-01'],
    ['easter+39', '2026-04-10', '2026-05-14'],
    ['easter+0', '2038-01-01', '2038-04-25'],
    ['friday-06-19', '2026-05-06', '2026-06-19'],
    ['friday-06-19', '2027-01-01', '2027-06-25'],
    ['saturday-10-31', '2026-05-06', '2026-10-31'],
    ['saturday-10-31', '2027-05-06', '2027-11-06'],
  ])('%s from %s is %s', (rule, today, date) => {
    expect(dayOfHoliday(rule, today)).toBe(date);
  });

  it.each(['', 'easter', 'payday-06-19', '13-40', 'month-end'])('“%s” is no rule', (rule) => {
    expect(dayOfHoliday(rule, '2026-05-06')).toBeUndefined();
  });

  it('needs a day to count from', () => {
    expect(dayOfHoliday('12-24', 'soon')).toBeUndefined();
  });
});
