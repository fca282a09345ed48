import { findingKey } from '../../src/note/dismissals.ts';
import type { Report } from '../../src/report.ts';
import type { PanelState } from '../../src/ui/panel-state.ts';
import { reports } from './reports.ts';

const [lodging, , , , wine] = reports.evening.findings.map(findingKey);
const dismissed = [
  { finding: lodging ?? '', reason: 'misread' as const },
  { finding: wine ?? '', reason: 'settled' as const, comment: 'Stämt av med chefen den 9 mars.' },
];

/** Every state that the panel can be in, by name; those with a number are the ones that a person may meet. */
export const states = {
  'S0-nothing-open': { view: 'nothing-open', language: 'sv' },
  'S1-reading': { view: 'reading', language: 'sv' },
  'S2-no-invitation': shown(reports.newsletter),
  'S3-nothing-found': shown(reports.compliant),
  'S4-findings': shown(reports.evening),
  'S4-dismissed': { ...shown(reports.evening), dismissals: dismissed },
  'S5-too-little': shown(reports.sparse),
  'S6-picture': {
    ...shown(reports.picture),
    how: { unusual: [], lacking: [], remarks: ['pictures-blocked'] },
  },
  'S6-attachment': shown(reports.attachment),
  'S6-encrypted': { view: 'unreadable', language: 'sv', missing: ['encrypted'] },
  'S7-internal': { ...shown(reports.newsletter), isInternal: true },
  'S8-unknown-page': { view: 'unreadable', language: 'sv', missing: ['body'] },
  'S9-outdated': { view: 'outdated', language: 'sv' },
  'S10-old-rules': { ...shown(reports.compliant), screened: '2028-06-01' },
  evening: shown(reports.evening),
  'evening-en': shown(reports.evening, 'en'),
  board: shown(reports.board, 'en'),
  'board-sv': shown(reports.board),
  society: shown(reports.society),
  'several-open': { view: 'unreadable', language: 'sv', missing: ['several-open'] },
  encrypted: { view: 'unreadable', language: 'en', missing: ['encrypted'] },
  degraded: {
    ...shown(reports.evening),
    how: { unusual: ['body'], lacking: ['sender', 'recipients'], remarks: ['pictures-blocked'] },
  },
  selection: { ...shown(reports.evening), origin: { from: 'selection' } },
  bring: { view: 'bring', language: 'sv' },
} satisfies Record<string, PanelState>;

function shown(report: Report, language: 'sv' | 'en' = 'sv'): Extract<PanelState, { view: 'report' }> {
  return { view: 'report', language, report, screened: '2026-03-09' };
}
