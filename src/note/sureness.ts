import type { Basis, Finding, Language, Report, Signal } from '../report.ts';
import { formatSum } from '../words/money.ts';
import type { Words } from '../words/sv.ts';
import { wordsIn } from '../words/words-in.ts';
import { programmeMinutes } from './programme-minutes.ts';

/** How a finding was read, in words: stated plainly, counted, read from context, or missing. */
export function surenessOf(finding: Finding, report: Report, language: Language): string {
  const words = wordsIn(language);
  const sure = howSure(finding, report);
  return sure === 'counted' ? words.counted(minutesOf(finding, report, words) ?? '') : words.sureness[sure];
}

/** How a finding was read: from plain words, by counting, from context, or from what is missing, wholly or of something named. */
export function howSure(
  finding: Finding,
  report: Report,
): 'stated' | 'counted' | 'context' | 'missing' | 'incomplete' {
  if (finding.evidence.length === 0) return 'missing';
  const signals = signalsOf(finding, report);
  if (isIncomplete(finding, signals)) return 'incomplete';
  if (signals.some(isCounted)) return 'counted';
  const plain = signals.length > 0 && signals.every((signal) => signal.stance !== 'unclear');
  return finding.outcome !== 'unclear' && plain ? 'stated' : 'context';
}

/** Whether the quotes are what something is lacking of: a meal without a price, an agreement without the employer. */
function isIncomplete({ rule, outcome }: Finding, signals: readonly Signal[]): boolean {
  if (signals.length > 0 && signals.every(({ stance }) => stance === 'denied')) return false;
  if (rule === 'fee-paid-privately') return outcome === 'unclear';
  if (rule === 'assignment-agreement-needed') return outcome !== 'unclear';
  return incomplete.test(rule);
}

/** Rules that find something lacking of what the mail names. */
const incomplete =
  /-(?:missing|unclear|disclosed|published|stated|in-use)$|^meal-abroad$|^service-info-off-site$/;

/** What was looked for in vain, in words. Undefined when the finding rests on something found. */
export function lookedForBy(finding: Finding, language: Language): string | undefined {
  const words = wordsIn(language);
  const names: Readonly<Record<string, string>> = words.signals;
  const sought = (finding.lookedFor ?? []).map((id) => names[id]?.toLocaleLowerCase(language) ?? id);
  return sought.length > 0 ? words.lookedFor(sought.join(', ')) : undefined;
}

/** The sum against its limit: “1 495 kr, gräns 950 kr (obekräftad)”. Undefined where no limit decided. */
export function limitOf(finding: Finding, report: Report, language: Language): string | undefined {
  const { limit } = finding;
  if (!limit) return undefined;
  const words = wordsIn(language);
  const amount = signalsOf(finding, report).find(
    (signal) => signal.amount?.currency === limit.currency,
  )?.amount;
  const value = amount?.max ?? amount?.min;
  const sum = formatSum(limit.value, limit.currency, language);
  const border = limit.verified ? sum : words.limitUnverified(sum);
  return value === undefined
    ? words.limitAlone(border)
    : words.limit(formatSum(value, limit.currency, language), border);
}

/** On what a finding's rule stands, as its status allows it to be said. */
export function basisWords(basis: Basis, title: string | undefined, words: Words): string {
  // A source of an overlay's own is a link to the owner's guideline; its id begins with the overlay's.
  if (title && basis.source.includes('/')) return words.localGuideline(title);
  if (basis.status === 'confirmed' && title) {
    const where = words.confirmedBy(title, basis.section);
    return basis.quote === undefined ? where : words.confirmedQuote(where, basis.quote);
  }
  return words.statuses[basis.status];
}

/** The basis of a finding in one phrase, for the line under a quote. */
export function basisInShort(finding: Finding, words: Words): string {
  return words.statuses[finding.basis[0]?.status ?? 'inferred'];
}

function signalsOf(finding: Finding, report: Report): Signal[] {
  return finding.signals.flatMap((index) => report.signals[index] ?? []);
}

function minutesOf(finding: Finding, report: Report, words: Words): string | undefined {
  const programme = signalsOf(finding, report).find(isCounted);
  if (!programme) return undefined;
  return programmeMinutes(programme, words);
}

function isCounted({ id, professionalMinutes, socialMinutes }: Signal): boolean {
  return id === 'programme' && professionalMinutes !== undefined && socialMinutes !== undefined;
}
