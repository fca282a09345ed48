import { describe, expect, it } from 'vitest';
import { loadPack } from '../src/pack.ts';
import { screen } from '../src/screen.ts';

const pack = loadPack();

function kindOf(subject: string, body: string, from = 'Eva Ek <eva.ek@lindova.example>'): string {
  const [name = '', address = ''] = from.split(/ <|>/);
  const report = screen(
    {
      subject,
      from: { name, address },
      to: [{ name: 'Bo Lind', address: 'bo.lind@regionvast.example' }],
      cc: [],
      body,
      attachments: [],
      sent: '2026-03-02T09:00:00+01:00',
    },
    pack,
    { date: '2026-03-02', language: 'sv' },
  );
  return report.kind;
}

describe('a company that asks in a friendly voice', () => {
  it.each([
    ['Fika?', 'Hej Bo, ny på distriktet här! Är hos er tisdag 19 maj. Hinner du en kaffe?\nEva, Lindova AB'],
    ['Lunch?', 'Dear Bo, I am in town on 26 May. May I take you to lunch?\nEva Ek, Lindova Pharma'],
    ['Våg till er?', 'Hej! En sittvåg står bara på hyllan hos oss. Kostar inget, säg till.\nEva, Lindova AB'],
    [
      'Järnbrist: sändning fre 22 maj',
      'Hej allihop! Vi sänder från studion 22 maj:\n12.10-12.35 Vem ska provtas?\n12.35-12.50 Så gör vi\n12.50-13.00 Frågor\nEva, Lindova Pharma AB',
    ],
    [
      'Vill du tycka till?',
      'Hej! Vi jämför tre utkast till en broschyr. Rösta på den bästa.\nEva, Lindova AB',
    ],
  ])('is heard: %s', (subject, body) => {
    expect(kindOf(subject, body)).toBe('industry-invitation');
  });
});

describe('near by', () => {
  it.each([
    ['Lunch?', 'Hej Bo, hinner du lunch på onsdag?\nMaj', 'Maj Berg <maj.berg@regionvast.example>'],
    ['Era vågar', 'Hej Bo! Två vågar visar fel. Kan du ta emot vår tekniker den 19 maj?\nEva, Lindova AB'],
    ['Ny hämttid', 'Hej! Bilen kommer kl 11 från den 16 mars. Är det okej för er?\nLindova Lab AB'],
    ['Lånevågen', 'Hej! Vågen som ni lånat under reparationen hämtas den 16 mars kl 9.\nEva, Lindova AB'],
    ['Tack för i tisdags', 'Hej Bo! Vilken fin kväll det blev. Bilderna är bifogade.\nEva, Lindova AB'],
  ])('is no invitation: %s', (subject, body, from = 'Eva Ek <eva.ek@lindova.example>') => {
    expect(kindOf(subject, body, from)).toBe('not-invitation');
  });

  it.each([
    [
      'Frukost om pension',
      'Välkommen den 19 maj kl 7.30. Vi talar om tjänstepension, sparande och skatt för läkare.',
    ],
    [
      'Retire early?',
      'Join us on 19 May for an evening on funds and pensions, wealth and tax planning. Wine is served.',
    ],
  ])('is for the reader’s own purse: %s', (subject, body) => {
    expect(kindOf(subject, body, 'Trygga Wealth <event@tryggawealth.example>')).not.toBe(
      'industry-invitation',
    );
  });
});
