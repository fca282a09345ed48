import { describe, expect, it } from 'vitest';
import type { Signal } from '../src/report.ts';
import { signalsIn } from './read-signals.ts';

function signalsOf(lines: string, subject = 'Kurs i ultraljud 12 november'): readonly Signal[] {
  return signalsIn(`Välkommen till kurs i ultraljud.\n\nKursavgift: 7 900 kr\n${lines}\n`, { subject });
}

function said(lines: string): Record<string, string> {
  const borne = signalsOf(lines).filter(({ id }) => ['travel', 'lodging', 'meal'].includes(id));
  return Object.fromEntries(borne.map(({ id, stance, payer }) => [id, `${stance} ${payer}`]));
}

const labels = [
  'Ej i priset',
  'Ingår ej',
  'Inte inkluderat',
  'I avgiften ingår inte',
  'Kostnader som inte ingår',
  'Inte med i priset',
  'Ej medräknat',
  'Priset omfattar inte',
  'Exkl',
  'Not included',
  'Excluded',
  'Price does not include',
];

describe('a label that leaves out', () => {
  const nothing = { travel: 'denied unknown', lodging: 'denied unknown', meal: 'denied unknown' };
  it.each(labels)('“%s” keeps out what stands behind it', (label) => {
    expect(said(`${label}: resa, hotell och kvällsmat`)).toEqual(nothing);
  });
  it.each(labels)('“%s” keeps out what is listed below it', (label) => {
    expect(said(`${label}:\n- resa\n- hotell\n- kvällsmat`)).toEqual(nothing);
  });
  it('ends where another label begins', () => {
    expect(said('Ingår ej: resa, hotell. Ingår: lunch.')).toEqual({
      travel: 'denied unknown',
      lodging: 'denied unknown',
      meal: 'stated participant',
    });
  });
});

describe('a label that names the price', () => {
  it.each([
    'I priset',
    'Med i priset',
    'I kursavgiften',
    'Ingår i priset',
    'Kursavgiften täcker',
    'In the fee',
  ])('“%s” has the guest pay for what it holds', (label) => {
    const paid = 'stated participant';
    expect(said(`${label}: resa, hotell och kvällsmat`)).toEqual({ travel: paid, lodging: paid, meal: paid });
  });
});

describe('near misses', () => {
  it.each([
    ['Vi bjuder på: resa, hotell och kvällsmat', 'stated company'],
    ['Ingår inte i avgiften men bjuds av oss: kvällsmat', 'stated company'],
    ['Egna kostnader: kvällsmat', 'stated participant'],
  ])('%s', (line, expected) => {
    expect(said(line).meal).toBe(expected);
  });

  it('contributions that an employer owes are no fee', () => {
    const fees = signalsOf('För uppdraget betalar vi 9 500 kr plus sociala avgifter.').filter(
      ({ id, quote }) => id === 'participation-fee' && quote.includes('sociala'),
    );
    expect(fees).toEqual([]);
  });
});

it('“den som vill …” is somebody, not the bill of the sentence before', () => {
  const lines =
    'Vi bjuder in till grillbuffé vid havet. Den som vill stannar till söndagen och bekostar de nätterna själv.';
  expect(said(lines).meal).toBe('stated company');
});

describe('when and where', () => {
  const valuesOf = (id: Signal['id'], lines: string, subject?: string) =>
    signalsOf(lines, subject).filter((signal) => signal.id === id);

  it('the day is shown where its hours are told', () => {
    const [day] = valuesOf(
      'schedule',
      'Datum: 12–13 november (torsdag 09.00 till fredag 15.30)',
      'Kurs 12–13 november 2026',
    );
    expect(day?.start).toBeGreaterThan('Kurs 12–13 november 2026'.length);
  });
  it('day and hour under “Tid och plats” are no place', () => {
    const venues = valuesOf(
      'venue',
      '3. Tid och plats\nTorsdag 12 november, kl. 10.00–16.00\nKonferenshotell i terminalen, Arlanda',
    );
    expect(venues.map(({ quote }) => quote)).toEqual(['Konferenshotell i terminalen, Arlanda']);
  });
  it('words in capitals all through name no house', () => {
    expect(valuesOf('venue', 'Torsdag 12 november\nTYCK TILL OCH VINN\nSvara på vår enkät.')).toEqual([]);
  });
  it('a series of items, each with its day above its topic, is several events', () => {
    const items = ['3 november', '10 november', '17 november'].map(
      (day, at) => `#${at + 1} | ${day}\nTopic ${at}\nTalare Sjuksköterska\n`,
    );
    expect(
      valuesOf(
        'schedule',
        `Digital föreläsningsserie, tisdagar 12.10–12.45\n\n${items.join('\n')}`,
        'Serie',
      ).map(({ date }) => date),
    ).toEqual(['2026-11-03', '2026-11-10', '2026-11-17']);
  });
});
