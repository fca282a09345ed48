import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import * as v from 'valibot';
import { describe, expect, it } from 'vitest';
import type { Message } from '../src/mail/message.ts';
import { loadPack } from '../src/pack.ts';
import type { Report } from '../src/report.ts';
import { screen } from '../src/screen.ts';
import { analysedUnits } from '../src/signals/analysis.ts';
import { buildEngine } from '../src/signals/engine.ts';
import { findPhrases } from '../src/text/find-phrases.ts';
import { tokenise } from '../src/text/tokens.ts';
import { fc } from './properties.ts';
import { reportSchema } from './report-schema.ts';

const pack = loadPack();

function screenBody(body: string, subject = 'Inbjudan'): Report {
  const from = { name: 'Eva Ek, Nutrivia AB', address: 'eva.ek@nutrivia.example' };
  const message: Message = { subject, from, to: [], cc: [], body, attachments: [] };
  return screen(message, pack, { date: '2026-03-01', language: 'sv' });
}

/** A report of the public format whose every span lies in the wording and holds its own quote. */
function expectSane(report: Report): void {
  expect(v.safeParse(reportSchema, report).issues ?? []).toEqual([]);
  const { wording, signals, findings, kindEvidence } = report;
  const quotes = [...signals, ...findings.flatMap((finding) => finding.evidence), ...kindEvidence];
  for (const { start, end, quote } of quotes) expect(wording.slice(start, end)).toBe(quote);
  for (const { end = 0 } of report.organisers) expect(end).toBeLessThanOrEqual(wording.length);
  for (const finding of findings) for (const at of finding.signals) expect(signals[at]).toBeDefined();
}

const hostile: Readonly<Record<string, string>> = {
  '100 kB of “Mr. ”': 'Mr. '.repeat(25_000),
  '50,000 digits': '1'.repeat(50_000),
  '10,000 nested brackets': `${'('.repeat(10_000)}lunch${')'.repeat(10_000)}`,
  'one word of 1 MB': 'a'.repeat(1_000_000),
  '20,000 “kr”': 'kr '.repeat(20_000),
  '20,000 sums': '20 kr '.repeat(20_000),
  '5,000 agenda rows': '12.00 Lunch\n'.repeat(5000),
  '10,000 “lunch ”': 'lunch '.repeat(10_000),
  '3,000 “vi betalar middag ”': 'vi betalar middag '.repeat(3000),
  '60 kB of “Pfizer AB ”': 'Pfizer AB '.repeat(6000),
  '60 kB of places': 'på Grand Hotel i Stockholm '.repeat(2200),
  'places that may be words': 'i Nice, '.repeat(7500),
  'labels with sums': 'Avgift: 100 kr\n'.repeat(4000),
  'days and hours': 'den 12 mars kl. 12.00–13.00 på kliniken\n'.repeat(1500),
  'bullets with footnotes': '* lunch**\n'.repeat(6000),
  'negations without an end': 'varken resa, logi eller middag '.repeat(1900),
  'unsubscribing notices': 'avregistrera dig\n'.repeat(3500),
  'sign-offs': `Med vänlig hälsning\nEva\n${'x'.repeat(110)}.\n${'y'.repeat(110)}.\n`.repeat(240),
  'headers of earlier mails': 'Från: a\nSkickat: b\nTill: c\nÄmne: d\n'.repeat(1600),
  'attributions of earlier mails': `${'<'.repeat(150)}2026${'>'.repeat(150)} skrev:\n`.repeat(180),
  'quoting marks': '> '.repeat(30_000),
  'hyphens between words': 'lunch-'.repeat(10_000),
  'combining marks': `e${'\u0301'.repeat(50_000)}`,
  'hidden letters': 'l\u200bu\u00adn\u200bch '.repeat(6000),
  'nothing but line ends': '\n'.repeat(60_000),
  'nothing but spaces': `${' '.repeat(60_000)}x`,
  'half characters': '\ud800'.repeat(20_000),
};

