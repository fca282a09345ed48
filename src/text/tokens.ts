import type { Span } from '../mail/message.ts';

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
    const kind = kindOf(text, at);
    const end = kind === 'mark' ? at + (code >= 0xd800 && code < 0xdc00 ? 2 : 1) : endOf(text, at);
    while ((lines[line]?.end ?? text.length) <= at && line < lines.length - 1) line++;
    while ((sentences[sentence]?.end ?? text.length) <= at && sentence < sentences.length - 1) sentence++;
    all.push({
      index: all.length,
      start: at,
      end,
      lower: text.slice(at, end).toLowerCase(),
      kind,
      line,
      sentence,
    });
    at = end;
  }
  return { all, lines, sentences };
}

const letter = /[\p{L}\p{M}]/u;

/** Whether the unit at an offset is a letter; Unicode-aware, unlike `\w`. */
export function isLetter(text: string, at: number): boolean {
  const code = text.charCodeAt(at);
  if ((code >= 97 && code <= 122) || (code >= 65 && code <= 90)) return true;
  return code >= 0xaa && letter.test(text[at] ?? '');
}

/** Whether the unit at an offset is an ASCII digit. */
export function isDigit(text: string, at: number): boolean {
  const code = text.charCodeAt(at);
  return code >= 48 && code <= 57;
}

function kindOf(text: string, at: number): Token['kind'] {
  if (isLetter(text, at)) return 'word';
  return isDigit(text, at) ? 'number' : 'mark';
}

function endOf(text: string, start: number): number {
  let at = start;
  while (at < text.length && (isLetter(text, at) || isDigit(text, at) || isInner(text, at))) at++;
  return at;
}

/** An apostrophe between letters belongs to the word: don't, sjuksköterska’s. */
function isInner(text: string, at: number): boolean {
  const unit = text[at];
  return (unit === "'" || unit === '’') && isLetter(text, at - 1) && isLetter(text, at + 1);
}

function splitLines(text: string): Span[] {
  const lines: Span[] = [];
  let start = 0;
  for (let at = 0; at <= text.length; at++) {
    if (at < text.length && text.charCodeAt(at) !== 10) continue;
    lines.push({ start, end: at });
    start = at + 1;
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
      if (endsSentence(text, at, line.end) || (at - start > longestSentence && text[at] === ' '))
        close(at + 1);
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

function endsSentence(text: string, at: number, lineEnd: number): boolean {
  const unit = text[at];
  if (unit === '!' || unit === '?') return text[at + 1] !== unit;
  if (unit === ';') return false;
  if (unit !== '.') return false;
  if (at + 1 >= lineEnd) return !isAbbreviation(text, at);
  if (text[at + 1] !== ' ' && text[at + 1] !== '\t') return false;
  if (isAbbreviation(text, at)) return false;
  const next = nextVisible(text, at + 1, lineEnd);
  return next < lineEnd && !/\p{Ll}/u.test(text[next] ?? '');
}

function isAbbreviation(text: string, stop: number): boolean {
  let start = stop;
  while (start > 0 && (isLetter(text, start - 1) || (text[start - 1] === '.' && isLetter(text, start - 2))))
    start--;
  return start < stop && abbreviations.has(text.slice(start, stop).toLowerCase());
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
