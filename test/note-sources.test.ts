import { expect, test } from 'vitest';
import { type Dismissal, findingKey } from '../src/note/dismissals.ts';
import { buildNote, draftNote } from '../src/note/note.ts';
import type { NoteField } from '../src/note/note-field.ts';
import { mayNamePatient } from '../src/note/patient-words.ts';
import { shortNote } from '../src/note/short-note.ts';
import { loadPack } from '../src/pack.ts';
import type { Report } from '../src/report.ts';
import { screen } from '../src/screen.ts';
import { readSet } from './corpus/read-set.ts';
import { reports } from './gallery/reports.ts';

const options = { language: 'sv', date: '2026-03-09' } as const;
const pack = loadPack();
const { cases } = await readSet('test/corpus/messages/seen');
const screened = cases.map(({ message }) => ({
  id: message.subject,
  report: screen(message, pack, { date: '2026-03-09', language: 'sv' }),
}));

test('a value read from the mail has the stretches that it was read from, and nothing else has any', () => {
  let traced = 0;
  for (const { id, report } of screened) {
    for (const field of draftNote(report, options).fields) {
      const where = `${id} ${field.id} (${field.origin})`;
      expect(field.spans.length > 0, where).toBe(field.origin === 'mail');
      for (const { start, end } of field.spans) {
        expect(report.wording.slice(start, end).trim(), where).not.toBe('');
        traced += 1;
      }
    }
  }
  expect(traced).toBeGreaterThan(1000);
});

test('every quote in a field stands in the stretches of that very field', () => {
  let quotes = 0;
  for (const { id, report } of screened) {
    for (const field of draftNote(report, options).fields) {
      if (field.origin !== 'mail' || field.id === 'subjectLine') continue;
      const words = field.spans.map(({ start, end }) => report.wording.slice(start, end)).join('\n');
      for (const quote of quotesIn(field)) {
        expect(flat(words), `${id} ${field.id}`).toContain(quote);
        quotes += 1;
      }
    }
  }
  expect(quotes).toBeGreaterThan(500);
});

test('what is neither read nor filled in by a person says so in one of our own phrases', () => {
  const phrases = [
    'Framgår inte',
    'Nämns inte',
    'Okänt',
    'Datum framgår inte',
    'Inga',
    'Bara en del av mottagarna är lästa',
  ];
  for (const { id, report } of screened) {
    for (const { id: field, origin, value } of draftNote(report, options).fields) {
      if (origin !== 'sought' || field === 'missing' || value.includes('Regelns stöd')) continue;
      expect(phrases, `${id} ${field}`).toContain(value);
    }
  }
});

test('what only a person knows is left to them', () => {
  for (const { report } of screened) {
    const open = draftNote(report, options).fields.filter(({ value }) => value === '');
    for (const { id, origin } of open)
      expect([id, id === 'subjectLine' ? 'reader' : origin]).toEqual([id, 'reader']);
  }
});

test('a dismissed finding leaves its principle, and is told with reason and comment', () => {
  const [lodging, , companion] = reports.evening.findings;
  if (!lodging || !companion) throw new Error('no findings');
  const dismissals: Dismissal[] = [
    { finding: findingKey(lodging), reason: 'settled', comment: 'Kliniken betalar.\nJohan Palm vet.' },
    { finding: findingKey(companion), reason: 'misread' },
  ];
  const note = buildNote(reports.evening, { ...options, dismissals });
  expect(valueIn(note.fields, 'dismissed').split('\n')).toEqual([
    '1. Företaget betalar övernattningen. ”rum på Strandhotellet”. Skäl: redan avstämt med chef. ' +
      'Kommentar: Kliniken betalar. [namn] vet.',
    '3. Medföljande bjuds in. ”ta med din partner”. Skäl: fel tolkat.',
  ]);
  const moderation = valueIn(note.fields, 'moderation');
  expect(moderation).not.toMatch(/övernattningen|Medföljande bjuds in/);
  // The others keep the numbers of their cards.
  expect(moderation.split('\n').map((line) => line.slice(0, 2))).toEqual(['2.', '4.', '5.', '6.']);
  expect(valueIn(buildNote(reports.evening, options).fields, 'dismissed')).toBe('Inga');
});

