import type { Question, Report } from '../report.ts';
import { type Dismissal, dismissalOf } from './dismissals.ts';

/** The questions that are still worth asking: none that a person has settled by setting its finding aside. */
export function openQuestions(report: Report, dismissals: readonly Dismissal[]): readonly Question[] {
  return report.questions.filter(({ id }) => !isSettled(id, report, dismissals));
}

/** The finding of a rule and a question can be about the same thing: whoever settles the one settles the other. */
const ruleOf: Readonly<Record<string, string>> = {
  addressee: 'addressed-to-individual',
  agreement: 'assignment-agreement-needed',
  meals: 'meal-amount-missing',
  vetting: 'vetting-not-stated',
};

function isSettled(id: string, { findings }: Report, dismissals: readonly Dismissal[]): boolean {
  const about = findings.filter(({ rule }) => rule === ruleOf[id]);
  return about.length > 0 && about.every((finding) => dismissalOf(finding, dismissals));
}
