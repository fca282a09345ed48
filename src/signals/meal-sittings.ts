import type { Phrase } from '../text/find-phrases.ts';
import { groupBy } from '../text/group-by.ts';
import { isInRow, rowTime } from './agenda.ts';
import type { Analysis } from './analysis.ts';
import { lineAt } from './look-up.ts';
import { type Draft, informationIn, merge, type Reading } from './reading.ts';

const sittings: Readonly<Record<string, string>> = {
  lunch: 'midday',
  light: 'midday',
  dinner: 'evening',
  banquet: 'evening',
};

/** Mentions of one sitting, unless they have different payers, become one. */
export function joinSittings(reading: Reading, drafts: readonly Draft[]): Draft[] {
  const payers = new Map<string, string>();
  for (const draft of drafts) {
    const sitting = sittingKey(reading, draft);
    if (draft.signal.payer !== 'unknown' && !payers.has(sitting))
      payers.set(sitting, draft.signal.payer ?? 'unknown');
  }
  const dayOf = eveningDays(reading, drafts);
  const groups = groupBy(drafts, (draft) => {
    const sitting = sittingKey(reading, draft);
    const payer = draft.signal.payer === 'unknown' ? payers.get(sitting) : draft.signal.payer;
    return `${sitting} ${payer} ${dayOf(draft)}`;
  });
  return [...groups.values()].flatMap((group) => joinGroup(reading, group.slice(0, mostMentions)));
}

/**
 * The day of an agenda that an evening meal stands under: dinners of two evenings are two offers, the lunches of a
 * course are one. What is said of dinner outside the agenda goes with the first.
 */
function eveningDays(reading: Reading, drafts: readonly Draft[]): (draft: Draft) => number {
  const headings = dayHeadings(reading.analysis);
  const own = new Map<Draft, number>();
  let next = 0;
  for (const draft of [...drafts].sort((one, other) => one.phrase.start - other.phrase.start)) {
    while ((headings[next] ?? Number.POSITIVE_INFINITY) <= draft.phrase.start) next++;
    const day = headings[next - 1];
    if (sittings[draft.signal.kind ?? ''] !== 'evening' || isBackward(reading, draft)) continue;
    if (day !== undefined && standsUnder(reading.analysis, draft.phrase, day)) own.set(draft, day);
  }
  const [first = 0] = own.values();
  return (draft) => (sittings[draft.signal.kind ?? ''] === 'evening' ? (own.get(draft) ?? first) : 0);
}

const opensLine = /^[^\p{L}\n]*(?:(?:dag|day)\s*\d\P{L}*)?$/iu;

/** Where the days begin that open a line: “Tuesday 23 June: …”, “DAG 2 – fredag 9 oktober”. */
function dayHeadings(analysis: Analysis): number[] {
  return analysis.dates
    .filter(({ start }) => {
      const line = analysis.cut.lines[lineAt(analysis, start)];
      return (
        line !== undefined && opensLine.test(analysis.text.slice(line.start, start).slice(0, longestLead))
      );
    })
    .map(({ start }) => start);
}

const longestLead = 30;

/** In the heading's own line, or below it as a row with its time. */
function standsUnder(analysis: Analysis, { first, start }: Phrase, heading: number): boolean {
  return lineAt(analysis, heading) === lineAt(analysis, start) || isInRow(analysis, first);
}

/** Further mentions of one meal tell nothing new. */
const mostMentions = 40;

/** What is denied of a word is only about that word: “smörgås, ingen lunch”; what a correction drops is the meal. */
function sittingKey(reading: Reading, { signal, phrase, event, isDropped, isMorning }: Draft): string {
  const isOwn = signal.stance === 'denied' && !isDropped;
  const sitting = isOwn ? `no ${phrase.kind}` : (sittings[signal.kind ?? ''] ?? signal.kind ?? '');
  const isBreak = signal.kind === 'light' && isBesideLunchtime(reading, phrase);
  return `${event ?? ''} ${isMorning ? 'morning' : isBreak ? 'break' : sitting}`;
}

const [lunchFrom, lunchTo] = [10.5 * 60, 13.75 * 60];

/** “14.30 Kaffe och fralla”: a row of the agenda at another hour than a lunch's. */
function isBesideLunchtime({ analysis }: Reading, { first }: Phrase): boolean {
  const time = rowTime(analysis, analysis.tokens[first]?.line ?? -1);
  return time !== undefined && (time < lunchFrom || time > lunchTo);
}

function joinGroup(reading: Reading, group: readonly Draft[]): Draft[] {
  const whole = merge(group);
  if (!whole) return [];
  const own = group.filter((draft) => !isBackward(reading, draft));
  const kinds = (own.length > 0 ? own : group).map((draft) => draft.signal.kind);
  const kind = ['banquet', 'light'].find((special) => kinds.includes(special)) ?? whole.signal.kind;
  const named =
    fullest(
      reading,
      group.filter((draft) => draft.signal.kind === kind),
    ) ?? whole;
  const { start, end } = named.signal;
  return [
    { ...whole, signal: { ...whole.signal, ...(kind ? { kind } : {}), start, end }, phrase: named.phrase },
  ];
}

/** The mention that tells most, the first of equals. */
function fullest(reading: Reading, drafts: readonly Draft[]): Draft | undefined {
  const worth = (draft: Draft) => informationIn(draft) - (isAside(reading, draft) ? aside : 0);
  return [...drafts].sort((one, other) => worth(other) - worth(one))[0];
}

/** What a mention that only announces or points back has to tell more than another to be the one that is shown. */
const aside = 5;

function isAside(reading: Reading, draft: Draft): boolean {
  return isBackward(reading, draft) || isHeading(reading, draft);
}

/** “middagen”, “the dinner”: speaks of a meal that is named elsewhere. A price of its own makes it worth showing. */
function isBackward({ analysis }: Reading, { phrase, signal }: Draft): boolean {
  if (signal.amount) return false;
  const { start, end } = phrase;
  const words = analysis.text.slice(start, end);
  return definite.test(words) || /(?:^|\s)the\s$/i.test(analysis.text.slice(Math.max(0, start - 5), start));
}

/** “TILLVAL: MIDDAG”: a heading only announces what its text tells. */
function isHeading({ analysis }: Reading, { phrase }: Draft): boolean {
  const words = analysis.text.slice(phrase.start, phrase.end);
  return words === words.toUpperCase();
}

const definite = /\p{L}{4}(?:en|et|én|arna|orna|erna)$|^(?:till bords|bord bokat)$/u;
