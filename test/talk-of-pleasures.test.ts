import { describe, expect, it } from 'vitest';
import type { Message } from '../src/mail/message.ts';
import type { Signal } from '../src/report.ts';
import { analyse } from '../src/signals/analysis.ts';
import { buildEngine } from '../src/signals/engine.ts';
import { findSignals } from '../src/signals/find-signals.ts';
import { readContext } from '../src/signals/reading.ts';

const engine = buildEngine({ tagger: false });
const writer = { name: 'Eva Ek, Lindova Pharma AB', address: 'eva.ek@lindova.example' };

function read(body: string, from = writer): readonly Signal[] {
  const message: Message = { subject: 'Inbjudan', from, to: [], cc: [], body, attachments: [] };
  return findSignals(readContext(analyse(message, engine, '2026-03-02'), engine));
}

const pleasures = ['leisure', 'alcohol', 'travel', 'extension'];

function pleasuresIn(body: string, from = writer): string[] {
  return read(body, from)
    .filter(({ id, kind }) => pleasures.includes(id) || kind === 'golf' || kind === 'cruise')
    .map(({ id, quote }) => `${id}: ${quote}`);
}

describe('what a talk is about is offered to nobody', () => {
  it.each([
    'Fortbildningsdag om skador vid golf, padel och segling.',
    'Eftermiddagen handlar om knäskador vid fotboll, skidåkning och tennis.',
    'A webinar on overuse injuries in golf and tennis.',
    'Föreläsning om vin, hälsa och hjärtat.',
    'Kurs om hälsorisker med vin och öl för gravida.',
    'Webbinarium om yoga för patienter med ryggsmärta.',
    'Föreläsning om spabehandling vid psoriasis.',
    'Session: sailing and seasickness.',
    'Patienter som behöver stanna kvar en extra natt efter operation.',
    'Talks on how to avoid an extra night in hospital after hip surgery.',
  ])('%j', (body) => {
    expect(pleasuresIn(body)).toEqual([]);
  });

  it.each([
    ['Efter föredraget om hjärtsvikt väntar golf och middag.', 'leisure'],
    ['Seminariet om smärta avslutas med vin och ost.', 'alcohol'],
    ['After talks on knee injuries we play golf together.', 'leisure'],
    ['Kvällen om diabetes har golf på programmet.', 'leisure'],
    ['Du får gärna stanna en extra natt efter mötet om operation.', 'extension'],
  ])('is offered beside it: %j', (body, id) => {
    expect(read(body).map((signal) => signal.id)).toContain(id);
  });
});

describe('a surname is no pleasure', () => {
  it.each([
    'Kontakta min kollega Peter Golf på 070-123 45 67.',
    'Anmälan till Karin Padel, karin.padel@lindova.example.',
    'Talare är professor Erik Vin och doktor Anna Yoga.',
    'Please contact Sarah Sailing or Tom Bowling.',
    'Frågor besvaras på tom.bowling@lindova.example.',
  ])('%j', (body) => {
    expect(pleasuresIn(body)).toEqual([]);
  });

  it('nor the writer’s', () => {
    const from = { name: 'Hans Golf', address: 'hans.golf@lindova.example' };
    expect(pleasuresIn('Jag heter som bekant Hans Golf och säljer pumpar.', from)).toEqual([]);
  });

  it.each(['Vi spelar Golf på Bro Hof.', 'På eftermiddagen spelar Hans golf med deltagarna, och vi bjuder.'])(
    'but the game is: %j',
    (body) => {
      expect(read(body).map(({ id }) => id)).toContain('leisure');
    },
  );

  it('nor is the person to register with a place', () => {
    const signals = read('Anmälan till Karin Padel senast 3 maj. Mötet hålls 12 maj.');
    expect(signals.filter(({ id }) => id === 'venue')).toEqual([]);
  });
});

describe('boats', () => {
  it.each([
    'Då seglar vi ut i skärgården tillsammans, vi har ordnat med båtar.',
    'On Saturday we sail around the islands; the boats are arranged by us.',
    'Efter lunch tar vi båten ut och fiskar makrill.',
  ])('are for pleasure: %j', (body) => {
    const found = read(body).map(({ id }) => id);
    expect(found).toContain('leisure');
    expect(found).not.toContain('travel');
  });

  it('take guests to the meeting', () => {
    const found = read('Vi har ordnat med båt från Strömkajen till konferensgården.').map(({ id }) => id);
    expect(found).toContain('travel');
    expect(found).not.toContain('leisure');
  });

  it.each(['Segla genom ackrediteringen med vårt nya system!', 'Vi seglar i motvind just nu.'])(
    'are none: %j',
    (body) => {
      expect(pleasuresIn(body)).toEqual([]);
    },
  );

  it('go to a hotel where nobody is given a bed', () => {
    const found = read('The boat transfer from the airport to the hotel is arranged by us.');
    expect(found.map(({ id }) => id)).toEqual(['travel']);
  });
});

describe('a town known for its pleasures', () => {
  const kinds = (body: string) =>
    read(body)
      .filter(({ id }) => id === 'venue')
      .map(({ kind }) => kind);

  it.each([
    ['Möte i Båstad den 12 maj på vårdcentralen.', ['workplace']],
    ['Utbildningen hålls i Visby den 12 maj.', ['other']],
    ['Mötet hålls på Sjöviks Spa & Resort den 12 maj.', ['spa']],
    ['Mötet hålls i Båstad den 12 maj.', ['resort']],
  ])('%j', (body, expected) => {
    expect(kinds(body)).toEqual(expected);
  });
});
