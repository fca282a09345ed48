import lists from '../../../rules/values/clock-words.json';
import { hasLabel } from './clock-leads.ts';
import { parseNumberWord } from './number-words.ts';
import { collectOpenings, collectPhrases, passStop, readPhrase } from './phrases.ts';
import { isTight, type Reading, type Token, textAt } from './tokens.ts';

/** One clock time. */
export interface ClockPoint {
  /** Minutes after midnight. */
  readonly minutes: number;
  /** How it is written: `17.30` and `17:30` are full, `17` after “kl” is bare, `halv sju` is spoken. */
  readonly style: 'dot' | 'colon' | 'bare' | 'spoken';
  readonly half?: 'am' | 'pm';
  readonly isApproximate?: boolean;
}

/** The clock time at a token: `17.30`, `5 pm`, `halv sju`, `noon`; after “kl” also `0900`, `sju`, `tio i två`. */
export function readClockPoint(
  tokens: readonly Token[],
  at: number,
  isLed: boolean,
): Reading<ClockPoint> | undefined {
  const named = readPhrase(tokens, at, namedTimes);
  if (named) return { value: { minutes: parseName(named.value), style: 'spoken' }, next: named.next };
  if (tokens[at]?.kind === 'digits') {
    const turned = isLed ? readAround(tokens, at) : undefined;
    return turned ?? readFull(tokens, at) ?? readPacked(tokens, at, isLed) ?? readBare(tokens, at);
  }
  return (
    readSpoken(tokens, at) ?? (isLed ? readAround(tokens, at) : undefined) ?? readHourWord(tokens, at, isLed)
  );
}

/** The twenty-four-hour reading of a time with am or pm. */
export function applyHalf(minutes: number, half: 'am' | 'pm' | undefined): number {
  if (half === 'pm' && minutes < noon) return minutes + noon;
  return half === 'am' && minutes >= noon && minutes < noon + 60 ? minutes - noon : minutes;
}

const noon = 12 * 60;
const earliestSpoken = 7 * 60;
const namedTimes = collectPhrases(lists.named);
const halves = collectPhrases(lists.half);
const spoken = collectPhrases(lists.spoken);
const turns = collectPhrases({ past: lists.past, before: lists.before });
const oclock = collectPhrases({ oclock: lists.oclock });
const around = collectPhrases({ around: lists.around });

/** The words that begin a clock time, numerals aside. */
export const clockOpenings = collectOpenings([namedTimes, spoken]);

function parseName(name: string): number {
  return Number(name.slice(0, 2)) * 60;
}

function readFull(tokens: readonly Token[], at: number): Reading<ClockPoint> | undefined {
  const [hour, sign, minute] = [textAt(tokens, at), textAt(tokens, at + 1), textAt(tokens, at + 2)];
  if (!/^\d\d?$/.test(hour) || !/^[0-5]\d$/.test(minute) || !/^[.:]$/.test(sign)) return undefined;
  if (!isTight(tokens, at + 1) || !isTight(tokens, at + 2) || Number(hour) > 24) return undefined;
  const minutes = Number(hour) * 60 + Number(minute);
  if (minutes > 24 * 60) return undefined;
  const next = passSeconds(tokens, at + 3, sign);
  return addHalf(tokens, { minutes, style: sign === '.' ? 'dot' : 'colon' }, next);
}

function passSeconds(tokens: readonly Token[], at: number, sign: string): number {
  const isSeconds = sign === ':' && textAt(tokens, at) === ':' && /^[0-5]\d$/.test(textAt(tokens, at + 1));
  return isSeconds && isTight(tokens, at) && isTight(tokens, at + 1) ? at + 2 : at;
}

/** “kl 0900” */
function readPacked(tokens: readonly Token[], at: number, isLed: boolean): Reading<ClockPoint> | undefined {
  const text = textAt(tokens, at);
  if (!/^([01]\d|2[0-3])[0-5]\d$/.test(text) || !(isLed || hasLabel(tokens, at))) return undefined;
  const minutes = Number(text.slice(0, 2)) * 60 + Number(text.slice(2));
  return { value: { minutes, style: 'colon' }, next: at + 1 };
}

