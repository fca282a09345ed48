import { describe, expect, test } from 'vitest';
import { isInMailHead } from '../src/mail/in-mail-head.ts';
import { loadPack } from '../src/pack.ts';
import { screen } from '../src/screen.ts';

const pack = loadPack();

/** The days that the engine reads as those of the event, where `head` stands above an invitation to 24 March. */
function daysBelow(head: string) {
  const message = {
    subject: 'Lunchföreläsning',
    from: { name: 'Johan Palm', address: 'johan@sarbolaget.example' },
    to: [],
    cc: [],
    sent: '2026-03-10T10:00:00+01:00',
    attachments: [],
    body: `${head}\n\nHej!\nSårbolaget AB bjuder in till lunchföreläsning tisdag 24 mars kl. 12.00–13.00.`,
  };
  const report = screen(message, pack, { date: '2026-03-10', language: 'sv' });
  return report.signals.filter(({ id }) => id === 'schedule').map(({ date, from }) => `${date} ${from}`);
}

describe('the moment at which a mail was sent is no day of the event', () => {
  test.each([
    'Johan Palm\nTill: Eva Ek\nMån 2026-03-09 09:14',
    'Mottaget: 9 mars 2026 kl. 09.14',
    'Till: Eva Ek\nDatum: mån 9 mars 2026 09:14',
    'Sendt: mandag 9. mars 2026 09:14\nTil: Eva Ek',
    'Received: Monday 9 March 2026 9:14',
  ])('%j', (head) => expect(daysBelow(head)).toEqual(['2026-03-24 12:00']));
});

test('a day that is labelled or stands alone in an invitation is the event’s', () => {
  expect(isInMailHead('Datum: 24 mars kl. 12.00\nPlats: personalrummet', 7)).toBe(false);
  expect(isInMailHead('Välkommen!\nTisdag 24 mars kl. 12.00\nPersonalrummet', 11)).toBe(false);
});

test('a line as long as a mail is looked at near the day alone', () => {
  const long = `${'24 mars 2026 09:14 '.repeat(4000)}\nTill: Eva Ek`;
  expect(isInMailHead(long, 40_000)).toBe(false);
});
