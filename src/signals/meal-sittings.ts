import type { Span } from '../mail/message.ts';
import type { Phrase } from '../text/find-phrases.ts';
import { groupBy } from '../text/group-by.ts';
import { isInRow, rowTime } from './agenda.ts';
import type { Analysis } from './analysis.ts';
import { lineAt } from './look-up.ts';
import { isFruit } from './meal-hours.ts';
import { isNamedFood } from './mere-summary.ts';
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
  const isApart = snacksApart(reading, drafts);
  const keyOf = (draft: Draft) =>
    isApart(draft) ? `${draft.event ?? ''} break` : sittingKey(reading, draft);
  for (const draft of drafts) {
    const sitting = keyOf(draft);
    if (draft.signal.payer !== 'unknown' && !payers.has(sitting))
      payers.set(sitting, draft.signal.payer ?? 'unknown');
  }
  const dayOf = eveningDays(reading, drafts);
  const groups = groupBy(drafts, (draft) => {
    const sitting = keyOf(draft);
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
  if (signal.kind === 'unspecified' && isNamedFood(reading.analysis, phrase)) return `${event ?? ''} food`;
  const isBreak = signal.kind === 'light' && isBesideLunchtime(reading, phrase);
  return `${event ?? ''} ${isMorning ? 'morning' : isBreak ? 'break' : sitting}`;
}

const [lunchFrom, lunchTo] = [10.5 * 60, 13.75 * 60];

/** “14.30 Kaffe och fralla”: a row of the agenda at another hour than a lunch's. */
function isBesideLunchtime({ analysis }: Reading, { first }: Phrase): boolean {
  const time = rowTime(analysis, analysis.tokens[first]?.line ?? -1);
  return time !== undefined && (time < lunchFrom || time > lunchTo);
}

/** “12.00 Lunch”, and far from it “vi bjuder på frukt” or “smörgås”: where the agenda has its lunch, that is no part of it. */
function snacksApart(reading: Reading, drafts: readonly Draft[]): (draft: Draft) => boolean {
  const { analysis } = reading;
  const lunches = drafts.filter(
    ({ phrase, signal }) => phrase.kind === 'lunch' && signal.stance !== 'denied',
  );
  const isTold = lunches.some(({ phrase }) => isInRow(analysis, phrase.first));
  return ({ phrase, signal }) =>
    signal.kind === 'light' &&
    signal.stance !== 'denied' &&
    phrase.kind !== 'lunch' &&
    ((isFruit(analysis, phrase) && lunches.length > 0) || isTold) &&
    !isInRow(analysis, phrase.first) &&
    !/lun(?:ch|sj)|frokost/iu.test(analysis.text.slice(phrase.start, phrase.end)) &&
    !lunches.some(({ phrase: lunch }) =>
      isFruit(analysis, phrase)
        ? lineAt(analysis, lunch.start) === lineAt(analysis, phrase.start)
        : Math.abs(lunch.start - phrase.start) < nearLunch,
    );
}

/** How far, in characters, from a lunch it may be told what is eaten then. */
const nearLunch = 150;

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
  const { start, end } = withSitting(reading, named, group);
  return [
    { ...whole, signal: { ...whole.signal, ...(kind ? { kind } : {}), start, end }, phrase: named.phrase },
  ];
}

/** “Lunch i matsalen (smörgås, kaffe)”: what is eaten, with the name of the meal before it. */
function withSitting({ analysis }: Reading, { signal, phrase }: Draft, group: readonly Draft[]): Span {
  const name = group.find(
    (other) =>
      phrase.kind === 'light' &&
      other.phrase.kind === 'lunch' &&
      other.phrase.end < phrase.start &&
      phrase.start - other.phrase.end < nearName &&
      lineAt(analysis, other.phrase.start) === lineAt(analysis, phrase.start),
  );
  return { start: name?.phrase.start ?? signal.start, end: signal.end };
}

const nearName = 40;

/** The mention that tells most, the first of equals. */
function fullest(reading: Reading, drafts: readonly Draft[]): Draft | undefined {
  const rows = drafts.filter((draft) => isFullRow(reading, draft));
  const isOutside = (draft: Draft) =>
    rows.length > 0 && !rows.includes(draft) && !draft.signal.amount && draft.signal.payer === 'company';
  const worth = (draft: Draft) =>
    informationIn(draft) - (isOutside(draft) ? outside : isAside(reading, draft) ? aside : 0);
  return [...drafts].sort((one, other) => worth(other) - worth(one))[0];
}

/** “12.30 Lunch at the lab”, “19.00 Middag på hotellet (två rätter)”: a row that says where or what, too. */
function isFullRow({ analysis }: Reading, { phrase: { first, end } }: Draft): boolean {
  return isInRow(analysis, first) && detail.test(analysis.text.slice(end, end + 12));
}

const detail = /^\s(?:\(|(?:i|på|hos|at|in|on|ved|om bord|ombord)\s)/iu;

/** What a mention that only announces or points back has to tell more than another to be the one that is shown. */
const [aside, outside] = [5, 6];

function isAside(reading: Reading, draft: Draft): boolean {
  return draft.phrase.kind === 'dish' || isBackward(reading, draft) || isHeading(reading, draft);
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
