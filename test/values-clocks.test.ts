import { describe, expect, test } from 'vitest';
import { findClocks } from '../src/text/values/clocks.ts';

/** One line a match: quote, then the time or range, with ~ where it is not exact. */
function read(text: string): string[] {
  return findClocks(text).map(({ start, end, from, to, approximate }) => {
    const time = to ? `${from}-${to}` : from;
    return `${text.slice(start, end)} = ${approximate ? '~' : ''}${time}`;
  });
}

describe('a clock time that is the whole text', () => {
  test.each([
    ['kl. 17.30', '17:30'],
    ['kl 18', '18:00'],
    ['klockan sju', '07:00'],
    ['kl14.00-15.30', '14:00-15:30'],
    ['kl 0900-1600', '09:00-16:00'],
    ['kl. 9 – 17.00', '09:00-17:00'],
    ['kl 8-16', '08:00-16:00'],
    ['kl. 18.30-21', '18:30-21:00'],
    ['kl 17 till 20', '17:00-20:00'],
    ['klockan 14.00 - ca 17.00', '~14:00-17:00'],
    ['ca kl. 15', '~15:00'],
    ['17.45–19.00', '17:45-19:00'],
    ['12:00-13:00', '12:00-13:00'],
    ['7.30–8.15', '07:30-08:15'],
    ['17.00-19', '17:00-19:00'],
    ['8:30', '08:30'],
    ['15:23:24', '15:23'],
    ['6.30pm', '18:30'],
    ['7:30 pm', '19:30'],
    ['10.30 a.m.', '10:30'],
    ['12 pm', '12:00'],
    ['12 am', '00:00'],
    ['5–7 pm', '17:00-19:00'],
    ['11–1 pm', '11:00-13:00'],
    ['10 am–2 pm', '10:00-14:00'],
    ['5 pm to 7', '17:00-19:00'],
    ['8 a.m. to 5 p.m.', '08:00-17:00'],
    ['noon', '12:00'],
    ['noon to 2 pm', '12:00-14:00'],
    ['halv sju', '18:30'],
    ['halv åtta', '07:30'],
    ['kl halv åtta på kvällen', '19:30'],
    ['halv syv', '18:30'],
    ['kvart över tre', '15:15'],
    ['tjugo över tolv', '12:20'],
    ['fem i halv sju', '18:25'],
    ['fem over halv otte', '07:35'],
    ['kvart i tolv', '11:45'],
    ['half past six', '18:30'],
    ['quarter to five', '16:45'],
    ['six o’clock', '18:00'],
    ['kl tio i två', '13:50'],
    ['klockan 20 över 15', '15:20'],
    ['vid 17-tiden', '~17:00'],
    ['klokken 18.00', '18:00'],
  ])('%s', (text, expected) => {
    expect(read(text)).toEqual([`${text} = ${expected}`]);
  });
});

describe('a clock time in its line', () => {
  test.each([
    ['torsdag 19 mars, kl 12.00-12.40', ['kl 12.00-12.40 = 12:00-12:40']],
    ['Fördrink 18.30, till bords 19.00.', ['18.30 = 18:30', '19.00 = 19:00']],
    ['15.30     Kaffe', ['15.30 = 15:30']],
    ['17.00Leverantörerna', ['17.00 = 17:00']],
    ['17.15 CAR-T vid myelom (60 min)', ['17.15 = 17:15']],
    ['9.00 Registrering', ['9.00 = 09:00']],
    ['Vi börjar 9.00 prick', ['9.00 = 09:00']],
    ['14.00 - 15 min föreläsning', ['14.00 = 14:00']],
    ['17.00 - sent', ['17.00 = 17:00']],
    ['Tid: 9–17', ['9–17 = 09:00-17:00']],
    ['torsdag från 9 till 11', ['9 till 11 = 09:00-11:00']],
    ['mellan 9:30 och 11:00', ['9:30 och 11:00 = 09:30-11:00']],
    ['Monday 21 September, 09:00-17:00, Malmö', ['09:00-17:00 = 09:00-17:00']],
    ['2026-04-15 kl. 23.59.', ['kl. 23.59 = 23:59']],
    ['dinner at 7 pm.', ['7 pm = 19:00']],
    ['17.30 SEK 500', ['17.30 = 17:30']],
    ['kl 17.30-18.15, 18.30–19.00', ['kl 17.30-18.15 = 17:30-18:15', '18.30–19.00 = 18:30-19:00']],
  ])('%s', (text, expected) => {
    expect(read(text)).toEqual(expected);
  });
});

describe('no clock time', () => {
  test.each([
    '15/4',
    '22-24/3',
    '16–20 mars',
    'kl. 12-13 mars',
    'Dag och tid: 19 mars',
    'den 15.10',
    '29.09.2026',
    '2026-04-15',
    '12.50 kr',
    '€12.50',
    'SEK 12.50',
    '12.50:-',
    '17.45 %',
    '10.25 mg',
    '1.30 timmar',
    '12.30 min',
    '3.0',
    'betyget 3.25 av 5',
    '0.05',
    'p < 0.05',
    'HR 1.25 (95% CI 1.10–1.42)',
    '95 % KI 10.10–14.20',
    'version 12.30',
    'avsnitt 12.30',
    'A10BK03',
    '10.12.13.14',
    '4.5.1',
    '070-12 34 56',
    '17-19',
    'avd 54',
    'en halv sju',
    'tre av tio i två grupper',
    'SOSFS 2018:12',
    '25:10',
    '12:75',
  ])('%s', (text) => {
    expect(read(text)).toEqual([]);
  });
});
