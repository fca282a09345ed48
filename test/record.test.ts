import { expect, test } from 'vitest';
import { asRecord } from '../extension/register/stored-record.ts';
import { findingKey } from '../src/note/dismissals.ts';
import { buildRecord, type RecordChoice, type RegisterRecord } from '../src/note/record.ts';
import { writeRegisterCsv, writeRegisterJson } from '../src/note/write-register.ts';
import type { Report } from '../src/report.ts';
import { pageWordsIn } from '../src/words/page-words-in.ts';
import { reports } from './gallery/reports.ts';

const id = '0123456789abcdef';

test('a record holds what was found in numbers and ids, and passes its own check', () => {
  const record = build(reports.evening, { decision: 'decline', role: 'Verksamhetschef' });
  expect(record).toMatchObject({
    schema: 1,
    id,
    kept: '2026-03-09',
    eventDate: '2026-04-16',
    company: 'Cordia Pharma AB',
    sector: 'pharma',
    situation: 'gathering',
    outcome: { conflict: 3, review: 2, unclear: 1, questions: 6, dismissed: 0 },
    decision: 'decline',
    role: 'Verksamhetschef',
  });
  expect(record.rules.length).toBeGreaterThan(4);
  expect(asRecord(record)).toEqual(record);
});

test('what was set aside is counted apart, and its rule is not kept', () => {
  const [first] = reports.evening.findings;
  if (!first) throw new Error('The report has no findings.');
  const record = buildRecord(reports.evening, {
    id,
    kept: '2026-03-09',
    dismissals: [{ finding: findingKey(first), reason: 'misread' }],
    choice: {},
  });
  expect(record.outcome).toMatchObject({ conflict: 2, dismissed: 1 });
  expect(record.rules).not.toContain(first.rule);
});

test('no word of the mail, no subject and no person gets into any record', () => {
  for (const report of Object.values(reports)) {
    const text = JSON.stringify(
      build(report, {
        remark: `${report.message.from?.name ?? ''} 070-123 45 67 19640823-3234 a.b@cordia.example`,
      }),
    );
    expect(text).not.toMatch(/Johan|Palm|Maria|070-123|19640823|a\.b@/);
    for (const { quote } of report.signals.filter((signal) => signal.quote.length > 12)) {
      expect(text).not.toContain(quote);
    }
    if (report.message.subject) expect(text).not.toContain(report.message.subject);
  }
});

test('what is said to be kept names every field of a record', () => {
  const said: Partial<Record<keyof RegisterRecord, readonly [RegExp, RegExp]>> = {
    kept: [/datum/, /date/],
    changed: [/datum/, /date/],
    eventDate: [/datum/, /date/],
    company: [/företag/, /company/],
    sector: [/bransch/, /sector/],
    situation: [/typ av samverkan/, /type of cooperation/],
    outcome: [/utfall/, /outcome/],
    rules: [/reglernas id/, /(?:rule ids|ids .*of the rules)/],
    edition: [/utgåva/, /edition/],
    decision: [/beslut/, /decision/],
    role: [/roll/, /role/],
    reference: [/referens/, /reference/],
    remark: [/anmärkning/, /remark/],
  };
  const whole = build(reports.evening, { decision: 'decline', role: 'r', reference: 'd', remark: 'a' });
  const fields = Object.keys({ ...whole, changed: '' }).filter((name) => name !== 'schema' && name !== 'id');
  expect(Object.keys(said).sort()).toEqual(fields.sort());
  for (const [index, language] of (['sv', 'en'] as const).entries()) {
    const { keepRecord, settings } = pageWordsIn(language);
    for (const patterns of Object.values(said)) {
      expect(keepRecord.keepHint).toMatch(patterns[index] ?? '');
      expect(settings.register.hint).toMatch(patterns[index] ?? '');
    }
  }
});

test('a company that is a person’s name is left out', () => {
  const named: Report = {
    ...reports.evening,
    message: { ...reports.evening.message, from: { name: 'Eva Ek', address: 'eva@ek.example' } },
    organisers: [{ name: 'Eva Ek', sector: 'other', role: 'host' }],
  };
  expect(build(named, {})).not.toHaveProperty('company');
});

test('empty words of the reader’s are none, and long ones are cut', () => {
  const record = build(reports.evening, { role: '  ', remark: 'ö'.repeat(1000) });
  expect(record).not.toHaveProperty('role');
  expect(record.remark).toHaveLength(300);
  expect(asRecord(record)).toEqual(record);
});

test('the files of a register: a row each with as many cells as headings, and a file that says what it is', () => {
  const records = [
    build(reports.evening, { remark: '=HYPERLINK("https://x.example";"klick")', reference: '+46' }),
    build(reports.board, {}),
  ];
  const rows = writeRegisterCsv(records, 'sv').split('\r\n');
  expect(rows[0]?.startsWith('\uFEFFSparad;Mötesdatum;Företag;')).toBe(true);
  expect(rows).toHaveLength(4);
  expect(rows[1]).toContain(`;"'=HYPERLINK(""https://x.example"";""klick"")";`);
  expect(rows[1]).toContain(`;"'+46";`);
  expect(rows[2]?.split(';')).toHaveLength(rows[0]?.split(';').length ?? 0);
  const file = JSON.parse(writeRegisterJson(records, '2026-03-10'));
  expect(file).toEqual({ format: 'samverkanskoll-register', schema: 1, exported: '2026-03-10', records });
  expect(file.records.map(asRecord)).toEqual(records);
});

function build(report: Report, choice: RecordChoice) {
  return buildRecord(report, { id, kept: '2026-03-09', dismissals: [], choice });
}
