import type { Span } from '../../src/mail/message.ts';

/** A wording with every run of white space folded to one space, and where each unit came from. */
export interface Folded {
  readonly text: string;
  readonly origin: readonly number[];
}

/** Every place where a quote stands in a wording, in the wording's own units; white space is folded in both. */
export function findQuote(wording: Folded, quote: string): Span[] {
  const wanted = fold(quote.normalize('NFC')).text.trim();
  const spans: Span[] = [];
  if (wanted === '') return spans;
  for (let at = wording.text.indexOf(wanted); at >= 0; at = wording.text.indexOf(wanted, at + 1)) {
    const last = wording.origin[at + wanted.length - 1] ?? 0;
    spans.push({ start: wording.origin[at] ?? 0, end: last + 1 });
  }
  return spans;
}

/** Folds a text's white space. */
export function fold(raw: string): Folded {
  let text = '';
  const origin: number[] = [];
  for (let at = 0; at < raw.length; at++) {
    const isSpace = /\s/.test(raw[at] ?? '');
    if (isSpace && text.endsWith(' ')) continue;
    text += isSpace ? ' ' : raw[at];
    origin.push(at);
  }
  return { text, origin };
}
