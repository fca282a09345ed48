import type { Span } from '../../mail/message.ts';

/** A word that may be part of a company's name, without the punctuation around it. */
export interface NameWord extends Span {
  readonly text: string;
  /** Begins with a capital or a digit. */
  readonly isName: boolean;
  /** "&", "+", "och", "and". */
  readonly isJoiner: boolean;
  /** True when a line end, tab or punctuation parts it from the word before. */
  readonly breaksBefore: boolean;
}

/** Splits a stretch of text into words as names are written: "A/S", "S.A.", "Smith+Nephew", "(Sweden)" stay whole. */
export function readNameWords(whole: string, { start: from, end }: Span): NameWord[] {
  const text = whole.slice(from, end);
  const words: NameWord[] = [];
  let endsOpen = false;
  let reached = 0;
  for (const chunk of text.matchAll(/\S+/gu)) {
    const { lead, core, trail } = peel(chunk[0]);
    const gap = text.slice(reached, chunk.index);
    reached = chunk.index + chunk[0].length;
    if (core === '') {
      endsOpen = false;
      continue;
    }
    const start = from + chunk.index + lead.length;
    words.push({
      text: core,
      start,
      end: start + core.length,
      isName: /^\(?[\p{Lu}\d]/u.test(core),
      isJoiner: /^(?:&|\+|och|and)$/.test(core),
      breaksBefore: !endsOpen || lead !== '' || /[\n\t]/.test(gap),
    });
    endsOpen = trail === '';
  }
  return words;
}

/** A closing dot stays with forms and initials written with dots. */
function peel(chunk: string): { lead: string; core: string; trail: string } {
  if (/^\(\p{L}+\)$/u.test(chunk)) return { lead: '', core: chunk, trail: '' };
  const from = chunk.search(/[\p{L}\p{N}&+]/u);
  if (from < 0) return { lead: chunk, core: '', trail: '' };
  const until = endOfCore(chunk);
  const isDotted = chunk[until] === '.' && /^(?:\p{L}\.)*\p{L}$/u.test(chunk.slice(from, until));
  const end = isDotted && until - from < 8 ? until + 1 : until;
  return { lead: chunk.slice(0, from), core: chunk.slice(from, end), trail: chunk.slice(end) };
}

/** Walks from the end, so that a long run of punctuation costs its length once. */
function endOfCore(chunk: string): number {
  let end = chunk.length;
  while (end > 0 && !/[\p{L}\p{M}\p{N}&+]/u.test(chunk.charAt(end - 1))) end -= 1;
  return end;
}
