import { describe, expect, test } from 'vitest';
import { withTexts } from '../extension/background/rule-texts.ts';
import { readTextMessage } from '../src/files/read-text.ts';
import type { Message } from '../src/mail/message.ts';
import { buildNote } from '../src/note/note.ts';
import type { NoteFieldId } from '../src/note/note-field.ts';
import { writeReply } from '../src/note/replies/write-reply.ts';
import { signalKind } from '../src/note/signal-details.ts';
import { howSure, limitOf } from '../src/note/sureness.ts';
import { loadPack } from '../src/pack.ts';
import type { Finding, Language, Report } from '../src/report.ts';
import { screen } from '../src/screen.ts';
import { soughtInVain } from '../src/ui/sought-in-vain.ts';
import { formatSchedule } from '../src/words/moment.ts';
import { wordsIn } from '../src/words/words-in.ts';

const pack = loadPack();
const head = ['From: Karin Lundvik, Nordhälsa Pharma AB <karin.lundvik@nordhalsa.example>'];
const date = 'Date: Tue, 3 Mar 2026 09:00:00 +0100';
const toHead = 'To: Verksamhetschef Medicinkliniken <verksamhetschef.medicin@region-exempel.example>';
const event =
  'Nordhälsa Pharma AB bjuder in till ett möte om hjärtsvikt torsdag 26 mars 2026 kl. 13.00–16.00 i aulan på Exempelsjukhuset i Västerås.';
const programme = 'Program\n13.00 Nya riktlinjer för hjärtsvikt\n14.00 Patientfall\n16.00 Avslutning';

interface Given {
  readonly subject?: string;
  readonly to?: string;
  readonly language?: Language;
  readonly given?: Partial<Message>;
}

function read(text: string, options: Given = {}): Report {
  const { subject = 'Inbjudan: möte om hjärtsvikt', to = toHead, language = 'sv', given = {} } = options;
  const lines = to ? [`Subject: ${subject}`, ...head, to, date, '', text] : [text];
  return screen({ ...readTextMessage(lines.join('\n')), ...given }, pack, { date: '2026-03-03', language });
}

function found(report: Report, rule: string): Finding | undefined {
  return report.findings.find((finding) => finding.rule === rule);
}

function field(report: Report, id: NoteFieldId, language: Language = 'sv'): string {
  const { fields } = buildNote(report, { language, date: '2026-03-03' });
  return fields.find((one) => one.id === id)?.value ?? '';
}

describe('recipients that were not read', () => {
  const unread = read(`Hej Lena!\n\n${event}\n\n${programme}`, { to: '' });

  test('are never told to leave out the head of unit', () => {
    expect(found(unread, 'addressed-to-individual')).toMatchObject({
      outcome: 'unclear',
      title:
        'Bara en del av mottagarna är lästa: det framgår inte om inbjudan är ställd till verksamhetschefen',
    });
    expect(
      found(
        read(`Hej Lena!\n\n${event}`, { to: 'To: Lena Brunn <lena.brunn@x.example>' }),
        'addressed-to-individual',
      ),
    ).toMatchObject({ outcome: 'review', title: 'Inbjudan är inte ställd till verksamhetschefen' });
  });

  test('are told in the note where the text itself addresses nobody', () => {
    expect(field(read(`${event}\n\n${programme}`, { to: '' }), 'recipients')).toContain(
      'Bara en del av mottagarna är lästa',
    );
    expect(field(read(`${event}\n\n${programme}`), 'recipients')).not.toContain('lästa');
  });

  test('do not make an advisory board an open one, or a project a private one', () => {
    const board =
      'Nordhälsa Pharma AB bjuder in till ett rådgivande möte (advisory board) om hjärtsvikt torsdag 26 mars 2026 kl. 13.00–16.00 i Västerås.';
    expect(found(read(board, { to: '' }), 'advisory-board-open')).toBeUndefined();
    const project =
      'Hej Lena!\n\nNordhälsa Pharma AB föreslår ett utvecklingsprojekt om hjärtsvikt tillsammans med kliniken.';
    expect(found(read(project, { to: '' }), 'project-to-individual')?.outcome).not.toBe('conflict');
  });
});