function readBare(tokens: readonly Token[], at: number): Reading<ClockPoint> | undefined {
  const text = textAt(tokens, at);
  if (!/^\d\d?$/.test(text) || Number(text) > 24) return undefined;
  const minutes = Number(text) * 60;
  const isAround =
    textAt(tokens, at + 1) === '-' && isTight(tokens, at + 1) && readPhrase(tokens, at + 2, around);
  if (isAround) return { value: { minutes, style: 'spoken', isApproximate: true }, next: isAround.next };
  const exact = readPhrase(tokens, at + 1, oclock);
  if (exact) return addHalf(tokens, { minutes: guessHalf(minutes), style: 'spoken' }, exact.next);
  return addHalf(tokens, { minutes, style: 'bare' }, at + 1);
}

function addHalf(tokens: readonly Token[], point: ClockPoint, at: number): Reading<ClockPoint> {
  const half = readPhrase(tokens, at, halves);
  const isAfternoon = point.style === 'spoken' && point.minutes >= noon + 60;
  if (!half || (point.minutes >= noon + 60 && !isAfternoon)) return { value: point, next: at };
  const clock = isAfternoon && half.value === 'am' ? point.minutes - noon : point.minutes;
  const isDotted = textAt(tokens, half.next - 2) === '.';
  const next = isDotted ? passStop(tokens, half.next) : half.next;
  return { value: { ...point, minutes: applyHalf(clock, half.value), half: half.value }, next };
}

/** “halv sju”, “kvart över tre”, “half past six” */
function readSpoken(tokens: readonly Token[], at: number): Reading<ClockPoint> | undefined {
  const turn = readPhrase(tokens, at, spoken);
  const hour = turn && readHour(tokens, turn.next);
  const before = textAt(tokens, at - 1);
  if (!hour || before === 'en' || before === 'och' || before === 'ett') return undefined;
  const minutes = hour.value * 60 + Number(turn.value);
  return addHalf(tokens, { minutes: guessHalf(minutes), style: 'spoken' }, hour.next);
}

/** “kl tio i två”, “klockan 20 över 15” */
function readAround(tokens: readonly Token[], at: number): Reading<ClockPoint> | undefined {
  const minute = Number(
    /^\d\d?$/.test(textAt(tokens, at)) ? textAt(tokens, at) : parseNumberWord(textAt(tokens, at)),
  );
  const turn = readPhrase(tokens, at + 1, turns);
  const hour = turn && readHour(tokens, turn.next);
  if (!hour || !(minute >= 1 && minute <= 29)) return undefined;
  const minutes = hour.value * 60 + (turn.value === 'past' ? minute : -minute);
  return addHalf(tokens, { minutes: guessHalf(minutes), style: 'spoken' }, hour.next);
}

/** “klockan sju”, “seven o’clock” */
function readHourWord(tokens: readonly Token[], at: number, isLed: boolean): Reading<ClockPoint> | undefined {
  const hour = tokens[at]?.kind === 'word' ? readHour(tokens, at) : undefined;
  const exact = hour && readPhrase(tokens, hour.next, oclock);
  if (!hour || (!isLed && !exact)) return undefined;
  return addHalf(tokens, { minutes: guessHalf(hour.value * 60), style: 'spoken' }, exact?.next ?? hour.next);
}

function readHour(tokens: readonly Token[], at: number): Reading<number> | undefined {
  const text = textAt(tokens, at);
  const value = /^\d\d?$/.test(text)
    ? Number(text)
    : tokens[at]?.kind === 'word'
      ? parseNumberWord(text)
      : undefined;
  return value !== undefined && value >= 1 && value <= 24 ? { value, next: at + 1 } : undefined;
}

/** A spoken time before seven is in the afternoon: nobody invites to “halv sju” in the morning without saying so. */
function guessHalf(minutes: number): number {
  return minutes < earliestSpoken ? minutes + noon : minutes;
}
