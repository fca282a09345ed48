import { describe, expect, it } from 'vitest';
import type { Message } from '../src/mail/message.ts';
import { loadPack } from '../src/pack.ts';
import type { Report, Signal, SignalId } from '../src/report.ts';
import { screen } from '../src/screen.ts';

const pack = loadPack();

function read(body: string): Report {
  const from = { name: 'Eva Ek, Lindova Pharma AB', address: 'eva.ek@lindova.example' };
  const to = [{ name: 'Maria Holm', address: 'maria.holm@regionvast.example' }];
  const message: Message = {
    subject: 'Inbjudan',
    from,
    to,
    cc: [],
    body: `Hej Maria,\n\n${body}`,
    attachments: [],
  };
  return screen(message, pack, { date: '2026-03-02', language: 'sv' });
}

const only = (id: SignalId, body: string): Signal[] =>
  read(body).signals.filter((signal) => signal.id === id);

describe('one price for several things', () => {
  it.each([
    ['Plats i hytt, föreläsningar, middag samt frukost: 595 kr', 595],
    ['Kurs + lunch + middag = 1 450 kr', 1450],
    ['DU BETALAR\nKurs, buffé och lunch: 690 kr (värde 2 900 kr)', 690],
  ])('is what taking part costs: %j', (body, max) => {
    expect(only('participation-fee', body)).toEqual([
      expect.objectContaining({ payer: 'participant', amount: expect.objectContaining({ max }) }),
    ]);
    expect(only('meal', body).every(({ amount }) => amount === undefined)).toBe(true);
  });

  it('is not the price of one meal', () => {
    expect(only('meal', 'Lunch serveras, 120 kr.')).toEqual([
      expect.objectContaining({ amount: expect.objectContaining({ max: 120 }) }),
    ]);
  });

  it.each([
    'Kursen, hotellet och maten: 595 kr (värde 2 450 kr – vi står för mellanskillnaden)',
    'Kursen kostar 900 kr. Vi betalar mellanskillnaden.',
    'You pay EUR 100, we cover the difference.',
  ])('is shared where the company adds the rest: %s', (body) => {
    expect(only('cost-share', body)).toHaveLength(1);
  });

  it('is not shared by a mere difference', () => {
    expect(only('cost-share', 'Vi visar mellanskillnaden mellan de två metoderna.')).toEqual([]);
  });
});

describe('what stands under “you pay”', () => {
  it.each([
    ['What you pay\n- EUR 340 before 15 July, EUR 420 after\n- Your own hotel', 340],
    ['Ni betalar\n- 450 kr för kursen', 450],
  ])('is the reader’s fee: %j', (body, max) => {
    expect(only('participation-fee', body)).toEqual([
      expect.objectContaining({ payer: 'participant', amount: expect.objectContaining({ max }) }),
    ]);
  });

  it('stays a price where it is waived for a few', () => {
    const body = 'Your costs\n- EUR 290\n\nFor the first two nurses the fee is waived.';
    expect(only('participation-fee', body)).toEqual([
      expect.objectContaining({ kind: 'priced', payer: 'participant' }),
    ]);
  });
});

describe('a stay', () => {
  it.each([
    ['Boende: två nätter på Hotell Ek', 'company', 2],
    ['Accommodation: one night, 27 to 28 August', 'company', 1],
    ['Boende: en natt, betalas av deltagaren', 'participant', 1],
  ])('with its nights under a label: %s', (body, payer, nights) => {
    expect(only('lodging', body)).toEqual([expect.objectContaining({ payer, nights })]);
  });

  it.each(['Boende: se länk', 'Boende: det finns flera hotell i närheten'])(
    'is none where nothing is given: %s',
    (body) => {
      expect(only('lodging', body).filter(({ payer }) => payer === 'company')).toEqual([]);
    },
  );

  it('is the guest’s where rooms are only reserved at a price', () => {
    const body = 'Vi har reserverat rum till 1 190 kr på ett hotell vid stationen.';
    expect(only('lodging', body).map(({ payer }) => payer)).toEqual(['participant']);
  });

  it('stays open where a room is got by asking for it', () => {
    const body = 'Säg till senast den 1. april om du behöver rum, så ordnar vi det.';
    expect(only('lodging', body).map(({ payer }) => payer)).toEqual(['unknown']);
  });
});

describe('who pays', () => {
  it.each([
    ['Kliniken står för resan och vi för hotellet.', 'company'],
    ['Vi står för middagen och kliniken för hotellet.', 'employer'],
  ])('by a verb that is said once: %s', (body, payer) => {
    expect(only('lodging', body).map((signal) => signal.payer)).toEqual([payer]);
  });

  it.each(['Lindova arvoderar föreläsarna.', 'Karin Ek, Halmstad. Karin har arvode från oss.'])(
    'for a speaker is no pay for the reader: %s',
    (body) => {
      expect(only('honorarium', body)).toEqual([]);
    },
  );

  it.each(['Du får arvode för att delta.', 'Deltagarna får arvode för att delta.'])(
    'for the reader is: %s',
    (body) => {
      expect(only('honorarium', body)).toHaveLength(1);
    },
  );

  it('for a companion who cannot be funded is the companion', () => {
    const body = 'Accompanying persons cannot be funded, but may join the dinner for EUR 70.';
    expect(only('companion', body)).toEqual([
      expect.objectContaining({ stance: 'stated', payer: 'participant' }),
    ]);
  });

  it('for food that is delivered is the company', () => {
    const body = 'Välj wrap eller sallad. Ett bud lämnar påsen i receptionen.';
    expect(only('meal', body).every(({ payer }) => payer === 'company')).toBe(true);
  });
});
