import type { Finding, Language, Principle, Report } from '../report.ts';
import { formatSection } from '../words/section.ts';
import type { Words } from '../words/sv.ts';
import { wordsIn } from '../words/words-in.ts';
import { cardFindings, openPoints } from './cards.ts';
import { dismissalOf } from './dismissals.ts';
import type { NoteOptions } from './note.ts';
import { occasionsInWords } from './occasions.ts';
import { nameOfOverlay } from './overlay-names.ts';
import { saysOpen } from './says-open.ts';
import { shorten } from './shorten.ts';
import { howSure, limitOf, lookedForBy, surenessOf } from './sureness.ts';

/**
 * A principle's findings, a line for each rule, numbered as the panel's cards; what cannot be judged comes last, unnumbered.
 * What a person has set aside is left out, and its number with it.
 */
export function findingLines(report: Report, principle: Principle, options: NoteOptions): string[] {
  return linesOf(report, principle, options, (group) => findingLine(group, report, options));
}

/** The same in a few words: outcome and title. */
export function shortFindingLines(report: Report, principle: Principle, options: NoteOptions): string[] {
  return linesOf(report, principle, options, ({ findings: [finding] }) =>
    claimOf(finding, wordsIn(options.language)),
  );
}

/** What a person has set aside, a line each, with the reason and what they wrote about it. */
export function dismissedLines(report: Report, options: NoteOptions): string[] {
  const words = wordsIn(options.language);
  return numbered(report).flatMap(({ finding, number }) => {
    const dismissal = dismissalOf(finding, options.dismissals ?? []);
    if (!dismissal) return [];
    const sentences = [
      `${number}${finding.title}`,
      quotesOf(finding, words),
      words.note.reason(words.note.reasons[dismissal.reason]),
      dismissal.comment && words.note.comment(dismissal.comment.replace(/\s+/g, ' ').trim()),
    ];
    return joinSentences(sentences);
  });
}

type Numbered = { readonly finding: Finding; readonly number: string };

/** What findings of one rule and outcome say: once for all occasions that they are about. */
interface Grouped {
  readonly findings: readonly [Finding, ...Finding[]];
  readonly number: string;
}

function linesOf(
  report: Report,
  principle: Principle,
  { dismissals = [] }: NoteOptions,
  write: (group: Grouped) => string,
): string[] {
  const told = numbered(report).filter(
    ({ finding }) => finding.principle === principle && !dismissalOf(finding, dismissals),
  );
  return grouped(told).map((group) => `${group.number}${write(group)}`);
}

function numbered(report: Report): Numbered[] {
  const cards = cardFindings(report).map((finding, index) => ({ finding, number: `${index + 1}. ` }));
  return [...cards, ...openPoints(report).map((finding) => ({ finding, number: '' }))];
}

/** “2, 4. ” is the number of the second and the fourth card. */
function grouped(all: readonly Numbered[]): Grouped[] {
  const groups = new Map<string, Grouped>();
  for (const { finding, number } of all) {
    const key = `${finding.rule} ${finding.outcome}`;
    const before = groups.get(key);
    groups.set(
      key,
      before
        ? {
            findings: [...before.findings, finding],
            number: [before.number.replace(/\. $/, ''), number].filter((part) => part).join(', '),
          }
        : { findings: [finding], number },
    );
  }
  return [...groups.values()];
}

function findingLine({ findings }: Grouped, report: Report, options: NoteOptions): string {
  const { language } = options;
  const [finding] = findings;
  const words = wordsIn(language);
  const about = (tell: (one: Finding) => string | undefined) => [...new Set(findings.map(tell))];
  return joinSentences([
    claimOf(finding, words),
    evidenceOf(findings, report, language),
    ...about((one) => limitOf(one, report, language)),
    ...about((one) =>
      howSure(one, report) === 'incomplete' ? undefined : surenessOf(one, report, language),
    ),
    ...about((one) => lookedForBy(one, language)),
    words.note.support(supportOf(finding, options)),
  ]);
}

/** What a rule rests on, in words that do not take its edition for that of the rule set. */
function supportOf({ local, basis }: Finding, { language, overlayNames }: NoteOptions): string {
  const { note, localRule } = wordsIn(language);
  if (local) return localRule(nameOfOverlay(local, language, overlayNames));
  const { status, section } = basis[0] ?? { status: 'inferred' };
  const support = note.supports[status];
  // What is our own reading stands in no section.
  if (!section || status === 'inferred') return support;
  return support.replace(/(?=,)|$/, ` (${formatSection(section, language)})`);
}

/** The words that findings rest on, each once, after the occasions that they are about. */
function evidenceOf(findings: readonly Finding[], report: Report, language: Language): string {
  const words = wordsIn(language);
  const quotes = quotesOf({ evidence: findings.flatMap(({ evidence }) => evidence) }, words);
  const occasions = occasionsInWords(
    findings.map(({ event }) => event),
    report,
    language,
  );
  if (occasions) return words.note.occasions.about(occasions, quotes);
  // How sure the words are that are there says nothing of what is not.
  return findings.some((one) => howSure(one, report) === 'incomplete') ? words.note.named(quotes) : quotes;
}

// “Framgår inte: Det framgår inte om …” would say it twice.
function claimOf(finding: Finding, words: Words): string {
  const { outcome, title } = finding;
  return outcome === 'unclear' && saysOpen(title) ? title : `${words.outcomes[outcome]}: ${title}`;
}

function quotesOf({ evidence }: Pick<Finding, 'evidence'>, words: Words): string {
  return [...new Set(evidence.map((quote) => words.quote(shorten(quote.quote))))].join(', ');
}

function joinSentences(sentences: readonly (string | undefined)[]): string {
  const said = sentences.flatMap((sentence) => sentence || []);
  return said.map((sentence) => (/[.!?]$/.test(sentence) ? sentence : `${sentence}.`)).join(' ');
}
