import { describe, expect, test } from 'vitest';
import { maskFor } from '../src/note/mask.ts';
import { buildNote } from '../src/note/note.ts';
import { noteText } from '../src/note/note-text.ts';
import { plainLine } from '../src/note/plain-line.ts';
import { shorten } from '../src/note/shorten.ts';
import type { Report } from '../src/report.ts';
import { en } from '../src/words/en.ts';
import { sv } from '../src/words/sv.ts';
import { reports } from './gallery/reports.ts';

const from = (name: string): Report => ({
  ...reports.evening,
  message: { ...reports.evening.message, from: { name, address: 'info@evenemang.example' } },
});
const hide = (name: string, text: string) => maskFor(from(name), sv, false)(text);

describe('a name of the header is hidden in the forms that names have', () => {
  test.each([
    'Anna Berg',
    'Carl von Essen',
    'Eva af Klint',
    'Maria de la Cruz',
    'Anna B. Lind',
    'ANNA BERG',
    'anna berg',
    'Berg, Anna',
    'Anna-Karin Öberg',
    'Anna Maria Lisa Eva Berg',
    'Ahmad al-Rashid',
    'Anna "Annie" Berg',
    'O’Neill Sean',
    'Jean-Pierre d’Arc',
    'Anna',
    '李雷',
  ])('%s', (name) => {
    expect(hide(name, `Fråga ${name}.`)).toBe('Fråga [namn].');
    expect(hide(name, `Fråga ${name.replaceAll(' ', '\u00a0 ')}, tack`)).toBe('Fråga [namn], tack');
    expect(hide(name, `Fråga ${name}s chef`)).toBe('Fråga [namn] chef');
  });

  test.each([
    'Anna Berg - Cordia',
    'Anna Berg via Cordia',
    'Anna Berg (Cordia)',
    'Dr. Anna Berg, MD',
    'Anna Berg Cordia Pharma',
  ])('%s names Anna Berg, and nothing else', (name) =>
    expect(hide(name, 'Anna Berg, Cordia, MD, dr')).toBe('[namn], Cordia, MD, dr'),
  );

  test.each([
    ['Johan Palms middag', '[namn] middag'],
    ['JOHAN PALM och johan  palm', '[namn] och [namn]'],
    ['Palm håller i kvällen, Palms kväll', '[namn] håller i kvällen, [namn] kväll'],
    ['J. Palm', '[namn]'],
    ['med Johans bil', 'med [namn] bil'],
    ['Hej Johan!', 'Hej [namn]!'],
    ['Hej Eva och Johan!', 'Hej Eva och [namn]!'],
    ['Hälsningar\nJohan', 'Hälsningar\n[namn]'],
    ['leg. läkare Eva Ek', 'leg. läkare [namn]'],
    ['dr Åsa von Post', 'dr [namn]'],
  ])('%j becomes %j', (text, hidden) => expect(hide('Johan Palm', text)).toBe(hidden));
});

describe('a name that the text alone gives away is hidden', () => {
  const hideIn = (wording: string, text = wording) =>
    maskFor({ ...from('Johan Palm'), wording }, sv, false)(text);

  test.each([
    ['Hej Elin!', 'Hej [namn]!'],
    ['Tja Anneli, hur är läget?', 'Tja [namn], hur är läget?'],
    ['Hej Sara och Bosse,', 'Hej [namn] och [namn],'],
    ['Dear Mr Okonkwo,', 'Dear Mr [namn],'],
    ['Hei Ingrid', 'Hei [namn]'],
    ['Med vänlig hälsning\n\nKarin Lundvik\nProduktchef', 'Med vänlig hälsning\n\n[namn]\nProduktchef'],
    ['Mvh Bengt', 'Mvh [namn]'],
    ['Kontakt: Nils Åkerman, 070', 'Kontakt: [namn], 070'],
    ['Sommelier Benoît Aldéus guidar', 'Sommelier [namn] guidar'],
    ['Astmasjuksköterska Nadja Hultin', 'Astmasjuksköterska [namn]'],
  ])('%j', (text, hidden) => expect(hideIn(text)).toBe(hidden));

  test('elsewhere in the mail, too: the whole name, and the surname', () => {
    const mail = 'Hej Elin Sundholm!\nVi ses.\nHälsningar\nKarin Lundvik';
    expect(hideIn(mail, 'Fråga Karin Lundvik eller Sundholm.')).toBe('Fråga [namn] eller [namn].');
    expect(hideIn('Hej Elin!', 'Elins plats, och Hej Elin')).toBe('Elins plats, och Hej [namn]');
  });

  test.each([
    'Hej alla!',
    'Hej Kollegor,',
    'Hej Hudmottagningen!',
    'Dear Colleagues,',
    'Dear Sir or Madam,',
    'Hej Team Ortopeden!',
    'Hälsningar\nCordia Pharma AB',
    'Vänligen Anmäl dig senast fredag',
    'Kära Kund,',
    'Välkommen till Lund',
    'Kontakt: Cordia Pharma',
    'God jul',
    'Föreläsare Medicinkliniken Lund',
  ])('what names nobody stays: %j', (text) => expect(hideIn(text)).toBe(text));
});

