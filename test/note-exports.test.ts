import { strFromU8, unzipSync } from 'fflate';
import { describe, expect, test } from 'vitest';
import { certainTimes } from '../src/note/certain-times.ts';
import { fileName } from '../src/note/file-name.ts';
import { buildNote } from '../src/note/note.ts';
import { noteCsv } from '../src/note/note-csv.ts';
import { noteDocx } from '../src/note/note-docx.ts';
import type { Note } from '../src/note/note-field.ts';
import { escapeIcs, fold, noteIcs } from '../src/note/note-ics.ts';
import { noteRow } from '../src/note/note-row.ts';
import { noteTsv } from '../src/note/note-tsv.ts';
import { spreadsheetCell } from '../src/note/spreadsheet-cell.ts';
import type { Report, Signal } from '../src/report.ts';
import { sv } from '../src/words/sv.ts';
import { reports } from './gallery/reports.ts';
import { elementsOf } from './parse-xml.ts';
import { fc } from './properties.ts';
import { readCsv } from './read-csv.ts';

const options = { language: 'sv', date: '2026-03-09' } as const;
const evening = buildNote(reports.evening, options);
const nasty = '=HYPERLINK("https://evil.example";"klicka")\t\r\nrad två; "citat" <b>&';
const anyText = fc.string({ unit: 'binary', maxLength: 80 });

describe('the CSV file', () => {
  test('begins with a BOM, has one head and one row of equal length, semicolons and CRLF', () => {
    const csv = noteCsv(evening);
    expect(csv.codePointAt(0)).toBe(0xfeff);
    const [head = [], row = [], ...others] = readCsv(csv);
    expect(others).toEqual([]);
    expect(head).toEqual(evening.fields.map(({ label }) => label));
    expect(row).toHaveLength(head.length);
    expect(csv.replaceAll('\r\n', '')).not.toMatch(/[\r\n]/);
  });

  test('writes days as ISO, and the head in the language of the note', () => {
    const note = buildNote(reports.evening, { ...options, language: 'en' });
    const [head = [], row = []] = readCsv(noteCsv(note));
    const cell = (label: string) => row[head.indexOf(label)];
    expect(cell('Date of note')).toBe('2026-03-09');
    expect(cell('Invitation received')).toBe('2026-03-02');
    expect(cell('Date and time')).toBe('2026-04-16 17:45–21:00');
  });

  test('holds nothing that a spreadsheet would work out', () => {
    const [, row = []] = readCsv(noteCsv(withSubject(nasty)));
    const subject = row[evening.fields.findIndex(({ id }) => id === 'subjectLine')];
    expect(subject).toBe('\'=HYPERLINK("https://evil.example";"klicka") | rad två; "citat" <b>&');
    expect(row.filter((cell) => /^\s*[=+\-@]/.test(cell))).toEqual([]);
  });
});

test('no cell begins like a formula, and no other is changed', () => {
  fc.assert(
    fc.property(anyText, (text) => {
      const cell = spreadsheetCell(text);
      expect(cell).not.toMatch(/^(?:\s*[=+\-@]|[\t\r\n])/);
      expect([text, `'${text}`]).toContain(cell);
    }),
  );
  for (const start of ['=', '+', '-', '@', '\t', '\r', ' =', '\u00a0=', '＝']) {
    expect(spreadsheetCell(`${start}1+1`)).toBe(`'${start}1+1`);
  }
  expect(spreadsheetCell('1 495 kr = mycket')).toBe('1 495 kr = mycket');
});

