import { describe, expect, it } from 'vitest';
import type { Message } from '../src/mail/message.ts';
import { loadPack } from '../src/pack.ts';
import type { Report, Signal } from '../src/report.ts';
import { screen } from '../src/screen.ts';

const pack = loadPack();

function screened(body: string, subject = 'Inbjudan', more: Partial<Message> = {}): Report {
  const message: Message = {
    subject,
    from: { name: 'Eva Ek, Lindova Pharma AB', address: 'eva.ek@lindova.example' },
    to: [{ name: 'Kirurgkliniken', address: 'kirurgen@sjukhus.example' }],
    cc: [],
    body,
    attachments: [],
    sent: '2026-03-02T09:00:00+01:00',
    ...more,
  };
  return screen(message, pack, { date: '2026-03-02', language: 'sv' });
}

function all(report: Report, id: Signal['id']): Signal[] {
  return report.signals.filter((signal) => signal.id === id);
}

describe('a mail with several events', () => {
  const report = screened(
    [
      'Hej! Vi på Lindova Pharma AB bjuder in till två träffar.',
      '',
      '1. Frukostmöte på kliniken',
      'Tisdag 12 maj kl 07.30-08.15. Vi tar med smörgås och kaffe.',
      '',
      '2. Kvällssymposium',
      'Torsdag 21 maj kl 17.00-20.00 på Grand Hotel i Lund. Vi bjuder på trerättersmiddag och betalar hotellrum.',
      '',
      'Anmälan senast 5 maj.',
    ].join('\n'),
  );

  it('gives each its own schedule, numbered in the order of the text', () => {
    expect(all(report, 'schedule').map(({ event, date, from }) => [event, date, from])).toEqual([
      [0, '2026-05-12', '07:30'],
      [1, '2026-05-21', '17:00'],
    ]);
  });

  it('tells which event a meal, a stay and a finding belong to, and what belongs to none', () => {
    expect(all(report, 'meal').map(({ kind, event }) => [kind, event])).toEqual([
      ['light', 0],
      ['banquet', 1],
    ]);
    expect(all(report, 'deadline').map(({ event }) => event)).toEqual([undefined]);
    expect(report.findings.find(({ rule }) => rule === 'lodging-paid')?.event).toBe(1);
  });

  it('takes the days of one agenda for one event', () => {
    const days = screened(
      'Välkomna till kurs 11–12 maj!\n\nMåndag 11 maj\n09.00 Start\n10.00 Föreläsning\n\nTisdag 12 maj\n09.00 Grupparbete\n15.00 Slut',
    );
    expect(all(days, 'schedule').map(({ date, endDate }) => [date, endDate])).toEqual([
      ['2026-05-11', '2026-05-12'],
    ]);
    expect(all(days, 'programme')).toHaveLength(1);
  });

  it('does not take another’s congress, a journey’s day or the last day to register for an event', () => {
    const one = screened(
      'Vi ses på kongressen den 7–8 maj. Onsdagen den 6 maj kl 18 bjuder vi på föreläsning på Hotell Björken. Avresa den 9 maj. Svara före den 17 april.',
    );
    expect(all(one, 'schedule').map(({ date }) => date)).toEqual(['2026-05-06']);
  });
});

describe('a correction', () => {
  it('takes away what was offered', () => {
    const report = screened(
      'Program: 17.00 Föreläsning, 18.30 Middag. OBS! Middagen utgår tyvärr. Välkomna den 12 maj!',
    );
    expect(all(report, 'meal').map(({ stance, payer }) => [stance, payer])).toEqual([['denied', 'unknown']]);
  });

  it('does not read money that is paid out as taken away', () => {
    const report = screened('Vi söker en föreläsare den 12 maj. Arvode utgår med 5 000 kr.');
    expect(all(report, 'honorarium').map(({ stance }) => stance)).toEqual(['stated']);
  });

  it.each([
    ['Välkomna! Mötet flyttas från den 12 maj till den 19 maj kl. 17.00.', '2026-05-19'],
    ['Välkommen till kvällsmötet! Ny tid: torsdag 21 maj kl. 18.00 i stället för 14 maj.', '2026-05-21'],
    [
      'Welcome to our seminar. The meeting has been moved to 21 May at 17:00 instead of 14 May.',
      '2026-05-21',
    ],
  ])('makes the new day count: %s', (body, date) => {
    expect(all(screened(body), 'schedule').map((signal) => signal.date)).toEqual([date]);
  });
});

