import lists from '../../../rules/values/clock-words.json';
import { isAfterBetween, readClockLead } from './clock-leads.ts';
import { applyHalf, type ClockPoint, readClockPoint } from './clock-points.ts';
import { isFollowedByMeasure } from './clock-traps.ts';
import { collectPhrases, readPhrase } from './phrases.ts';
import { isOnLine, isTight, type Reading, type Token, textAt } from './tokens.ts';

/** Two clock times with what joins them. */
export interface ClockRange {
  readonly from: ClockPoint;
  readonly to: ClockPoint;
  readonly isApproximate: boolean;
  readonly next: number;
}

/** The range that a first clock time, read at `at`, opens: `17.45–19.00`, `kl. 9 – ca 17`, `5–7 pm`, `mellan 9 och 11`. */
export function readClockRange(
  tokens: readonly Token[],
  at: number,
  first: Reading<ClockPoint>,
  isLed: boolean,
): ClockRange | undefined {
  const joined = passJoiner(tokens, first.next, isAfterBetween(tokens, at));
  if (joined === undefined) return undefined;
  const lead = readClockLead(tokens, joined);
  const isPacked = /^\d{4}$/.test(textAt(tokens, at));
  const second = readClockPoint(tokens, lead.next, isLed || lead.value.isClock || isPacked);
  if (!second || !isEnd(tokens, lead.next, second, lead.value.isClock)) return undefined;
  const { from, to } = alignHalves(first.value, second.value);
  if (first.value.style === 'bare' && second.value.style === 'bare' && !isLed && from.minutes >= to.minutes) {
    return undefined;
  }
  return { from, to, isApproximate: lead.value.isApproximate, next: second.next };
}

const noon = 12 * 60;
const toWords = collectPhrases({ to: lists.to });
const andWords = collectPhrases({ and: lists.and });

function passJoiner(tokens: readonly Token[], at: number, isBetween: boolean): number | undefined {
  if (!isOnLine(tokens, at)) return undefined;
  const dashes = [textAt(tokens, at), textAt(tokens, at + 1)];
  if (dashes[0] === '-') {
    const next = dashes[1] === '-' ? at + 2 : at + 1;
    return isOnLine(tokens, next) ? next : undefined;
  }
  return (readPhrase(tokens, at, toWords) ?? (isBetween ? readPhrase(tokens, at, andWords) : undefined))
    ?.next;
}

/** A bare hour ends a range only where nothing makes it the start of something else: “14.00 – 15 min frågor”. */
function isEnd(
  tokens: readonly Token[],
  at: number,
  { value, next }: Reading<ClockPoint>,
  isLed: boolean,
): boolean {
  if (isFollowedByMeasure(tokens, next)) return false;
  if (value.style !== 'bare' || value.half || isLed) return true;
  const after = textAt(tokens, next);
  if (isTight(tokens, next) && isTight(tokens, next + 1) && tokens[next + 1]?.kind === 'digits') {
    return !'.:/,-'.includes(after || '?');
  }
  if (isTight(tokens, next) && tokens[next]?.kind === 'word') return false;
  const isSpaced = tokens[at]?.gap === 'space' && tokens[next]?.kind === 'word';
  return !(isSpaced && tokens[next]?.gap === 'space' && textAt(tokens, at - 1) === '-' && !isClosing(after));
}

function isClosing(word: string): boolean {
  return ['i', 'på', 'in', 'at', 'och', 'and', 'med', 'den', 'on', 'with', 'hos', 'vid'].includes(word);
}

/** “5–7 pm” is all afternoon, “11–1 pm” is not, and “5 pm to 7” ends after it starts. */
function alignHalves(first: ClockPoint, second: ClockPoint): { from: ClockPoint; to: ClockPoint } {
  if (second.half && !first.half && first.minutes <= noon + 59) {
    const moved = applyHalf(first.minutes, second.half);
    return { from: moved < second.minutes ? { ...first, minutes: moved } : first, to: second };
  }
  const isTwelveHour = first.half !== undefined || first.style === 'spoken';
  const later = second.minutes + noon;
  if (
    isTwelveHour &&
    !second.half &&
    second.minutes <= first.minutes &&
    later > first.minutes &&
    second.minutes < noon
  ) {
    return { from: first, to: { ...second, minutes: later } };
  }
  return { from: first, to: second };
}
