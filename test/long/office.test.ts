import { spawnSync } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { afterAll, describe, expect, test } from 'vitest';
import { buildNote } from '../../src/note/note.ts';
import { noteCsv } from '../../src/note/note-csv.ts';
import { noteDocx } from '../../src/note/note-docx.ts';
import { reports } from '../gallery/reports.ts';

const hasOffice = spawnSync('soffice', ['--version']).status === 0;
if (!hasOffice) {
  process.stdout.write('LibreOffice is not installed, so the Word and CSV files are not opened by it.\n');
}
const folder = mkdtempSync(join(tmpdir(), 'samverkanskoll-office-'));
afterAll(() => rmSync(folder, { recursive: true, force: true }));

const formula = '=HYPERLINK("https://evil.example";"klicka")';
const { message } = reports.evening;
const report = { ...reports.evening, message: { ...message, subject: formula } };
const note = buildNote(report, { language: 'sv', date: '2026-03-09', version: '1.2.3' });

describe.skipIf(!hasOffice)('LibreOffice', () => {
  test('opens the Word file with every label and line in it, and makes a PDF of it', () => {
    writeFileSync(join(folder, 'note.docx'), noteDocx(note));
    const text = convert('note.docx', 'txt:Text (encoded):UTF8', 'txt').toString('utf8');
    const lines = new Set(
      text
        .replace('\uFEFF', '')
        .split(/\r?\n/)
        .map((line) => line.trim()),
    );
    expect(lines).toContain(note.title);
    const told = note.fields.flatMap(({ label, value }) => [label, ...value.split('\n')]);
    expect(told.filter((line) => line !== '' && !lines.has(line.trim()))).toEqual([]);
    expect(convert('note.docx', 'pdf', 'pdf').subarray(0, 5).toString('latin1')).toBe('%PDF-');
    const document = convert('note.docx', 'fodt', 'fodt').toString('utf8');
    expect(document).toContain('<table:table-header-rows');
    expect(document).toMatch(/<text:h [^>]*text:outline-level="1"/);
    expect(document).toMatch(/fo:language="sv" fo:country="SE"/);
  });

  test('reads the CSV file as two rows of text without a formula', () => {
    writeFileSync(join(folder, 'note.csv'), noteCsv(note));
    const sheet = convert('note.csv', 'fods', 'fods', CSV).toString('utf8');
    expect(sheet).not.toContain('table:formula');
    expect(sheet.match(/<table:table-row/g)).toHaveLength(2);
    expect(sheet).toContain('klicka');
    expect(sheet).toContain('Företag / avsändare');
  });

  test('would have worked out the very same words without the apostrophe', () => {
    writeFileSync(join(folder, 'control.csv'), `\uFEFF"${formula.replaceAll('"', '""')}";"=1+1"\r\n`);
    expect(convert('control.csv', 'fods', 'fods', CSV).toString('utf8')).toContain('table:formula');
  });
});

// Semicolons, quotes, UTF-8, from the first line, language of the system, formulas worked out.
const CSV = '--infilter=CSV:59,34,76,1,,0,false,true,false,false,false,-1,true';

function convert(file: string, to: string, ending: string, ...options: readonly string[]): Buffer {
  const profile = `-env:UserInstallation=${pathToFileURL(join(folder, 'profile'))}`;
  const words = [
    profile,
    '--headless',
    ...options,
    '--convert-to',
    to,
    '--outdir',
    folder,
    join(folder, file),
  ];
  const { status, stderr } = spawnSync('soffice', words, { encoding: 'utf8' });
  expect(status, stderr).toBe(0);
  const made = file.replace(/\.\w+$/, `.${ending}`);
  try {
    return readFileSync(join(folder, made));
  } catch {
    return readFileSync(join(folder, `${file.replace(/\.\w+$/, '')}-Sheet1.${ending}`));
  }
}
