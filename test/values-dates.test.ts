import { describe, expect, test } from 'vitest';
import { findDates } from '../src/text/values/dates.ts';

const today = '2026-02-24';

/** One line a match: quote, days, weekday, i for an implied year, w for a weekday alone. */
function read(text: string, day = today): string[] {
  return findDates(text, { today: day }).map((match) =>
    [
      `${text.slice(match.start, match.end)}:`,
      match.endDate ? `${match.date}/${match.endDate}` : match.date,
      ...(match.weekday ? [match.weekday] : []),
      ...(match.yearImplied ? ['i'] : []),
      ...(match.isWeekdayOnly ? ['w'] : []),
    ].join(' '),
  );
}

describe('a date that is the whole text', () => {
  test.each([
    ['torsdag 19 mars', '2026-03-19 4 i'],
    ['Torsdagen den 19 mars', '2026-03-19 4 i'],
    ['19 mars 2026', '2026-03-19'],
    ['19 mars, 2026', '2026-03-19'],
    ['den 29 september', '2026-09-29 i'],
    ['tisdagen den 29/9', '2026-09-29 2 i'],
    ['den 19/3 2013', '2013-03-19'],
    ['7-8 oktober', '2026-10-07/2026-10-08 i'],
    ['16–20 mars 2026', '2026-03-16/2026-03-20'],
    ['22 – 24 mars', '2026-03-22/2026-03-24 i'],
    ['den 1–2 december 2022', '2022-12-01/2022-12-02'],
    ['13 till 15 juli', '2026-07-13/2026-07-15 i'],
    ['12–13 June', '2026-06-12/2026-06-13 i'],
    ['12\u009613 June', '2026-06-12/2026-06-13 i'],
    ['June 12-13, 2026', '2026-06-12/2026-06-13'],
    ['June 12', '2026-06-12 i'],
    ['March 9', '2026-03-09 i'],
    ['April 14, 2015', '2015-04-14'],
    ['14 and 15 November', '2026-11-14/2026-11-15 i'],
    ['7, 8 och 9 oktober', '2026-10-07/2026-10-09 i'],
    ['30 april till 2 maj', '2026-04-30/2026-05-02 i'],
    ['30 April – 2 May', '2026-04-30/2026-05-02 i'],
    ['3 mars t.o.m. 5 mars', '2026-03-03/2026-03-05 i'],
    ['fredag 13 mars–lördag 14 mars 2026', '2026-03-13/2026-03-14 5'],
    ['torsdag–fredag 12–13 mars', '2026-03-12/2026-03-13 4 i'],
    ['30 december – 2 januari 2027', '2026-12-30/2027-01-02'],
    ['30 december 2026 – 2 januari', '2026-12-30/2027-01-02'],
    ['30 december – 2 januari', '2026-12-30/2027-01-02 i'],
    ['2026-04-15', '2026-04-15'],
    ['2026-4-5', '2026-04-05'],
    ['15/4', '2026-04-15 i'],
    ['29/9-26', '2026-09-29'],
    ['3/3/2015', '2015-03-03'],
    ['3/3/15', '2015-03-03'],
    ['4/15/2026', '2026-04-15'],
    ['29.9.2026', '2026-09-29'],
    ['22-24/3', '2026-03-22/2026-03-24 i'],
    ['22/3-24/3', '2026-03-22/2026-03-24 i'],
    ['vecka 18', '2026-04-27/2026-05-03 i'],
    ['v. 18', '2026-04-27/2026-05-03 i'],
    ['v.18', '2026-04-27/2026-05-03 i'],
    ['vecka 18–19', '2026-04-27/2026-05-10 i'],
    ['week 18 2027', '2027-05-03/2027-05-09'],
    ['vecka 2', '2027-01-11/2027-01-17 i'],
    ['tisdag v. 18', '2026-04-28 2 i'],
    ['Monday 21 September', '2026-09-21 1 i'],
    ['Monday, 21st of September 2026', '2026-09-21 1'],
    ['the third of March', '2026-03-03 i'],
    ['den tredje mars', '2026-03-03 i'],
    ['den 3:e mars', '2026-03-03 i'],
    ['14april 2015', '2015-04-14'],
    ['Ons, Feb13', '2030-02-13 3 i', '2028-02-14'],
    ['lørdag 14. mars', '2026-03-14 6 i'],
    ['onsdag d. 6. maj', '2026-05-06 3 i'],
    ['19 mars (torsdag)', '2026-03-19 4 i'],
    ['i morgon', '2026-02-25'],
    ['tomorrow', '2026-02-25'],
    ['i övermorgon', '2026-02-26'],
    ['nästa vecka', '2026-03-02/2026-03-08'],
    ['onsdag i nästa vecka', '2026-03-04 3'],
    ['på fredag', '2026-02-27 5 i w'],
    ['nästa tisdag', '2026-03-03 2 i w'],
    ['torsdag', '2026-02-26 4 i w'],
    ['måndag–fredag', '2026-03-02/2026-03-06 1 i w'],
    ['första tisdagen i oktober', '2026-10-06 2 i'],
    ['sista söndag i mars 2014', '2014-03-30 7'],
    ['första veckan i oktober 2014', '2014-10-06/2014-10-12'],
    ['sista veckan i september 2014', '2014-09-22/2014-09-28'],
    ['sista dagen i oktober', '2026-10-31 i'],
    ['third day of March', '2026-03-03 i'],
    ['den 15:e', '2026-03-15 i'],
    ['torsdag den 19', '2026-03-19 4 i'],
    ['tisdag\n19 maj', '2026-05-19 2 i'],
  ])('%s', (text, expected, day = today) => {
    expect(read(text, day)).toEqual([`${text}: ${expected}`]);
  });
});

