import type { Span } from '../mail/message.ts';
import { isDigitCode, isLetterCode } from './characters.ts';
import { mayHoldLookalikes, withoutLookalikes } from './lookalikes.ts';
import { inFull, marksInfinitives } from './quick-spelling.ts';

/** A word, a number or a mark of the wording, with the line and sentence it stands in. */
export interface Token extends Span {
  readonly index: number;
  readonly lower: string;
  readonly kind: 'word' | 'number' | 'mark';
  readonly line: number;
  readonly sentence: number;
}

/** The wording cut once into lines, sentences and tokens; everything is in the order of the text. */
export interface Tokens {
  readonly all: readonly Token[];
  readonly lines: readonly Span[];
  readonly sentences: readonly Span[];
}

/** Cuts a wording into tokens. `breaks` are offsets where no sentence runs on (ends of subject, parts). */
export function tokenise(text: string, breaks: readonly number[]): Tokens {
  const lines = splitLines(text);
  const sentences = splitSentences(text, lines, new Set(breaks));
  const small = inSmallLetters(text);
  const isMixed = mayHoldLookalikes(text);
  const isNorwegian = marksInfinitives(text);
  const all: Token[] = [];
  let line = 0;
  let sentence = 0;
  let at = 0;
  while (at < text.length) {
    const code = text.charCodeAt(at);
    if (code === 32 || code === 10 || code === 9) {
      at++;
      continue;
    }
    const kind = kindOf(code);
    const end = kind === 'mark' ? at + (code >= 0xd800 && code < 0xdc00 ? 2 : 1) : endOf(text, at);
    while (line < lines.length - 1 && (lines[line]?.end ?? text.length) <= at) line++;
    while (sentence < sentences.length - 1 && (sentences[sentence]?.end ?? text.length) <= at) sentence++;
    const written = small?.slice(at, end) ?? inStraightLetters(text.slice(at, end));
    const meant = isMixed && kind === 'word' ? withoutLookalikes(written) : written;
    const isMark = isNorwegian && meant === 'å';
    const lower = kind === 'word' && !isMark ? inFull(meant, text, at, end) : meant;
    all.push({ index: all.length, start: at, end, lower, kind, line, sentence });
    at = end;
  }
  return { all, lines, sentences };
}

/** The whole text in small letters, where that moves no letter; a capital dotted İ becomes two units. */
function inSmallLetters(text: string): string | undefined {
  const small = inStraightLetters(text);
  return small.length === text.length ? small : undefined;
}

/** In small letters, with one apostrophe for both: “manager’s” is “manager's”. */
function inStraightLetters(text: string): string {
  return text.toLowerCase().replaceAll('’', "'");
}

function kindOf(code: number): Token['kind'] {
  if (isLetterCode(code)) return 'word';
  return isDigitCode(code) ? 'number' : 'mark';
}

function endOf(text: string, start: number): number {
  let at = start + 1;
  while (at < text.length) {
    const code = text.charCodeAt(at);
    if (!isLetterCode(code) && !isDigitCode(code) && !isInner(text, at, code)) break;
    at++;
  }
  return at;
}

/** An apostrophe between letters belongs to the word: don't, sjuksköterska’s. */
function isInner(text: string, at: number, code: number): boolean {
  const isApostrophe = code === 0x27 || code === 0x2019;
  return isApostrophe && isLetterCode(text.charCodeAt(at - 1)) && isLetterCode(text.charCodeAt(at + 1));
}

function splitLines(text: string): Span[] {
  const lines: Span[] = [];
  for (let start = 0; start <= text.length; ) {
    const feed = text.indexOf('\n', start);
    const end = feed < 0 ? text.length : feed;
    lines.push({ start, end });
    start = end + 1;
  }
  return lines;
}

