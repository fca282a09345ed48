import { describe, expect, it } from 'vitest';
import type { Message } from '../src/mail/message.ts';
import { loadPack } from '../src/pack.ts';
import type { Report, Signal, SignalId } from '../src/report.ts';
import { screen } from '../src/screen.ts';

const pack = loadPack();

function read(body: string, subject = 'Inbjudan'): Report {
  const from = { name: 'Eva Ek, Lindova Pharma AB', address: 'eva.ek@lindova.example' };
  const to = [{ name: 'Maria Holm', address: 'maria.holm@regionvast.example' }];
  const message: Message = { subject, from, to, cc: [], body, attachments: [] };
  return screen(message, pack, { date: '2026-03-02', language: 'sv' });
}

const only = (id: SignalId, body: string): Signal[] =>
  read(body).signals.filter((signal) => signal.id === id);

describe('the price of a meal with drink', () => {
  it.each([
    ['På kvällen serveras middag med vin för 420 kr.', 420],
    ['Vi bjuder på lunch med öl till ett värde av 180 kr.', 180],
    ['Dinner with wine for SEK 700 per person is served.', 700],
    ['Buffé inklusive ett glas vin, 395 kr, ingår.', 395],
  ])('is the meal’s: %j', (body, max) => {
    expect(only('meal', body)).toEqual([
      expect.objectContaining({ amount: expect.objectContaining({ max }) }),
    ]);
    expect(only('alcohol', body).every(({ amount }) => amount === undefined)).toBe(true);
  });

  it.each([
    ['Middagen ingår. Vin kan köpas till för 95 kr glaset.', 95],
    ['Lunchen bjuder vi på; öl kostar 70 kr i baren.', 70],
  ])('is the drink’s, and the guest’s: %j', (body, max) => {
    expect(only('alcohol', body)).toEqual([
      expect.objectContaining({ payer: 'participant', amount: expect.objectContaining({ max }) }),
    ]);
    expect(only('meal', body).every(({ amount }) => amount === undefined)).toBe(true);
  });
});

describe('pay', () => {
  it.each([
    ['De får 3 000 kr var för sin medverkan.', 3000],
    ['Vi betalar resan och lägger på 2 500 kr för föreläsningen.', 2500],
    ['Varje föreläsare får 4 000 kr för sitt föredrag.', 4000],
    ['Each expert receives EUR 800 for taking part in the panel.', 800],
    ['Panelisterna får 2 000 kr var för sin tid och resan betald.', 2000],
  ])('is told by what the sum is for: %j', (body, max) => {
    expect(only('honorarium', body)).toEqual([
      expect.objectContaining({ payer: 'company', amount: expect.objectContaining({ max }) }),
    ]);
    expect(only('travel', body).every(({ amount }) => amount === undefined)).toBe(true);
  });

  it.each([
    'Deltagarna betalar 1 500 kr var för sin plats.',
    'Kliniken får 20 % rabatt och betalar 3 000 kr för medverkan i kursen.',
    'Vi lägger på 95 kr för frakten.',
    'Patienterna lägger 3 000 kr per år på medicin.',
  ])('is none: %j', (body) => {
    expect(only('honorarium', body)).toEqual([]);
  });
});

describe('a room that is only held', () => {
  it.each([
    'Vi har reserverat rum på Hotell Kung, men resa och boende bokas och bekostas av kliniken.',
    'Vi har bokat rum åt er på Scandic; logi och resor betalas av arbetsgivaren.',
    'We have reserved rooms at the Grand, but travel and accommodation are paid for by your clinic.',
  ])('is paid by whoever pays the stay: %j', (body) => {
    expect(new Set(only('lodging', body).map(({ payer }) => payer))).toEqual(new Set(['employer']));
  });

  it.each([
    'Vi har bokat och betalat rum på Scandic, men resan betalas av kliniken.',
    'Vi har reserverat rum åt alla och står för kostnaden. Lunchen betalas av arbetsgivaren.',
  ])('is the writer’s where the writer pays: %j', (body) => {
    expect(only('lodging', body).map(({ payer }) => payer)).toEqual(['company']);
  });
});

describe('patients who are invited', () => {
  const isPatients = (body: string) => only('target-group', body).some(({ kind }) => kind === 'patients');

  it.each([
    'En dag om MS för patienter. Lindova betalar tåg och hotell för patienterna som kommer.',
    'We are arranging a day for people living with psoriasis and pay train tickets for patients who attend.',
    'Lindova bjuder in personer med epilepsi till en temadag och står för resan.',
  ])('and paid for: %j', (body) => {
    expect(isPatients(body)).toBe(true);
    expect(read(body).findings.map(({ rule }) => rule)).toContain('patients-paid');
  });

  it.each([
    'En utbildning för läkare om patienter med MS. Vi betalar hotell för deltagarna.',
    'Vi visar en app för patienter som kommer till mottagningen.',
    'Vi visar hur vården av patienter som kommer akut kan förbättras.',
  ])('or only spoken of: %j', (body) => {
    expect(isPatients(body)).toBe(false);
  });
});

describe('a procurement', () => {
  it.each([
    ['Regionens upphandling av pumpar är utlyst. Får vi komma och visa vår?', 'ongoing'],
    ['Regionens upphandling av ultraljud ligger nu ute. Får vi komma och visa vårt?', 'ongoing'],
    ['The tender for hospital beds has been published. Could we come and show our bed?', 'ongoing'],
    ['Upphandlingen är avslutad. Får vi komma och visa pumpen?', 'mention'],
  ])('%j', (body, kind) => {
    const report = read(body);
    expect(report.kind).toBe('industry-invitation');
    expect(report.signals).toContainEqual(expect.objectContaining({ id: 'procurement', kind }));
  });
});

describe('what the reader is asked for', () => {
  it.each([
    [
      'Vi söker en föreläsare till vår kurs och undrar om Maria Holm kan hålla ett föredrag om astma.',
      'assignment',
    ],
    ['Vi letar efter en talare. Skulle någon av era läkare kunna tala om astma den 12 maj?', 'assignment'],
    ['We are looking for a speaker and wonder whether Dr Holm could give a talk on asthma.', 'assignment'],
    ['Jag skulle vilja dra i gång ett utvecklingsprojekt tillsammans med dig.', 'development-project'],
    ['Vid kvällens möte den 12 maj håller Maria Holm ett föredrag om astma. Välkommen!', 'gathering'],
  ])('%j', (body, situation) => {
    expect(read(`Hej Maria!\n\n${body}`).situation).toBe(situation);
  });

  it('is the seminar where a project is only told of', () => {
    const body = 'Välkommen på seminarium den 12 maj, där vi berättar om ett utvecklingsprojekt i Skåne.';
    expect(read(body, 'Seminarium').situation).toBe('gathering');
  });
});

describe('the day of sending', () => {
  const dates = (body: string) => only('schedule', body).map(({ date }) => date);

  it.each([
    'Program\n09.00 Sepsis i dag\n09.45 Sepsisvård i morgon\n11.00 Sepsis idag och imorgon\n12.00 Slut',
    'Program\n09.30 Behandling av hjärtsvikt i dag\n10.30 Migrän i dag\n12.00 Slut',
  ])('is not what a row of an agenda ends in: %j', (body) => {
    expect(dates(body)).toEqual([undefined]);
  });

  it.each([
    ['Webbinariet är i dag kl 12.00!', '2026-03-02'],
    ['Välkommen på lunchföreläsning i morgon kl 12.', '2026-03-03'],
  ])('is told with its time: %j', (body, date) => {
    expect(dates(body)).toEqual([date]);
  });
});
