import { afterEach, describe, expect, test, vi } from 'vitest';
import { today } from '../extension/today.ts';
import { buildNote } from '../src/note/note.ts';
import { noteIcs } from '../src/note/note-ics.ts';
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

/** What is said of some mails, with their notes and calendar files. */
async function everythingSaid(): Promise<string> {
  const options = { language: 'sv', date: '2026-09-10' } as const;
  const ids = ['evening-meeting', 'forwarded-congress'];
  const reports = await Promise.all(ids.map((id) => expectedReport(id)));
  return JSON.stringify(
    reports.map((report) => [report, buildNote(report, options), noteIcs(report, options)]),
  );
}
