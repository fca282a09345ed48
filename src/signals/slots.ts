import type { DateMatch } from '../text/values/dates.ts';
import type { Analysis } from './analysis.ts';
import { lineAt, startingWithin } from './look-up.ts';

/** Whether two days are lines of times to choose from, with nothing but a time and a label: “Grupp A: måndag 19 oktober 17.30–19.30”. */
export function areSlots(slots: ReadonlyMap<DateMatch, Slot>, before: DateMatch, day: DateMatch): boolean {
  const [one, other] = [slots.get(before), slots.get(day)];
  if (!one || !other || one.line === other.line) return false;
  if (before.date === day.date) return one.from !== other.from;
  return one.label !== '' && other.label !== '' && !isDay.test(one.label);
}

/** A line of a time to choose. */
export interface Slot {
  readonly line: number;
  readonly from: string;
  /** What the line says beside day and time. */
  readonly label: string;
}

/** The days of a text whose lines tell a time to choose. */
export function slotsOf(analysis: Analysis): ReadonlyMap<DateMatch, Slot> {
  return new Map(
    analysis.dates.flatMap((day) => {
      const slot = slotAt(analysis, day);
      return slot ? [[day, slot] as const] : [];
    }),
  );
}

const isDay = /^\W*(?:dag|day)\b/i;
const labelBefore = /^[\s\-–*•·]*(?:(\p{L}[\p{L} ]{0,15}(?: \d{1,2})?)\s*:)?\s*$/u;
const labelAfter = /^[\s,]*(?:\(([^()]{1,40})\))?[\s.,;]*$/;

function slotAt(analysis: Analysis, day: DateMatch): Slot | undefined {
  const { text } = analysis;
  const at = lineAt(analysis, day.start);
  const line = analysis.cut.lines[at];
  if (!line) return undefined;
  const clock = startingWithin(analysis.clocks, day.end, line.end)[0];
  if (!clock?.to || !/^[\s,]*$/.test(text.slice(day.end, Math.min(clock.start, day.end + 10))))
    return undefined;
  const before = labelBefore.exec(text.slice(Math.max(line.start, day.start - 40), day.start));
  const after = labelAfter.exec(text.slice(clock.end, Math.min(line.end, clock.end + 60)));
  if (!before || !after) return undefined;
  return { line: at, from: clock.from, label: `${before[1] ?? ''}${after[1] ?? ''}`.trim() };
}
