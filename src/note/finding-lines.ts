import type { Finding, Language, Principle, Report } from '../report.ts';
import { wordsIn } from '../words/words-in.ts';
import { cardFindings, openPoints } from './cards.ts';
import { nameOfOverlay, type OverlayNames } from './overlay-names.ts';
import { shorten } from './shorten.ts';
import { basisInShort, limitOf, lookedForBy, surenessOf } from './sureness.ts';

/** A principle's findings, a line each, numbered as the panel's cards; what cannot be judged comes last, unnumbered. */
export function findingLines(
  report: Report,
  principle: Principle,
  language: Language,
  names?: OverlayNames,
): string[] {
  const cards = cardFindings(report).flatMap((finding, index) =>
    finding.principle === principle ? [`${index + 1}. ${findingLine(finding, report, language, names)}`] : [],
  );
  const open = openPoints(report)
    .filter((finding) => finding.principle === principle)
    .map((finding) => findingLine(finding, report, language, names));
  return [...cards, ...open];
}

function findingLine(finding: Finding, report: Report, language: Language, names?: OverlayNames): string {
  const words = wordsIn(language);
  const quotes = finding.evidence.map((quote) => words.quote(shorten(quote.quote))).join(', ');
  const sentences = [
    `${finding.outcome === 'unclear' ? words.note.unclear : words.outcomes[finding.outcome]}: ${finding.title}`,
    quotes,
    limitOf(finding, report, language),
    surenessOf(finding, report, language),
    lookedForBy(finding, language),
    basisInShort(finding, words, finding.local && nameOfOverlay(finding.local, language, names)),
  ].filter((sentence) => sentence);
  return sentences.map(endSentence).join(' ');
}

function endSentence(sentence: string | undefined): string {
  return /[.!?]$/.test(sentence ?? '') ? `${sentence}` : `${sentence}.`;
}
