import type { Span } from '../mail/message.ts';
import type { ClockMatch } from '../text/values/clocks.ts';
import type { Analysis } from './analysis.ts';
import { lineAt, startingWithin } from './look-up.ts';
import { type RowStart, toStart } from './programme-rows.ts';
import { talkAndMeal } from './talk-and-meal.ts';

/** The rows of an agenda that runs together in one paragraph: “17.00 Registrering, 17.15 Föreläsning, 18.30 Middag”. */
export function rowsInText(analysis: Analysis): RowStart[] {
  for (const paragraph of paragraphsOf(analysis)) {
    if (analysis.regionAt(paragraph.start) !== 'offer') continue;
    const clocks = withoutWhole(startingWithin(analysis.clocks, paragraph.start, paragraph.end));
    const isInOrder = clocks.every((clock, at) => at === 0 || clock.from > (clocks[at - 1]?.from ?? ''));
    if (clocks.length < 3 || !isInOrder || countDays(analysis, clocks) > 1) continue;
    return clocks.map((clock, at) =>
      toStart(clock.start, clocks[at + 1]?.start ?? endOfLine(analysis, clock), clock),
    );
  }
  return rowsOfTalk(analysis);
}

/** “Kl. 17.45 talar NN … Därefter middag kl. 18.30–21.00”: two rows, each told in its own words. */
function rowsOfTalk(analysis: Analysis): RowStart[] {
  const told = talkAndMeal(analysis);
  if (!told) return [];
  const { talk, meal, start } = told;
  return [toStart(talk.start, start, talk), toStart(start, meal.end, meal)];
}

/** Single lines, as an agenda may be cut out of a table; and lines that wrap, taken together. */
function paragraphsOf(analysis: Analysis): Span[] {
  const paragraphs: { start: number; end: number }[] = [];
  let isOpen = false;
  for (const line of analysis.cut.lines) {
    const isEmpty = analysis.text.slice(line.start, line.end).trim() === '';
    const last = paragraphs.at(-1);
    if (!isEmpty && isOpen && last) last.end = line.end;
    else if (!isEmpty) paragraphs.push({ start: line.start, end: line.end });
    isOpen = !isEmpty && line.end - line.start >= wrapped;
  }
  return paragraphs;
}

/** From this length on, in characters, a line goes on in the next one. */
const wrapped = 55;

/** “kl 17–20. 17.00 Kaffe, 17.15 …”: the hours of the whole are no row. */
function withoutWhole(clocks: readonly ClockMatch[]): readonly ClockMatch[] {
  const [first, next] = clocks;
  const isWhole =
    first?.to !== undefined && next !== undefined && next.from >= first.from && next.from < first.to;
  return isWhole ? clocks.slice(1) : clocks;
}

/** Days named between the rows: times of several days are no one agenda. */
function countDays(analysis: Analysis, clocks: readonly ClockMatch[]): number {
  const [first, last] = [clocks[0], clocks.at(-1)];
  return first && last ? startingWithin(analysis.dates, first.end, last.start).length : 0;
}

function endOfLine(analysis: Analysis, clock: ClockMatch): number {
  return analysis.cut.lines[lineAt(analysis, clock.start)]?.end ?? clock.end;
}
