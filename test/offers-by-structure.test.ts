import { describe, expect, it } from 'vitest';
import type { SignalId } from '../src/report.ts';
import { signalsOf } from './read-signals.ts';

const payers = (id: SignalId, body: string) => signalsOf(id, body).map(({ kind, payer }) => [kind, payer]);

describe('tables of costs', () => {
  const table =
    'Vad\tLindova Pharma\tRegionen\nResa med flyg\t–\t100 %\nHotell, två nätter\t100 %\t–\nMiddag\tx\t';

  it('give each row to the one whose column carries it', () => {
    expect(payers('travel', table)).toEqual([['flight', 'employer']]);
    expect(payers('lodging', table)).toEqual([['hotel', 'company']]);
    expect(payers('meal', table)).toEqual([['dinner', 'company']]);
  });

  it('read bars as they read tabs', () => {
    const bars = '| Post | Vi | Er arbetsgivare |\n| Flyg | – | 100 % |\n| Hotell, två nätter | 100 % | – |';
    expect(payers('travel', bars)).toEqual([['flight', 'employer']]);
    expect(payers('lodging', bars)).toEqual([['hotel', 'company']]);
  });

  it('say nothing where their columns are no payers, or both carry a part', () => {
    expect(signalsOf('travel', 'Vad\tMåndag\tTisdag\nFlyg\tx\t–')).toEqual([]);
    expect(payers('lodging', 'Vad\tLindova Pharma\tRegionen\nHotell\t60 %\t40 %')).not.toContainEqual([
      'hotel',
      'company',
    ]);
  });

  it('read one share a row', () => {
    const rows = '- Kongressavgift, 8 900 kr: hälften var\n- Flyg, cirka 3 600 kr: hälften var';
    expect(signalsOf('cost-share', rows).map(({ of, percentage }) => [of, percentage])).toEqual([
      ['fee', 50],
      ['travel', 50],
    ]);
  });
});

describe('a list behind one verb', () => {
  const offer = 'Lindova Pharma offers a fee of EUR 900. In addition they will take care of your flights';

  it('belongs to the company that “they” means, across an aside', () => {
    const text = `${offer} (business class is possible where the schedule requires it), four nights at a five-star property close to the station and your full congress registration.`;
    expect(payers('travel', text)).toEqual([['flight', 'company']]);
    expect(payers('lodging', text)).toEqual([['hotel', 'company']]);
    expect(signalsOf('participation-fee', text)[0]?.payer).toBe('company');
  });

  it('is not the company’s where “they” are the guests', () => {
    const own = 'Delegates arrive on Monday. They will pay for the hotel.';
    expect(payers('lodging', own)).not.toContainEqual(['hotel', 'company']);
  });
});

/** Texts that offer a thing, and near misses that do not. */
const said: readonly (readonly [SignalId, readonly string[], readonly string[]])[] = [
  [
    'companion',
    [
      'Kan ni inte komma får en partner gärna överta stolen.',
      'Ge gärna biljetten till en vän om du får förhinder.',
      'Plus 1 går fint.',
    ],
    [
      'Kan du inte komma får din kollega gärna överta platsen.',
      'Platsen kan överlåtas till en kollega.',
      'Ersättningen är 9 000 kronor plus 1 100 kronor i timmen för läsningen.',
      'Programmet tar en timme plus ett kortare pass efter lunch.',
      'Patienten får en stol av en vän.',
    ],
  ],
  [
    'gift',
    ['Alla som kommer får hörlurar att behålla.', 'Du behöver inte ta med hörlurar, vi ger dig ett par.'],
    [
      'Du behöver bara en uppkoppling och hörlurar.',
      'Ta med hörlurar och stetoskop.',
      'Glöm inte handduk och badkläder.',
      'Vi rullar ut hela sortimentet: spoldesinfektorer, engångsförkläden, ryggsäckar.',
      'I montern visar vi ryggsäckar och kylväskor för hemsjukvården.',
    ],
  ],
  [
    'extension',
    [
      'Vill någon stanna till fredagen går det bra.',
      'Du kan bli kvar till torsdag om du vill.',
      'Anyone who would like to stay on until Friday is welcome to.',
    ],
    [
      'Vill du stanna till klockan 16 går det bra.',
      'Det kan dröja till fredag innan du får svar.',
      'Du får stanna hemma till fredag om du är sjuk.',
      'Patienten kan stanna till fredag.',
      'Platser kan bli lediga till fredag.',
    ],
  ],
  [
    'deadline',
    [
      'Systemet stänger den 18 september.',
      'Dina svar gör skillnad. Öppen till 8 mars eller tills vi nått 75 svar.',
    ],
    ['Utställningen hänger i entrén. Öppen till 8 mars.', 'Vi ses på systemdagen den 18 september.'],
  ],
];

describe.each(said)('%s', (id, told, silent) => {
  it.each(told)('is told by “%s”', (text) => expect(signalsOf(id, text)).not.toEqual([]));
  it.each(silent)('is not told by “%s”', (text) => expect(signalsOf(id, text)).toEqual([]));
});

describe('venues by their heads', () => {
  const quotes = (body: string) => signalsOf('venue', body).map(({ quote }) => quote);

  it.each([
    ['Vi rullar ut hela sortimentet i gamla spinnerihallen den 12 maj.', 'gamla spinnerihallen'],
    ['Vi har bokat stora demonstrationsrummet den 12 maj.', 'demonstrationsrummet'],
    ['Lindova har nöjet att ta emot er på stadsteatern den 12 maj.', 'stadsteatern'],
    ['Two seats in our lab at the Institute of Anatomy in Innsbruck.', 'Institute of Anatomy in Innsbruck'],
  ])('“%s”', (text, venue) => expect(quotes(text).join()).toContain(venue));

  it.each([
    'Studien börjar i behandlingsrummet. Patienten möts i väntrummet.',
    'Vi visar instrumenthuset och pumphuset.',
    'Jag har bokat hotellrummet.',
    'Tis 20/10\t06.50\tFlyg Arlanda–Bologna via München\n\t13.30\tFöreläsning',
  ])('none in “%s”', (text) => expect(quotes(text)).toEqual([]));
});

describe('words within other words and beside their opposite', () => {
  it('luggage is no fee, and time off no leisure', () => {
    expect(signalsOf('honorarium', 'Jag har en pump i bagaget och visar den gärna.')).toEqual([]);
    expect(signalsOf('leisure', 'Säg till om ni deltar på arbetstid eller ledig tid.')).toEqual([]);
    expect(signalsOf('honorarium', 'Gaget är 3 000 kr.')).toHaveLength(1);
  });

  it('a long way home is no journey that anybody pays', () => {
    const room = 'If you have a long way home, we book and pay for the hotel room.';
    expect(signalsOf('travel', room)).toEqual([]);
    expect(payers('lodging', room)).toEqual([['hotel', 'company']]);
  });
});
