import { describe, expect, test } from 'vitest';
import { isInternal } from '../extension/background/internal.ts';
import type { TabState } from '../extension/background/tab-state.ts';
import {
  badgeOf,
  opensItself,
  panelStateOf,
  type Surroundings,
  shapeOf,
  titleOf,
} from '../extension/background/views.ts';
import { cardFindings } from '../src/note/cards.ts';
import { findingKey } from '../src/note/dismissals.ts';
import type { Report } from '../src/report.ts';
import { defaultPreferences } from '../src/ui/preferences.ts';
import { reports } from './gallery/reports.ts';

const around: Surroundings = {
  language: 'sv',
  preferences: defaultPreferences,
  dismissals: [],
  internalDomains: [],
};
const empty: TabState = { turn: 't', reading: 'nothing-open', open: false, dialog: false };
const all = cardFindings(reports.evening).map((finding) => ({
  finding: findingKey(finding),
  reason: 'misread' as const,
}));

describe.each([
  ['S0', empty, '', 'granska det öppna mejlet'],
  ['S1', { ...empty, reading: 'reading' }, '', 'granska det öppna mejlet'],
  ['S2', tabOf(reports.newsletter), '', 'granska det öppna mejlet'],
  ['S3', tabOf(reports.compliant), '0', 'Inga avvikelser hittades i texten'],
  [
    'S4',
    tabOf(reports.evening),
    '5',
    '5 att tänka på: 3 möjliga avvikelser · 2 att ta ställning till, dessutom 1 framgår inte · 6 frågor',
  ],
  ['S5', tabOf(reports.sparse), '?', 'För lite underlag för att bedöma · 3 frågor'],
  ['S6', tabOf(reports.picture), '?', 'mejlet går inte att läsa'],
  ['S8', { ...empty, reading: 'unreadable' }, '?', 'mejlet går inte att läsa'],
] as const)('%s', (_, state, badge, title) => {
  test(`has “${badge}” for a badge, and a title that says it in words`, () => {
    expect(badgeOf(state, [])).toBe(badge);
    expect(titleOf(state, around)).toBe(`Samverkanskoll: ${title}`);
  });
});

test('with everything dismissed nothing is counted, what has to be asked stays, and both are said', () => {
  const state = tabOf(reports.evening);
  expect(badgeOf(state, all)).toBe('?');
  expect(
    badgeOf(
      tabOf({ ...reports.evening, questions: [], findings: reports.evening.findings.slice(0, 5) }),
      all,
    ),
  ).toBe('0');
  expect(titleOf(state, { ...around, dismissals: all })).toBe(
    'Samverkanskoll: Alla 6 iakttagelser är avfärdade · 6 frågor',
  );
  expect(shapeOf(state, { ...defaultPreferences, handle: 'findings' })).toBe('handle');
});

test.each([
  ['invitations', reports.compliant, 'handle'],
  ['invitations', reports.newsletter, 'none'],
  ['findings', reports.compliant, 'none'],
  ['findings', reports.evening, 'handle'],
  ['never', reports.evening, 'none'],
] as const)('a handle for %s: %o', (handle, report, shape) => {
  expect(shapeOf(tabOf(report), { ...defaultPreferences, handle })).toBe(shape);
  expect(shapeOf({ ...tabOf(report), open: true }, { ...defaultPreferences, handle })).toBe('panel');
});

test('the panel opens by itself only where the organisation wants it and a possible conflict stands', () => {
  const preferences = { ...defaultPreferences, opensItself: true };
  expect(opensItself(tabOf(reports.evening), around)).toBe(false);
  expect(opensItself(tabOf(reports.evening), { preferences, dismissals: [] })).toBe(true);
  expect(opensItself(tabOf(reports.evening), { preferences, dismissals: all })).toBe(false);
  expect(opensItself(tabOf(reports.board), { preferences, dismissals: [] })).toBe(false);
});

test('a sender of the own organisation is told as such', () => {
  const domains = ['Region.example'];
  expect(isInternal('a@region.example', domains)).toBe(true);
  expect(isInternal('a@mail.REGION.example', domains)).toBe(true);
  expect(isInternal('a@otherregion.example', domains)).toBe(false);
  expect(isInternal(undefined, domains)).toBe(false);
  const state = tabOf(reports.newsletter);
  expect(panelStateOf(state, { ...around, internalDomains: ['cordia.example'] })).toMatchObject({
    isInternal: true,
  });
  expect(panelStateOf(state, around)).not.toHaveProperty('isInternal');
});

function tabOf(report: Report): TabState {
  return { turn: 't', reading: 'message', open: false, dialog: false, report, screened: '2026-03-09' };
}
