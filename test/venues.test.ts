import { describe, expect, it } from 'vitest';
import type { Message } from '../src/mail/message.ts';
import type { Signal } from '../src/report.ts';
import { analyse } from '../src/signals/analysis.ts';
import { buildEngine } from '../src/signals/engine.ts';
import { findSignals } from '../src/signals/find-signals.ts';
import { readContext } from '../src/signals/reading.ts';

const engine = buildEngine({ tagger: false });

function venues(body: string, subject = 'Inbjudan'): readonly Signal[] {
  const from = { name: 'Eva Ek, Lindova Pharma AB', address: 'eva.ek@lindova.example' };
  const message: Message = { subject, from, to: [], cc: [], body, attachments: [] };
  return findSignals(readContext(analyse(message, engine, '2026-03-02'), engine)).filter(
    ({ id }) => id === 'venue',
  );
}

const greeting = 'Hej Bo!\n\n';

describe('a town alone', () => {
  it.each([
    ['Kursen går i Uppsala den 7 maj.', 'Uppsala', 'SE'],
    ['Vi vill ta med ett team från er till Grenoble i höst.', 'Grenoble', 'FR'],
    ['Gruppsamtalet hålls i centrala Lund den 7 maj.', 'Lund', 'SE'],
    ['Kurset går over to dager i Bergen, 7. og 8. maj.', 'Bergen', 'NO'],
    ['The workshop takes place in sunny Valencia on 7 May.', 'Valencia', 'ES'],
  ])('is where the event is held: %s', (text, place, country) => {
    expect(venues(greeting + text)).toEqual([expect.objectContaining({ kind: 'other', place, country })]);
  });

  it('counts in the subject line, beside the day', () => {
    const found = venues(`${greeting}Anmäl dig senast den 1 april.`, 'Fabriksbesök Tuttlingen 11–13 maj');
    expect(found).toEqual([expect.objectContaining({ place: 'Tuttlingen', country: 'DE' })]);
  });

  it('takes its country with it', () => {
    const found = venues(`${greeting}USER MEETING\nGhent, Belgium, 8-9 October`);
    expect(found.map(({ quote }) => quote)).toEqual(['Ghent, Belgium']);
  });

  it.each([
    'Vi är ett undersökningsföretag i Stockholm. Svara senast den 7 maj.',
    'Två kollegor från Malmö kommer med den 7 maj.',
    'Flyget Arlanda–Frankfurt går den 7 maj kl 06.50.',
    'Bussen stannar i Borlänge 09.05 den 7 maj.',
    'Hösten 2026 kommer vi till Skaraborg.',
  ])('is none where people live, come from or pass: %s', (text) => {
    expect(venues(greeting + text)).toEqual([]);
  });

  it('is none in the line that greets', () => {
    expect(venues('Kære kolleger i Helsingborg\n\nVi ses den 28. maj kl. 10.')).toEqual([]);
  });
});

describe('a house with its town', () => {
  it.each([
    ['Utbildningen ges på kontoret i Odense.', 'kontoret i Odense', 'other', 'DK'],
    ['Visit to our Basel plant in May.', 'Basel plant', 'other', 'CH'],
    ['TRÄFF 3. Workshop, spahotell i Varberg.', 'spahotell i Varberg', 'spa', 'SE'],
    [
      'TRÄFF 1. Rollen. Herrgård strax utanför Norrköping.',
      'Herrgård strax utanför Norrköping',
      'castle',
      'SE',
    ],
  ])('%s', (text, quote, kind, country) => {
    expect(venues(greeting + text)).toEqual([expect.objectContaining({ quote, kind, country })]);
  });

  it('has the town of the event where the mail names one', () => {
    const text =
      'Kursen går i Örebro den 8 september.\n\nMiddagen äter vi i år på det gamla bryggeriet vid ån.';
    expect(venues(greeting + text)).toContainEqual(
      expect.objectContaining({ kind: 'restaurant', place: 'Örebro', country: 'SE' }),
    );
  });

  it('has the town of its own row in a table', () => {
    const table =
      'Ort | Datum | Lokal\nLuleå | 1 september | Kulturens hus\nUmeå | 9 september | Folkets hus';
    expect(venues(greeting + table).map(({ place }) => place)).toEqual(['Luleå', 'Umeå']);
  });
});

describe('other places', () => {
  it.each([
    ['Den 21 maj kastar vi loss med m/s Ejdervik.', 'm/s Ejdervik', 'cruise'],
    ['20 min hos er den 7 maj?', 'hos er', 'workplace'],
    ['Intervjun görs som videosamtal.', 'videosamtal', 'digital'],
    ['Vi ses på takbaren på hotellet vid Resecentrum.', 'takbaren på hotellet', 'restaurant'],
    ['You are invited to four days at a quiet golf & spa resort by the sea.', 'spa resort', 'spa'],
  ])('%s', (text, quote, kind) => {
    expect(venues(greeting + text)).toEqual([
      expect.objectContaining({ quote: expect.stringContaining(quote), kind }),
    ]);
  });

  it('tells the house that it is not from the one that it is', () => {
    const found = venues(`${greeting}Lokal: INTE herrgården i Sävar utan Folkets hus i Umeå`);
    expect(found.map(({ kind, stance }) => [kind, stance])).toEqual([
      ['castle', 'denied'],
      ['conference-centre', 'stated'],
    ]);
  });

  it.each([
    'Emelie Torsfalk\nProduktspecialist sjukhus, region Mitt',
    'Incheckning på hotellet vid torget.',
    'On Thursday we visit the castle and the dairy.',
    'Trouble reading this? Open it in your browser.',
    'Resan till och från slottet ordnar du själv.',
  ])('is none: %s', (text) => {
    expect(venues(greeting + text)).toEqual([]);
  });
});
