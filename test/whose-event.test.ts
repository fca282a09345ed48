import { describe, expect, it } from 'vitest';
import type { Message, Person } from '../src/mail/message.ts';
import { loadPack } from '../src/pack.ts';
import type { Report } from '../src/report.ts';
import { screen } from '../src/screen.ts';

const pack = loadPack();

function read(body: string, from: Person, subject = 'Inbjudan'): Report {
  const message: Message = { subject, from, to: [], cc: [], body, attachments: [] };
  return screen(message, pack, { date: '2026-03-02', language: 'sv' });
}

const stranger: Person = { name: 'Claire Dubois', address: 'claire@mail.example' };
const bureau: Person = { name: 'Paula Reid', address: 'paula@crestline.example' };

describe('a foreign company that only the text names', () => {
  it.each([
    [
      'Osteonova S.r.l. in Bologna, Italy would be delighted to welcome you to a course on 3 June.',
      'Osteonova S.r.l.',
    ],
    ['Spinex Médical SAS, Lyon, France, invites you to a workshop on 3 June.', 'Spinex Médical SAS'],
    ['Kardiotek GmbH, Tuttlingen (Germany), invites cardiologists to a course on 3 June.', 'Kardiotek GmbH'],
    ['Øresund Diabetes ApS i Hellerup inviterar er till en kväll den 3 juni.', 'Øresund Diabetes ApS'],
    ['Lumihealth Oy från Åbo bjuder in er avdelning till lunch den 3 juni.', 'Lumihealth Oy'],
    ['Please join Brackwater Medicines Ltd for a dinner symposium on 3 June.', 'Brackwater Medicines Ltd'],
    ['Vasculine NV, Ghent, Belgium, hosts a webinar on stents on 3 June.', 'Vasculine NV'],
    ['Hemoline Inc. of Minneapolis, Minnesota invites your unit to its plant on 3 June.', 'Hemoline Inc'],
  ])('%j', (body, name) => {
    const report = read(body, stranger);
    expect(report.kind).toBe('industry-invitation');
    expect(report.organisers).toContainEqual(expect.objectContaining({ name, role: 'host' }));
  });

  it.each([
    'The European Society of Spine Surgery invites you to its congress in Lyon, France on 14 May.',
    'Patienter med svår AS, Parkinson och Alzheimer diskuteras. Läkarsällskapet bjuder in till möte 14 maj.',
    'Svensk förening för anestesi bjuder in till höstmöte den 3 juni. Lokalen hyrs av Grand Hotel i Lund AB.',
  ])('is not found in %j', (body) => {
    expect(read(body, stranger).kind).not.toBe('industry-invitation');
  });
});

describe('words that say whose event it is', () => {
  it.each([
    ['Arrangör är Somnora AB. Vi ses den 12 maj om sömnapné.', ['Somnora AB']],
    ['Kvällen den 12 maj om sömn: bakom arrangemanget står Somnora Medical AB.', ['Somnora Medical AB']],
    ['Mötet den 12 maj arrangeras av Somnora AB och Andvik AB.', ['Somnora AB', 'Andvik AB']],
    ['Värd för dagen är Somnora AB. Vi ses den 12 maj.', ['Somnora AB']],
    ['Bakom kvällen står Neurolund och Andvik, den 12 maj om migrän.', ['Neurolund', 'Andvik']],
  ])('%j', (body, hosts) => {
    const { organisers } = read(body, bureau);
    expect(organisers.filter(({ role }) => role === 'host').map(({ name }) => name)).toEqual(hosts);
  });

  it.each([
    'On behalf of our client Somnora Medical AB, Crestline Event Agency invites you to an evening on 12 May.',
    'På uppdrag av Somnora Medical AB bjuder Crestline Eventbyrå in till en kväll den 12 maj.',
    'The organiser is Somnora Medical AB and Crestline handles the registration. We meet on 12 May.',
  ])('make an agency of who else writes: %j', (body) => {
    const { organisers } = read(body, bureau);
    expect(organisers.map(({ name, role }) => `${role} ${name}`)).toEqual([
      'host Somnora Medical AB',
      expect.stringMatching(/^agency Crestline/),
    ]);
  });

  it('leave a company of its own trade a host beside another', () => {
    const from = { name: 'Eva Ek, Lindova Pharma AB', address: 'eva.ek@lindova.example' };
    const { organisers } = read(
      'Arrangör är Somnora AB. Lindova Pharma AB bjuder på lunch den 12 maj.',
      from,
    );
    expect(organisers.map(({ role }) => role)).toEqual(['host', 'host']);
  });

  it('make no sponsor of the agency that acts for sponsors', () => {
    const body =
      'On behalf of our sponsors, Brightside Event Agency invites you to a symposium on 12 May. Sponsors: Neurolund Pharma AB.';
    const { organisers } = read(body, {
      name: 'Brightside Event Agency',
      address: 'info@brightside.example',
    });
    expect(organisers.filter(({ role }) => role === 'sponsor').map(({ name }) => name)).toEqual([
      'Neurolund Pharma AB',
    ]);
    expect(organisers.some(({ name, role }) => role === 'host' && /Brightside/.test(name))).toBe(false);
  });

  it.each([
    'Arrangör är Svensk förening för sömnforskning. Dagen hålls den 12 maj, avgift 300 kr.',
    'Bakom dagen står Region Skåne och Lunds universitet. Vi ses den 12 maj.',
    'Kursen den 12 maj om sårvård arrangeras av Margareta och Lena på mottagningen.',
    'Dagen den 12 maj om läkemedel arrangeras av Läkemedelskommittén och Akutkliniken.',
  ])('are of no company in %j', (body) => {
    expect(read(body, stranger).kind).toBe('other-invitation');
  });
});

describe('an invitation whose details stand elsewhere', () => {
  const company = { name: 'Eva Ek, Lindova Pharma AB', address: 'eva.ek@lindova.example' };
  const isUnread = (report: Report) => report.findings.some(({ rule }) => rule === 'content-not-readable');

  it.each([
    'All information om tid, plats och program finns i den bifogade pdf-filen. Välkommen!',
    'Tid, lokal och innehåll framgår av den bilagda inbjudan. Varmt välkommen!',
    'Allt du behöver veta står på inbjudningskortet som vi har bifogat.',
    'You will find the agenda and the venue in the PDF attached to this e-mail. Welcome!',
    'Program og praktiske oplysninger fremgår af den vedhæftede fil.',
    'Klicka på länken för att läsa mer om program och föreläsare. Välkommen!',
  ])('is one all the same: %j', (body) => {
    const report = read(body, company, 'Inbjudan till temakväll');
    expect(report.kind).toBe('industry-invitation');
    expect(isUnread(report)).toBe(true);
  });

  it.each([
    'Välkommen den 12 maj kl 18. Skicka in din anmälan med bifogat formulär.',
    'Välkommen den 12 maj kl 18. Kvitton bifogas reseräkningen.',
    'We attach great importance to your feedback. Join us on 12 May at 6 pm.',
    'Möteslänken skickas ut dagen före. Mötet hålls den 12 maj kl 12.',
  ])('is read whole: %j', (body) => {
    expect(isUnread(read(body, company))).toBe(false);
  });
});
