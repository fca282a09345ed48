import type { Analysis } from './analysis.ts';
import { sentenceAt } from './look-up.ts';

/**
 * The sentences that speak of a mention: its own; the footnote that an asterisk in its line points to; and the line
 * that leads a list in (“Vi står för:”) when the mention stands in the list.
 */
export function sentencesAbout(analysis: Analysis, token: number): number[] {
  const word = analysis.tokens[token];
  if (!word) return [];
  const summary = summaryAfter(analysis, word.sentence);
  const lines = [footnoteLine(analysis, word.line), leadInLine(analysis, word.line)];
  const more = lines.flatMap((line) => (line === undefined ? [] : [sentenceOfLine(analysis, line)]));
  return [
    word.sentence,
    ...summary,
    ...more.filter((sentence) => sentence !== word.sentence && sentence >= 0),
  ];
}

/** “Allt det där tar vi hand om”: a sentence that speaks of all that was named just before. */
function summaryAfter(analysis: Analysis, sentence: number): number[] {
  const next = analysis.cut.sentences[sentence + 1];
  if (!next) return [];
  const words = analysis.text.slice(next.start, next.start + 40).trimStart();
  return /^(?:allt|alltsammans|alltihop|detta|samtliga|everything|all of (?:this|it|that)|all this)\b/i.test(
    words,
  )
    ? [sentence + 1]
    : [];
}

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

/** `Lunch**` points to the line that begins with just as many asterisks. */
function footnoteLine(analysis: Analysis, line: number): number | undefined {
  const marker = /[^\s*](\*{1,5})(?!\*)/.exec(lineText(analysis, line))?.[1];
  if (!marker) return undefined;
  const found = analysis.footnotes.get(marker) ?? -1;
  return found < 0 || found === line ? undefined : found;
}

const longestList = 12;
const bullet = /^[-*•·–—▪◦]|^\d{1,2}[.)]\s/;

function leadInLine(analysis: Analysis, line: number): number | undefined {
  const own = lineText(analysis, line);
  if (!bullet.test(own) && own.length > 60) return undefined;
  for (let at = line - 1; at >= Math.max(0, line - longestList); at--) {
    const text = lineText(analysis, at);
    if (text === '') {
      if (at === line - 1) continue;
      return undefined;
    }
    if (text.endsWith(':')) return at;
    if (!bullet.test(text) && text.length > 60) return undefined;
  }
  return undefined;
}
