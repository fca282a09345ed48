import type { Finding, Question, Report } from '../report.ts';
import { openPoints } from './cards.ts';
import { type Dismissal, dismissalOf } from './dismissals.ts';
import { openQuestions } from './open-questions.ts';

/** What an invitation still lacks: the questions to ask, and the points that no question covers. */
export interface StillMissing {
  readonly questions: readonly Question[];
  readonly points: readonly Finding[];
}

/** What nobody has told or settled: the same in the panel, the note, the replies and the register. */
export function stillMissing(report: Report, dismissals: readonly Dismissal[] = []): StillMissing {
  return {
    questions: openQuestions(report, dismissals),
    points: openPoints(report).filter((point) => !dismissalOf(point, dismissals)),
  };
}
