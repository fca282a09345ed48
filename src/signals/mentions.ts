import type { SignalId } from '../report.ts';
import { groupBy } from '../text/group-by.ts';
import { phrasesOf } from './analysis.ts';
import { asListed } from './headings.ts';
import type { PayCue } from './payer.ts';
import { type Draft, draftOf, merge, type Reading } from './reading.ts';

/** Every mention of what a signal's word list names, but for labels of lines that deny it. */
export function mentionsOf(reading: Reading, id: SignalId, accepts?: (cue: PayCue) => boolean): Draft[] {
  const drafts = phrasesOf(reading.analysis, id).map((phrase) =>
    asListed(reading, draftOf(reading, phrase, id, accepts)),
  );
  const denied = deniedLines(reading, drafts);
  return drafts.filter(
    (draft) =>
      draft.signal.stance === 'denied' ||
      !denied.has(reading.analysis.tokens[draft.phrase.first]?.line ?? -1) ||
      !beginsLine(reading, draft),
  );
}

/** “Travel: we cover no travel”: the label above a denial offers nothing. */
function deniedLines(reading: Reading, drafts: readonly Draft[]): Set<number> {
  const denied = drafts.filter((draft) => draft.signal.stance === 'denied');
  return new Set(denied.map((draft) => reading.analysis.tokens[draft.phrase.first]?.line ?? -1));
}

function beginsLine(reading: Reading, draft: Draft): boolean {
  const line = reading.analysis.cut.lines[reading.analysis.tokens[draft.phrase.first]?.line ?? -1];
  return line !== undefined && reading.analysis.text.slice(line.start, draft.phrase.start).trim() === '';
}

/** One draft for each kind of thing in each event. */
export function oneOfEach(drafts: readonly Draft[]): Draft[] {
  const byKind = groupBy(drafts, (draft) => `${draft.event ?? ''} ${draft.signal.kind ?? ''}`);
  return [...byKind.values()].flatMap((group) => oneOf(group));
}

/** One draft for all mentions of one thing. */
export function oneOf(drafts: readonly Draft[]): Draft[] {
  const whole = merge(drafts);
  return whole ? [whole] : [];
}

const or = /^[^.!?;:,\n]{0,30}?(?:eller|och\/eller|or|and\/or)\s[^.!?;:,\n]{0,20}$/iu;

/** “Tåg eller flyg”, “vin eller öl”: what the reader may choose between is offered once. */
export function joinAlternatives({ analysis }: Reading, drafts: readonly Draft[]): Draft[] {
  const joined: Draft[] = [];
  for (const draft of [...drafts].sort((one, other) => one.phrase.start - other.phrase.start)) {
    const last = joined.at(-1);
    const between = last && analysis.text.slice(last.phrase.end, draft.phrase.start);
    const isChoice =
      last && between && or.test(between.slice(0, 60)) && last.signal.stance === draft.signal.stance;
    if (isChoice) joined[joined.length - 1] = asChoice(last, draft);
    else joined.push(draft);
  }
  return joined;
}

function asChoice(one: Draft, other: Draft): Draft {
  const whole = merge([one, other]) ?? one;
  const start = Math.min(one.signal.start, other.signal.start);
  const end = Math.max(one.signal.end, other.signal.end);
  const phrase = { ...one.phrase, last: other.phrase.last, end: other.phrase.end };
  const { kind } = one.signal;
  return { ...whole, phrase, signal: { ...whole.signal, ...(kind ? { kind } : {}), start, end } };
}