describe('an agreement that the mail names without the employer', () => {
  const report = read(
    `Till verksamhetschefen\n\nNordhälsa Pharma AB vill anlita dr Lind som föreläsare vid ett möte om hjärtsvikt torsdag 26 mars 2026 kl. 13.00–16.00 i Västerås. Ett skriftligt avtal tecknas mellan dr Lind och oss. Arvodet är 6 000 kr och betalas till ditt privata konto.`,
    { subject: 'Förfrågan om uppdrag som föreläsare' },
  );
  const finding = found(report, 'assignment-agreement-needed');

  test('is quoted by the finding, not looked for in vain', () => {
    expect(report.signals.some(({ id }) => id === 'agreement')).toBe(true);
    expect(finding?.evidence.length).toBeGreaterThan(0);
    expect(finding?.lookedFor).toBeUndefined();
    expect(finding && howSure(finding, report)).toBe('incomplete');
    expect(field(report, 'documentation')).not.toContain('Letade efter');
    expect(field(report, 'formalities')).toContain('Skriftligt avtal');
    expect(soughtInVain(report, [], wordsIn('sv'))).not.toContain('skriftligt avtal');
  });

  test('stands beside a fee that is known not to go to the employer', () => {
    const fee = found(report, 'fee-paid-privately');
    expect(fee).toMatchObject({ outcome: 'review', title: 'Ersättningen går inte till arbetsgivaren' });
    expect(fee && howSure(fee, report)).toBe('stated');
  });
});

describe('a claim that the mail leaves open', () => {
  const report = read(
    `Till verksamhetschefen\n\n${event} Mötet vänder sig till läkare.\n\n${programme}\n\nEventuellt delar vi ut en liten gåva.`,
  );

  test('is never a fact beside “Framgår inte”', () => {
    expect(found(report, 'gift-offered')).toMatchObject({
      outcome: 'unclear',
      title: 'Det framgår inte om en gåva erbjuds',
    });
    expect(field(report, 'moderation')).not.toContain('Framgår inte: Det framgår');
    expect(field(report, 'missing')).toContain('Det framgår inte om en gåva erbjuds');
  });

  test('is asked of the sender, in the language of the reply', () => {
    const state = withTexts(
      { view: 'report', language: 'sv', report, screened: '2026-03-03' },
      pack,
      undefined,
    );
    if (state.view !== 'report') throw new Error('no report');
    const write = (language: Language) =>
      writeReply('ask', state.report, {
        language,
        date: '2026-03-03',
        dismissals: [],
        texts: state.texts,
        saysReason: false,
        tellsHead: false,
      })?.lines.map(({ text }) => text) ?? [];
    expect(write('sv')).toContain('- Det framgår inte om en gåva erbjuds. Hur är det tänkt?');
    expect(write('en')).toContain('- It is not stated whether a gift is offered. What is planned?');
  });
});

test('an event that is said not to be vetted is not called untold', () => {
  const text = (vetting: string) =>
    `Till verksamhetschefen\n\nSvensk förening för sårvård ordnar Nationella sårdagen torsdag 26 mars 2026 kl. 9–16 i Västerås. Kirurgteknik Norden AB är sponsor och bjuder in er. ${vetting}`;
  const congress = { subject: 'Inbjudan till Nationella sårdagen 2026' };
  const denied = read(text('Kongressen är inte granskad enligt e4ethics.'), congress);
  expect(denied.signals.find(({ id }) => id === 'vetting')?.stance).toBe('denied');
  expect(found(denied, 'vetting-not-stated')).toMatchObject({ title: 'Evenemanget är inte etiskt granskat' });
  expect(found(read(text(''), congress), 'vetting-not-stated')?.title).toContain('Det framgår inte');
});

describe('a programme that came as a file', () => {
  const report = read(`Till verksamhetschefen\n\n${event} Mötet vänder sig till läkare.`, {
    given: { attachments: [{ name: 'program.pdf' }] },
  });

  test('is neither said to be read nor asked for a second time', () => {
    expect(field(report, 'programme')).toBe('Ja, som fil, inte läst: program.pdf');
    expect(field(report, 'missing')).toContain('kom som fil, inte läst');
    const ask = writeReply('ask', report, {
      language: 'sv',
      date: '2026-03-03',
      dismissals: [],
      saysReason: false,
      tellsHead: false,
    });
    const lines = ask?.lines.map(({ text }) => text).join('\n') ?? '';
    expect(lines).toContain('Programmet kom som fil.');
    expect(lines).not.toContain('Kan ni skicka ett program');
  });
});

