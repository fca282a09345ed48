import type { Report } from '../../src/report.ts';
import type { PanelState } from '../../src/ui/panel-state.ts';
import { reports } from './reports.ts';

/** Every state that the panel can be in, by name. */
export const states = {
  evening: shown(reports.evening),
  'evening-en': shown(reports.evening, 'en'),
  board: shown(reports.board, 'en'),
  'board-sv': shown(reports.board),
  compliant: shown(reports.compliant),
  society: shown(reports.society),
  newsletter: shown(reports.newsletter),
  picture: shown(reports.picture),
  'nothing-open': { view: 'nothing-open', language: 'sv' },
  reading: { view: 'reading', language: 'sv' },
  unreadable: { view: 'unreadable', language: 'sv' },
  'several-open': { view: 'unreadable', language: 'sv', missing: ['several-open'] },
  encrypted: { view: 'unreadable', language: 'en', missing: ['encrypted'] },
  degraded: {
    ...shown(reports.evening),
    how: { unusual: ['body'], lacking: ['sender', 'recipients'], remarks: ['pictures-blocked'] },
  },
  selection: { ...shown(reports.evening), origin: { from: 'selection' } },
  bring: { view: 'bring', language: 'sv' },
  outdated: { view: 'outdated', language: 'sv' },
} satisfies Record<string, PanelState>;

function shown(report: Report, language: 'sv' | 'en' = 'sv'): Extract<PanelState, { view: 'report' }> {
  return { view: 'report', language, report, screened: '2026-03-09' };
}