test('the row has one tab between two fields, no line end, and no quote that could swallow a tab', () => {
  fc.assert(
    fc.property(anyText, (subject) => {
      const row = noteTsv(withSubject(subject));
      expect(row.split('\t')).toHaveLength(evening.fields.length);
      expect(row).not.toMatch(/[\r\n"\u2028\u2029\u0085]/);
    }),
  );
  expect(noteRow(evening).cells[21]).toContain('Program med tider | Mat och dryck, med belopp');
});

describe('the Word file', () => {
  const parts = (note: Note) =>
    Object.entries(unzipSync(noteDocx(note))).map(([name, bytes]) => [name, strFromU8(bytes)] as const);
  const partOf = (note: Note, name: string) => parts(note).find(([part]) => part === name)?.[1] ?? '';

  test('holds well-formed parts, each with its kind and each in its place', () => {
    const all = parts(evening);
    expect(all.map(([name]) => name).sort()).toEqual([
      '[Content_Types].xml',
      '_rels/.rels',
      'docProps/core.xml',
      'word/_rels/document.xml.rels',
      'word/document.xml',
      'word/styles.xml',
    ]);
    for (const [, xml] of all) expect(elementsOf(xml).length).toBeGreaterThan(1);
    const named = elementsOf(partOf(evening, '[Content_Types].xml')).flatMap(
      ({ attributes }) => attributes.PartName ?? [],
    );
    for (const name of named) expect(all.map(([part]) => `/${part}`)).toContain(name);
    const targets = elementsOf(partOf(evening, '_rels/.rels')).flatMap(
      ({ attributes }) => attributes.Target ?? [],
    );
    for (const target of targets) expect(all.map(([part]) => part)).toContain(target);
  });

  test('has the title as a heading, a head row, and every field’s lines', () => {
    const elements = elementsOf(partOf(evening, 'word/document.xml'));
    const texts = elements.filter(({ name }) => name === 'w:t').map(({ text }) => text);
    expect(texts.slice(0, 3)).toEqual([evening.title, 'Uppgift', 'Innehåll']);
    const expected = evening.fields.flatMap(({ label, value }) => [label, ...value.split('\n')]);
    expect(texts.slice(3)).toEqual(expected.filter((text) => text !== ''));
    expect(elements.filter(({ name }) => name === 'w:tblHeader')).toHaveLength(1);
    expect(elements.filter(({ name }) => name === 'w:tr')).toHaveLength(evening.fields.length + 1);
    const styles = elements
      .filter(({ name }) => name === 'w:pStyle')
      .map(({ attributes }) => attributes['w:val']);
    expect(styles[0]).toBe('Heading1');
  });

  test.each([
    ['sv', 'sv-SE'],
    ['en', 'en-GB'],
  ] as const)('in %s says which language it is in, and what it is called', (language, tag) => {
    const note = buildNote(reports.evening, { ...options, language });
    expect(partOf(note, 'word/styles.xml')).toContain(`<w:lang w:val="${tag}"/>`);
    expect(partOf(note, 'docProps/core.xml')).toContain(`<dc:title>${note.title}</dc:title>`);
  });

  test('stays well-formed whatever the mail says, and tells it', () => {
    fc.assert(
      fc.property(anyText, (subject) => {
        const elements = elementsOf(partOf(withSubject(subject), 'word/document.xml'));
        expect(elements.filter(({ name }) => name === 'w:tbl')).toHaveLength(1);
      }),
      { numRuns: 40 },
    );
    const texts = elementsOf(partOf(withSubject('<w:p>&amp; "x"'), 'word/document.xml')).map(
      ({ text }) => text,
    );
    expect(texts).toContain('<w:p>&amp; "x"');
  });

  test('is the same, byte by byte, for the same note', () => {
    expect(noteDocx(evening)).toEqual(noteDocx(evening));
  });
});

describe('the calendar file', () => {
  test('holds one tentative event by Stockholm’s clock, with nobody invited and no reminder', () => {
    const lines = unfold(noteIcs(reports.evening, options) ?? '');
    for (const line of [
      'METHOD:PUBLISH',
      'DTSTART;TZID=Europe/Stockholm:20260416T174500',
      'DTEND;TZID=Europe/Stockholm:20260416T210000',
      'STATUS:TENTATIVE',
      'DTSTAMP:20260309T000000Z',
      'SUMMARY:Preliminärt: Sammankomst\\, Cordia Pharma AB',
      'LOCATION:Strandhotellet',
      'TZID:Europe/Stockholm',
    ]) {
      expect(lines).toContain(line);
    }
    expect(lines.filter((line) => line === 'BEGIN:VEVENT')).toHaveLength(1);
    expect(lines.join('\n')).not.toMatch(/ATTENDEE|ORGANIZER|VALARM/);
    expect(lines.join('\n')).toContain('Årtalet står inte i mejlet');
    expect(nestingOf(lines)).toEqual([]);
  });

  test.each([
    ['no start', { from: undefined }],
    ['no day', { date: undefined }],
    ['an unclear time', { stance: 'unclear' }],
    ['a denied time', { stance: 'denied' }],
    ['several days without an end', { endDate: '2026-04-17', to: undefined }],
  ])('is not made of %s', (_, change) => {
    expect(noteIcs(withSchedule(change), options)).toBeUndefined();
  });

  test('is not made of a year that nothing tells, nor where two starts stand against each other', () => {
    const { sent: _sent, ...message } = reports.evening.message;
    expect(certainTimes({ ...reports.evening, message })).toEqual([]);
    const [first] = reports.evening.signals;
    if (!first) throw new Error('no schedule');
    const signals = [...reports.evening.signals, { ...first, from: '18:00' }];
    expect(certainTimes({ ...reports.evening, signals })).toEqual([]);
    expect(certainTimes({ ...reports.evening, signals: [...reports.evening.signals, first] })).toHaveLength(
      1,
    );
  });

  test('is not made by another country’s clock', () => {
    const abroad = (country: string) =>
      certainTimes({
        ...reports.evening,
        signals: reports.evening.signals.map((one) => (one.id === 'venue' ? { ...one, country } : one)),
      }).length;
    expect([abroad('GB'), abroad('FI'), abroad('DK'), abroad('SE')]).toEqual([0, 0, 1, 1]);
    for (const [time, count] of [
      ['17.45 GMT', 0],
      ['5:45 pm BST', 0],
      ['17:45 EST', 0],
      ['17.45 CET', 1],
      ['17.45 ESTRAD', 1],
    ] as const) {
      const wording = `${reports.evening.wording}\nTid: ${time}`;
      expect(certainTimes({ ...reports.evening, wording }), time).toHaveLength(count);
    }
  });

  test('has one entry an event, ends after midnight where it does, and without an end says so', () => {
    const [first] = reports.evening.signals;
    if (!first) throw new Error('no schedule');
    const { to: _to, ...open } = first;
    const signals: Signal[] = [
      { ...first, event: 0, from: '20:00', to: '01:00' },
      { ...open, event: 1, date: '2026-12-31' },
    ];
    const lines = unfold(
      noteIcs({ ...reports.evening, wording: '16 april och 31 december', signals }, options) ?? '',
    );
    expect(lines).toContain('DTEND;TZID=Europe/Stockholm:20260417T010000');
    expect(lines).toContain('DTSTART;TZID=Europe/Stockholm:20261231T174500');
    expect(lines.filter((line) => line.startsWith('DTEND'))).toHaveLength(1);
    expect(lines.filter((line) => line.includes('Sluttid framgår inte.'))).toHaveLength(1);
    const ids = lines.filter((line) => line.startsWith('UID:'));
    expect(new Set(ids).size).toBe(2);
  });

  test('no line is longer than 75 octets, and unfolding gives back what was said', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'grapheme', maxLength: 300 }), (text) => {
        const value = escapeIcs(text);
        const line = `DESCRIPTION:${value}`;
        const folded = fold(line);
        for (const part of folded.split('\r\n')) expect(Buffer.byteLength(part)).toBeLessThanOrEqual(75);
        expect(folded.replaceAll('\r\n ', '')).toBe(line);
        expect(value).not.toMatch(/[\r\n]|(?<!\\)(?:\\\\)*[;,]/);
      }),
    );
    expect(escapeIcs('a;b,c\\d\r\ne')).toBe('a\\;b\\,c\\\\d\\ne');
  });

  test('a mail cannot put a line of its own into it', () => {
    const signals = reports.evening.signals.map((one) =>
      one.id === 'venue'
        ? { ...one, quote: 'Hotellet\r\nATTENDEE:mailto:a@evil.example\nBEGIN:VALARM' }
        : one,
    );
    const lines = unfold(noteIcs({ ...reports.evening, signals }, options) ?? '');
    expect(lines.filter((line) => /^(?:ATTENDEE|BEGIN:VALARM)/.test(line))).toEqual([]);
  });
});

