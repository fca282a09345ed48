import type { Principle, Weight } from '../../report.ts';

/** What the edition in force says of a rule, as the one who reviews it has read. */
export type Verdict = 'kept' | 'changed' | 'gone' | 'not-mentioned';

/** The verdicts in the order in which they are offered; the first has the key 1. */
export const verdicts: readonly Verdict[] = ['kept', 'changed', 'gone', 'not-mentioned'];

/** What a person has answered for one rule. Fields that another verdict does not ask for stay, unused. */
export interface RuleReview {
  readonly verdict?: Verdict;
  /** Id of the document in which it was read. */
  readonly source?: string;
  readonly section?: string;
  readonly quote?: string;
  readonly note?: string;
  readonly weight?: Weight;
  readonly textSv?: string;
  readonly textEn?: string;
  /** ISO date of the verdict. */
  readonly checked?: string;
}

/** A whole review: the answers by rule id, and what the file that comes of it is called. */
export interface Review {
  readonly rules: Readonly<Record<string, RuleReview>>;
  readonly file: ReviewFile;
}

/** Name and id of the rule file that a review leads to. */
export interface ReviewFile {
  readonly name: string;
  readonly id: string;
}

/** How far a rule has come. */
export type ReviewStatus = 'open' | 'unfinished' | 'done';

/** What an answer lacks before it can count; nothing where it is whole, or where there is none yet. */
export type MissingPart = 'source' | 'section' | 'change';

/** The parts that an answer lacks, in the order of the form. */
export function missingIn(answer: RuleReview): readonly MissingPart[] {
  if (answer.verdict !== 'kept' && answer.verdict !== 'changed') return [];
  const missing: MissingPart[] = [];
  if (!answer.source) missing.push('source');
  if (!answer.section?.trim()) missing.push('section');
  const changes = answer.weight !== undefined || Boolean(answer.textSv?.trim());
  if (answer.verdict === 'changed' && !changes) missing.push('change');
  return missing;
}

/** How far a rule has come, by its answer. */
export function reviewStatusOf(answer: RuleReview | undefined): ReviewStatus {
  if (!answer?.verdict) return 'open';
  return missingIn(answer).length > 0 ? 'unfinished' : 'done';
}

/** How many of some rules are answered in full. */
export function countDone(rules: readonly { readonly id: string }[], review: Review): number {
  return rules.filter(({ id }) => reviewStatusOf(review.rules[id]) === 'done').length;
}

/** What of the list of rules a person wants to see. */
export interface ReviewFilter {
  readonly search: string;
  readonly principle: Principle | '';
  readonly status: ReviewStatus | '';
}

/** Everything. */
export const noFilter: ReviewFilter = { search: '', principle: '', status: '' };
