import { describe, expect, test } from 'vitest';
import { withTexts } from '../extension/background/rule-texts.ts';
import { findingKey } from '../src/note/dismissals.ts';
import { mailLanguage } from '../src/note/replies/mail-language.ts';
import { type ReplyId, type ReplyOptions, replyIds, replyText } from '../src/note/replies/reply.ts';
import { writeReply } from '../src/note/replies/write-reply.ts';
import { loadPack } from '../src/pack.ts';
import type { Report } from '../src/report.ts';
import { screen } from '../src/screen.ts';
import { reports } from './gallery/reports.ts';
import { fc } from './properties.ts';

const pack = loadPack();
const options: ReplyOptions = {
  language: 'sv',
  date: '2026-03-09',
  dismissals: [],
  saysReason: false,
  tellsHead: false,
};
const bare = screened(
  'Välkommen på kvällsmöte!',
  'Hej!\nCordia Pharma AB bjuder in till kvällsmöte med middag.',
);
const clear = screened(
  'VB: Inbjudan till lunchmöte om hjärtsvikt',
  [
    'Hej!',
    'Cordia Pharma AB bjuder in verksamhetschefen till produktinformation om Cordipril torsdag 17 september 2026 kl. 11.30–12.30 i Medicinklinikens lokaler.',
    'Målgrupp: sjuksköterskor och läkare på medicinkliniken. Ingen förtäring ingår.',
    'Program: 11.30 Hjärtsvikt, dosering och biverkningar. 12.30 Slut.',
    'Anmälan senast 4 september 2026. Kontakt: Eva Ek, eva.ek@cordia.example, 070-123 45 67.',
  ].join('\n'),
);

describe('asking for what is missing', () => {
  test('asks every question of the report, a line each, and nothing else that the mail lacks', () => {
    expect(bare.questions.length).toBeGreaterThan(3);
    const reply = writeReply('ask', bare, options);
    const asked = reply?.lines.flatMap(({ text, from }) => (from?.question ? [text] : []));
    expect(asked).toEqual(bare.questions.map(({ text }) => `- ${text}`));
  });

  test('is no draft at all where nothing is missing', () => {
    expect(writeReply('ask', { ...bare, questions: [] }, options)).toBeUndefined();
  });

  test('asks for the invitation as text where the mail holds too little', () => {
    expect(textOf('ask', reports.picture)).toContain('inbjudan i själva mejlet');
  });

  test('names the last day, but not one that has gone by', () => {
    const asking = { ...clear, questions: bare.questions };
    const before = 'i god tid före sista anmälningsdag, den 4 september 2026.';
    expect(textOf('ask', asking)).toContain(before);
    expect(textOf('ask', asking, { date: '2026-09-04' })).not.toContain('4 september');
    expect(textOf('ask', asking, { date: '2026-09-04' })).toContain('så återkommer vi');
  });

  test('sends a copy to the head of unit only where the organisation wants it', () => {
    expect(textOf('ask', bare)).not.toContain('kopia');
    expect(textOf('ask', bare, { tellsHead: true })).toContain('kopia av svaret till vår verksamhetschef');
  });
});

describe('declining', () => {
  const title = reports.evening.findings[0]?.title ?? '';

  test('gives no reason unless asked to, then possible conflicts before anything else, three at most', () => {
    expect(textOf('decline', reports.evening)).not.toContain(title);
    const lines = linesOf('decline', reports.evening, { saysReason: true });
    const conflicts = reports.evening.findings.filter(({ outcome }) => outcome === 'conflict');
    expect(lines.filter((line) => line.startsWith('- '))).toEqual(
      conflicts.slice(0, 3).map((finding) => `- ${finding.title}`),
    );
  });

  test('gives no heading to reasons that are none', () => {
    const none = { ...reports.evening, findings: [] };
    expect(textOf('decline', none, { saysReason: true })).toBe(textOf('decline', none));
  });

  test('leaves the door open for a meeting at the workplace, and for others by way of the head of unit', () => {
    expect(textOf('decline', reports.evening)).toContain('på vår arbetsplats, på arbetstid');
    expect(textOf('decline', reports.board)).toContain('vända er till vår verksamhetschef');
    expect(textOf('decline', reports.society)).not.toMatch(/Ni är välkomna/);
  });
});

describe('passing on', () => {
  test('is three lines of summary, the points that stand, and the day by which to decide', () => {
    const lines = linesOf('pass-on', clear);
    const start = lines.indexOf('Kort om inbjudan:');
    expect(lines.slice(start + 1, start + 5)).toEqual([
      '- Produktinformation, Cordia Pharma AB: ”Lunchmöte om hjärtsvikt”',
      '- När och var: tors 17 september 2026, 11.30–12.30, Medicinklinikens lokaler',
      expect.stringMatching(/^- /),
      '',
    ]);
    expect(lines).toContain('Beslut behövs senast den 4 september 2026, som är sista anmälningsdag.');
  });

  test('brings up no finding that was set aside', () => {
    const [first, second] = reports.evening.findings;
    if (!first || !second) throw new Error('The report has no findings.');
    const dismissals = [{ finding: findingKey(first), reason: 'settled' as const }];
    for (const id of ['pass-on', 'contact', 'decline'] as const) {
      const before = textOf(id, reports.evening, { saysReason: true });
      const text = textOf(id, reports.evening, { saysReason: true, dismissals });
      expect(before, id).toContain(first.title);
      expect(text, id).not.toContain(first.title);
      expect(text, id).toContain(second.title);
    }
  });

  test('tells costs by who pays them', () => {
    expect(textOf('pass-on', reports.evening)).toMatch(/Företaget betalar: .*festmiddag.*hotell/);
    expect(textOf('pass-on', { ...reports.evening, signals: [] })).toContain('kostnader nämns inte');
  });
});

