import { describe, expect, it } from 'vitest';
import type { Message, Person } from '../src/mail/message.ts';
import { loadPack } from '../src/pack.ts';
import { screen } from '../src/screen.ts';

const pack = loadPack();
const company: Person = { name: 'Eva Ek, Lindova Pharma AB', address: 'eva.ek@lindova.example' };
const colleague: Person = { name: 'Maj Berg', address: 'maj.berg@regionvast.example' };
const reader: Person = { name: 'Bo Lind', address: 'bo.lind@regionvast.example' };

function kindOf(from: Person, subject: string, body: string): string {
  const message: Message = {
    subject,
    from,
    to: [reader],
    cc: [],
    body,
    attachments: [],
    sent: '2026-03-02T09:00:00+01:00',
  };
  return screen(message, pack, { date: '2026-03-02', language: 'sv' }).kind;
}

describe('a company that invites', () => {
  it.each([
    [
      'Lunchseminarium 12 maj',
      'Hej! Välkommen till ett seminarium om KOL den 12 maj kl 12. Vi bjuder på lunchsmörgås.',
    ],
    [
      'Tack för senast!',
      'Tack för ett trevligt möte i tisdags. Nu vill jag bjuda in er till en kväll om KOL den 12 maj kl 17.',
    ],
    [
      'Inbjudan',
      'Välkommen på kvällsmöte den 12 maj. Arrangemanget följer samverkansreglerna och riktlinjer för måltider.',
    ],
    [
      'Påminnelse',
      'Glöm inte att anmäla er till kursen den 12 maj. Fakturan skickas till kliniken efter kursen.',
    ],
    [
      'Inbjudan',
      'Lindova Pharma AB bjuder in er till utbildning om KOL. Program, tid och plats finns i bifogad pdf.',
    ],
  ])('is heard: %s', (subject, body) => {
    expect(kindOf(company, subject, body)).toBe('industry-invitation');
  });
});

describe('mail of another genre', () => {
  it.each([
    [
      'thanks',
      company,
      'Tack för i tisdags!',
      'Tack för att vi fick komma och träffa er. Hoppas att lunchen smakade. Hör av dig om du har frågor.',
    ],
    [
      'an order',
      company,
      'Orderbekräftelse 4711',
      'Er order är registrerad. Leveransdatum 12 maj. Leveransadress: Centralförrådet. Faktura skickas separat.',
    ],
    [
      'a safety notice',
      company,
      'Viktigt säkerhetsmeddelande',
      'Vi återkallar batch 77 av pumpen. Sätt berörda produkter i karantän. Svara senast 12 maj.',
    ],
    [
      'a booking',
      { name: 'Hotell Fyren', address: 'bokning@fyren.example' },
      'Tack för din bokning',
      'Bokningsnummer 123. Ankomst: 12 maj. Antal nätter: 2. I priset ingår frukost och middag. Välkommen!',
    ],
    [
      'minutes',
      colleague,
      'Minnesanteckningar ledningsgrupp',
      'Närvarande: Bo, Siv. Ett bolag vill bjuda in oss till lunch den 12 maj. Beslut: vi tackar nej.',
    ],
    [
      'rules',
      colleague,
      'Vad gäller om måltider?',
      'Fråga: Får jag ta emot en lunch? Svar: Ja, om den är måttfull. Middag med underhållning är inte tillåtet. Mutbrott är straffbart.',
    ],
    [
      'a refusal',
      colleague,
      'SV: Inbjudan',
      'Hej! Tack för inbjudan, men jag måste tyvärr tacka nej till middagen den 12 maj.',
    ],
    [
      'an automatic reply',
      colleague,
      'Autosvar: Inbjudan',
      'Jag är på semester och åter den 12 maj. Vid brådskande ärenden kontakta mottagningen.',
    ],
    [
      'a call to a work meeting',
      colleague,
      'APT torsdag',
      'Välkomna till arbetsplatsträff torsdag 12 mars kl 13. Fika finns. Dagordning bifogas.',
    ],
    [
      'a tender',
      colleague,
      'Upphandling av pumpar',
      'Anbudstiden går ut 12 maj. Förfrågningsunderlaget finns i systemet. Lämna anbud digitalt.',
    ],
  ])('is no invitation: %s', (_, from, subject, body) => {
    expect(kindOf(from, subject, body)).toBe('not-invitation');
  });

  it('keeps what it names out of the signals', () => {
    const message: Message = {
      subject: 'Minnesanteckningar ledningsgrupp',
      from: colleague,
      to: [reader],
      cc: [],
      body: 'Närvarande: Bo, Siv. Ett bolag vill bjuda oss på lunch på Hotell Fyren den 12 maj. Beslut: vi tackar nej.',
      attachments: [],
    };
    expect(screen(message, pack, { date: '2026-03-02', language: 'sv' }).signals).toEqual([]);
    const forced = screen(message, pack, { date: '2026-03-02', language: 'sv', kindSetBy: 'reader' });
    expect(forced.signals.map(({ id }) => id)).toContain('meal');
  });
});

describe('an invitation without a company’s money', () => {
  it.each([
    [
      'a society’s',
      { name: 'Lungföreningen', address: 'kansli@lungforening.example' },
      'Kallelse till årsmöte',
      'Bästa medlem! Föreningen kallar till årsmöte i Umeå den 15–16 oktober. Mötet hålls helt utan sponsorer. Avgift 900 kr för medlem.',
    ],
    [
      'a colleague’s party',
      colleague,
      'Avtackning för Göran',
      'Göran går i pension och det ska firas! Fredag 12 juni kl 18 i klubblokalen. 250 kr på swish, partners är välkomna.',
    ],
    [
      'a doubtful congress',
      { name: 'Dr. Emily', address: 'emily@globalsummit.example' },
      'Invitation',
      'Dear eminent professor, greetings of the day! You are invited as keynote speaker in Dubai, 9 November 2026. Registration: USD 899.',
    ],
    [
      'a clinic that asks for money',
      { name: 'Roger', address: 'roger@kirurgkliniken-dalbo.example' },
      'Förfrågan om bidrag till vår personaldag',
      'Skulle ni vilja sponsra vår personaldag den 18 september? På kvällen blir det middag.',
    ],
  ])('is another’s: %s', (_, from, subject, body) => {
    expect(kindOf(from, subject, body)).toBe('other-invitation');
  });
});
