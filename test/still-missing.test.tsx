// @vitest-environment happy-dom
import { render } from 'preact';
import { act } from 'preact/test-utils';
import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import { countsOf } from '../src/note/counts.ts';
import { type Dismissal, findingKey } from '../src/note/dismissals.ts';
import { buildRecord } from '../src/note/record.ts';
import { gravestOutcome, tellsTooLittle } from '../src/note/standing.ts';
import { loadPack } from '../src/pack.ts';
import type { Finding, Report } from '../src/report.ts';
import { screen } from '../src/screen.ts';
import { Panel } from '../src/ui/Panel.tsx';
import type { PanelState } from '../src/ui/panel-state.ts';
import { wordsIn } from '../src/words/words-in.ts';
import { reports } from './gallery/reports.ts';

const pack = loadPack();
const actions = { screenAnyway: vi.fn(), setLanguage: vi.fn() };
let root: HTMLElement;

beforeEach(() => {
  root = document.createElement('div');
  document.body.replaceChildren(root);
});
afterEach(() => render(null, root));

describe('what is still missing', () => {
  test.each([
    ['den 12 maj 2026 kl. 15.00', 'När slutar det?', 'sluttid'],
    ['den 12 maj 2026', 'När börjar och slutar det?', 'starttid, sluttid'],
    ['kl. 15.00–16.00', 'Vilket datum gäller det?', 'dag'],
    ['i våra lokaler, vi bjuder på lunch', 'Vilket datum gäller det, och när börjar och slutar det?', 'tid'],
  ])(
    'after “%s” is only the rest of the time, in the questions and in the breakdown',
    (told, asked, nouns) => {
      const report = screened(`Cordia Pharma AB bjuder in till möte om hjärtsvikt ${told}.`);
      show(report);
      press('.questions > .link');
      expect(texts('.questions li')).toContain(asked);
      expect(texts('.questions li').filter((text) => /börjar|slutar|datum/.test(text))).toEqual([asked]);
      press('[role=tab]:nth-of-type(2)');
      expect(texts('.quiet').at(-1)?.startsWith(`${nouns}, `)).toBe(true);
    },
  );

  test('is none of what a finding set aside asks for, or was sought for', () => {
    const { board } = reports;
    const dismissals = board.findings.map(setAside);
    const words = wordsIn('en');
    show(board);
    expect(texts('.questions li')).toHaveLength(1);
    expect(countsOf(board, words)).toContain('1 question');
    press('[role=tab]:nth-of-type(2)');
    expect(texts('.quiet').at(-1)).toContain('written agreement');
    show(board, dismissals);
    expect(texts('.quiet').at(-1)).not.toContain('written agreement');
    press('[role=tab]:nth-of-type(1)');
    expect(texts('.questions')).toEqual([]);
    expect(countsOf(board, words, dismissals)).not.toContain('question');
    expect(gravestOutcome(board, dismissals)).toBeUndefined();
    const choice = {};
    const record = buildRecord(board, { id: 'a', kept: '2026-03-09', dismissals, choice });
    expect(record.outcome.questions).toBe(0);
  });

  test('makes an invitation too little to judge only as long as it is missing', () => {
    const about = reports.board.findings.map((finding) => ({ ...finding, outcome: 'unclear' as const }));
    const question = { id: 'purpose', text: 'What is it about?' };
    const report = { ...reports.board, findings: about, questions: [...reports.board.questions, question] };
    expect(tellsTooLittle(report)).toBe(true);
    expect(tellsTooLittle(report, about.map(setAside))).toBe(false);
  });
});

function screened(body: string): Report {
  const message = { subject: 'Inbjudan', to: [], cc: [], body, attachments: [] };
  return screen(message, pack, { date: '2026-03-09', language: 'sv' });
}

function setAside(finding: Finding): Dismissal {
  return { finding: findingKey(finding), reason: 'settled' };
}

function show(report: Report, dismissals: readonly Dismissal[] = []): void {
  const language = report === reports.board ? 'en' : 'sv';
  const state: PanelState = { view: 'report', language, report, screened: '2026-03-09', dismissals };
  act(() => render(<Panel state={state} actions={actions} />, root));
}

function texts(selector: string): string[] {
  return [...root.querySelectorAll(selector)].map((one) => one.textContent ?? '');
}

function press(selector: string): void {
  act(() => root.querySelector<HTMLElement>(selector)?.click());
}
