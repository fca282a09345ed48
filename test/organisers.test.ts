import { describe, expect, it } from 'vitest';
import type { Message, Person } from '../src/mail/message.ts';
import { analyse } from '../src/signals/analysis.ts';
import { buildEngine } from '../src/signals/engine.ts';
import { findParties, type Parties } from '../src/signals/organisers.ts';

const engine = buildEngine({ tagger: false });

function parties(body: string, from: Person, given: Partial<Message> = {}): Parties {
  const message: Message = { subject: 'Inbjudan', from, to: [], cc: [], body, attachments: [], ...given };
  return findParties(analyse(message, engine, '2026-03-02'), engine);
}

function told(body: string, from: Person): string[] {
  return parties(body, from).organisers.map(({ name, sector, role }) => `${name}: ${sector} ${role}`);
}

const person = (domain: string, name = 'Karin Hedlund'): Person => ({
  name,
  address: `karin@${domain}.example`,
});

describe('a company is known by its domain', () => {
  it.each([
    ['Vi bjuder på frukost. Nutrello tar notan.', person('nutrello'), 'Nutrello'],
    ['Jag arbetar på Flitiga Sömmar, ni har sett våra byxor.', person('flitigasommar'), 'Flitiga Sömmar'],
    ['Vi ses!\n\nBästa\nKarin Hedlund\nPuls & Våg Terapi', person('pulsochvag'), 'Puls & Våg'],
    ['Välkommen på förmiddag om sår.', person('dermalysa', 'Team Dermalysa'), 'Dermalysa'],
    ['Välkommen på bubbel!', person('tandissa', 'Tandissa Göteborg'), 'Tandissa'],
    ['Tarmello AS betaler reisen.', person('tarmello'), 'Tarmello AS'],
    ['Möt Lungelias experter i monter 4.', person('lungelia-bio'), 'Lungelia'],
  ])('%j gives %3$s', (body, from, name) => {
    expect(parties(body, from).organisers).toEqual([expect.objectContaining({ name, role: 'host' })]);
  });

  it.each([
    ['Kliniken bjuder in till öppet hus.', person('hjartkliniken-norr', 'Hjärtkliniken Norr')],
    ['Föreningen bjuder in sina medlemmar till årsmöte.', person('lungforeningen', 'Lungföreningen')],
    ['Vi ses!\n\nHälsningar\nKarin Hedlund\nEnhetschef', person('vardhuset', 'Vårdhuset Karin Hedlund')],
  ])('no clinic, society or head of unit: %j', (body, from) => {
    expect(parties(body, from).side).not.toBe('company');
  });
});

describe('several stand behind a mail', () => {
  it('names a full company name with its town', () => {
    const [organiser] = parties(
      'Mvh\nKarin Hedlund\nSängmakeriet i Jönköping AB',
      person('sangmakeriet'),
    ).organisers;
    expect(organiser?.name).toBe('Sängmakeriet i Jönköping AB');
  });

  it('makes hosts of those who invite together, and not of a sponsor', () => {
    const body =
      'Nordhälsa Pharma AB och Lindia Diagnostics AB bjuder in till möte. Sponsor: Kalvia Medtech AB.';
    expect(told(body, person('okand'))).toEqual([
      'Nordhälsa Pharma AB: pharma host',
      'Lindia Diagnostics AB: labtech host',
      expect.stringMatching(/^Kalvia Medtech AB: \w+ sponsor$/),
    ]);
  });

  it.each([
    ['Guldutställare är Brevia Nordic och Aerolin.', ['Brevia Nordic', 'Aerolin']],
    ['Silversponsor: Spirolin, Oxyvind, Tessia Medical.', ['Spirolin', 'Oxyvind', 'Tessia Medical']],
    ['Thanks to a contribution from our Platinum Partner, Dermaline, all is free.', ['Dermaline']],
    ['Arrangør er foreningen, med støtte fra Kalvinor AS.', ['Kalvinor AS']],
    ['Platserna finansieras av Kordanova och Hemalin gemensamt.', ['Kordanova', 'Hemalin']],
  ])('finds sponsors that no list knows: %j', (body, names) => {
    const { organisers } = parties(`${body} Föreningens medlemmar hälsas välkomna.`, person('lungdagarna'));
    expect(organisers.filter(({ role }) => role === 'sponsor').map(({ name }) => name)).toEqual(names);
  });

  it.each([
    'Symposiet finansieras av Stiftelsen Lennart och Ruth Eks minne.',
    'Kursen genomförs med stöd av Region Skåne.',
    'Supported by the Swedish Heart Foundation.',
    'Kvällen sponsras av Professor Anna Ek.',
    'Ordnas i samarbete med Kvällspatrullen.',
  ])('no foundation, region or person is a sponsor: %j', (body) => {
    const { organisers } = parties(body, person('norrauniversitet', 'Fakulteten'));
    expect(organisers.filter(({ role }) => role === 'sponsor')).toEqual([]);
  });

  it('follows a sponsor whom the text has named to its next mention', () => {
    const body = 'Med støtte fra Kalvinor AS. Middagen spanderes av Kalvinor.';
    const text = `Inbjudan\n${body}`;
    const spans = parties(body, person('osteoforum')).mentions.map(({ end }) => end);
    expect(spans).toHaveLength(2);
    expect(text.length - (spans[1] ?? 0)).toBeLessThanOrEqual(2);
  });
});

