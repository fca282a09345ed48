import { describe, expect, it } from 'vitest';
import type { Signal, SignalId } from '../src/report.ts';
import { signalsOf } from './read-signals.ts';

const intro = 'Lindova Pharma AB bjuder in till ett möte torsdag den 12 mars kl. 17.\n\n';
const read = (id: SignalId, body: string): Signal[] => signalsOf(id, intro + body);
const payers = (id: SignalId, body: string) => read(id, body).map(({ payer }) => payer);

describe('a clause of payment whose subject follows its verb', () => {
  it.each([
    ['lodging', 'Efter mötet bokar och betalar vi hotellrummet.', 'company'],
    ['travel', 'Resan bokar och betalar Lindova.', 'company'],
    ['lodging', 'För boende och resa svarar vi.', 'company'],
    ['lodging', 'Flyget står er arbetsgivare för och rummet på Grand står vi för.', 'company'],
    ['lodging', 'Hotellrum bokar vi men betalar ni.', 'participant'],
    ['travel', 'Ni bokar och betalar resan.', 'participant'],
    ['lodging', 'För hotellet står ni.', 'participant'],
  ] as const)('%s: %s', (id, body, payer) => {
    expect(payers(id, body)).toEqual([payer]);
  });
});

describe('what a sum is the price of', () => {
  const sums = (id: SignalId, body: string) => read(id, body).map(({ amount }) => amount?.max);

  it('gives the price beside the house to the meal that is eaten there', () => {
    const body = 'Vi bjuder på middag på Grand Hotel, à 900 kr, och kaffe.';
    expect(sums('meal', body)).toContain(900);
    expect(read('lodging', body)).toEqual([]);
  });

  it('gives a price by the night to no meal', () => {
    const body = 'Vi bjuder på middag och ni bor sedan på Stadshotellet (1 250 kr per person och natt).';
    expect(sums('meal', body)).toEqual([undefined]);
    expect(sums('meal', 'Vi bjuder på middag (450 kr per person) nästa kväll.')).toEqual([450]);
  });
});

describe('which way the money of a fee goes', () => {
  it.each([
    'We invite you to our advisory board. Fee 9,000 SEK.',
    'We would like you to speak. Fee: SEK 9,000, paid by Lindova upon invoice to your clinic.',
  ])('pays the reader: %s', (body) => {
    expect(read('honorarium', body).map(({ amount }) => amount?.max)).toEqual([9000]);
    expect(read('participation-fee', body)).toEqual([]);
  });

  it.each(['Fee SEK 9,000 incl. lunch. Register by 1 March.', 'Registration fee: SEK 9,000.'])(
    'is paid by the reader: %s',
    (body) => {
      expect(read('participation-fee', body).map(({ amount }) => amount?.max)).toEqual([9000]);
      expect(read('honorarium', body)).toEqual([]);
    },
  );
});

describe('the last row of an agenda', () => {
  const end = (rows: string) => read('schedule', rows)[0]?.to;

  it.each(['Kvällen avslutas', 'Tack för i dag', 'Hemfärd', 'Vi avrundar'])('%s', (row) => {
    expect(end(`17.30 Föreläsning\n19.00 Middag\n21.00 ${row}`)).toBe('21:00');
  });

  it('is no end where something begins', () => {
    expect(end('17.30 Föreläsning\n19.00 Slutstadiet vid KOL')).toBeUndefined();
  });

  it('is social where it is a game of the evening', () => {
    const minutes = (row: string) =>
      read('programme', `16.00 Föreläsning om KOL\n${row}\n19.00 Slut`)[0]?.socialMinutes;
    expect(minutes('17.00 Quiz')).toBe(120);
    expect(minutes('17.00 Quiz: känn igen utslaget')).toBe(0);
    expect(minutes('17.00 Prisutdelning, bästa affisch')).toBe(0);
  });
});

describe('company and days beside the programme', () => {
  it('hears a name that may come along, and a day that is left open', () => {
    expect(read('companion', 'Vill Johanna följa med är det bara trevligt.')).toHaveLength(1);
    expect(read('companion', 'Vill Lotta följa med på ronden går det bra.')).toEqual([]);
    expect(read('extension', 'Lördagen är helt obokad, så stan är din.')).toHaveLength(1);
    expect(read('extension', 'Lördagen är ledig i schemat för labbet.')).toEqual([]);
    expect(read('extension', 'Saturday is all yours.')).toHaveLength(1);
  });

  it('takes nights that are told without a verb as paid with what was paid before', () => {
    expect(payers('lodging', 'Flyget bokar vi. Tre nätter på ett riktigt fint hotell i centrum.')).toEqual([
      'company',
    ]);
    expect(payers('lodging', 'Flyget bokar ni. Tre nätter på ett fint hotell räcker.')).not.toContain(
      'company',
    );
  });

  it('keeps å as the mark of an infinitive in Norwegian', () => {
    expect(read('honorarium', 'Du får honorar for å delta, og det er 5 000 kr.')).toHaveLength(1);
  });
});
