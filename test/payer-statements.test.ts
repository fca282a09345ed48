import { describe, expect, it } from 'vitest';
import type { SignalId } from '../src/report.ts';
import { signalsIn } from './read-signals.ts';

const to = [{ name: 'Anna Berg', address: 'anna.berg@regionvast.example' }];
const read = (body: string) => signalsIn(body, { to });

/** Who pays for the signals of one id, in the order of the text. */
function payers(id: SignalId, body: string): unknown[] {
  return read(body)
    .filter((signal) => signal.id === id)
    .map(({ payer }) => payer);
}

describe('a name that no list knows', () => {
  it.each([
    ['Korvalis står för lunchen.', 'company'],
    ['Lunchen betalas av Korvalis.', 'company'],
    ['Once you land, Eravant looks after dinner.', 'company'],
    ['Svenska Läkaresällskapet bekostar middagen.', 'organiser'],
    ['Middagen betalas av sektionen.', 'organiser'],
    ['Region Skåne står för middagen.', 'employer'],
  ])('pays where it is the subject: %j', (text, payer) => {
    expect(payers('meal', text)).toEqual([payer]);
  });

  it.each([
    'Middag på Korvalis 19.00.',
    'På fredag i Malmö betalas middagen.',
    'Deltagarna träffar Korvalis. Middag 19.00.',
  ])('pays nothing where it only stands near: %j', (text) => {
    expect(payers('meal', text)).not.toContain('company');
  });
});

describe('the way of the bill', () => {
  it.each([
    ['Middagen går på Korvalis räkning.', 'company'],
    ["Grab a sandwich. It's Oristel's shout!", 'company'],
    ['Lunch på regionens bekostnad.', 'employer'],
    ['Lunch 12.00. Kostnaden hamnar hos kliniken.', 'employer'],
    ['Vi bokar lunchen. I efterhand får avdelningen en faktura på hela beloppet.', 'employer'],
    ['Ni äter lunch på stan. Utläggen får ni tillbaka av oss.', 'company'],
  ])('tells who pays: %j', (text, payer) => {
    expect(payers('meal', text)).toEqual([payer]);
  });

  it('follows the rules of the employer, unless somebody pays by them', () => {
    expect(payers('travel', 'Reseersättning utgår enligt regionens regler.')).toEqual(['employer']);
    expect(payers('travel', 'Resan ersätts av oss enligt arbetsgivarens resereglemente.')).toEqual([
      'company',
    ]);
  });

  it.each([
    'Lunch 12.00. Vid utebliven närvaro faktureras kliniken.',
    'Fakturan för pumparna skickas till kliniken nästa vecka. Lunch 12.00.',
    'Lunch 12.00. Parkeringen betalar du själv.',
    'Lunch 12.00. Kursmaterialet bjuder vi på.',
    'Lunch 12.00\n\nWhat you pay',
  ])('says nothing of other things: %j', (text) => {
    expect(payers('meal', text)).toEqual(['unknown']);
  });
});

describe('a statement about other lines', () => {
  it.each([
    ['Middagen äter vi tillsammans. Var och en får sin egen nota.', 'participant'],
    ['Vi går ut och äter middag.\nKom hungriga!\nDet är vi på Tandela som bjussar, så klart.', 'company'],
    ['A light lunch is put out at noon.\nWith compliments of Halvard Optics.', 'company'],
    ['Regionen svarar för kostnaderna.\nDet gäller den gemensamma middagen.', 'employer'],
    ['Sushi till lunch.\nBetalas av: Skarvik', 'company'],
    ['12.30 Lunch (†)\n† courtesy of Montrel', 'company'],
    ['Middag 19.30\nPris per deltagare: 4 950 kr, allt inkluderat', 'participant'],
    ['Bolaget ersätter utlägg enligt följande.\nLunch under resan', 'company'],
  ])('settles them: %j', (text, payer) => {
    expect(payers('meal', text)).toEqual([payer]);
  });

  it('gives each label its own line', () => {
    const text = 'Us at Corvane: hotel.\nYou: dinner.';
    expect(payers('lodging', text)).toEqual(['company']);
    expect(payers('meal', text)).toEqual(['participant']);
  });

  it('takes the rest for what nobody has been said to pay', () => {
    expect(payers('meal', '12.00 Lunch*\n18.00 Middag\n* Korvalis bjuder; övrigt på egen hand.')).toEqual([
      'company',
      'participant',
    ]);
  });

  it('does not take a place for a payer', () => {
    expect(payers('meal', 'Kliniken: fika 14.00')).toEqual(['unknown']);
    expect(payers('meal', 'Kostnader: se bilaga. Lunch 12.00.')).toEqual(['unknown']);
  });
});
