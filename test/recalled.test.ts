import { describe, expect, it } from 'vitest';
import type { Message, Person } from '../src/mail/message.ts';
import { loadPack } from '../src/pack.ts';
import { screen } from '../src/screen.ts';

const pack = loadPack();
const seller: Person = { name: 'Ronja Falk', address: 'ronja.falk@kolvera.example' };
const unit: Person = { name: 'Eskil Thor', address: 'eskil.thor@regionvast.example' };

function read(subject: string, body: string, from = seller, to = unit) {
  const message: Message = {
    subject,
    from,
    to: [to],
    cc: [],
    body: `Hej Eskil,\n\n${body}\n\nRonja Falk\nProduktchef, Kolvera Medical AB`,
    attachments: [],
    sent: '2026-03-02T09:00:00+01:00',
  };
  return screen(message, pack, { date: '2026-03-02', language: 'sv' });
}

describe('what a company remembers of a visit', () => {
  it.each([
    'Det var trevligt att träffa dig och teamet i torsdags. Slangen klarar 134 grader, det var ju er fråga.',
    'Vi fick komma förbi en stund på rasten förra veckan och berätta om vår nya slang. Manualen ligger på sidan.',
    'Jag hann visa er den nya sugkoppen innan larmet gick. Artikelnumret som saknades är 4471.',
    'Kul att träffa dig i går! Svaret är ja, filtret går att tvätta.',
    'It was good to meet you at the ward last Tuesday. The filter can be washed, as you thought.',
    'We were able to show you the pump before the alarm went. The missing item number is 4471.',
  ])('asks for nothing: %s', (body) => {
    expect(read('Svar på frågorna', body).kind).toBe('not-invitation');
  });

  it.each([
    'Det vore trevligt att träffa dig och teamet och visa vår nya slang. Passar torsdag 19 mars kl 10?',
    'Får vi komma förbi en stund på rasten och berätta om vår nya slang? Vi tar med smörgåsar.',
    'Om vi fick komma till er en kvart den 19 mars kl 10 skulle vi gärna visa vår nya sugkopp.',
    'Det var trevligt att träffa dig i torsdags. Nu vill jag gärna komma och visa vår nya slang för teamet.',
    'It would be good to meet you at the ward on 19 March at 10 and show you our new pump.',
  ])('is no offer to come: %s', (body) => {
    expect(read('Ny slang', body).kind).toBe('industry-invitation');
  });
});

describe('what a company has paid before', () => {
  it.each([
    'Vi redovisar vad vi betalat till dig förra året: arvode 9 000 kr, tågresa 1 140 kr.',
    'Under 2025 betalade vi dig ett arvode på 9 000 kr och en flygresa.',
    'Last year we paid you a fee of SEK 9,000 and a flight to Oslo.',
  ])('offers nothing: %s', (body) => {
    expect(read('Redovisning', body).kind).toBe('not-invitation');
  });

  it.each([
    'Vi betalar flyg och hotell till Oslo 12–13 maj. Förra året var tolv kliniker med.',
    'Vill du föreläsa för oss den 12 maj? Vi betalar arvode 9 000 kr och tågresan.',
    'In 2026 we pay the flight and a fee of SEK 9,000 for a lecture on 12 May. Would you give it?',
  ])('is not what it pays: %s', (body) => {
    expect(read('Maj', body).kind).toBe('industry-invitation');
  });
});

describe('an invitation that is not given', () => {
  const buyer: Person = { name: 'Berit Sten', address: 'berit.sten@regionvast.example' };
  const supplier: Person = { name: 'Ronja Falk', address: 'ronja.falk@kolvera.example' };

  it('is none where a buyer tells a supplier what it may not do', () => {
    const body = 'Ni kan inte bjuda in personalen till er mässa. Ingår resor för tekniker i priset?';
    expect(read('Frågor om priset', body, buyer, supplier).kind).toBe('not-invitation');
  });
});

describe('what somebody has left behind', () => {
  const gifts = (body: string) => read('Efter kursen', body).signals.filter(({ id }) => id === 'gift');

  it.each([
    'Efter kursen hittade vi en blå ryggsäck i sal 3.',
    'Någon glömde ett paraply i vår monter.',
    'En upphittad halsduk finns i vår reception.',
    'We found an umbrella in the lecture hall.',
  ])('is no gift: %s', (body) => expect(gifts(body)).toEqual([]));

  it.each([
    'Varje deltagare får en ryggsäck.',
    'Alla som kommer får ett paraply.',
    'Every participant gets an umbrella.',
  ])('is not what is given: %s', (body) => expect(gifts(body)).toHaveLength(1));
});
