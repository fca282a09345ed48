import { describe, expect, it } from 'vitest';
import type { Message, Person } from '../src/mail/message.ts';
import { loadPack } from '../src/pack.ts';
import type { Report } from '../src/report.ts';
import { screen } from '../src/screen.ts';

const pack = loadPack();
const reader: Person = { name: 'Anna Alm', address: 'anna.alm@regionmitt.example' };

function read(from: Person, subject: string, body: string, to: Person = reader): Report {
  const sent = '2026-03-02T09:00:00+01:00';
  const message: Message = { subject, from, to: [to], cc: [], body, attachments: [], sent };
  return screen(message, pack, { date: '2026-03-02', language: 'sv' });
}

const seller: Person = { name: 'Eva Ros', address: 'eva.ros@ljungtech.example' };
const signature = '\n\nEva Ros\nProduktspecialist\nLjungtech AB';

describe('a company’s invitation', () => {
  it('is heard behind a lecture called “När kroppen säger nej”', () => {
    const body = `Hej allihop!\n\n17.00 Drink\n17.30 "När kroppen säger nej" – smärtsköterska Lena Ek berättar\n18.30 Middag\n\nVi ses torsdag 21 maj i Falun. Vi står för allt.${signature}`;
    expect(read(seller, 'Kväll om smärta', body).kind).toBe('industry-invitation');
  });

  it('is heard among the news of its own letter', () => {
    const from = { name: 'Aeronova', address: 'news@aeronova.example' };
    const body =
      'LUNGNYTT\n\nHösten är här. Läs mer\n\nUmeå, tisdag 15 sept, 17.30–20.00: Föreläsning om KOL, därefter middag. Kostnadsfritt.\n\nRedaktör: P. Lund. Ansvarig utgivare: Aeronova Sverige AB, Solna.';
    expect(read(from, 'Lungnytt från Aeronova', body).kind).toBe('industry-invitation');
  });

  it('is heard where a trial’s protocol is named', () => {
    const from = { name: 'Karin Alm', address: 'karin.alm@studiax.example' };
    const body =
      'Hej,\nSponsorn kallar prövare till prövarmöte torsdag 12 mars kl 10–15, Hotell Öresund, Göteborg. Resor betalas av sponsorn.\n\nKarin Alm\nClinical Research Associate\nStudiax Clinical Research AB';
    const report = read(from, 'Prövarmöte LUNA (protokoll LX-9) 12 mars', body);
    expect([report.kind, report.situation]).toEqual(['industry-invitation', 'clinical-trial']);
  });

  it('is heard in a stranger who asks to come with food', () => {
    const from = { name: 'Micke', address: 'micke@tensora.example' };
    const body = 'Hej Pia! Kan jag komma förbi vid tolv på fredag 13/3? Tar med frallor till alla. /Micke';
    expect(read(from, 'fredag?', body).kind).toBe('industry-invitation');
  });
});

describe('no invitation', () => {
  it('is a company that says no itself', () => {
    const body = `Hej Anna!\nTack för inbjudan. Vi måste tyvärr säga nej till utställningen den 12 maj.${signature}`;
    expect(read(seller, 'Sv: Inbjudan att ställa ut', body).kind).toBe('not-invitation');
  });

  it('is a letter with nothing but news', () => {
    const from = { name: 'Aeronova', address: 'news@aeronova.example' };
    const body =
      'NYHETSBREV\n\nDelårsrapport publiceras 23 oktober kl 08.00. Läs mer\n\nRedaktör: P. Lund. Ansvarig utgivare: Aeronova Sverige AB, Solna.';
    expect(read(from, 'Nyhetsbrev: ny rapport', body).kind).toBe('not-invitation');
  });

  it('is a trial’s minutes', () => {
    const from = { name: 'Karin Alm', address: 'karin.alm@studiax.example' };
    const body =
      'Bifogat minnesanteckningar från prövarmötet. Närvarande: alla. Beslut: inklusion öppnar 1 april.\n\nKarin Alm\nClinical Research Associate\nStudiax Clinical Research AB';
    expect(read(from, 'Protokoll från prövarmötet 12 mars', body).kind).toBe('not-invitation');
  });
});

