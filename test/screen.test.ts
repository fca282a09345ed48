import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import * as v from 'valibot';
import { describe, expect, it } from 'vitest';
import { readFile } from '../src/files/read-file.ts';
import type { Message } from '../src/mail/message.ts';
import { loadPack } from '../src/pack.ts';
import type { Report } from '../src/report.ts';
import { screen } from '../src/screen.ts';
import { fc } from './properties.ts';
import { reportSchema } from './report-schema.ts';

const pack = loadPack();
const options = { date: '2026-03-01', language: 'sv' } as const;
const folders = [
  join(import.meta.dirname, 'outlook/mails'),
  join(import.meta.dirname, 'corpus/messages/seen'),
];

async function samples(): Promise<{ name: string; message: Message }[]> {
  const files = folders.flatMap((folder) =>
    readdirSync(folder)
      .filter((name) => /\.(eml|txt|html)$/.test(name))
      .map((name) => join(folder, name)),
  );
  return Promise.all(
    files.map(async (file) => {
      const read = await readFile(file, new Uint8Array(readFileSync(file)));
      if ('error' in read) throw new Error(`${file}: ${read.error.code}`);
      return { name: file, message: read.message };
    }),
  );
}

function expectSound(report: Report): void {
  const quotes = [
    ...report.signals,
    ...report.kindEvidence,
    ...report.findings.flatMap((finding) => finding.evidence),
  ];
  for (const quote of quotes) expect(report.wording.slice(quote.start, quote.end)).toBe(quote.quote);
  for (const finding of report.findings) {
    for (const index of finding.signals) expect(report.signals[index]).toBeDefined();
  }
}

describe('every sample', async () => {
  for (const { name, message } of await samples()) {
    it(`${name.split('/').pop()} gives a report that the schema accepts, with quotes that stand in the mail`, () => {
      const report = screen(message, pack, options);
      const checked = v.safeParse(reportSchema, report);
      expect(checked.issues?.map((issue) => `${v.getDotPath(issue)}: ${issue.message}`)).toBeUndefined();
      expectSound(report);
    });

    it(`${name.split('/').pop()} gives the same report byte for byte, whatever was screened between`, () => {
      const first = JSON.stringify(screen(message, pack, options));
      screen({ ...message, body: `${message.body}\nVi bjuder på middag.` }, pack, options);
      expect(JSON.stringify(screen(message, pack, options))).toBe(first);
    });
  }
});

const words = fc.constantFrom(
  'Vi',
  'bjuder',
  'på',
  'middag',
  'lunch',
  'inte',
  'ingen',
  'kl.',
  '18.00',
  '12',
  'mars',
  '2026',
  '450',
  'kr',
  'per',
  'person',
  'hotell',
  'resa',
  'betalas',
  'av',
  'arbetsgivaren',
  'Pfizer',
  'AB',
  ',',
  '.',
  ';',
  '\n',
  '\t',
  ':',
  '*',
  '- ',
  '“',
  '\u00ad',
  '\u200b',
  'e\u0301',
  '😀',
  '(',
  ')',
  'the',
  'dinner',
);
const body = fc.oneof(
  fc.string({ unit: 'binary', maxLength: 200 }),
  fc.array(words, { maxLength: 120 }).map((all) => all.join(' ')),
);

describe('any message at all', () => {
  it('is screened without an exception, with spans inside the wording and equal to their quotes', () => {
    fc.assert(
      fc.property(fc.string({ maxLength: 60 }), body, (subject, text) => {
        expectSound(screen({ subject, to: [], cc: [], body: text, attachments: [] }, pack, options));
      }),
      { numRuns: 300 },
    );
  });

  it('gives the same signals for composed and decomposed letters and for either line end', () => {
    const text =
      'Hej!\n\nVi på Nordhälsa Pharma AB bjuder på en enkel måltid, och vi står för hotellet.\nVälkommen den 12 mars!';
    const message = (written: string): Message => ({
      subject: 'Inbjudan',
      to: [],
      cc: [],
      body: written,
      attachments: [],
    });
    const plain = JSON.stringify(screen(message(text), pack, options).signals);
    for (const variant of [
      text.normalize('NFD'),
      text.replaceAll('\n', '\r\n'),
      text.replaceAll('bjuder', 'bju\u00adder'),
    ]) {
      expect(JSON.stringify(screen(message(variant), pack, options).signals)).toBe(plain);
    }
  });

  it('becomes an industry invitation when the reader asks for it, and says so', () => {
    const message: Message = {
      subject: 'Lunch',
      to: [],
      cc: [],
      body: 'Lunchen i matsalen kl. 12 kostar 95 kr i dag.',
      attachments: [],
    };
    expect(screen(message, pack, options).kind).toBe('not-invitation');
    const report = screen(message, pack, { ...options, kindSetBy: 'reader' });
    expect(report.kind).toBe('industry-invitation');
    expect(report.kindSetBy).toBe('reader');
  });
});
