import { describe, expect, it } from 'vitest';
import type { Message } from '../src/mail/message.ts';
import type { Signal, SignalId } from '../src/report.ts';
import { analyse } from '../src/signals/analysis.ts';
import { buildEngine } from '../src/signals/engine.ts';
import { findSignals } from '../src/signals/find-signals.ts';
import { readContext } from '../src/signals/reading.ts';

const engine = buildEngine({ tagger: false });
const company = { name: 'Eva Ek, Lindova Pharma AB', address: 'eva.ek@lindova.example' };
const society = { name: 'Svensk förening för barnneurologi', address: 'kansli@barnneuroforeningen.example' };

function read(body: string, from: Message['from'] = company): readonly Signal[] {
  const to = [{ name: 'Anna Berg', address: 'anna.berg@regionvast.example' }];
  const message: Message = {
    subject: 'Inbjudan',
    ...(from ? { from } : {}),
    to,
    cc: [],
    body,
    attachments: [],
  };
  return findSignals(readContext(analyse(message, engine, '2026-03-02'), engine));
}

/** Who pays for the signals of one id, in the order of the text. */
function payers(id: SignalId, body: string, from?: Message['from']): unknown[] {
  return read(body, from ?? company)
    .filter((signal) => signal.id === id)
    .map(({ payer }) => payer);
}

describe('a grant', () => {
  it.each([
    'The bursary covers conference registration, return flights and two hotel nights.',
    'Stipendiet täcker kursavgift, resa och två hotellnätter.',
    'Legatet dækker deltagergebyr, fly og hotel.',
    'Resestipendiet bekostar flyg, hotell tre nätter och kongressavgift.',
  ])('is paid by who gives it: %j', (text) => {
    for (const id of ['travel', 'lodging', 'participation-fee'] as const)
      expect(payers(id, text)).toEqual(['company']);
  });

  it.each(['A grant from the Heart Foundation supports the research.', 'Bidraget betalas till kliniken.'])(
    'offers nothing where it only exists: %j',
    (text) => {
      expect(read(text).filter(({ payer }) => payer !== undefined)).toEqual([]);
    },
  );
});

describe('what a fee includes', () => {
  it.each([
    ['Avgiften är 2 900 kr. I den ligger lunch.', 'participant'],
    ['The registration fee covers lunch.', 'participant'],
    ['SEK 2,400 per person, lunch included.', 'participant'],
    ['Kostar 1 450 kr per skalle och då ingår lunch.', 'participant'],
    ['Biljetten innehåller lunch.', 'participant'],
    ['Cost: SEK 1 200 per participant for lunch.', 'participant'],
    ['Lunch, ca 118 kr per person, ingår.', 'company'],
    ['A sponsored place includes lunch.', 'company'],
  ])('%j: %s', (text, payer) => {
    expect(payers('meal', text)).toEqual([payer]);
  });
});

describe('what has its own price', () => {
  it.each([
    ['Middag 690 kr, frivillig.', 'participant'],
    ['A working dinner (EUR 60, optional) takes place at the hotel.', 'participant'],
    ['Middag, ca 450 kr per person.', 'unknown'],
  ])('%j: %s', (text, payer) => {
    expect(payers('meal', text)).toEqual([payer]);
  });

  it('is bought by the guest of a society', () => {
    expect(payers('meal', 'Årsmötesmiddag torsdag 19.00, 475 kr.', society)).toEqual(['participant']);
  });

  it.each([
    ['Vi har reserverat rum till 1 290 kr per natt.', 'participant'],
    ['Hotel rooms are available at EUR 140 per night.', 'participant'],
    ['Vi betalar hotellet, 1 290 kr per natt.', 'company'],
  ])('is paid by the guest where a room is only booked: %j', (text, payer) => {
    expect(payers('lodging', text)).toEqual([payer]);
  });
});

describe('words that tell who pays', () => {
  it.each([
    ['Kommer I langvejs fra, finder vi et hotelværelse til jer, og det tager vi os også af.', 'company'],
    ['Säg till om du vill stanna, så bokar jag ett hotellrum.', 'unknown'],
    ['Let me know if you need a room and I will book a hotel.', 'unknown'],
    ['Hotell: Lindova Pharma AB', 'company'],
    ['Hotell: kliniken', 'employer'],
    ['Hotel: each participant', 'participant'],
  ])('%j: %s', (text, payer) => {
    expect(payers('lodging', text)).toEqual([payer]);
  });

  it('settle the evening as a whole, not the lunch', () => {
    const meals = read('12.00 Lunch\n19.00 Middag\n\nOnsdagskvällen bjuder vi på.').filter(
      ({ id }) => id === 'meal',
    );
    expect(meals.map(({ kind, payer }) => [kind, payer])).toContainEqual(['dinner', 'company']);
  });
});

