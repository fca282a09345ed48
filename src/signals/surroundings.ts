import type { Analysis } from './analysis.ts';
import { phrasesWithin, sentenceAt, tokenAt } from './look-up.ts';

/**
 * The sentences that speak of a mention: its own; the footnote that an asterisk in its line points to; and the line
 * that leads a list in (“Vi står för:”) when the mention stands in the list.
 */
export function sentencesAbout(analysis: Analysis, token: number): number[] {
  const word = analysis.tokens[token];
  if (!word) return [];
  const summary = summaryAfter(analysis, word.sentence);
  const footnote = footnoteLine(analysis, word.line);
  const leadIn = leadInLine(analysis, word.line);
  const more = [
    ...(footnote === undefined ? [] : [sentenceOfLine(analysis, footnote)]),
    ...(leadIn === undefined ? [] : [lastSentenceOfLine(analysis, leadIn)]),
  ];
  return [
    word.sentence,
    ...summary,
    ...more.filter((sentence) => sentence !== word.sentence && sentence >= 0),
  ];
}

/** How many sentences back “allt” may refer. */
const reachAll = 3;

/** “Notan tar vi”, “Allt det där tar vi hand om”: sentences that settle what was named just before them. */
function summaryAfter(analysis: Analysis, sentence: number): number[] {
  const found: number[] = [];
  for (let next = sentence + 1; next <= sentence + reachAll; next++) {
    if (settles(analysis, next, next === sentence + 1 ? ['it', 'all'] : ['all'])) found.push(next);
  }
  return found;
}

/** What a sentence may name that is paid for; a sentence that names some of it speaks of that. */
const things = [
  'meal',
  'alcohol',
  'travel',
  'lodging',
  'gift',
  'honorarium',
  'leisure',
  'companion',
  'venue',
];

/** How many words into its sentence the bill may be named. */
const reachBill = 6;

function settles(analysis: Analysis, sentence: number, kinds: readonly string[]): boolean {
  const span = analysis.cut.sentences[sentence];
  if (!span || things.some((list) => phrasesWithin(analysis, list, span.start, span.end).length > 0))
    return false;
  const first = tokenAt(analysis, span.start);
  return phrasesWithin(analysis, 'bill', span.start, span.end).some(
    (bill) => kinds.includes(bill.kind ?? '') && bill.first - first <= reachBill,
  );
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

/** “It was good to meet you. We would look after:” the words before the colon lead the list in. */
function lastSentenceOfLine(analysis: Analysis, line: number): number {
  const span = analysis.cut.lines[line];
  if (!span) return -1;
  const own = analysis.text.slice(span.start, span.end).trimEnd();
  return sentenceAt(analysis, span.start + own.length - 1);
}

/** How much of a line is searched for asterisks. */
const longestMarked = 400;

/** `Lunch**` points to the line that begins with just as many asterisks. */
function footnoteLine(analysis: Analysis, line: number): number | undefined {
  // No line begins with an asterisk in most messages, and then no line need be searched for one.
  if (analysis.footnotes.size === 0) return undefined;
  const marker = /[^\s*](\*{1,5})(?!\*)/.exec(lineText(analysis, line).slice(0, longestMarked))?.[1];
  if (!marker) return undefined;
  const found = analysis.footnotes.get(marker) ?? -1;
  return found < 0 || found === line ? undefined : found;
}

const longestList = 12;
const bullet = /^[-*•·–—▪◦]|^\d{1,2}[.)]\s/;

function leadInLine(analysis: Analysis, line: number): number | undefined {
  const own = lineText(analysis, line);
  const isItem = bullet.test(own);
  if (!isItem && own.length > 60) return undefined;
  for (let at = line - 1; at >= Math.max(0, line - longestList); at--) {
    const text = lineText(analysis, at);
    if (text === '') {
      const leads = isItem && lineText(analysis, at - 1).endsWith(':');
      if (at === line - 1 || leads) continue;
      return undefined;
    }
    if (text.endsWith(':')) return at;
    if (!bullet.test(text) && text.length > 60) return undefined;
  }
  return undefined;
}
