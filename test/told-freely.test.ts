import { describe, expect, it } from 'vitest';
import type { Message } from '../src/mail/message.ts';
import { loadPack } from '../src/pack.ts';
import type { Report } from '../src/report.ts';
import { screen } from '../src/screen.ts';

const pack = loadPack();

/** What a company that no list knows writes to one person. */
function screenMail(subject: string, body: string, from: Message['from']): Report {
  const message: Message = {
    subject,
    ...(from ? { from } : {}),
    to: [{ name: 'Anna Berg', address: 'anna.berg@hudmottagningen-kalmar.example' }],
    cc: [],
    body,
    attachments: [],
    sent: '2026-02-02T09:00:00+01:00',
  };
  return screen(message, pack, { date: '2026-02-02', language: 'sv' });
}

const company = { name: 'Karin Ask', address: 'karin.ask@dermavia.example' };
const signed = '\n\nHälsningar\nKarin Ask\nDermavia AB';

function payers({ signals }: Report, id: string): unknown[] {
  return signals.filter((signal) => signal.id === id).map(({ payer }) => payer);
}

function outcomeOf({ findings }: Report, rule: string): string | undefined {
  return findings.find((finding) => finding.rule === rule)?.outcome;
}

describe('a list under words of care', () => {
  it.each([
    'Dear Anna,\n\nIt was nice to meet you. We would look after:\n\n* the train to Lund\n* one night at Hotel Lundia\n* dinner on Wednesday',
    'Hej Anna!\n\nVälkommen på kurs i Lund 12 mars. Vi står för följande:\n\n• tåg t/r\n\n• en hotellnatt\n\n• middag kvällen innan',
    'Hej Anna!\n\nVälkommen på kurs i Lund 12 mars.\n\nPå vår bekostnad\n\n- tågresa\n- en natt på hotell\n- middag',
  ])('is what the company pays: %j', (body) => {
    const report = screenMail('Kurs i Lund 12 mars', body + signed, company);
    for (const id of ['travel', 'lodging', 'meal']) expect(payers(report, id)).toContain('company');
  });

  it.each([
    'Hej Anna!\n\nVälkommen på kurs i Lund 12 mars. Detta ordnar ni själva:\n\n- tågresa\n- hotellrum',
    'Hej Anna!\n\nVälkommen på kurs i Lund 12 mars. Flyg, tåg och hotell: ingår inte.',
  ])('is not where it says that others do: %j', (body) => {
    const report = screenMail('Kurs i Lund 12 mars', body + signed, company);
    expect([...payers(report, 'travel'), ...payers(report, 'lodging')]).not.toContain('company');
  });
});

describe('guests with a cost of their own', () => {
  it.each([
    'Partners are most welcome at the dinner; their travel and meals are at their own expense.',
    'Vi ordnar mat och guide. Din fru får följa med för 3 500 kr.',
  ])('pay it: %j', (text) => {
    const report = screenMail('Kurs i Lund 12 mars', `Hej Anna!\n\n${text}${signed}`, company);
    expect(payers(report, 'companion')).toEqual(['participant']);
  });
});

describe('who invites', () => {
  it('is the maker behind a brand that sounds like a school', () => {
    const body =
      'Hej!\n\nTorsdag 8 oktober kl. 14.30 sänder vi live om stomi. Anmäl dig så skickar vi en provlåda.';
    const maker = { name: 'Stomiskolan by Colvanda', address: 'skolan@colvanda.example' };
    const clinic = { name: 'Stomiskolan', address: 'skolan@sjukhusetkalmar.example' };
    expect(screenMail('Fikawebb', body, maker).kind).toBe('industry-invitation');
    expect(screenMail('Fikawebb', body, clinic).kind).not.toBe('industry-invitation');
  });

  it('may recruit for a survey, which is no vacancy', () => {
    const from = { name: 'Linn Ask', address: 'linn@tankbar-insikt.example' };
    const survey =
      'Hej Anna!\n\nSamtalet tar en timme. Ersättning 1 800 kr före skatt. Vår kund vill förstå hur ni väljer behandling.';
    expect(screenMail('Vi söker 8 läkare till gruppdiskussion', survey, from).situation).toBe(
      'market-survey',
    );
    const vacancy = 'Hej!\n\nVi söker 8 läkare till nattjänst. Skicka ditt cv.';
    expect(screenMail('Vi söker 8 läkare', vacancy, from).kind).toBe('not-invitation');
  });
});

describe('what a forwarder asks', () => {
  it('leaves the offer below as it is', () => {
    const body = `Skulle det vara ok om vi står för resan och de för avgiften?\n\nOlle\n\nFrån: Ida Holm <ida.holm@osteliva.example>\nSkickat: den 3 mars 2026 09:10\nTill: Olle Ek\nÄmne: Din plats\n\nHej Olle,\n\nkom till kongressen i Wien 10–12 juni. Vi står för:\n\n• kongressavgiften\n• flyg t/r från Kastrup\n\nIda Holm\nOsteliva AB`;
    const report = screenMail('VB: Din plats', body, {
      name: 'Olle Ek',
      address: 'olle.ek@hudmottagningen-kalmar.example',
    });
    expect(payers(report, 'participation-fee')).toEqual(['company']);
    expect(payers(report, 'travel')).toEqual(['company']);
  });
});

describe('pleasure that leads', () => {
  it.each([
    'Hej Anna,\n\nhar ett bord bokat på Fiskkajen torsdag den 12 mars kl 19. Tänkte vi kunde prata psoriasis. Jag tar notan.',
    'Hej Anna!\n\nFredag 6 – söndag 8 mars ses vi i Åre. Fredag: föreläsning om eksem kl. 16. Lördag: heldag i backen, skidåkning med guide. Söndag: sammanfattning. Vi står för allt.',
  ])('dominates: %j', (body) => {
    const report = screenMail('torsdag?', body + signed, company);
    expect(outcomeOf(report, 'social-programme-dominates')).toBe('conflict');
  });

  it('does not where hours are taught before the table', () => {
    const body =
      'Hej!\n\nTorsdag den 12 mars kl 17 föreläser professor Nils Berg om sår i två timmar. Efteråt middag kl 19 som vi bjuder på.';
    expect(outcomeOf(screenMail('Sårkväll', body + signed, company), 'social-programme-dominates')).toBe(
      undefined,
    );
  });
});

describe('a town that is also a name', () => {
  it.each([
    'Kursen går på engelska. Ulm, 8–10 september.',
    'Thursday 10 September (10:00–18:00) 2026, Vienna, in a business hotel close to the station.',
  ])('is the place where the day stands beside it: %j', (text) => {
    const report = screenMail(
      'Kurs i laserbehandling',
      `Hej Anna!\n\nVälkommen på vår kurs. ${text}${signed}`,
      company,
    );
    expect(outcomeOf(report, 'venue-abroad')).toBe('review');
  });
});