describe('hostile text', () => {
  it.each(Object.entries(hostile))('%s is read to the end', (_, body) => {
    const report = screenBody(body);
    expectSane(report);
    expect(report.reading?.analysedTo).toBe(
      report.wording.length > analysedUnits ? analysedUnits : undefined,
    );
  });

  it('asks the word lists for each of its words, and for none twice', () => {
    const { phrases } = buildEngine({ tagger: false });
    for (const body of Object.values(hostile)) {
      const tokens = tokenise(body.slice(0, analysedUnits), []).all;
      let asked = 0;
      const counted = {
        ...phrases,
        startingWith: (word: string) => {
          asked += 1;
          return phrases.startingWith(word);
        },
      };
      findPhrases(tokens, counted);
      expect(asked).toBe(tokens.filter((token) => token.kind !== 'mark').length);
    }
  });

  it('beyond what is analysed changes no signal', () => {
    const body = 'Vi bjuder på lunch den 12 mars. '.repeat(1850);
    const more = `${body}${'Middag på hotell ingår. '.repeat(10_000)}`;
    expect(screenBody(more.slice(0, analysedUnits)).signals).toEqual(
      screenBody(more).signals.filter((signal) => signal.end <= analysedUnits),
    );
  });
});

const folder = join(import.meta.dirname, 'corpus/messages');
const lines = readdirSync(folder, { recursive: true, encoding: 'utf8' })
  .filter((file) => file.endsWith('.txt'))
  .flatMap((file) => readFileSync(join(folder, file), 'utf8').split('\n'));
const pieces = Object.values(hostile).map((text) => text.slice(0, 80));

const body = fc
  .array(fc.oneof({ weight: 6, arbitrary: fc.constantFrom(...lines) }, fc.constantFrom(...pieces, '')), {
    maxLength: 24,
  })
  .map((parts) => parts.join('\n'));
const anything = fc.oneof(body, fc.string({ unit: 'binary', maxLength: 400 }));
const runs = { numRuns: 80 };

describe('any text', () => {
  it('gives a sound report, and the same one again', () => {
    fc.assert(
      fc.property(anything, anything, (subject, text) => {
        const report = screenBody(text, subject.slice(0, 100));
        expectSane(report);
        expect(screenBody(text, subject.slice(0, 100))).toEqual(report);
      }),
      runs,
    );
  });

  it.each<[string, (text: string) => string]>([
    ['decomposed letters', (text) => text.normalize('NFD')],
    ['composed letters', (text) => text.normalize('NFC')],
    ['line ends of Windows', (text) => text.replaceAll('\n', '\r\n')],
    ['spaces that do not break', (text) => text.replaceAll(' ', '\u00a0')],
    ['soft hyphens and zero-width spaces', (text) => text.replace(/(\p{L})(?=\p{L})/gu, '$1\u00ad\u200b')],
  ])('with %s says the same', (_, vary) => {
    fc.assert(
      fc.property(body, (text) => {
        const plain = text.normalize('NFC').replace(/[\r\u00ad\u200b]/g, '');
        expect(folded(screenBody(vary(plain)))).toEqual(folded(screenBody(plain)));
      }),
      runs,
    );
  });

  it('keeps its signals when unrelated text is put below it', () => {
    fc.assert(
      fc.property(body, (text) => {
        // Own words below earlier mail or a footer make them another part of the mail; a label takes what follows it.
        const own = text.replace(earlierMail, '').replace(footer, '').replace(/:$/gm, '');
        const alone = screenBody(own);
        const longer = screenBody(`${own}\n\n${unrelated}\n`);
        const kept = longer.signals.filter((signal) => signal.end <= alone.wording.length);
        expect(kept).toEqual(alone.signals);
      }),
      runs,
    );
  });
});

const footer = /.*(?:avregistrera|avanmäl|unsubscribe|avmeld).*/gi;
const earlierMail = />|^[-_]{3,}.*$|^(?:från|fra|from|ämne|emne|subject) ?:.*$|\b(?:skrev|wrote)\b/gim;
const unrelated = [
  'Förra veckan blåste det hårt längs kusten.',
  'Måsarna satt kvar på stenarna, och havet var grått till långt in på natten.',
].join('\n');

/** What a report says, without where and how it was written. */
function folded({ kind, situation, signals, findings, questions }: Report): unknown {
  const fold = (quote: string) => quote.normalize('NFC').replace(/\s+/g, ' ');
  return {
    kind,
    situation,
    questions,
    signals: signals.map(({ start: _, end: __, quote, rows, more, ...signal }) => ({
      ...signal,
      quote: fold(quote),
      rows: rows?.length,
      more: more?.length,
    })),
    findings: findings.map(({ evidence, ...finding }) => ({
      ...finding,
      evidence: evidence.map(({ quote }) => fold(quote)),
    })),
  };
}
