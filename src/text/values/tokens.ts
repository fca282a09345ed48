import type { Span } from '../../mail/message.ts';

/** The smallest piece that values are read from: a run of digits, a run of letters, or one other character. */
export interface Token extends Span {
  readonly kind: 'digits' | 'word' | 'sign';
  /** Lower-case; every dash reads `-` and every apostrophe `'`. */
  readonly text: string;
  /** The white space before the token. */
  readonly gap: 'none' | 'space' | 'tab' | 'line';
  readonly isCapital: boolean;
}

/** What was read from a token on, and the index of the token after it. */
export interface Reading<T> {
  readonly value: T;
  readonly next: number;
}

const piece = /[0-9]+|[\p{L}\p{M}]+|\S/gu;
// The control characters are Windows dashes and quotes that were decoded as Latin-1.
const dashes = '‐‑‒–—―−\u0096\u0097';
const apostrophes = '’‘´`′\u0091\u0092';

/** Cuts a text into tokens, in order, without overlap; white space becomes the gap of the token after it. */
export function readTokens(text: string): readonly Token[] {
  const tokens: Token[] = [];
  let end = 0;
  for (const match of text.matchAll(piece)) {
    const raw = match[0];
    const start = match.index;
    const gap = describeGap(text, end, start);
    end = start + raw.length;
    tokens.push({ start, end, gap, ...describePiece(raw) });
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

function describeGap(text: string, from: number, to: number): Token['gap'] {
  if (from === to) return from === 0 ? 'line' : 'none';
  const between = text.slice(from, to);
  if (from === 0 || /[\n\r\u2028\u2029]/.test(between)) return 'line';
  return between.includes('\t') ? 'tab' : 'space';
}

function describePiece(raw: string): Pick<Token, 'kind' | 'text' | 'isCapital'> {
  const first = raw.charAt(0);
  if (first >= '0' && first <= '9') return { kind: 'digits', text: raw, isCapital: false };
  if (/^[\p{L}\p{M}]/u.test(raw)) {
    const lower = raw.toLowerCase();
    return { kind: 'word', text: lower, isCapital: first !== lower.charAt(0) };
  }
  const text = dashes.includes(raw) ? '-' : apostrophes.includes(raw) ? "'" : raw;
  return { kind: 'sign', text, isCapital: false };
}
