import { describe, expect, it } from 'vitest';
import { readPerson } from '../src/mail/person.ts';
import { readSentDate } from '../src/mail/sent-date.ts';

describe('dates that a webmail shows', () => {
  it.each([
    ['Fr, 2026-05-22 15:22', '2026-05-22T15:22:00+02:00'],
    ['Di, 14.04.2020 08:51', '2020-04-14T08:51:00+02:00'],
    ['Mié 8 Jul 2026 19:52', '2026-07-08T19:52:00+02:00'],
    ['\u200fFri 4/10/2026 8:23 AM', '2026-04-10T08:23:00+02:00'],
    ['fre 10/4/2026 08:23', '2026-04-10T08:23:00+02:00'],
    ['4/13/2026 12:05 AM', '2026-04-13T00:05:00+02:00'],
    ['13/4/2026 12:05 PM', '2026-04-13T12:05:00+02:00'],
    ['4/4/2026 7:00 PM', '2026-04-04T19:00:00+02:00'],
    ['den 11 augusti 2026 10:42', '2026-08-11T10:42:00+02:00'],
    ['Tuesday, August 11, 2026 10:42 AM', '2026-08-11T10:42:00+02:00'],
    ['tors 2 apr. 2026 kl. 09.12', '2026-04-02T09:12:00+02:00'],
  ])('%s is %s', (text, iso) => expect(readSentDate(text, () => 120)).toBe(iso));

  it.each([
    '4/10/2026 8:23 AM',
    '5/6/2026 08:23',
    'Igår 08:23',
    'fre 08:23',
    '2026-05-22',
    '31/4/2026 10:00',
    '',
  ])('%s stays open', (text) => expect(readSentDate(text, () => 120)).toBeUndefined());
});

describe('persons', () => {
  it.each([
    ['Eva Ek<eva@acme.example>', { name: 'Eva Ek', address: 'eva@acme.example' }],
    ['"Ek, Eva" <eva@acme.example>', { name: 'Ek, Eva', address: 'eva@acme.example' }],
    ['Eva Ek <via Acme> <eva@acme.example>', { name: 'Eva Ek <via Acme>', address: 'eva@acme.example' }],
    ['eva@acme.example', { address: 'eva@acme.example' }],
    ['<eva@acme.example>', { address: 'eva@acme.example' }],
    ['eva@acme.example <eva@acme.example>', { address: 'eva@acme.example' }],
    ['Eva Ek [mailto:eva@acme.example]', { name: 'Eva Ek', address: 'eva@acme.example' }],
    ['\u200eEva  Ek', { name: 'Eva Ek' }],
    ['  ', undefined],
  ])('%s', (text, person) => expect(readPerson(text)).toEqual(person));
});
