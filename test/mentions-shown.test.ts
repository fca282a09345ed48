import { describe, expect, it } from 'vitest';
import type { SignalId } from '../src/report.ts';
import { signalsOf } from './read-signals.ts';

/** Quotes of one kind of signal in a text, in order. */
const quotes = (id: SignalId, text: string) => signalsOf(id, text).map(({ quote }) => quote);

const kinds = (text: string) => signalsOf('meal', text).map(({ kind }) => kind);

describe('the mention that is shown', () => {
  it.each([
    [
      'Lunch och kaffe står vi för.\n12.00 Lunch i matsalen (dagens rätt)\n13.00 Workshop',
      'Lunch i matsalen',
    ],
    ['We pay for lunches and travel.\n12:30 Lunch at the lab\n13:30 Hands-on', 'Lunch at the lab'],
  ])('a row that says where: %s', (text, row) => {
    const [shown] = signalsOf('meal', text).filter(({ kind }) => kind === 'lunch');
    expect(text.slice(text.indexOf(row))).toContain(shown?.quote ?? '?');
    expect(shown?.start).toBeGreaterThan(text.indexOf('\n'));
    expect(shown?.payer).toBe('company');
  });

  it('what the fee covers stays where it is said', () => {
    expect(quotes('meal', 'I avgiften 900 kr ingår två luncher.\n12.00 Lunch\n13.00 Föredrag')).toContain(
      'luncher',
    );
  });

  it.each([
    'Hotellrum bokar och betalar du själv. Vi har förhandlat fram 1 290 kr/natt på ett hotell, kod SÅR26.',
    'Vi har reserverat rum till 1 190 kr på ett hotell. Logi bokar och betalar var och en.',
  ])('a stay to pay oneself is shown where that is said: %s', (text) => {
    const [stay, ...more] = signalsOf('lodging', text);
    expect(more).toEqual([]);
    expect(stay?.quote).toMatch(/betalar/);
    expect(stay?.payer).toBe('participant');
    expect(stay?.amount?.max).toBeGreaterThan(1000);
  });

  it('a hotel that something is sent to is not where a stay is paid', () => {
    const [stay] = signalsOf(
      'lodging',
      'Enkelrum 1 350 kr per natt betalas av deltagaren direkt till hotellet.',
    );
    expect(stay?.quote).toContain('Enkelrum');
  });

  it('a ride is shown with its route', () => {
    const text = 'Bussen och dagen står vi för.\nMåndag\nBuss från Lund till Växjö 08.40';
    expect(signalsOf('travel', text).map(({ start }) => start > text.indexOf('Måndag'))).toEqual([true]);
  });

  it('a game before its fee, a prize before its ceremony', () => {
    const text =
      '10.30 Shotgunstart, 18 hål\n16.30 Prisutdelning\nGreenfee bjuder vi på. Priser till de tre bästa.';
    expect(quotes('leisure', text).join()).not.toContain('Greenfee');
    expect(quotes('prize', text)).toEqual(['Priser till de']);
  });
});

describe('meals that are told together', () => {
  it.each([
    ['Vi bjuder på kaffe och frukt.', ['coffee']],
    ['Kaffe, te och frukt serveras.', ['coffee']],
    ['Vi bjuder på smörgås, frukt och kaffe.', ['light']],
    ['Fruktkorg till alla.', ['light']],
    ['12.15 Lunch (buffé, vegetariskt alternativ)\n13.00 Workshop', ['lunch']],
    ['Middag i matsalen, enkel buffé.', ['dinner']],
    ['Lunch och buffé ingår.', ['lunch', 'reception']],
    ['17.30 Båttur med räkor\n22.00 Åter vid kajen', ['unspecified']],
    ['Vi visar fabriken och äter något på Höga Kusten. Kaffe vid ankomsten.', ['unspecified', 'coffee']],
    ['Vi bjuder på middag med skaldjur.', ['dinner']],
    ['Jag tar med baguetter (ost, räkor, hummus).', ['light']],
  ])('%s', (text, told) => {
    expect(kinds(text)).toEqual(told);
  });

  it('fruit elsewhere is no part of the lunch', () => {
    const text = 'Vi ställer fram frukt på borden hela dagen.\n\n12.00 Lunch\n13.00 Föredrag';
    expect(kinds(text)).toEqual(['light', 'lunch']);
  });

  it('what a lunch consists of is', () => {
    expect(quotes('meal', 'Kl. 12.30 lunch i matsalen (smörgås, vatten, kaffe)')).toEqual([
      'lunch i matsalen (smörgås',
    ]);
  });
});

describe('food that the writer comes with', () => {
  it.each([
    'Tänkte svänga förbi avd 34 på torsdag 07.15 med frallor och juice.',
    'Jag tittar in på måndag med en prinsesstårta.',
    'Vi dyker upp nästa vecka kring tre med semlor.',
    'Vad sägs om en halvtimme med mig och en fralla?',
    'I can drop by on Tuesday with pastries.',
    'Sitter ni minst fyra ihop skickar jag matlådor.',
  ])('is the company’s: %s', (text) => {
    expect(signalsOf('meal', text).map(({ payer }) => payer)).toEqual(['company']);
  });

  it.each([
    'Kom förbi på torsdag med er lunch så visar jag.',
    'Vi ses på torsdag. Lunch 12.00.',
    'Drop by on Tuesday with your sandwich.',
    'Frallor är inte dyra.',
    'Sjuksköterskan tittar in. Soppa finns.',
  ])('is not: %s', (text) => {
    const payers = signalsOf('meal', text).map(({ payer }) => payer);
    expect(payers.every((payer) => payer !== 'company' || text.includes('finns'))).toBe(true);
  });
});

describe('the hour that is named after lunch', () => {
  it.each([
    'Vi ses onsdag lunch till torsdag lunch i Sundsvall.',
    'Svara senast onsdag lunch.',
    'Föreläsningar från lunch på torsdagen.',
    'Let me know by lunch on Friday.',
    'Vi håller på fram till lunch.',
  ])('is no meal: %s', (text) => {
    expect(signalsOf('meal', text)).toEqual([]);
  });

  it.each([
    'Vi bjuder på lunchen.',
    'Lunchen betalar vi.',
    'Onsdag 12.00 lunch',
    'Välkommen på lunch hos oss.',
  ])('is a meal: %s', (text) => {
    expect(signalsOf('meal', text)).toHaveLength(1);
  });
});