describe('a date in its sentence', () => {
  test.each([
    ['Hör av dig senast 10 mars så bokar vi', ['10 mars: 2026-03-10 i']],
    ['Fullt 7 och 21 oktober', ['7: 2026-10-07 i', '21 oktober: 2026-10-21 i']],
    ['tisdag 12 eller onsdag 13 maj', ['tisdag 12: 2026-05-12 2 i', 'onsdag 13 maj: 2026-05-13 3 i']],
    ['Tillfälle 1 - 19 mars', ['19 mars: 2026-03-19 i']],
    ['19 mars 2000 kr', ['19 mars: 2026-03-19 i']],
    ['kl 17.30 19 mars 18.00', ['19 mars: 2026-03-19 i']],
    ['2026-04-15 kl. 23.59', ['2026-04-15: 2026-04-15']],
    ['12-13 mars kl 9-12', ['12-13 mars: 2026-03-12/2026-03-13 i']],
    ['idag kl 14', ['idag: 2026-02-24']],
    ['19 mars (3/4)', ['19 mars: 2026-03-19 i']],
    ['senast 3/4', ['3/4: 2026-04-03 i']],
    ['June 12 and 14', ['June 12: 2026-06-12 i', '14: 2026-06-14 i']],
    ['19 mars - 12.00 Lunch', ['19 mars: 2026-03-19 i']],
  ])('%s', (text, expected) => {
    expect(read(text)).toEqual(expected);
  });
});

describe('no date', () => {
  test.each([
    '15.30',
    'kl 12-13',
    '3/4 av deltagarna',
    '1/2 timme',
    '10/5 mg',
    'del 2/5',
    'öppet 24/7',
    '120/80',
    'A10/4',
    'version 1.2.3',
    'programmet v2',
    'v2.0',
    'tel 070-12 34 567',
    '2026-13-45',
    '31 februari',
    'i mars 30 deltagare',
    'we may 20 people',
    'they march 12 km',
    'i mån av plats',
    'fri entré',
    'den 3:e våningen',
    'the 15 participants',
    'effect at week 12',
    'vecka 2 av 4',
    'TGI Friday’s',
    'Today we know more',
    'fredagsmys',
    'från',
  ])('%s', (text) => {
    expect(read(text)).toEqual([]);
  });
});

describe('the year of a date without one', () => {
  test.each([
    ['24 februari', '2026-02-24', '2026-02-24'],
    ['23 februari', '2026-02-24', '2027-02-23'],
    ['5 januari', '2026-12-20', '2027-01-05'],
    ['29 februari', '2026-02-24', '2028-02-29'],
    ['torsdag 18 mars', '2026-02-24', '2027-03-18'],
    ['måndag 19 mars', '2026-02-24', '2026-03-19'],
    ['14–16 mars', '2026-03-15', '2026-03-14'],
  ])('%s, sent %s', (text, day, date) => {
    expect(findDates(text, { today: day })[0]).toMatchObject({ date, yearImplied: true });
  });

  test('is not guessed where the day of sending is unknown', () => {
    expect(findDates('19 mars, i morgon, på torsdag; 2026-04-15', { today: '' })).toEqual([
      { start: 31, end: 41, date: '2026-04-15' },
    ]);
  });
});

describe('days that have gone by', () => {
  test.each([
    ['i tisdags', '2026-02-17'],
    ['igår', '2026-02-23'],
    ['i förrgår', '2026-02-22'],
    ['förra fredagen', '2026-02-20'],
    ['söndag förra veckan', '2026-02-22'],
    ['yesterday', '2026-02-23'],
  ])('%s', (text, date) => {
    expect(findDates(text, { today })).toMatchObject([{ date, isGone: true }]);
  });

  test('förra veckan is its seven days', () => {
    expect(findDates('förra veckan', { today })).toMatchObject([
      { date: '2026-02-16', endDate: '2026-02-22', isGone: true },
    ]);
  });

  test('a day to come is not among them', () => {
    expect(findDates('på fredag', { today })[0]?.isGone).toBeUndefined();
  });
});