describe('payment told elsewhere than beside the thing', () => {
  it.each([
    ['Därefter äter vi middag. Notan tar vi.', 'company'],
    ['Middag serveras kl 18. Den betalar var och en själv.', 'participant'],
    ['Kl. 12 blir det lunch på Bistron. Kostnaden står arbetsgivaren för.', 'employer'],
    ['Dinner is at seven. The bill is on us.', 'company'],
  ])('in the next sentence: %s', (body, payer) => {
    expect(all(screened(`${body} Välkommen den 12 maj!`), 'meal').map((signal) => signal.payer)).toEqual([
      payer,
    ]);
  });

  it('in a sentence that settles everything', () => {
    const report = screened(
      'Välkommen till Wien den 12 maj!\n\n09.00 Föreläsning\n12.00 Lunch\n13.00 Workshop\n19.00 Middag\n\nSamtliga kostnader betalas av Lindova Pharma AB.',
    );
    expect(all(report, 'meal').map((signal) => signal.payer)).toEqual(['company', 'company']);
  });

  it('by an event that costs its guests nothing', () => {
    const report = screened(
      'Välkommen den 12 maj! Deltagandet är kostnadsfritt.\n12.00 Lunch\n13.00 Föreläsning om KOL',
    );
    expect(all(report, 'meal').map((signal) => signal.payer)).toEqual(['company']);
  });

  it('leaves a bare row of an agenda open', () => {
    const report = screened('Välkommen den 12 maj!\n12.00 Lunch\n13.00 Föreläsning om KOL\n14.00 Slut');
    expect(all(report, 'meal').map((signal) => signal.payer)).toEqual(['unknown']);
  });
});

describe('where the event is held', () => {
  it.each([
    ['Tisdagen den 12 maj kl 17.30 i Församlingsgården, Prästgatan 4.', 'Församlingsgården', undefined],
    [
      'Plats: Aulan, Universitetssjukhuset i Lund\nTid: 12 maj kl 12',
      'Aulan, Universitetssjukhuset i Lund',
      'hospital',
    ],
    ['Torsdag 21 maj kl. 12.00–13.00, via Teams', 'via Teams', 'digital'],
    ['Vi kör i ert konferensrum tisdag 12 maj kl 12.', 'ert konferensrum', 'workplace'],
    ['• När: 12 maj kl 9\n• Var: Kulturens hus, sal C', 'Kulturens hus, sal C', undefined],
  ])('%s', (body, quote, kind) => {
    const venues = all(screened(`Välkommen! ${body}`), 'venue');
    expect(venues).toHaveLength(1);
    expect(venues[0]?.quote.replace(/[.\s]+$/, '')).toContain(quote.replace(/^via /, ''));
    if (kind) expect(venues[0]?.kind).toBe(kind);
  });

  it('reads a table’s column of places and of last days', () => {
    const report = screened(
      'Välj kväll!\n\nOrt\tDatum\tLokal\nLuleå\tTis 8 september\tKulturens hus, sal C\nSundsvall\tOns 9 september\tStadshotellet, Spegelsalen\n\nVälkomna!',
    );
    expect(all(report, 'venue').map((signal) => signal.quote)).toEqual([
      'Kulturens hus, sal C',
      'Stadshotellet, Spegelsalen',
    ]);
  });

  it.each([
    'Vi välkomnar två sjuksköterskor från er klinik den 12 maj.',
    'Som tack får du ett digitalt presentkort.',
    'Anmälan senast 5 maj via länk.',
  ])('takes no place from: %s', (body) => {
    expect(all(screened(body), 'venue')).toEqual([]);
  });
});
