import type { Span } from '../mail/message.ts';
import type { Phrase } from '../text/find-phrases.ts';
import { type Analysis, phrasesOf } from './analysis.ts';

/** Index of the first token that ends after an offset, -1 where none does. */
export function tokenAt(analysis: Analysis, offset: number): number {
  const index = firstWhere(analysis.tokens.length, (at) => (analysis.tokens[at]?.end ?? 0) > offset);
  return index < analysis.tokens.length ? index : -1;
}

/** Index of the line that an offset stands in. */
export function lineAt(analysis: Pick<Analysis, 'cut'>, offset: number): number {
  return indexAt(analysis.cut.lines, offset);
}

/** Index of the sentence that an offset stands in. */
export function sentenceAt(analysis: Analysis, offset: number): number {
  return indexAt(analysis.cut.sentences, offset);
}

/** Whether nothing but a list's sign stands before a value in its line. */
export function opensLine(analysis: Analysis, { start }: Span): boolean {
  const line = analysis.cut.lines[lineAt(analysis, start)];
  return (
    line !== undefined &&
    start - line.start <= 12 &&
    !/[\p{L}\d]/u.test(analysis.text.slice(line.start, start))
  );
}

/** The sentence that an offset stands in. */
export function sentenceSpan(analysis: Analysis, offset: number): Span | undefined {
  return analysis.cut.sentences[sentenceAt(analysis, offset)];
}

/** “Skulle det vara ok om vi står för resan?”: what whoever passes a mail on asks about it is no part of the offer. */
export function isForwardersQuestion(analysis: Analysis, { start }: Span): boolean {
  if (analysis.regionAt(start) !== 'own') return false;
  const sentence = sentenceSpan(analysis, start);
  return sentence !== undefined && analysis.text.slice(sentence.start, sentence.end).trimEnd().endsWith('?');
}

/** Phrases of a list that begin within a range and end in it. */
export function phrasesWithin(analysis: Analysis, list: string, start: number, end: number): Phrase[] {
  const all = phrasesOf(analysis, list);
  const found: Phrase[] = [];
  for (let at = firstWhere(all.length, (index) => (all[index]?.start ?? 0) >= start); at < all.length; at++) {
    const phrase = all[at];
    if (!phrase || phrase.start >= end) break;
    if (phrase.end <= end) found.push(phrase);
  }
  return found;
}

/** Phrases of a list in the sentence of a token. */
export function phrasesBeside(analysis: Analysis, list: string, token: number): Phrase[] {
  const sentence = analysis.cut.sentences[analysis.tokens[token]?.sentence ?? -1];
  return sentence ? phrasesWithin(analysis, list, sentence.start, sentence.end) : [];
}

/** The items of a list in order of `start` that begin within a range. */
export function startingWithin<T extends Span>(items: readonly T[], start: number, end: number): T[] {
  const from = firstWhere(items.length, (at) => (items[at]?.start ?? 0) >= start);
  const to = firstWhere(items.length, (at) => (items[at]?.start ?? 0) >= end);
  return items.slice(from, to);
}

/** Whether a span lies within one of several that are in order and do not overlap. */
export function isWithinOne(spans: readonly Span[], { start, end }: Span): boolean {
  const around = spans[indexAt(spans, start)];
  return around !== undefined && end <= around.end;
}

function indexAt(spans: readonly Span[], offset: number): number {
  return firstWhere(spans.length, (at) => (spans[at]?.start ?? 0) > offset) - 1;
}

/** The least index from which on a condition holds; the length where it never does. */
function firstWhere(length: number, holds: (index: number) => boolean): number {
  let low = 0;
  let high = length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if (holds(middle)) high = middle;
    else low = middle + 1;
  }
  return low;
}
