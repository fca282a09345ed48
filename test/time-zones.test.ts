import { afterEach, describe, expect, test, vi } from 'vitest';
import { today } from '../extension/today.ts';
import { buildNote } from '../src/note/note.ts';
import { noteIcs } from '../src/note/note-ics.ts';
import { loadPack } from '../src/pack.ts';
import { screen } from '../src/screen.ts';
import { expectedReport } from './browser/expected-report.ts';

/** From one end of the day to the other, with half and quarter hours, and summer time on both halves of the globe. */
const zones = [
  ...Array.from({ length: 13 }, (_, hours) => `Etc/GMT+${hours}`),
  ...Array.from({ length: 14 }, (_, hours) => `Etc/GMT-${hours + 1}`),
  ...['Europe/Stockholm', 'Europe/London', 'Atlantic/Azores', 'America/New_York', 'America/St_Johns'],
  ...['America/Santiago', 'Africa/Casablanca', 'Asia/Tehran', 'Asia/Kathmandu', 'Asia/Kolkata'],
  ...['Australia/Lord_Howe', 'Australia/Sydney', 'Pacific/Auckland', 'Pacific/Chatham', 'Pacific/Apia'],
];
const own = process.env.TZ;

afterEach(() => {
  vi.useRealTimers();
  if (own === undefined) delete process.env.TZ;
  else process.env.TZ = own;
});

test('a clock can be set to another zone here at all', () => {
  const offsets = zones.map((zone) => {
    process.env.TZ = zone;
    return new Date('2026-07-01T12:00:00Z').getTimezoneOffset();
  });
  expect(new Set(offsets).size).toBeGreaterThan(30);
});

test('report, note and calendar file are the same wherever the reader’s clock stands', {
  timeout: 180_000,
}, async () => {
  expect(zones.length).toBeGreaterThanOrEqual(40);
  process.env.TZ = 'Europe/Stockholm';
  const expected = await everythingSaid();
  for (const zone of zones) {
    process.env.TZ = zone;
    expect((await everythingSaid()) === expected, zone).toBe(true);
  }
});

describe('today is the day on the reader’s own wall', () => {
  test.each([
    ['Europe/Stockholm', '2026-03-28T22:59:59Z', '2026-03-28'],
    ['Europe/Stockholm', '2026-03-28T23:00:00Z', '2026-03-29'],
    ['Europe/Stockholm', '2026-03-29T21:59:59Z', '2026-03-29'],
    ['Europe/Stockholm', '2026-03-29T22:00:00Z', '2026-03-30'],
    ['Europe/Stockholm', '2026-10-24T22:00:00Z', '2026-10-25'],
    ['Europe/Stockholm', '2026-10-25T22:59:59Z', '2026-10-25'],
    ['Europe/Stockholm', '2026-10-25T23:00:00Z', '2026-10-26'],
    ['Pacific/Kiritimati', '2025-12-31T10:00:00Z', '2026-01-01'],
    ['Etc/GMT+12', '2026-01-01T11:59:59Z', '2025-12-31'],
  ])('%s, %s: %s', (zone, now, day) => {
    process.env.TZ = zone;
    vi.useFakeTimers({ now: new Date(now) });
    expect(today()).toBe(day);
  });
});

/** Sent beside the hours that summer time takes or gives, with the sender's own offset, and the day after in the mail. */
const edges = [
  ['2026-03-28T23:59:00+01:00', '2026-03-29'],
  ['2026-03-29T01:59:59+01:00', '2026-03-30'],
  ['2026-03-29T03:00:00+02:00', '2026-03-30'],
  ['2026-10-24T23:59:00+02:00', '2026-10-25'],
  ['2026-10-25T02:30:00+02:00', '2026-10-26'],
  ['2026-10-25T02:30:00+01:00', '2026-10-26'],
  ['2026-03-08T01:59:59-05:00', '2026-03-09'],
  ['2026-11-01T01:30:00-05:00', '2026-11-02'],
  ['2026-04-05T02:30:00+11:00', '2026-04-06'],
  ['2026-12-31T23:59:59+01:00', '2027-01-01'],
] as const;

test('a mail’s days are counted from its own date, wherever and however wrongly the reader’s clock stands', {
  timeout: 180_000,
}, () => {
  const pack = loadPack();
  for (const [sent, tomorrow] of edges) {
    const message = { ...dinner, sent };
    const said = new Set<string>();
    for (const [index, zone] of zones.entries()) {
      process.env.TZ = zone;
      // Every edge with every fault of the clock, each in a third of the zones.
      const days = ((index + edges.findIndex(([one]) => one === sent)) % 3) - 1;
      vi.useFakeTimers({ now: Date.parse(sent) + days * 86_400_000, toFake: ['Date'] });
      const date = today();
      const report = screen(message, pack, { date, language: 'sv' });
      const at = `${sent} in ${zone}, ${days} days off`;
      expect(report.message.sent, at).toBe(sent);
      expect(report.signals.find(({ id }) => id === 'schedule')?.date, at).toBe(tomorrow);
      // The day on which note and file are made is the reader's own, and told as that.
      const made = { language: 'sv', date: sent.slice(0, 10) } as const;
      said.add(JSON.stringify([report, buildNote(report, made), noteIcs(report, made)]));
    }
    expect(said.size, sent).toBe(1);
  }
});

const dinner = {
  subject: 'Middag i morgon',
  from: { name: 'Eva Ek', address: 'eva.ek@cordia-pharma.example' },
  to: [],
  cc: [],
  body: 'Cordia Pharma AB bjuder på middag i morgon kl. 18.00–20.30.',
  attachments: [],
};

/** What is said of some mails, with their notes and calendar files. */
async function everythingSaid(): Promise<string> {
  const options = { language: 'sv', date: '2026-09-10' } as const;
  const ids = ['evening-meeting', 'forwarded-congress'];
  const reports = await Promise.all(ids.map((id) => expectedReport(id)));
  return JSON.stringify(
    reports.map((report) => [report, buildNote(report, options), noteIcs(report, options)]),
  );
}