describe('what is no name stays', () => {
  test.each([
    ['Inga Lind', 'Inga iakttagelser, inga kostnader'],
    ['May Smith', 'Thu 12 May 2026, in May'],
    ['Inga Maj', 'den 12 maj, Maj är en bra månad'],
    ['Dag Will', 'Dags att anmäla sig, en hel Dag'],
    ['Per Strand', 'Per person 85 kr, Strandhotellet'],
    ['Anna Lund', 'på kliniken i Lund'],
    ['Verksamhetschefer Medicin', 'Medicin är ett ämne'],
    ['Cordia Pharma AB', 'Cordia Pharma AB bjuder'],
    ['Kansliet', 'Kansliet bjuder'],
    ['Johan Palm', 'Läkare Medicinkliniken Lund'],
  ])('of %s: %j', (name, text) => expect(hide(name, text)).toBe(text));

  test('a company that bears a person’s name keeps it', () => {
    const report: Report = {
      ...reports.evening,
      message: {
        ...reports.evening.message,
        from: { name: 'Anna Palm', address: 'anna@palm-konsult.example' },
      },
      organisers: [{ name: 'Anna Palm Konsult AB', sector: 'agency', role: 'host', start: 0, end: 20 }],
    };
    expect(maskFor(report, sv, false)('Anna Palm Konsult AB, genom Anna Palm')).toBe(
      'Anna Palm Konsult AB, genom [namn]',
    );
  });

  test.each([
    ['sv', sv],
    ['en', en],
  ] as const)('none of our own words is taken for a name (%s)', (language, words) => {
    const common = [
      ...new Set(noteText(reports.evening, { language, date: '2026-05-09' }).match(/\p{L}{3,}/gu)),
    ];
    const to = common.map((word, index) => ({ name: `${word} ${common[index + 1] ?? 'Berg'}` }));
    const bare: Report = { ...reports.evening, signals: [], findings: [], organisers: [] };
    const report: Report = { ...bare, message: { ...bare.message, subject: '', to } };
    const values = buildNote(report, { language, date: '2026-05-09' }).fields.map(({ value }) => value);
    expect(values.join('\n')).not.toContain(words.note.name);
  });
});

test('what nobody sees is taken out of what the note takes from the mail', () => {
  const subject = 'In\u200bbjudan \u202efdp.exe\u2066\ufeff';
  const report: Report = { ...reports.evening, message: { ...reports.evening.message, subject } };
  expect(noteText(report, { language: 'sv', date: '2026-03-09' })).toContain('Ämnesrad: Inbjudan fdp.exe\n');
  expect(plainLine('å👩 \u200d ä')).toBe('å👩  ä');
});

test('a quote is cut between characters, never within one', () => {
  expect(shorten(`${'x'.repeat(197)}🎉🎉🎉🎉`)).toBe(`${'x'.repeat(197)}🎉 …`);
  expect(shorten(`${'x'.repeat(197)}e\u0301e\u0301e\u0301`)).toBe(`${'x'.repeat(197)} …`);
  expect(shorten('🎉'.repeat(200))).toBe('🎉'.repeat(200));
});
