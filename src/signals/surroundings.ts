import type { Analysis } from './analysis.ts';
import { leadInsOf } from './lead-in.ts';
import { sentenceAt } from './look-up.ts';
import { continuedFrom, sentencesAfter, summaryAfter } from './settling-sentences.ts';

/**
 * The sentences that speak of a mention: its own; the footnote that an asterisk in its line points to; and the line
 * that leads a list in (“Vi står för:”) when the mention stands in the list.
 */
export function sentencesAbout(analysis: Analysis, token: number): number[] {
  const word = analysis.tokens[token];
  if (!word) return [];
  const summary = summaryAfter(analysis, word.sentence);
  const footnote = footnoteLine(analysis, word.line);
  const before = continuedFrom(analysis, word.sentence);
  const more = [
    ...(before === undefined ? [] : [before]),
    ...answerTo(analysis, word.sentence),
    ...(footnote === undefined ? [] : [sentenceOfLine(analysis, footnote)]),
    ...leadInsOf(analysis, word.line, word.sentence),
  ];
  return [
    word.sentence,
    ...summary,
    ...more.filter((sentence) => sentence !== word.sentence && sentence >= 0),
  ];
}

/** “Petrol money? Just text me the receipt.”, “Behöver du rum? Boka med koden …”: a short question names what the next sentence speaks of. */
export function answerTo(analysis: Analysis, sentence: number): number[] {
  const span = analysis.cut.sentences[sentence];
  const isTopic =
    span !== undefined &&
    span.end - span.start <= longestQuestion &&
    topic.test(analysis.text.slice(span.start, span.end).trim());
  return isTopic ? sentencesAfter(analysis, sentence, 1) : [];
}

/** A question for something; not “Hur var resan?”. */
const topic = /^(?!(?:hur|how|när|when|var|where|hvor|varför|why|hittar)(?!\p{L}))[^?]+\?$/iu;

/** How long, in characters, a question may be that only names a topic. */
const longestQuestion = 45;

/** The text of a line without its surrounding white space. */
export function lineText(analysis: Analysis, line: number): string {
  const span = analysis.cut.lines[line];
  return span ? analysis.text.slice(span.start, span.end).trim() : '';
}

function sentenceOfLine(analysis: Analysis, line: number): number {
  const span = analysis.cut.lines[line];
  if (!span) return -1;
  return sentenceAt(analysis, span.start);
}

/** How much of a line is searched for asterisks. */
const longestMarked = 400;

/** `Lunch**` points to the line that begins with just as many asterisks. */
function footnoteLine(analysis: Analysis, line: number): number | undefined {
  // No line begins with an asterisk in most messages, and then no line need be searched for one.
  if (analysis.footnotes.size === 0) return undefined;
  const marker = /[^\s*](\*{1,5}|[†‡§¹²³])(?!\*)/u.exec(
    lineText(analysis, line).slice(0, longestMarked),
  )?.[1];
  if (!marker) return undefined;
  const found = analysis.footnotes.get(marker) ?? -1;
  return found < 0 || found === line ? undefined : found;
}