describe('who is addressed', () => {
  const kinds = (body: string, to?: Person) =>
    read(seller, 'Inbjudan', `${body}${signature}`, to)
      .signals.filter(({ id }) => id === 'recipient')
      .map(({ kind }) => kind);

  it('is the one whose name alone is called', () => {
    expect(kinds('Anna!\n\nTorsdag 21 maj ses vi på kurs i Falun.')).toEqual(['individual']);
  });

  it('is nobody where another word is', () => {
    expect(kinds('Nyhet!\n\nTorsdag 21 maj ses vi på kurs i Falun.')).toEqual([]);
  });

  it('are several who are called by what they are', () => {
    expect(kinds('Ni goa dialysmänniskor!\n\nTorsdag 21 maj ses vi på kurs i Falun.')).toEqual(['group']);
  });

  it('is no head who may yet get a copy', () => {
    expect(kinds('Hej Anna,\n\nJag skickar gärna en kopia till din verksamhetschef om du vill.')).toEqual([
      'individual',
    ]);
    expect(kinds('Hej Anna,\n\nJag skickar en kopia till din verksamhetschef.')).toContain('head-of-unit');
  });
});

describe('an evening', () => {
  const outcome = (body: string) =>
    read(seller, 'Torsdag kväll?', `${body}${signature}`).findings.find(
      ({ rule }) => rule === 'social-programme-dominates',
    )?.outcome;

  it('of nothing but a table is social', () => {
    expect(outcome('Hej Anna!\n\nVi bjuder på middag torsdag 12 mars kl 18.30 på krogen.')).toBe('conflict');
  });

  it('that ends in many courses is social, though nobody says when they end', () => {
    const rows = '18.00 Mingel\n18.30 Föreläsning om KOL\n19.15 Fyrarätters middag med vin';
    expect(outcome(`Hej Anna!\n\nVi bjuder in till torsdag 12 mars i Lund.\n\n${rows}`)).toBe('conflict');
  });

  it('of a workshop with a dinner after it is not', () => {
    const rows = '13.00 Workshop om KOL\n17.30 Trerätters middag';
    expect(outcome(`Hej Anna!\n\nVi bjuder in till torsdag 12 mars i Lund.\n\n${rows}`)).toBeUndefined();
  });
});

describe('a society with exhibitors', () => {
  it('keeps its band and its awards to itself', () => {
    const from = { name: 'Svensk förening för lungsjukdomar', address: 'kansli@lungforeningen.example' };
    const body =
      'Kära medlemmar,\n\nVälkomna till föreningens årsmöte i Umeå 1–2 oktober. Fjorton företag ställer ut. Middag 475 kr, ett storband spelar. Bästa ST-föredrag belönas med 5 000 kr ur föreningens fond.\n\nStyrelsen';
    const rules = read(from, 'Årsmöte 1–2 oktober', body, { name: 'Medlemmar' }).findings.map(
      ({ rule }) => rule,
    );
    expect(rules).not.toContain('leisure-offered');
    expect(rules).not.toContain('prize-offered');
  });
});

describe('a meal in the agenda of a course', () => {
  const rules = (body: string) =>
    read(seller, 'Inbjudan', `${body}${signature}`).findings.map(({ rule }) => rule);

  it('is no party of the staff', () => {
    const rows = '10.00 Föreläsningar\n15.00 Workshop\n18.00 Julbord';
    expect(
      rules(`Hej Anna!\n\nVi bjuder in till kursdag fredag 4 december i Lund.\n\n${rows}`),
    ).not.toContain('staff-event-sponsored');
  });

  it('is one where the company lays the table for them', () => {
    expect(rules('Hej gänget!\n\nVi bjuder er på julbord fredag 4 december kl 18 i Lund.')).toContain(
      'staff-event-sponsored',
    );
  });
});
