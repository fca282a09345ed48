import type { Span } from '../mail/message.ts';
import type { Token } from '../text/tokens.ts';
import type { Analysis } from './analysis.ts';
import { tokenAt } from './look-up.ts';
import { readCall } from './name-call.ts';
import { wordsAt } from './salutation-words.ts';

/** The words that greet: “Hej Anna”, “Till er på dialysen”, or the name alone in “Fredrik, you are on the list”. */
export interface Salutation extends Span {
  /** Who is greeted: the words after the greeting, up to where a place or a sentence begins. */
  readonly named: readonly Token[];
  /** What follows on the same line, where it tells which of many are greeted: “på avdelning 12”. */
  readonly rest: readonly Token[];
  /** A line that is an address rather than a greeting, so that a lone word in it need be no name. */
  readonly isLetter: boolean;
}

/** How many lines with words in them may come before a greeting, and before a line that is an address. */
const greetingLines = 14;
const letterLines = 4;
const calledLines = 5;

/** The salutation of the offer, or undefined where it greets nobody. */
export function findSalutation(analysis: Analysis): Salutation | undefined {
  const opening = openingLines(analysis);
  const greeted = opening.flatMap((line) => readGreeting(analysis, line, 'greeting') ?? []);
  const lettered = opening
    .slice(0, letterLines)
    .flatMap((line) => readGreeting(analysis, line, 'letter') ?? []);
  const called = opening.slice(0, calledLines).flatMap((line) => readCall(analysis, line) ?? []);
  return [...greeted, ...lettered, ...called].sort((one, other) => one.start - other.start)[0];
}

/** The first lines with words in them, each as its tokens. */
function openingLines(analysis: Analysis): (readonly Token[])[] {
  const lines: (readonly Token[])[] = [];
  for (const line of analysis.cut.lines) {
    if (lines.length >= greetingLines) break;
    if (line.start < analysis.wording.body.start || analysis.regionAt(line.start) !== 'offer') continue;
    const tokens = tokensOf(analysis, line);
    if (tokens.some((token) => token.kind === 'word')) lines.push(tokens);
  }
  return lines;
}

/** How many tokens of a line are looked at. */
const longestLine = 40;

function tokensOf(analysis: Analysis, line: Span): readonly Token[] {
  const first = tokenAt(analysis, line.start);
  if (first < 0) return [];
  const tokens: Token[] = [];
  for (let at = first; at < first + longestLine; at++) {
    const token = analysis.tokens[at];
    if (!token || token.start >= line.end) break;
    tokens.push(token);
  }
  return tokens;
}

/** A line that begins with a word of greeting and goes on with somebody. */
function readGreeting(
  analysis: Analysis,
  line: readonly Token[],
  kind: 'greeting' | 'letter',
): Salutation | undefined {
  const after = afterGreeting(analysis, line, kind);
  if (after === 0) return undefined;
  const { named, rest } = readNamed(analysis, line.slice(after));
  const [first, last] = [line[0], named[named.length - 1]];
  if (!first || !last) return undefined;
  return { start: first.start, end: last.end, named, rest, isLetter: kind === 'letter' };
}

/** How many tokens of a line greet: “Hej”, “Hej, kära”, “Till:”. */
function afterGreeting(analysis: Analysis, line: readonly Token[], kind: string): number {
  let after = 0;
  for (let at = 0; at < line.length; at++) {
    const phrase = wordsAt(analysis, line[at]).find((one) => one.kind === kind || one.kind === 'greeting');
    if (!phrase || (after === 0 && phrase.kind !== kind)) {
      if (after > 0 && /^[,:.]$/.test(line[at]?.lower ?? '') && at === after) continue;
      break;
    }
    at += phrase.last - phrase.first;
    after = at + 1;
  }
  while (after > 0 && /^[,:.]$/.test(line[after]?.lower ?? '')) after++;
  return after;
}

const stops = new Set('! ? : ; ( ) [ ] – — | • / " ” *'.split(' '));
const joints = new Set(['-', '’', "'", '&', '.', ',']);
const places = new Set(
  'på i vid hos från inom för som med at in of from for with who to om ved fra ved på hos på und'.split(' '),
);

/** The words for whoever is greeted, and what the line says of them after a preposition. */
function readNamed(
  analysis: Analysis,
  line: readonly Token[],
): { named: readonly Token[]; rest: readonly Token[] } {
  let at = 0;
  for (; at < line.length; at++) {
    const token = line[at];
    if (!token || stops.has(token.lower) || places.has(token.lower)) break;
    if (token.kind === 'mark' && !joints.has(token.lower)) break;
    if (token.lower === ',' && !goesOn(analysis, line[at + 1])) break;
    if (token.lower === '.' && !isAbbreviation(line[at - 1], token)) break;
    if (token.lower === '-' && token.start !== line[at - 1]?.end) break;
  }
  const isPlace = places.has(line[at]?.lower ?? '');
  const end = line.findIndex((token, index) => index >= at && /^[!?:.;,]$/.test(token.lower));
  return { named: line.slice(0, at), rest: isPlace ? line.slice(at, end < 0 ? line.length : end) : [] };
}

/** “tandläkare, tandhygienister och tandsköterskor”: after the comma stands somebody more. */
function goesOn(analysis: Analysis, token: Token | undefined): boolean {
  return wordsAt(analysis, token).some(
    ({ kind }) => kind === 'anyone' || kind === 'title' || kind === 'unit' || kind === 'greeting',
  );
}

function isAbbreviation(before: Token | undefined, stop: Token): boolean {
  return (
    before?.end === stop.start && /^(?:\p{L}|dr|prof|mr|mrs|ms|leg|med|st|assoc|doc)$/u.test(before.lower)
  );
}