test('a dismissed point is no longer asked for, and a principle without the rest has none', () => {
  const point = reports.evening.findings.find(({ rule }) => rule === 'content-not-readable');
  if (!point) throw new Error('no point');
  const dismissals: Dismissal[] = [{ finding: findingKey(point), reason: 'not-applicable' }];
  const { fields } = buildNote(reports.evening, { ...options, dismissals });
  expect(valueIn(fields, 'transparency')).toBe('Inga iakttagelser');
  expect(valueIn(fields, 'missing')).not.toContain('bilaga');
  expect(valueIn(fields, 'dismissed')).toContain('Skäl: gäller inte här.');
});

test('the foot names product, version, edition and overlays', () => {
  const foot = (report: Report) =>
    valueIn(buildNote(report, { ...options, version: '1.2.3' }).fields, 'footer');
  expect(foot(reports.evening)).toContain('lokalt med Samverkanskoll 1.2.3. Inget har skickats.');
  const local = { ...reports.evening, pack: { ...reports.evening.pack, overlays: ['region-x'] } };
  expect(foot(local)).toContain('Samverkanskoll 1.2.3.');
  expect(foot(local)).toContain('med lokala regler: region-x');
});

test('the head of unit is named only where the organisation wants it', () => {
  expect(valueIn(buildNote(reports.evening, options).fields, 'headOfUnit')).toBe('no such field');
  const note = buildNote(reports.evening, { ...options, headOfUnitRequired: true });
  expect(valueIn(note.fields, 'headOfUnit')).toBe('Verksamhetschefen ska få veta om inbjudan.');
});

test.each([
  ['stated', 'Ja, i mejlet'],
  ['denied', 'Nej'],
  ['unclear', 'Oklart i texten'],
] as const)('a programme that is %s is told as %s', (stance, answer) => {
  const wording = '17.00 Föreläsning\n18.00 Middag';
  const rows = [
    { start: 0, end: 17, from: '17:00', minutes: 60, as: 'professional' },
    { start: 18, end: 30, from: '18:00', as: 'social' },
  ] as const;
  const signals = [{ id: 'programme', stance, start: 0, end: 30, quote: wording, rows }] as const;
  const { fields } = buildNote({ ...reports.evening, wording, signals, findings: [] }, options);
  expect(valueIn(fields, 'programme')).toBe(answer);
  const without = buildNote({ ...reports.evening, signals: [], findings: [] }, options);
  expect(valueIn(without.fields, 'programme')).toBe('Framgår inte');
});

test('the short note has claims instead of reasons, and no field without a word', () => {
  const note = buildNote(reports.evening, options);
  const short = shortNote(note);
  expect(valueIn(short.fields, 'moderation').split('\n')[0]).toBe(
    '1. Möjlig avvikelse: Företaget betalar övernattningen',
  );
  expect(short.fields.filter(({ value }) => value === '')).toEqual([]);
  expect(short.fields.length).toBeLessThan(note.fields.length / 2 + 2);
  expect(short.fields.at(-1)?.id).toBe('footer');
});

test.each([
  'Kallelse för 640823-3234 i dag',
  'Kallelse för 19640883-3234 i dag',
  'Gäller patienten Anna Bergström, avd 4',
  'Patient: Anna Bergström',
  'Journal: Karl-Erik Åman',
  'patient född 1964 med hjärtsvikt',
  'remiss för Anna Bergström',
  'patient Anna Bergström',
])('“%s” may name a patient', (subject) => expect(mayNamePatient(draftOf(subject))).toBe(true));

test.each([
  'Patientsäkerhet i vardagen',
  'Hur får patienten Cordimax i tid? Möte',
  'Patienter med hjärtsvikt, Cordia Pharma AB',
  'Journal Club med Maja Ståhl',
  'Patient Access Nordic Meeting',
  'Fem patientfall, 2026-03-09',
  'Remisser och remissvägar i Region Skåne',
])('“%s” names none', (subject) => expect(mayNamePatient(draftOf(subject))).toBe(false));

test('hardly any invitation of the corpus is taken for a patient’s', () => {
  const taken = screened.filter(({ report }) => mayNamePatient(draftNote(report, options)));
  expect(taken.map(({ id }) => id)).toEqual([]);
});

function draftOf(subject: string) {
  return draftNote({ ...reports.compliant, message: { ...reports.compliant.message, subject } }, options);
}

function valueIn(fields: readonly NoteField[], id: string): string {
  return fields.find((field) => field.id === id)?.value ?? 'no such field';
}

function quotesIn({ value }: NoteField): string[] {
  return [...value.matchAll(/”([^”]+)”/g)].map(([, quote = '']) => flat(quote.replace(/ …$/, '')));
}

function flat(text: string): string {
  return text.replace(/\s+/g, ' ').trim();
}
