import { describe, expect, test } from 'vitest';
import { type Dismissal, findingKey } from '../src/note/dismissals.ts';
import { noteText } from '../src/note/note-text.ts';
import { type ReplyId, type ReplyOptions, replyText } from '../src/note/replies/reply.ts';
import { tellsDay } from '../src/note/replies/tells-day.ts';
import { writeReply } from '../src/note/replies/write-reply.ts';
import { loadPack } from '../src/pack.ts';
import type { Language, Report, Signal } from '../src/report.ts';
import { screen } from '../src/screen.ts';
import { reports } from './gallery/reports.ts';

const pack = loadPack();
const options: ReplyOptions = {
  language: 'sv',
  date: '2026-03-09',
  dismissals: [],
  saysReason: false,
  tellsHead: false,
};
const course = screened(
  'Cordia Pharma AB bjuder in till kurs om hjärtsvikt den 12 maj 2026 kl. 15.00. Kursavgift 2 000 kr faktureras kliniken. Hotell 1 800 kr betalas av arbetsgivaren.',
);
const evening = screened(
  'Cordia Pharma AB bjuder in dig till en kväll om hjärtsvikt den 12 maj 2026 kl. 17.45 på Strandhotellet. Därefter trerätters middag med viner kl. 18.30–21.00. Vi bokar och betalar hotellrummet.',
);

describe('costs', () => {
  test('are told with whoever pays them, not only those of the company', () => {
    const line = costs(course);
    expect(line).toBe('- Arbetsgivaren betalar: deltagaravgift (2 000 kr), hotell (1 800 kr)');
  });

  test.each<[Partial<Signal>, string]>([
    [{ id: 'meal', kind: 'lunch', payer: 'participant' }, 'Deltagaren betalar: lunch'],
    [{ id: 'meal', kind: 'lunch', payer: 'organiser' }, 'Arrangören betalar: lunch'],
    [{ id: 'meal', kind: 'lunch', stance: 'denied' }, 'Ingår inte: lunch'],
    [{ id: 'participation-fee', kind: 'free' }, 'Ingen deltagaravgift'],
    [{ id: 'gift', payer: 'unknown' }, 'Erbjuds: gåva'],
    [{ id: 'meal', kind: 'lunch' }, 'Framgår inte vem som betalar: lunch'],
  ])('are never said to be unmentioned where one is: %j', (part, said) => {
    const signal = { id: 'meal', stance: 'stated', start: 0, end: 1, quote: 'x', ...part } as const;
    expect(costs({ ...course, signals: [signal] })).toBe(`- ${said}`);
  });
});

describe('passing on', () => {
  const all = evening.findings.filter(({ weight }) => weight !== 'information');
  const dismissals = all.map<Dismissal>((finding, index) => ({
    finding: findingKey(finding),
    reason: index === 0 ? 'settled' : 'misread',
  }));

  test('says how many findings were set aside and why, instead of that there were none', () => {
    const count = all.length;
    expect(count).toBeGreaterThan(3);
    expect(textOf('pass-on', evening, { dismissals })).toContain(
      `${count} iakttagelser är avfärdade: redan avstämt med chef (1), fel tolkat (${count - 1}). Bedömningen är din.`,
    );
    const one = textOf('pass-on', evening, { dismissals: dismissals.slice(0, 1) });
    expect(one).toContain('1 iakttagelse är avfärdad: redan avstämt med chef.');
    expect(one).toContain('Att ta ställning till:');
  });

  test('claims no screening where there is nothing to say', () => {
    expect(textOf('pass-on', reports.society)).toContain('Inga iakttagelser. Bedömningen är din.');
  });

  test('tells that a file was not read, as asking for advice does', () => {
    const unread = screened('Cordia Pharma AB bjuder in till ett möte. Se bifogat program.', 'sv', [
      { name: 'program.pdf' },
    ]);
    for (const id of ['pass-on', 'contact'] as const) {
      expect(textOf(id, unread)).toMatch(/Återstår att reda ut:\r\n- Uppgifterna står i en bilaga/);
    }
  });
});

describe('asking', () => {
  test('leaves out what was settled, in the note, too', () => {
    const finding = evening.findings.find(({ rule }) => rule === 'addressed-to-individual');
    if (!finding) throw new Error('The invitation is addressed to nobody.');
    const dismissals = [{ finding: findingKey(finding), reason: 'settled' as const }];
    const note = (part: readonly Dismissal[]) =>
      noteText(evening, { language: 'sv', date: '2026-03-09', dismissals: part }).toLowerCase();
    expect(textOf('ask', evening)).toContain('verksamhetschefen eller den som chefen har utsett');
    expect(textOf('ask', evening, { dismissals })).not.toContain('verksamhetschefen');
    expect(note([])).toContain('ställd till verksamhetschef eller utsedd person');
    expect(note(dismissals)).not.toContain('ställd till verksamhetschef eller utsedd person');
  });

  test.each<[string, string, string]>([
    ['den 12 maj 2026 kl. 15.00', 'När slutar det?', 'sluttid'],
    ['den 12 maj 2026', 'När börjar och slutar det?', 'starttid och sluttid'],
    ['kl. 15.00–16.00', 'Vilket datum gäller det?', 'dag'],
    ['kl. 15.00', 'Vilket datum gäller det, och när slutar det?', 'dag och sluttid'],
    [
      'i våra lokaler, vi bjuder på lunch',
      'Vilket datum gäller det, och när börjar och slutar det?',
      'dag, start och slut',
    ],
  ])('after “%s” asks only for the rest of the time', (told, asked, noun) => {
    const report = screened(`Cordia Pharma AB bjuder in till möte om hjärtsvikt ${told}.`);
    expect(textOf('ask', report)).toContain(`- ${asked}\r\n`);
    expect(textOf('pass-on', report)).toMatch(new RegExp(`Framgår inte av mejlet:.* ${noun}[;.]`));
    const note = noteText(report, { language: 'sv', date: '2026-03-09' });
    expect(note.split(/\r?\n/).map((line) => line.trim().toLowerCase())).toContain(noun);
  });
});

