import type { Finding, Report } from '../report.ts';

/** The findings that a person sees as numbered cards: all but those that only lack information. */
export function cardFindings(report: Report): readonly Finding[] {
  return report.findings.filter((finding) => finding.weight !== 'information');
}

/** Findings of weight `information` that no question to the sender already covers. */
export function openPoints(report: Report): readonly Finding[] {
  const asked = new Set(report.questions.map((question) => question.id));
  return report.findings.filter(
    (finding) => finding.weight === 'information' && !asked.has(questionOf[finding.rule] ?? ''),
  );
}

/** Which question a rule about missing information leads to. */
const questionOf: Readonly<Record<string, string>> = {
  'meeting-type-unclear': 'meeting-type',
  'target-group-missing': 'target-group',
  'organiser-unclear': 'organiser',
  'purpose-missing': 'purpose',
  'programme-missing': 'programme',
  'service-info-off-site': 'reason-off-site',
  'project-plan-missing': 'project-plan',
};
