import type { Span } from '../mail/message.ts';
import type { ClockMatch } from '../text/values/clocks.ts';
import type { Analysis } from './analysis.ts';
import { startingWithin } from './look-up.ts';
import { type RowStart, toStart } from './programme-rows.ts';

const partOfDay =
  /(?:förmiddag(?:en)?|eftermiddag(?:en)?|kväll(?:en)?|morning|afternoon|evening|(?:efter|after) lunch(?:en)?|formiddag(?:en)?|ettermiddag(?:en)?|(?:etter|efter) (?:lunsj(?:en)?|frokost(?:en)?))[\s,:(]*(?:kl\.?\s*)?$/iu;

/** “Förmiddagen (9–12) går åt till …, efter lunch (13–16) blir det …”: the parts of a day with their hours, in one paragraph. */
export function partsInText(analysis: Analysis): RowStart[] {
  for (const line of analysis.cut.lines) {
    const parts = analysis.regionAt(line.start) === 'offer' ? partsOfDay(analysis, line) : [];
    if (parts.length < 2) continue;
    return parts.map(({ start, clock }, at) => toStart(start, parts[at + 1]?.start ?? line.end, clock));
  }
  return [];
}

/** The parts of a day that a line tells with their hours, each from its first word: “Förmiddagen (9–12)”. */
export function partsOfDay(analysis: Analysis, line: Span): { start: number; clock: ClockMatch }[] {
  const parts = startingWithin(analysis.clocks, line.start, line.end).flatMap((clock) => {
    const from = Math.max(line.start, clock.start - 30);
    const match = clock.to ? partOfDay.exec(analysis.text.slice(from, clock.start)) : null;
    return match ? [{ start: from + match.index, clock }] : [];
  });
  const isChoice = parts.some(({ start }, at) =>
    /^[\s,)]*(?:eller|el|or|alternativt)\s*$/i.test(
      analysis.text.slice(parts[at - 1]?.clock.end ?? start, start),
    ),
  );
  return isChoice ? [] : parts;
}
