import { parseFragment } from 'parse5';
import { describe, expect, test } from 'vitest';
import { maskFor } from '../src/note/mask.ts';
import { buildNote } from '../src/note/note.ts';
import { noteHtml } from '../src/note/note-html.ts';
import { noteText } from '../src/note/note-text.ts';
import { recipientsInWords } from '../src/note/read-out.ts';
import { loadPack } from '../src/pack.ts';
import type { Report } from '../src/report.ts';
import { en } from '../src/words/en.ts';
import { sv } from '../src/words/sv.ts';
import { reports } from './gallery/reports.ts';

const options = { language: 'sv', date: '2026-03-09' } as const;
const evening = buildNote(reports.evening, options);

test('every field is there, in order, with the decision left open', () => {
  expect(evening.fields.map((field) => field.id)).toEqual([
    'made',
    'received',
    'subjectLine',
    'sender',
    'sector',
    'situation',
    'subject',
    'when',
    'where',
    'programme',
    'meals',
    'costs',
    'others',
    'recipients',
    'formalities',
    'procurement',
    'trust',
    'transparency',
    'moderation',
    'documentation',
    'dismissed',
    'missing',
    'asked',
    'decision',
    'decidedBy',
    'decidedOn',
    'reference',
    'footer',
  ]);
  for (const id of ['asked', 'decision', 'decidedBy', 'decidedOn', 'reference'])
    expect(fieldValue(id)).toBe('');
});

test('findings stand under their principle with outcome, words, figures and basis', () => {
  expect(fieldValue('trust')).toBe('Inga iakttagelser');
  const lines = fieldValue('moderation').split('\n');
  expect(lines).toHaveLength(6);
  expect(lines[0]).toBe(
    '1. Möjlig avvikelse: Företaget betalar övernattningen. ”rum på Strandhotellet”. Står uttryckligen. ' +
      'Regelns stöd: en tidigare utgåva (avsnitt 5), ej avstämd mot 3.0.',
  );
  expect(lines[3]).toContain('1 495 kr, gräns 950 kr (obekräftad).');
  expect(lines[5]).toContain('Tolkat ur sammanhanget.');
});

test('what is missing is told once: as a question, or as a point where no question covers it', () => {
  const missing = fieldValue('missing').split('\n');
  expect(missing).toHaveLength(7);
  expect(missing).toContain('Program med tider');
  expect(missing).toContain('Detaljerna står i en bilaga som inte har lästs');
  expect(fieldValue('transparency')).not.toContain('Programmet saknas');
});

describe('persons', () => {
  const whole = noteText(withPersons(), options);

  test.each(['Johan', 'Palm', 'johan.palm', 'Maria', 'Thorsell', 'Maja', 'Ståhl', '0823-3234', '070-123'])(
    '%s is hidden',
    (person) => expect(whole).not.toContain(person),
  );

  test('organisation and domain stay', () => {
    expect(whole).toContain('Företag / avsändare: Cordia Pharma AB (j***@cordia.example)');
  });

  test('a personal number stays hidden even when persons are shown', () => {
    const shown = noteText(withPersons(), { ...options, showPersons: true });
    expect(shown).toContain('Johan Palm, johan.palm@cordia.example');
    expect(shown).toContain('070-123 45 67');
    expect(shown).not.toContain('0823-3234');
  });

  test.each([
    '070-123 45 67',
    '+46 (0)70-123 45 67',
    '+46 70–123 45 67',
    '0046 70 123 45 67',
    '070.123.45.67',
    '(08) 123 456 78',
    '08-12 34 56',
    '08.12 34 56 78',
  ])('the telephone number %s is hidden', (number) => {
    const mask = maskFor(reports.evening, sv, false);
    expect(mask(`Ring ${number} i dag, tel:${number}.`)).toBe('Ring [telefon] i dag, tel:[telefon].');
  });

  test.each([
    'kl. 08.30–16.00',
    '01.05.2026',
    '2026-03-09',
    '09:00 10:30',
    '1 495 kr',
    '05-09-2026',
    '05/09/2026',
  ])('%s is no telephone number', (text) => expect(maskFor(reports.evening, sv, false)(text)).toBe(text));

  test('a sender’s own name is hidden even where it was taken for an organisation’s', () => {
    const { message } = reports.evening;
    const from = { name: 'Berit Alm', address: 'berit.alm@lund.example' };
    const report: Report = {
      ...reports.evening,
      message: { ...message, from },
      organisers: [{ name: 'Berit Alm', sector: 'university', role: 'host' }],
    };
    expect(noteText(report, options)).not.toMatch(/Berit|Alm/);
  });

  test('the sender of a forwarded mail is the inner one, never the colleague', () => {
    const forwarded: Report = {
      ...reports.evening,
      message: { ...reports.evening.message, forwardedFrom: { address: 'info@inner.example' } },
    };
    expect(noteText(forwarded, options)).toContain('i***@inner.example');
    expect(noteText(forwarded, options)).not.toContain('cordia.example');
  });
});

