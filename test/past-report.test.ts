import { describe, expect, it } from 'vitest';
import type { Message } from '../src/mail/message.ts';
import { loadPack } from '../src/pack.ts';
import { screen } from '../src/screen.ts';

const pack = loadPack();

function kindOf(subject: string, body: string): string {
  const message: Message = {
    subject,
    from: { name: 'Anna Ek, Lindova Pharma AB', address: 'anna.ek@lindova.example' },
    to: [{ name: 'Sara Lind', address: 'sara.lind@sjukhuseta.example' }],
    cc: [],
    body,
    attachments: [],
    sent: '2026-03-02T09:00:00+01:00',
  };
  return screen(message, pack, { date: '2026-03-02', language: 'sv' }).kind;
}

describe('what tells of a company’s hospitality and offers none', () => {
  it.each([
    'Ett läkemedelsföretag bjöd i höstas tolv läkare på middag och teater i Malmö. Nämnden fann att bolaget inte följt reglerna.',
    'Företaget Korvalis AB bjöd läkare på skidresa till Åre och betalade hotell och liftkort, rapporterade tidningen i går.',
    'I höstas bjöd ett läkemedelsföretag läkare på middag på Operakällaren. IGN ansåg att middagen var en förmån.',
    'A drug company invited twelve doctors to dinner and paid for the hotel. The panel found the company in breach of the code.',
  ])('%s', (body) => {
    expect(kindOf('Till kännedom', body)).toBe('not-invitation');
  });

  it.each([
    'Välkommen till vårt seminarium den 12 mars kl. 13 i er aula. Vi går igenom fallet där ett bolag bjöd läkare på middag och nämnden fann att det var fel. Vi bjuder på lunch.',
    'I höstas bjöd vi tolv läkare på middag. Nu bjuder vi in igen, den 20 mars kl. 17 bjuder Lindova på middag.',
  ])('still hears an invitation: %s', (body) => {
    expect(kindOf('Inbjudan', body)).toBe('industry-invitation');
  });
});

describe('thanks that open a visit to come', () => {
  it('is an offer with its day and hour', () => {
    const visit =
      'Tack för trevligt telefonsamtal i går. Som vi sa tittar jag in hos er tisdagen den 20 oktober kl. 13.00 och visar vår nya kräm. Sen blir det lotteri.';
    expect(kindOf('Besök på avdelning 6', visit)).toBe('industry-invitation');
    expect(kindOf('Tack', 'Tack för trevligt möte i går. Här kommer presentationen.')).toBe('not-invitation');
  });
});