describe('the name of a file', () => {
  test('tells day, company and situation in letters that every system takes', () => {
    expect(fileName(reports.evening, '2026-03-09', 'docx', sv)).toBe(
      'samverkan_2026-03-09_cordia-pharma-ab_sammankomst.docx',
    );
    const odd = {
      ...reports.evening,
      organisers: [{ name: '../Åbo & Çelik: "Ön" <x>|?*', sector: 'pharma', role: 'host' }],
    } as const;
    expect(fileName(odd, '2026-03-09', 'csv', sv)).toBe(
      'samverkan_2026-03-09_abo-celik-on-x_sammankomst.csv',
    );
  });

  test('never holds a person, and says so where nobody is known', () => {
    const person: Report = {
      ...reports.evening,
      organisers: [{ name: 'Johan Palm', sector: 'other', role: 'host' }],
    };
    expect(fileName(person, '2026-03-09', 'csv', sv)).toBe('samverkan_2026-03-09_okant_sammankomst.csv');
    const nobody = { ...reports.evening, organisers: [] };
    expect(fileName(nobody, '2026-03-09', 'csv', sv)).toBe('samverkan_2026-03-09_okant_sammankomst.csv');
  });
});

function withSubject(subject: string): Note {
  const { message } = reports.evening;
  return buildNote({ ...reports.evening, message: { ...message, subject } }, options);
}

function withSchedule(change: object): Report {
  const signals = reports.evening.signals.map((one) => (one.id === 'schedule' ? { ...one, ...change } : one));
  return { ...reports.evening, signals };
}

function unfold(text: string): string[] {
  expect(text.replaceAll('\r\n', '')).not.toMatch(/[\r\n]/);
  return text
    .replaceAll('\r\n ', '')
    .split('\r\n')
    .filter((line) => line !== '');
}

/** What is begun and not ended. */
function nestingOf(lines: readonly string[]): string[] {
  const open: string[] = [];
  for (const line of lines) {
    if (line.startsWith('BEGIN:')) open.push(line.slice(6));
    if (line.startsWith('END:')) expect(open.pop()).toBe(line.slice(4));
  }
  return open;
}
