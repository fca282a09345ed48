import type { Span } from '../../mail/message.ts';
import { leadOpenings, readClockLead } from './clock-leads.ts';
import { type ClockPoint, clockOpenings, readClockPoint } from './clock-points.ts';
import { readClockRange } from './clock-ranges.ts';
import { isLikelyClock } from './clock-traps.ts';
import { type Reading, readAll, readTokens, type Token } from './tokens.ts';

/** A clock time or a range of them, local, `HH:MM`. */
export interface ClockMatch extends Span {
  readonly from: string;
  readonly to?: string;
  readonly approximate?: true;
}

/** Every clock time and range of clock times in a text, in order, without overlap. */
export function findClocks(text: string): ClockMatch[] {
  return clocksIn(readTokens(text));
}

/** Every clock time and range of clock times in a text that has been cut into tokens. */
export function clocksIn(tokens: readonly Token[]): ClockMatch[] {
  return readAll(tokens, openings, (at) => readClock(tokens, at));
}

const openings: ReadonlySet<string> = new Set([...leadOpenings, ...clockOpenings]);

function readClock(tokens: readonly Token[], at: number): Reading<ClockMatch> | undefined {
  const lead = readClockLead(tokens, at);
  const first = readClockPoint(tokens, lead.next, lead.value.isClock);
  if (!first) return undefined;
  const range = readClockRange(tokens, lead.next, first, lead.value.isClock);
  const next = range?.next ?? first.next;
  if (!isLikelyClock(tokens, lead.next, range ?? { from: first.value, next }, lead.value.isClock)) {
    return undefined;
  }
  const isApproximate =
    lead.value.isApproximate || range?.isApproximate || first.value.isApproximate || range?.to.isApproximate;
  const value: ClockMatch = {
    start: tokens[at]?.start ?? 0,
    end: tokens[next - 1]?.end ?? 0,
    from: formatClock(range?.from ?? first.value),
    ...(range ? { to: formatClock(range.to) } : {}),
    ...(isApproximate ? { approximate: true } : {}),
  };
  return { value, next };
}

function formatClock({ minutes }: ClockPoint): string {
  const hour = String(Math.floor(minutes / 60) % 24).padStart(2, '0');
  return `${hour}:${String(minutes % 60).padStart(2, '0')}`;
}