/** Sentences end at full stops, at blank lines and at line ends that are no mere wrapping of a long line. */
function splitSentences(text: string, lines: readonly Span[], breaks: ReadonlySet<number>): Span[] {
  const sentences: Span[] = [];
  let start = 0;
  const close = (end: number) => {
    if (end > start) sentences.push({ start, end });
    start = end;
  };
  const wraps = lines.every((line) => line.end - line.start <= widestWrapped);
  lines.forEach((line, index) => {
    for (let at = line.start; at < line.end; at++) {
      const code = text.charCodeAt(at);
      if (code >= 0x40 || (code === 0x20 && at - start <= longestSentence)) continue;
      if (code === 0x20 || endsSentence(text, at, line.end)) close(at + 1);
    }
    const next = lines[index + 1];
    if (next && (breaks.has(line.end) || !wraps || !isWrapped(text, line, next))) close(line.end + 1);
  });
  close(text.length);
  return sentences;
}

const abbreviations = new Set(
  (
    'kl ca el dvs dr prof ev inkl exkl bl t.ex m.m m.fl bl.a o.s.a s.k f.n fr.o.m t.o.m nr tel st mr mrs ms vs approx ' +
    'incl excl max min avd vp spec leg doc osv resp obs forts jan feb mar apr jun jul aug sep sept okt oct nov dec ' +
    'mån tis ons tors fre lör sön mon tue wed thu fri sat sun p a m o s f e g i d'
  ).split(' '),
);

const longestAbbreviation = 8;

function endsSentence(text: string, at: number, lineEnd: number): boolean {
  const unit = text[at];
  if (unit === '!' || unit === '?')
    return text[at + 1] !== unit && !goesOnAfterBracket(text, at + 1, lineEnd);
  if (unit === ';') return false;
  if (unit !== '.') return false;
  if (at + 1 >= lineEnd) return !isAbbreviation(text, at);
  if (text[at + 1] !== ' ' && text[at + 1] !== '\t') return false;
  if (isAbbreviation(text, at)) return false;
  const next = nextVisible(text, at + 1, lineEnd);
  return next < lineEnd && !/\p{Ll}/u.test(text[next] ?? '');
}

/** “middagen (med gondol upp!) bjuder vi på”: an exclamation in brackets within a sentence. */
function goesOnAfterBracket(text: string, at: number, lineEnd: number): boolean {
  if (text[at] !== ')') return false;
  const next = nextVisible(text, at + 1, lineEnd);
  return next < lineEnd && /[\p{Ll},;]/u.test(text[next] ?? '');
}

function isAbbreviation(text: string, stop: number): boolean {
  let start = stop;
  while (start > 0) {
    const code = text.charCodeAt(start - 1);
    if (!isLetterCode(code) && (code !== 0x2e || !isLetterCode(text.charCodeAt(start - 2)))) break;
    start--;
  }
  const length = stop - start;
  return (
    length > 0 && length <= longestAbbreviation && abbreviations.has(text.slice(start, stop).toLowerCase())
  );
}

function nextVisible(text: string, from: number, end: number): number {
  let at = from;
  while (at < end && (text[at] === ' ' || text[at] === '\t')) at++;
  return at;
}

/** Longer sentences are cut, so that what is looked for within a sentence costs little. */
const longestSentence = 600;

/** Where a line is longer than this, the text is not wrapped at all: its line ends were meant. */
const widestWrapped = 100;

/** Lines shorter than this were ended by their writer, not by a mail program's wrapping. */
const wrapWidth = 52;

/** Whether a line end is only the wrapping of a long line, so that the sentence goes on. */
function isWrapped(text: string, line: Span, next: Span): boolean {
  if (line.end - line.start < wrapWidth || next.end === next.start) return false;
  if (text.slice(line.start, line.end).includes('\t')) return false;
  if (/[.!?:]$/.test(text.slice(Math.max(line.start, line.end - 1), line.end).trimEnd())) return false;
  const first = nextVisible(text, next.start, next.end);
  if (/^\p{L}[\p{L} -]{1,24}:/u.test(text.slice(first, Math.min(next.end, first + 28)))) return false;
  if (/[-*•·–\d>]/.test(text[first] ?? ''))
    return (
      /\d/.test(text[first] ?? '') && !/^\s*\d{1,2}[.:]\d\d/.test(text.slice(next.start, next.start + 12))
    );
  return first - next.start < 3 && next.end > first;
}
