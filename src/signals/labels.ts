import type { Span } from '../mail/message.ts';
import { type Analysis, phrasesOf } from './analysis.ts';
import { sentenceSpan } from './look-up.ts';
import { lineText } from './surroundings.ts';

/** A line that says what its value is (“Plats: Aulan”), or a label alone with its value on the next line. */
export interface LabelledValue extends Span {
  readonly label: Span;
  readonly line: number;
}

/** What may part a label from its value: a colon, a tab, two spaces or the line's end. */
const separator = /^\s?[:?]\s*|^\t+\s*|^ {2,}|^\.\s+(?=\p{L})|^\s*$/u;

/** The longest value that is read, in characters. */
const longest = 140;

/** The values of all lines in the offer whose label is of a kind. */
export function labelledValues(analysis: Analysis, kind: string): LabelledValue[] {
  return phrasesOf(analysis, 'label').flatMap((label) => {
    if (label.kind !== kind || analysis.regionAt(label.start) !== 'offer') return [];
    const line = analysis.tokens[label.first]?.line ?? -1;
    const span = analysis.cut.lines[line];
    if (!span || !beginsSentence(analysis, span, label)) return [];
    const after = analysis.text.slice(label.end, span.end);
    const gap = separator.exec(after)?.[0];
    if (gap === undefined) return [];
    const value =
      gap.length === after.length
        ? nextLine(analysis, line)
        : within(analysis, label.end + gap.length, span.end);
    return value && !isLabel(analysis, value) && !isAddress(analysis, value)
      ? [{ ...value, label, line }]
      : [];
  });
}

/** “Where? www.example.org/apply”: a link to follow is no value. */
function isAddress({ text }: Analysis, { start }: Span): boolean {
  return /^(?:https?:|www\.)/i.test(text.slice(start, start + 8));
}

/** A heading of the next column is no value. */
function isLabel(analysis: Analysis, value: Span): boolean {
  return phrasesOf(analysis, 'label').some((label) => label.start === value.start && label.kind !== 'food');
}

/** Bullets, emoji and other marks may stand before a label, words may not, but those of another sentence. */
function beginsSentence(analysis: Analysis, line: Span, label: Span): boolean {
  const from = Math.max(line.start, sentenceSpan(analysis, label.start)?.start ?? 0);
  return !/[\p{L}\p{N}]/u.test(analysis.text.slice(from, label.start));
}

function nextLine(analysis: Analysis, line: number): Span | undefined {
  const span = analysis.cut.lines[line + 1];
  if (!span || lineText(analysis, line + 1) === '') return undefined;
  return within(analysis, span.start, span.end);
}

function within(analysis: Analysis, from: number, to: number): Span | undefined {
  const text = analysis.text.slice(from, Math.min(to, from + longest));
  const start = from + (text.length - text.trimStart().length);
  const end = from + text.trimEnd().length;
  return end - start >= 2 ? { start, end } : undefined;
}
