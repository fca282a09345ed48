import { describe, expect, test } from 'vitest';
import { missingNoun } from '../src/note/missing-time.ts';
import { buildNote } from '../src/note/note.ts';
import { occasionsInWords } from '../src/note/occasions.ts';
import { shortNote } from '../src/note/short-note.ts';
import { shorten, shortenLines } from '../src/note/shorten.ts';
import { loadPack } from '../src/pack.ts';
import type { Language, Organiser, Signal } from '../src/report.ts';
import { screen } from '../src/screen.ts';
import { reports } from './gallery/reports.ts';

const pack = loadPack();
const lead =
  'Till verksamhetschefen\n\nCordia Pharma AB bjuder in läkare till tre möten om nya riktlinjer vid hjärtsvikt.';
const evening = (day: string, rest: string) => `\n\n${day} 2026 kl. 17.30–20.00, ${rest}`;
const dinner = 'Trerätters middag, vi bjuder.';
const room = 'Vi bokar och betalar hotellrummet.';

describe('a note about several occasions', () => {
  test('says once what is alike on all of them', () => {
    const note = noteOf(
      evening('12 maj', `Hotell Svea, Malmö. ${dinner}`) +
        evening('19 maj', `Hotell Kung, Lund. ${dinner}`) +
        evening('26 maj', `Hotell Prins, Ystad. ${dinner}`),
    );
    expect(linesOf(note, 'meals')).toEqual([
      expect.stringMatching(/^Gäller alla tre tillfällen: Måltid.*”Trerätters middag, vi bjuder”/),
    ]);
    expect(linesOf(note, 'when')).toHaveLength(3);
  });

  test('says of which occasion something is told, in both languages', () => {
    const text =
      evening('12 maj', 'Hotell Svea, Malmö. Kaffe, vi bjuder.') +
      evening('19 maj', `Hotell Kung, Lund. ${room}`);
    expect(linesOf(noteOf(text), 'costs').join()).toMatch(/^Gäller 19 maj: Boende/);
    expect(linesOf(noteOf(text, 'en'), 'costs').join()).toMatch(/^Concerns 19 May: Lodging/);
    expect(linesOf(noteOf(text), 'moderation').join()).toMatch(/övernattning\. Gäller 19 maj: ”/);
  });

  test('has one line for a rule that several occasions concern, with the numbers of its cards', () => {
    const note = noteOf(
      evening('12 maj', `Hotell Svea, Malmö. ${room}`) +
        evening('19 maj', 'Hotell Kung, Lund. Kaffe.') +
        evening('26 maj', `Hotell Prins, Ystad. Vi betalar även övernattningen där.`),
    );
    const lines = linesOf(note, 'moderation').filter((line) => line.includes('övernattning'));
    expect(lines).toHaveLength(1);
    expect(lines[0]).toMatch(/^\d, \d\. Möjlig avvikelse: .* Gäller 12 maj och 26 maj: ”/);
    expect(lines[0]?.match(/Regelns stöd/g)).toHaveLength(1);
    const short = shortNote(note).fields.find(({ id }) => id === 'moderation')?.value ?? '';
    expect(short.match(/Företaget betalar/g)).toHaveLength(1);
  });

  test('tells the hour where two occasions are on one day', () => {
    const time = (event: number, date: string, from: string): Signal[] => [
      { id: 'schedule', stance: 'stated', event, date, from, start: 0, end: 1, quote: 'x' },
      { id: 'meal', stance: 'stated', event, start: 0, end: 1, quote: 'x' },
    ];
    const signals = [
      ...time(0, '2026-05-12', '17:30'),
      ...time(1, '2026-05-12', '08:00'),
      ...time(2, '2026-05-19', '08:00'),
    ];
    const told = (...events: number[]) => occasionsInWords(events, { ...reports.evening, signals }, 'sv');
    expect([told(0), told(2), told(0, 1), told(0, 1, 2)]).toEqual([
      '12 maj 17.30',
      '19 maj',
      '12 maj 08.00 och 12 maj 17.30',
      'alla tre tillfällen',
    ]);
  });

  test('names no occasion where but one has anything of its own, nor where there is but one', () => {
    const bare = `${evening('12 maj', `Hotell Svea, Malmö. ${dinner}`)}\n\n19 maj 2026 byter kontrollen lot.`;
    for (const text of [bare, evening('12 maj', `Hotell Svea, Malmö. ${dinner}`)])
      expect(JSON.stringify(noteOf(text).fields)).not.toMatch(/Gäller (?:\d|alla|båda)/);
  });

  test('has no line twice', () => {
    const note = noteOf(`${evening('12 maj', 'Webbinarium')}${evening('19 maj', 'Webbinarium')}`);
    expect(linesOf(note, 'where')).toEqual(['Gäller båda tillfällena: Digitalt: ”Webbinarium”']);
  });
});

test('nobody pays what is free', () => {
  const note = noteOf(evening('12 maj', 'Hotell Svea, Malmö. Mötet är kostnadsfritt. Vi bjuder på kaffe.'));
  expect(linesOf(note, 'costs')).toEqual([expect.stringMatching(/avgiftsfritt\): ”[^”]*”$/)]);
  expect(linesOf(note, 'meals').join()).toContain('företaget betalar');
});

test.each([
  ['vikt och viner |', 'vikt och viner'],
  ['• Lunch\n· ', 'Lunch'],
  ['|', '|'],
  ['a | b', 'a | b'],
])('the quote %j is shown as %j', (quote, shown) => expect(shorten(quote)).toBe(shown));

test('a quote that keeps its lines has none that are empty, and is no longer than another', () => {
  expect(shortenLines(' 17.45  Riktlinjer |\n\n---\n• 18.30 Middag')).toBe('17.45 Riktlinjer\n18.30 Middag');
  expect(shortenLines(`Program\n${'x'.repeat(300)}`)).toBe(`Program\n${'x'.repeat(190)} …`);
});

describe('who is behind it', () => {
  const organisers = (...all: Pick<Organiser, 'name' | 'sector' | 'role'>[]) =>
    missingNoun('organiser', { ...reports.evening, organisers: all }, 'sv');

  test('is asked for in words that do not contradict the field of the sender', () => {
    expect(organisers()).toBe('vilket företag som står bakom');
    expect(organisers({ name: 'Dermavia AB', sector: 'medtech', role: 'host' })).toBe(
      'vilket företag som bjuder in (Dermavia AB nämns inte i själva inbjudan)',
    );
    expect(organisers({ name: 'Insikt Nord AB', sector: 'agency', role: 'agency' })).toBe(
      'vilket företag byrån arbetar för',
    );
    expect(organisers({ name: 'Svensk Förening', sector: 'society', role: 'host' })).toBe(
      'vilka företag som är med och betalar',
    );
  });
});

function noteOf(text: string, language: Language = 'sv') {
  const message = {
    subject: 'Inbjudan',
    from: { name: 'Johan Palm', address: 'johan.palm@cordia.example' },
    to: [],
    cc: [],
    sent: '2026-03-09T10:00:00+01:00',
    attachments: [],
    body: `${lead}${text}`,
  };
  const report = screen(message, pack, { date: '2026-03-09', language });
  return buildNote(report, { language, date: '2026-03-09' });
}

function linesOf({ fields }: ReturnType<typeof noteOf>, id: string): string[] {
  return fields.find((field) => field.id === id)?.value.split('\n') ?? [];
}
