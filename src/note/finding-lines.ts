import type { Finding, Principle, Report } from '../report.ts';
import type { Words } from '../words/sv.ts';
import { wordsIn } from '../words/words-in.ts';
import { cardFindings, openPoints } from './cards.ts';
import { dismissalOf } from './dismissals.ts';
import type { NoteOptions } from './note.ts';
import { nameOfOverlay } from './overlay-names.ts';
import { shorten } from './shorten.ts';
import { basisInShort, limitOf, lookedForBy, surenessOf } from './sureness.ts';

/**
 * A principle's findings, a line each, numbered as the panel's cards; what cannot be judged comes last, unnumbered.
 * What a person has set aside is left out, and its number with it.
 */
export function findingLines(report: Report, principle: Principle, options: NoteOptions): string[] {
  return linesOf(report, principle, options, (finding) => findingLine(finding, report, options));
}

/** The same in a few words: outcome and title. */
export function shortFindingLines(report: Report, principle: Principle, options: NoteOptions): string[] {
  return linesOf(report, principle, options, (finding) => claimOf(finding, wordsIn(options.language)));
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
      words.note.rule(finding.rule, report.pack.edition),
    ];
    return joinSentences(sentences);
  });
}

type Numbered = { readonly finding: Finding; readonly number: string };

function linesOf(
  report: Report,
  principle: Principle,
  { dismissals = [] }: NoteOptions,
  write: (finding: Finding) => string,
): string[] {
  return numbered(report)
    .filter(({ finding }) => finding.principle === principle && !dismissalOf(finding, dismissals))
    .map(({ finding, number }) => `${number}${write(finding)}`);
}

function numbered(report: Report): Numbered[] {
  const cards = cardFindings(report).map((finding, index) => ({ finding, number: `${index + 1}. ` }));
  return [...cards, ...openPoints(report).map((finding) => ({ finding, number: '' }))];
}

function findingLine(finding: Finding, report: Report, options: NoteOptions): string {
  const { language, overlayNames } = options;
  const words = wordsIn(language);
  return joinSentences([
    claimOf(finding, words),
    quotesOf(finding, words),
    limitOf(finding, report, language),
    surenessOf(finding, report, language),
    lookedForBy(finding, language),
    basisInShort(finding, words, finding.local && nameOfOverlay(finding.local, language, overlayNames)),
    words.note.rule(finding.rule, report.pack.edition),
  ]);
}

function claimOf({ outcome, title }: Finding, words: Words): string {
  return `${outcome === 'unclear' ? words.note.unclear : words.outcomes[outcome]}: ${title}`;
}

function quotesOf({ evidence }: Finding, words: Words): string {
  return evidence.map((quote) => words.quote(shorten(quote.quote))).join(', ');
}

function joinSentences(sentences: readonly (string | undefined)[]): string {
  const said = sentences.flatMap((sentence) => sentence || []);
  return said.map((sentence) => (/[.!?]$/.test(sentence) ? sentence : `${sentence}.`)).join(' ');
}
