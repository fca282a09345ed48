import { expect, test } from 'vitest';
import { buildNote } from '../src/note/note.ts';
import { howSure, surenessOf } from '../src/note/sureness.ts';
import { loadPack } from '../src/pack.ts';
import type { Finding, Language } from '../src/report.ts';
import { screen } from '../src/screen.ts';
import { reports } from './gallery/reports.ts';

const message = {
  subject: 'Inbjudan till kvällsmöte om hjärtsvikt',
  from: { name: 'Johan Palm, Cordia Pharma AB', address: 'johan.palm@cordia-pharma.example' },
  to: [{ name: 'Verksamhetschef', address: 'verksamhetschef@regionvasterlund.example' }],
  cc: [],
  sent: '2026-09-08T07:40:00+02:00',
  body: [
    'Till verksamhetschefen',
    'Cordia Pharma AB bjuder in till ett möte om hjärtsvikt torsdag 24 september 2026 kl. 17.00–19.00 på Medicinkliniken. Vi bjuder på middag efteråt.',
    'Johan Palm, Cordia Pharma AB',
  ].join('\n\n'),
  attachments: [],
};

test.each([
  ['sv', 'Det framgår inte vad måltiden kostar. Nämns: ”Vi bjuder på middag”. Regelns stöd: ', 'Nämns, men'],
  [
    'en',
    'It is not stated what the meal costs. Mentioned: “Vi bjuder på middag”. Support for the rule: ',
    'Mentioned, but',
  ],
] as const)(
  'in %s the quote of what lacks something is no proof of what is lacking',
  (language, line, sureness) => {
    const report = screenIn(language);
    const finding = report.findings.find(({ rule }) => rule === 'meal-amount-missing');
    expect(finding && surenessOf(finding, report, language)).toContain(sureness);
    const note = buildNote(report, { language, date: '2026-09-10' });
    expect(note.fields.find(({ id }) => id === 'moderation')?.value).toContain(line);
  },
);

test('every rule that says that something is lacking is one of them', () => {
  const [finding] = reports.evening.findings;
  const sure = loadPack().rules.map(({ id, title }) => ({
    rule: `${id}: ${title.sv}`,
    // An agreement that is named lacks the employer.
    isLacking: /framgår inte|(?:^| )saknas|behöver ett skriftligt avtal/i.test(title.sv),
    how: howSure({ ...finding, rule: id } as Finding, reports.evening),
  }));
  expect(sure.filter(({ isLacking, how }) => isLacking !== (how === 'incomplete'))).toEqual([]);
  expect(sure.filter(({ isLacking }) => isLacking).length).toBeGreaterThan(5);
});

function screenIn(language: Language) {
  return screen(message, loadPack(), { date: '2026-09-10', language });
}