describe('wording', () => {
  test('the day is the event’s, not the invitation’s', () => {
    expect(textOf('decline', course)).toContain('Tack för inbjudan till mötet den 12 maj 2026.');
    expect(textOf('decline', course, { language: 'en' })).toContain(
      'Thank you for the invitation to the meeting on 12 May 2026.',
    );
    const visit = { ...course, situation: 'study-visit' as const };
    expect(textOf('decline', visit)).toContain('Tack för inbjudan till besöket den 12 maj 2026.');
    expect(textOf('pass-on', visit)).toContain('Besöket är den 12 maj 2026.');
    const work = { ...course, situation: 'market-survey' as const };
    expect(textOf('decline', work)).toContain('Tack för inbjudan, som gäller den 12 maj 2026.');
  });

  test('a title that holds the day’s figure somewhere does not tell the day', () => {
    const report = { ...course, message: { ...course.message, subject: 'Diabetesdagen 2012' } };
    expect(textOf('decline', report)).toContain('inbjudan till mötet ”Diabetesdagen 2012” den 12 maj 2026.');
  });

  test.each<[string, boolean]>([
    ['Diabetesdagen 2026', false],
    ['Diabetes 6 maj', true],
    ['Den 06 maj 2026', true],
    ['Diabetes den 6:e maj', true],
    ['Diabetes 5–6 maj', true],
    ['Diabetes 6–7 maj', true],
    ['Diabetes on May 6', true],
    ['The 6th of May', true],
    ['Möte 6/5', true],
    ['Möte 2026-05-06', true],
    ['Möte 16 maj', false],
    ['Möte 6 juni', false],
    ['Sal 6, Majorna', false],
    ['6 majestätiska föredrag', false],
    ['Möte 6/51', false],
  ])('“%s” tells 6 May: %s', (title, isTold) => {
    expect(tellsDay(title, '2026-05-06')).toBe(isTold);
  });

  test('the reason fits one and several, and the last day has one name', () => {
    expect(textOf('decline', evening, { saysReason: true })).toContain('avstår vi av följande skäl:\r\n- ');
    expect(textOf('pass-on', course)).toContain('Sista anmälningsdag framgår inte.');
  });
});

test('findings of several occasions are told once a rule, with their days', () => {
  const several = screened(
    [
      'Cordia Pharma AB bjuder in till tre kvällar.',
      '12 maj 2026 kl. 17.00–20.00 Stockholm, Grand Hôtel. Trerätters middag, vi bjuder.',
      '19 maj 2026 kl. 17.00–20.00 Malmö, Clarion Live. Buffé, vi bjuder.',
      '26 maj 2026 kl. 17.00–20.00 Göteborg, Gothia Towers. Resa och hotell bokas och betalas av oss.',
    ].join('\n\n'),
  );
  for (const id of ['pass-on', 'contact', 'decline'] as const) {
    const points = linesOf(id, several, { saysReason: true }).filter((line) => line.startsWith('- '));
    expect(new Set(points).size).toBe(points.length);
    expect(points.join('\n')).toContain('Företaget betalar deltagarnas resa, 26 maj');
  }
  expect(textOf('pass-on', several)).toContain(
    '- Det framgår inte vad måltiden kostar, 12 maj och 19 maj\r\n',
  );
  expect(textOf('pass-on', several, { language: 'en' })).toContain(', 12 May and 19 May');
});

function costs(report: Report): string | undefined {
  const lines = linesOf('pass-on', report);
  return lines[lines.indexOf('Kort om inbjudan:') + 3]?.replaceAll('\u00a0', ' ');
}

function textOf(id: ReplyId, report: Report, part: Partial<ReplyOptions> = {}): string {
  const reply = writeReply(id, report, { ...options, ...part });
  return reply ? replyText(reply) : '';
}

function linesOf(id: ReplyId, report: Report, part: Partial<ReplyOptions> = {}): string[] {
  return (writeReply(id, report, { ...options, ...part })?.lines ?? []).map(({ text }) => text);
}

function screened(
  body: string,
  language: Language = 'sv',
  attachments: readonly { readonly name: string }[] = [],
): Report {
  const from = { name: 'Johan Palm', address: 'j@cordia.example' };
  const mail = { subject: 'Inbjudan', from, to: [], cc: [], body: `Hej!\n${body}`, attachments };
  return screen(mail, pack, { date: '2026-03-09', language });
}
