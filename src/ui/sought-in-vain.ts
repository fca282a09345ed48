import { type Dismissal, dismissalOf } from '../note/dismissals.ts';
import { missingTime } from '../note/missing-time.ts';
import type { Report } from '../report.ts';
import type { Words } from '../words/sv.ts';
import { soughtSignals } from './breakdown-groups.ts';

/**
 * What was looked for in the mail and not found, as nouns; of a time that is told in part, the missing parts. Without
 * what a person has settled by setting aside every finding that looked for it.
 */
export function soughtInVain(report: Report, dismissals: readonly Dismissal[], words: Words): string[] {
  const found = new Set(report.signals.map(({ id }) => id));
  return soughtSignals.flatMap((id) => {
    if (isSettled(id, report, dismissals)) return [];
    if (!found.has(id)) return [words.signals[id].toLowerCase()];
    return id === 'schedule' ? missingTime(report).map((part) => words.replies.timeParts[part]) : [];
  });
}

function isSettled(id: string, { findings }: Report, dismissals: readonly Dismissal[]): boolean {
  const about = findings.filter(({ lookedFor }) => lookedFor?.includes(id));
  return about.length > 0 && about.every((finding) => dismissalOf(finding, dismissals));
}