describe('an agency writes for others', () => {
  it.each([
    ['On behalf of our client we invite you to an interview.', person('fieldmarken', 'Fieldmarken')],
    ['Vi söker sköterskor till en gruppdiskussion.', person('panelgruppen', 'Panelgruppen Rekrytering')],
    ['Please see the questionnaire.\n\nRegards\nEva Ek\nTrialbron CRO', person('trialbron-cro')],
  ])('%j is an agency', (body, from) => {
    expect(parties(body, from).organisers).toEqual([
      expect.objectContaining({ sector: 'agency', role: 'agency' }),
    ]);
  });

  it('keeps the company whose event it is as host', () => {
    const body = 'Vi bjuder in till middag.\n\nArrangör och finansiär: Lindia Pharma AB.';
    expect(told(body, person('klusterevent', 'Eventbyrån Kluster'))).toEqual([
      'Lindia Pharma AB: pharma host',
      expect.stringMatching(/: agency agency$/),
    ]);
  });
});

describe('the sector of a company that no list knows', () => {
  it.each([
    ['Kvällen handlar om hjärtsvikt och förmaksflimmer.', 'pharma'],
    ['Vi visar nya förband för svårläkta sår och trycksår.', 'medtech'],
    ['Användarmöte för laboratorier om kvalitetskontroll och mikrobiologi.', 'labtech'],
    ['Vi visar vårt program för schemaläggning och bemanning.', 'other-industry'],
    ['Vi ses på torsdag.\n\nMvh\nKarin Hedlund\nLäkemedelskonsulent', 'pharma'],
    ['Vi ses på torsdag.', 'other-industry'],
  ])('%j: %s', (body, sector) => {
    expect(parties(`${body}\nKalvexia AB bjuder in.`, person('kalvexia')).organisers[0]?.sector).toBe(sector);
  });
});

describe('those who are no company', () => {
  it.each([
    [
      'Välkommen!\n\nStyrelsen\nMellansvenska Njurföreningen',
      person('mnf', 'Styrelsen MNF'),
      'Mellansvenska Njurföreningen',
      'society',
    ],
    [
      'Högskolan Bergslagen ger kurs i höst.',
      person('hogskolanbergslagen', 'Uppdragsutbildning'),
      'Högskolan Bergslagen',
      'university',
    ],
    ['Hälsningar\nKarin Hedlund\nRegion Västersjö', person('regionvastersjo'), 'Region Västersjö', 'care'],
    ['Göran går i pension, vi firar på torsdag.', person('sjukhusetdalen'), 'Karin Hedlund', 'other'],
  ])('%j', (body, from, name, sector) => {
    const { organisers, side } = parties(`${body}\nFöreningens medlemmar hälsas välkomna.`, from);
    expect(organisers).toEqual([expect.objectContaining({ name, sector, role: 'host' })]);
    expect(side).toBe('organiser');
  });
});

describe("the writer's side where the domain tells nothing", () => {
  it.each([
    ['Vi ses!\n\nMvh\nKarin Hedlund\nKey Account Manager', 'company'],
    ['Vi ses!\n\nMvh\nKarin Hedlund\nÖverläkare', 'organiser'],
    ['Vi ses!\n\nMvh\nKarin Hedlund, ordförande', 'organiser'],
    ['Vi ses!\n\nMvh\nKarin Hedlund', 'unknown'],
  ])('%j: %s', (body, side) => {
    expect(parties(body, person('okand')).side).toBe(side);
  });
});
