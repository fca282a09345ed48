import type { Span } from '../../mail/message.ts';
import { isNumeral } from './number-words.ts';

/** The smallest piece that values are read from: a run of digits, a run of letters, or one other character. */
export interface Token extends Span {
  readonly kind: 'digits' | 'word' | 'sign';
  /** Lower-case; every dash reads `-` and every apostrophe `'`. */
  readonly text: string;
  /** The white space before the token. */
  readonly gap: 'none' | 'space' | 'tab' | 'line';
  readonly isCapital: boolean;
  /** A number or place in a row in words: `tre`, `tvåhundra`, `tjugoförsta`. */
  readonly isNumeral: boolean;
}

/** What was read from a token on, and the index of the token after it. */
export interface Reading<T> {
  readonly value: T;
  readonly next: number;
}

// The control characters are Windows dashes and quotes that were decoded as Latin-1.
const dashes = '‐‑‒–—―−\u0096\u0097';
const apostrophes = '’‘´`′\u0091\u0092';

/** Cuts a text into tokens, in order, without overlap; white space becomes the gap of the token after it. */
export function readTokens(text: string): readonly Token[] {
  const tokens: Token[] = [];
  let gap: Token['gap'] = 'line';
  let at = 0;
  while (at < text.length) {
    const type = classify(text, at);
    if (type === 'space') {
      gap = widen(gap, text.charCodeAt(at));
      at++;
      continue;
    }
    const start = at;
    do at += isPair(text, at) ? 2 : 1;
    while (type !== 'sign' && at < text.length && classify(text, at) === type);
    tokens.push(makeToken(text.slice(start, at), type, start, gap));
    gap = 'none';
  }
  return tokens;
}

/** The text of the token at an index, or an empty string outside the list. */
export function textAt(tokens: readonly Token[], at: number): string {
  return tokens[at]?.text ?? '';
}

/** Whether the token at an index follows the one before it without any white space. */
export function isTight(tokens: readonly Token[], at: number): boolean {
  return at > 0 && tokens[at]?.gap === 'none';
}

/** Whether a token exists at the index and stands on the same line as the one before it. */
export function isOnLine(tokens: readonly Token[], at: number): boolean {
  const token = tokens[at];
  return token !== undefined && token.gap !== 'line';
}

/**
 * Reads from left to right whatever begins with digits, a numeral or one of the words that open it; tokens that have
 * been read begin nothing more.
 */
export function readAll<T>(
  tokens: readonly Token[],
  openings: ReadonlySet<string>,
  read: (at: number) => Reading<T> | undefined,
): T[] {
  const values: T[] = [];
  let free = 0;
  for (let at = 0; at < tokens.length; at++) {
    const token = tokens[at];
    if (!token || at < free) continue;
    if (token.kind !== 'digits' && !token.isNumeral && !openings.has(token.text)) continue;
    const found = read(at);
    if (!found) continue;
    values.push(found.value);
    free = found.next;
  }
  return values;
}

/** Whether digits go on from something before them that is part of the same figure: `3` in `1.3`, `19` in `2026-19`. */
export function isInsideFigure(tokens: readonly Token[], at: number, signs: string): boolean {
  const sign = textAt(tokens, at - 1);
  return (
    isTight(tokens, at) &&
    sign.length === 1 &&
    signs.includes(sign) &&
    isTight(tokens, at - 1) &&
    tokens[at - 2]?.kind === 'digits'
  );
}

/** Latin letters are told by their code, for speed; the rest by what Unicode says of them. */
function classify(text: string, at: number): Token['kind'] | 'space' {
  const code = text.charCodeAt(at);
  if (code < 0x80) {
    if ((code >= 0x61 && code <= 0x7a) || (code >= 0x41 && code <= 0x5a)) return 'word';
    if (code >= 0x30 && code <= 0x39) return 'digits';
    return code === 0x20 || (code >= 0x09 && code <= 0x0d) ? 'space' : 'sign';
  }
  if (code >= 0xc0 && code <= 0x24f) return code === 0xd7 || code === 0xf7 ? 'sign' : 'word';
  if (code >= 0x2010 && code <= 0x2027) return 'sign';
  const character = String.fromCodePoint(text.codePointAt(at) ?? code);
  if (/[\p{L}\p{M}]/u.test(character)) return 'word';
  return /\s/.test(character) ? 'space' : 'sign';
}

function widen(gap: Token['gap'], code: number): Token['gap'] {
  if (gap === 'line' || code === 0x0a || code === 0x0d || code === 0x2028 || code === 0x2029) return 'line';
  return gap === 'tab' || code === 0x09 ? 'tab' : 'space';
}

function isPair(text: string, at: number): boolean {
  const code = text.charCodeAt(at);
  return code >= 0xd800 && code < 0xdc00 && (text.codePointAt(at) ?? 0) > 0xffff;
}

function makeToken(raw: string, kind: Token['kind'], start: number, gap: Token['gap']): Token {
  const end = start + raw.length;
  if (kind === 'digits') return { start, end, gap, kind, text: raw, isCapital: false, isNumeral: false };
  if (kind === 'sign') {
    return { start, end, gap, kind, text: plainSign(raw), isCapital: false, isNumeral: false };
  }
  const text = raw.toLowerCase();
  const isCapital = raw.charCodeAt(0) !== text.charCodeAt(0);
  return { start, end, gap, kind, text, isCapital, isNumeral: isNumeral(text) };
}

function plainSign(sign: string): string {
  if (sign.charCodeAt(0) < 0x60) return sign;
  return dashes.includes(sign) ? '-' : apostrophes.includes(sign) ? "'" : sign;
}