test('an unclear finding says so, and every line tells on what its rule rests, in words', () => {
  const lines = ['trust', 'transparency', 'moderation', 'documentation'].flatMap((id) =>
    fieldValue(id).split('\n'),
  );
  const told = lines.filter((line) => line !== 'Inga iakttagelser');
  expect(told.some((line) => line.includes('Framgår inte: En gåva nämns.'))).toBe(true);
  expect(told).toHaveLength(7);
  for (const line of told) expect(line).toMatch(/ Regelns stöd: [^:]+\.$/);
});

test('every question of the pack has a short noun in both languages', () => {
  const ids = [...loadPack().questions.keys()].sort();
  expect(Object.keys(sv.note.missing).sort()).toEqual(ids);
  expect(Object.keys(en.note.missing).sort()).toEqual(ids);
});

test('a target group whose quote is only the label is left out', () => {
  const label = { id: 'target-group', stance: 'stated', start: 0, end: 8 } as const;
  const lines = (quote: string) =>
    recipientsInWords({ ...reports.compliant, signals: [{ ...label, quote }] }, sv);
  expect(lines('Målgrupp')).toBe('');
  expect(lines('Målgrupp:')).toBe('');
  expect(lines('Alla specialistläkare')).toBe('Målgrupp: Alla specialistläkare');
});

test('a quote is cut at 200 characters', () => {
  const quote = 'x'.repeat(500);
  const long: Report = {
    ...reports.compliant,
    signals: [{ id: 'purpose', stance: 'stated', start: 0, end: 500, quote }],
  };
  const value = buildNote(long, options).fields.find((field) => field.id === 'subject')?.value ?? '';
  expect(value).toBe(`”${'x'.repeat(198)} …”`);
});

test('nothing is claimed of a mail that was not judged', () => {
  const text = noteText(reports.newsletter, options);
  expect(text).toContain('Typ av samverkan: Ingen inbjudan från ett företag');
  expect(text).toContain('Iakttagelser, förtroende: Har inte bedömts');
  expect(text).not.toContain('Inga iakttagelser');
});

test('the text is label and value, lines ended by LF', () => {
  const text = noteText(reports.compliant, options);
  expect(text).not.toMatch(/[\r\t]/);
  expect(text.endsWith('\n')).toBe(true);
  expect(text).toContain('Anteckning gjord: mån 9 mars 2026\n');
  expect(text).toContain('Regler 3.0, i kraft 2026-02-01; reglerna är ännu inte avstämda');
  expect(text).toBe(noteText(reports.compliant, options));
});

describe('the table', () => {
  const evil = '<img src=x onerror=alert(1)> & "citat" \u0000';
  const report: Report = {
    ...reports.compliant,
    message: { ...reports.compliant.message, subject: evil },
  };

  test('is one table of rows with their headers, in the note’s language', () => {
    const [table, ...rest] = parseFragment(noteHtml(report, { ...options, language: 'en' })).childNodes;
    expect(rest).toEqual([]);
    expect(table).toMatchObject({ nodeName: 'table' });
    expect(noteHtml(report, options)).toContain('<table lang="sv"');
    expect(noteHtml(report, options).match(/<th scope="row"/g)).toHaveLength(28);
  });

  test('holds nothing of the mail as markup, no links and no pictures', () => {
    const html = noteHtml(report, options);
    expect(noteHtml(reports.evening, options)).toContain('<br style=');
    expect(html).toContain('&lt;img src=x onerror=alert(1)&gt; &amp; &quot;citat&quot;');
    const tags = [...html.matchAll(/<([a-z]+)/g)].map((match) => match[1]);
    expect([...new Set(tags)].sort()).toEqual(['caption', 'table', 'tbody', 'td', 'th', 'tr']);
    expect(html).not.toContain('\u0000');
    expect(html).not.toContain('class=');
  });
});

function fieldValue(id: string): string {
  return evening.fields.find((field) => field.id === id)?.value ?? `no field ${id}`;
}

/** The evening with everything personal of its wording among the signals, where the note would show it. */
function withPersons(): Report {
  const { wording } = reports.evening;
  const last = wording.split('\n').at(-1) ?? '';
  const contact = { start: wording.indexOf(last), end: wording.length, quote: `Hej Maria! ${last}` };
  return {
    ...reports.evening,
    message: { ...reports.evening.message, subject: 'Fråga till Maria Thorsell från Johan Palm' },
    signals: [...reports.evening.signals, { id: 'purpose', stance: 'stated', ...contact }],
  };
}