describe('a companion', () => {
  it.each([
    'Bring Oskar too if he’s home.',
    'Du behöver bara ta med dig och Olle.',
    'If Helena would like to join you, we can make it a double.',
  ])('may be called by name: %j', (text) => {
    expect(payers('companion', text)).toHaveLength(1);
  });

  it.each([
    'Please bring Dr Smith’s letter too.',
    'Ta med dig och Kerstin från avdelning 5.',
    'If Peter from IT would like to join the demo, let me know.',
    'Bring Anna to the ward.',
    'Ta med er och Alla kollegor.',
  ])('is no colleague and no thing: %j', (text) => {
    expect(payers('companion', text)).toEqual([]);
  });

  it('pays for its own journey, which is not the guest’s', () => {
    const text = 'We pay your flight. Partners are welcome; their flights are at their own expense.';
    expect(payers('travel', text)).toEqual(['company']);
  });

  it.each([
    'Partners travel at cost price.',
    'Spouses may join the dinner at EUR 80 per person.',
    'Partners hjärtligt välkomna till samma pris.',
  ])('pays its own price: %j', (text) => {
    expect(payers('companion', text)).toEqual(['participant']);
  });

  it('is refused within its own words', () => {
    const [companion] = read('Anhöriga kan inte medfölja.').filter(({ id }) => id === 'companion');
    expect(companion?.stance).toBe('denied');
  });
});

describe('a list under a heading that denies', () => {
  const list = (heading: string) => `Kursen är den 5 maj i Solna.\n\n${heading}\n- resa\n- hotell\n- middag`;

  it.each(['Ingår inte:', 'Detta ingår ej i avgiften', 'What is not covered', 'Not included:'])(
    'offers nothing: %s',
    (heading) => {
      const told = read(list(heading)).filter(({ id }) => ['travel', 'lodging', 'meal'].includes(id));
      expect(told.map(({ stance }) => stance)).toEqual(['denied', 'denied', 'denied']);
    },
  );

  it('lets guests come at their own cost', () => {
    const guests = read(
      'The course is on 5 May.\n\nWhat is not covered\n• Accompanying persons, welcome to the dinner at EUR 65',
    ).filter(({ id }) => id === 'companion');
    expect(guests.map(({ stance, payer }) => [stance, payer])).toEqual([['stated', 'participant']]);
  });
});

describe('a label for a place', () => {
  it('names nobody who pays', () => {
    const body =
      'Kurs den 5 maj 2026.\nKursplats: Universitetssjukhuset, Umeå\nAvgift: 12 000 kr inklusive moms (inkluderar luncher)';
    expect(payers('participation-fee', body)).toEqual(['participant']);
    expect(payers('meal', body)).toEqual(['participant']);
  });
});

describe('pay of a speaker on the programme', () => {
  it('is none of the reader’s', () => {
    const body = 'Kurs den 5 maj.\n13.40 Tinnitus och ljud\nDocent Mårten Selldin, Lund, arvode från oss';
    expect(read(body).filter(({ id }) => id === 'honorarium')).toEqual([]);
  });

  it('is the reader’s where he or she is spoken to', () => {
    const body = 'Dr Selldin, vi vill att du föreläser den 5 maj. Du får 9 000 kr i arvode.';
    expect(read(body).some(({ id }) => id === 'honorarium')).toBe(true);
  });
});

describe('a stay that is only to be had, after a comma', () => {
  it.each([
    'Resan dit ordnar och bekostar vi, rum finns för den som vill stanna.',
    'Resan betalar vi, hotell finns i närheten.',
  ])('is not what was paid before it: %j', (text) => {
    expect(payers('lodging', text)).not.toContain('company');
    expect(payers('travel', text)).toEqual(['company']);
  });

  it.each(['Vi betalar resa, hotell och mat.', 'Vi bekostar resan, rummet och allt annat.'])(
    'is paid where it is one of a list: %j',
    (text) => {
      expect(payers('lodging', text)).toEqual(['company']);
    },
  );
});
