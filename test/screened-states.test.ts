import { beforeAll, describe, expect, test } from 'vitest';
import { cardFindings } from '../src/note/cards.ts';
import { dismissalOf } from '../src/note/dismissals.ts';
import { tellsTooLittle } from '../src/note/standing.ts';
import type { Report } from '../src/report.ts';
import { type Screened, screenStates } from './gallery/screened-states.ts';
import { states } from './gallery/states.ts';

let screened: Screened;
beforeAll(async () => {
  screened = await screenStates();
}, 60_000);

describe('each picture shows what the engine makes of its mail', () => {
  test('and none of the states is left out', () => {
    expect(Object.keys(screened.states)).toEqual(Object.keys(states));
  });

  test.each([
    ['S2-no-invitation', (report: Report) => report.kind === 'not-invitation'],
    ['S3-nothing-found', (report: Report) => cardFindings(report).length + report.questions.length === 0],
    ['S5-too-little', (report: Report) => tellsTooLittle(report)],
    ['S6-picture', (report: Report) => report.kind === 'unreadable'],
    ['S6-attachment', (report: Report) => report.kind === 'unreadable'],
    ['society', (report: Report) => report.kind === 'other-invitation'],
    ['board', (report: Report) => report.situation === 'advisory-board' && report.languages[0] === 'en'],
    ['S4-findings', ({ summary }: Report) => Math.min(summary.conflict, summary.review, summary.unclear) > 0],
  ])('%s is the state that its name says', (name, is) => {
    expect(is(reportOf(name))).toBe(true);
  });

  test('and of a selection, or of a page that was read in part, only what was read', () => {
    const selection = reportOf('selection');
    expect([selection.message.subject, selection.message.attachments]).toEqual(['', []]);
    expect(selection.reading?.unread).toBeUndefined();
    expect(reportOf('degraded').message).toMatchObject({ to: [], cc: [] });
    for (const report of [selection, reportOf('degraded')]) {
      const addressed = report.findings.find(({ rule }) => rule === 'addressed-to-individual');
      expect(addressed?.outcome).toBe('unclear');
      expect(addressed?.title).toContain('Bara en del av mottagarna är lästa');
    }
  });

  test('two cards of it are dismissed, and the others are not', () => {
    const state = screened.states['S4-dismissed'];
    const dismissals = state?.view === 'report' ? (state.dismissals ?? []) : [];
    const cards = cardFindings(reportOf('S4-dismissed'));
    expect(cards.filter((card) => dismissalOf(card, dismissals))).toHaveLength(2);
  });
});

function reportOf(name: string): Report {
  const state = screened.states[name];
  if (state?.view !== 'report') throw new Error(`${name} shows no report`);
  return state.report;
}