describe('the title', () => {
  test.each([
    ['VB: Inbjudan till lunchmöte om hjärtsvikt', ' ”Lunchmöte om hjärtsvikt”'],
    ['Fwd: RE: Invitation: Heart failure update', ' ”Heart failure update”'],
    ['Inbjudan', ''],
    ['Svar på er fråga', ' ”Svar på er fråga”'],
    ['Inbjudan till Eva Ek', ''],
    ['x'.repeat(200), ''],
    ['', ''],
  ])('of “%s” is “%s”', (subject, said) => {
    const message = { ...bare.message, subject, to: [{ name: 'Eva Ek' }] };
    const report = { ...bare, message, signals: [] };
    expect(linesOf('ask', report)[2]).toBe(`Tack för inbjudan${said}.`);
  });
});

describe('the language', () => {
  test.each([
    [['en', 'sv'], 'en'],
    [['sv', 'en'], 'sv'],
    [['nb'], 'sv'],
    [['da'], 'sv'],
    [['other'], 'en'],
    [[], 'en'],
  ] as const)('of a mail in %j is answered in %s', (languages, answer) => {
    expect(mailLanguage({ ...bare, languages: [...languages] }, 'en')).toBe(answer);
  });

  test('holds for rules and questions, whatever language the report speaks', () => {
    const shown = withTexts(
      { view: 'report', language: 'sv', report: bare, screened: '2026-03-09' },
      pack,
      undefined,
    );
    const texts = 'texts' in shown ? shown.texts : undefined;
    const english = screened(bare.message.subject, bodyOf(bare), 'en');
    for (const id of replyIds) {
      const from = (report: Report) => textOf(id, report, { language: 'en', texts, saysReason: true });
      expect(from(bare), id).toBe(from(english));
      expect(from(bare).replaceAll('Kvällsmöte!', '').replaceAll('kvällsmöte', ''), id).not.toMatch(/[åäö]/i);
    }
  });
});

describe('every draft', () => {
  const all = [...Object.values(reports), bare, clear];
  const drafts = all.flatMap((report) =>
    (['sv', 'en'] as const).flatMap((language) =>
      replyIds.map((id) =>
        writeReply(id, report, { ...options, language, saysReason: true, tellsHead: true }),
      ),
    ),
  );

  test('ends its lines as a mail does, and says neither approved nor anything like it', () => {
    expect(drafts.filter((draft) => draft).length).toBeGreaterThan(40);
    for (const draft of drafts) {
      const text = draft ? replyText(draft) : '';
      expect(text).not.toMatch(/(?<!\r)\n/);
      expect(text).not.toMatch(
        /godkän|otillåt|förbju|bryter mot|inga problem|\bOK\b|approved|forbidden|prohibited/i,
      );
    }
  });

  test('names nobody: neither people of the header nor numbers nor addresses', () => {
    for (const draft of drafts) {
      const text = draft ? replyText(draft) : '';
      expect(text).not.toMatch(/Johan|Palm|Maria|Eva|070-123|19640823|\w@/);
    }
  });

  test('has a ground for every line that is not the same in all: the mail’s own words, to the letter', () => {
    for (const report of all) {
      for (const id of replyIds) {
        for (const { from } of writeReply(id, report, { ...options, saysReason: true })?.lines ?? []) {
          for (const { start, end, quote } of from?.quotes ?? []) {
            if (start === 0) continue;
            expect(report.wording.slice(start, end)).toBe(quote);
          }
        }
      }
    }
  });

  test('survives any subject', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'grapheme' }), fc.constantFrom(...replyIds), (subject, id) => {
        const report = { ...bare, message: { ...bare.message, subject } };
        const lines = linesOf(id, report);
        expect(lines.length).toBeGreaterThan(3);
        expect(lines.join('')).not.toMatch(/undefined|\[object|[\r\n]/);
      }),
    );
  });
});

function textOf(id: ReplyId, report: Report, part: Partial<ReplyOptions> = {}): string {
  const reply = writeReply(id, report, { ...options, ...part });
  return reply ? replyText(reply) : '';
}

function linesOf(id: ReplyId, report: Report, part: Partial<ReplyOptions> = {}): string[] {
  return (writeReply(id, report, { ...options, ...part })?.lines ?? []).map(({ text }) => text);
}

function screened(subject: string, body: string, language: 'sv' | 'en' = 'sv'): Report {
  return screen({ subject, to: [], cc: [], body, attachments: [] }, pack, { date: '2026-03-09', language });
}

function bodyOf({ wording, message }: Report): string {
  return wording.slice(message.subject.length + 1);
}