test('a programme whose dinner has no end is not said to hold no social minutes', () => {
  const report = read(
    `Till verksamhetschefen\n\n${event}\n\nProgram\n13.00 Nya riktlinjer för hjärtsvikt\n15.00 Slut\n19.00 Middag`,
  );
  expect(field(report, 'programme')).toContain('social del utan sluttid');
  expect(field(report, 'programme')).not.toContain('0\u00a0min socialt');
});

test.each([
  ['sv', /gräns 950\u00a0kr \(obekräftad\)/],
  ['en', /limit SEK\u00a0950 \(unconfirmed\)/],
] as const)('a limit in %s is what is unconfirmed, never the mail’s own sum', (language, expected) => {
  const report = read(`${event}\n\n${programme}\n\nVi bjuder på middag för 1 495 kr per person kl. 18.`, {
    language,
  });
  const finding = found(report, 'meal-above-limit');
  expect(finding && limitOf(finding, report, language)).toMatch(expected);
});

test('no note shows the id of a rule; a section is told in the note’s language', () => {
  const text = `Hej Lena!\n\n${event} Vi betalar tågresan. Det bjuds på vin, och eventuellt en gåva.`;
  for (const language of ['sv', 'en'] as const) {
    const note = buildNote(read(text, { to: '', language }), { language, date: '2026-03-03' });
    const whole = note.fields.map(({ value, short = '' }) => value + short).join('\n');
    for (const { id } of pack.rules) expect(whole).not.toMatch(new RegExp(`(?<![\\w-])${id}(?![\\w-])`));
    if (language === 'en') expect(whole).not.toMatch(/avsnitt|kap\.|inledningen/);
  }
});

test('a kind that tells nothing has no word', () => {
  const place = { id: 'venue', kind: 'other', stance: 'stated', start: 0, end: 6, quote: 'Zürich' } as const;
  const group = { ...place, id: 'target-group', kind: 'staff', quote: 'läkare' } as const;
  for (const words of [wordsIn('sv'), wordsIn('en')]) {
    expect(signalKind(place, words)).toBeUndefined();
    expect(signalKind(group, words)).toBeUndefined();
  }
});

test.each([
  [
    'Calidora Pharma invites you to an advisory board on heart failure in Zürich on 12 June 2026.',
    'heart failure',
  ],
  ['Nordhälsa Pharma AB bjuder in till ett möte om hjärtsvikt i Västerås den 26 mars.', 'hjärtsvikt'],
  [
    'Nordhälsa Pharma AB bjuder in till ett möte om cancervården i Sverige den 26 mars.',
    'cancervården i Sverige',
  ],
  ['Nordhälsa Pharma AB bjuder in till ett möte om migrän – nya data den 26 mars.', 'migrän'],
])('the topic of “%s” ends before the town', (text, topic) => {
  expect(read(text, { subject: 'Inbjudan' }).signals.find(({ id }) => id === 'purpose')?.quote).toBe(topic);
});

test('the hours of several days stand with their days', () => {
  const times = {
    id: 'schedule',
    stance: 'stated',
    start: 0,
    end: 1,
    quote: 'x',
    date: '2026-06-12',
    endDate: '2026-06-13',
    from: '12:30',
    to: '12:00',
  } as const;
  expect(formatSchedule(times, 'sv').replaceAll('\u00a0', ' ')).toBe(
    'fre 12 juni, 12.30 – lör 13 juni 2026, 12.00',
  );
  expect(formatSchedule(times, 'en').replaceAll('\u00a0', ' ')).toBe(
    'Fri 12 June, 12:30 – Sat 13 June 2026, 12:00',
  );
});

test('words in brackets are quoted with the bracket that closes them', () => {
  const report = read(`${event}\n\nLunch (included in the fee) is served.`);
  expect(report.signals.map(({ quote }) => quote).filter((quote) => /\([^)]*$/.test(quote))).toEqual([]);
});
