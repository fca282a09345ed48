import type { Span } from '../mail/message.ts';
import { remembered } from '../text/remembered.ts';
import type { Analysis } from './analysis.ts';
import { type DayHead, dayHeads } from './programme-days.ts';
import type { RowStart } from './programme-rows.ts';

/** An agenda that is told day by day in running words, with the days that its rows stand under. */
export interface ToldDays {
  readonly rows: readonly RowStart[];
  readonly heads: readonly DayHead[];
}

/**
 * “Fredag. Incheckning från 16, middag 19. Lördag. 8–10 föreläsning. Skidor fram till 16. Därefter …”: at least two days,
 * each with what happens at which hour, bare hours too.
 */
export const toldDays = remembered((analysis: Analysis): ToldDays | undefined => {
  const heads = headsOf(analysis);
  if (heads.length < fewestDays) return undefined;
  const days = heads.map((head, at) => rowsOfDay(analysis, head, heads[at + 1]));
  const rows = days.flat();
  const isAgenda = days.filter((day) => day.length > 0).length >= fewestDays && rows.length >= fewestRows;
  return isAgenda && days.some((day) => day.length > 1) ? { rows, heads } : undefined;
});

const [fewestDays, fewestRows] = [2, 3];

const weekdays =
  'måndag|tisdag|onsdag|torsdag|fredag|lördag|söndag|mandag|tirsdag|lørdag|søndag|monday|tuesday|wednesday|thursday|friday|saturday|sunday';
const daySaid = new RegExp(
  `^\\s*(?:(?:på|on|om|under)\\s)?(?:the\\s)?(?:(?:${weekdays})(?:en|s|ens)?(?:\\s?(?:morgon|förmiddag|eftermiddag|kväll|natt|morning|afternoon|evening|night|kveld|aften)(?:en)?)?|(?:första|andra|tredje|sista|first|second|third|last|final)\\s(?:dagen|kvällen|day|evening)|(?:dagen|dagen därpå|dagen efter|nästa dag|(?:the\\s)?(?:next|following) day|neste dag|næste dag)(?=\\s(?:därpå|efter)?))(?!\\p{L})[.,:]?`,
  'iu',
);

/** Days that open a line, and those that open a sentence: “På lördagen är det seminarium”, “Dagen därpå …”. */
function headsOf(analysis: Analysis): DayHead[] {
  const lines = dayHeads(analysis);
  const sentences = analysis.cut.sentences.flatMap(({ start, end }): DayHead[] => {
    if (start < analysis.wording.body.start || analysis.regionAt(start) !== 'offer') return [];
    const match = daySaid.exec(analysis.text.slice(start, Math.min(end, start + 40)));
    if (!match) return [];
    const from = start + (match[0].length - match[0].trimStart().length);
    return [{ line: -1, start: from, end: start + match[0].length, isNumbered: false }];
  });
  const isSame = (one: DayHead) =>
    lines.some(({ start, end }) => one.start >= start && one.start < Math.max(end, start + 1));
  return [...lines, ...sentences.filter((one) => !isSame(one))].sort((one, other) => one.start - other.start);
}

/** How much, in characters, of what follows a day's name is read. */
const longestDay = 500;

function rowsOfDay(analysis: Analysis, head: DayHead, next: DayHead | undefined): RowStart[] {
  const end = endOfDay(analysis, head, next);
  const rows: RowStart[] = [];
  for (const sentence of sentencesWithin(analysis, head.end, end)) {
    for (const told of timesIn(analysis, sentence)) {
      const row = inOrder(told, rows.at(-1));
      if (row) rows.push(row);
    }
  }
  return rows;
}

/** A day's words end at the next day, at an empty line, or where they have gone on for long. */
function endOfDay({ text }: Analysis, head: DayHead, next: DayHead | undefined): number {
  const most = Math.min(next?.start ?? text.length, head.end + longestDay);
  const gap = /\n[ \t]*\n/.exec(text.slice(head.end, most));
  return gap ? head.end + gap.index : most;
}

function sentencesWithin(analysis: Analysis, start: number, end: number): Span[] {
  return analysis.cut.sentences
    .filter((sentence) => sentence.end > start && sentence.start < end)
    .map((sentence) => ({ start: Math.max(sentence.start, start), end: Math.min(sentence.end, end) }));
}

/** What a sentence tells at an hour, before it is known to come after what stood before it. */
interface Told extends Span {
  /** Unknown where only the end is told: “skidor fram till 16”. */
  readonly from: number | undefined;
  readonly to: number | undefined;
  readonly isBare: boolean;
}

const spoken = [
  'fyra|four',
  'fem|five',
  'sex|six',
  'sju|seven',
  'åtta|eight',
  'nio|nine',
  'tio|ten',
  'elva|eleven',
];
const hour = `([01]?\\d|2[0-4]|(?:${spoken.join('|')})(?!\\p{L}))(?:[.:]([0-5]\\d))?`;
const lead =
  '(fram till|till|until|til|från|mellan|between|kl\\.?|klockan|vid|at|from|ca|runt|around|about|fra)\\s(?:kl\\.?\\s|ca\\s)?';
const time = new RegExp(
  `(?<![\\p{L}\\d.,:/+–-])(?:${lead})?${hour}(?:(?:\\s?[–—-]\\s?|\\s(?:till|to|til|och|and)\\s)${hour})?(?![\\d:/%]|[.,]\\d|\\s?[–-]\\s?\\d)`,
  'giu',
);

/** The hours of a sentence with the words that belong to each: before it where words lead to it, else after it. */
function timesIn(analysis: Analysis, sentence: Span): Told[] {
  const words = analysis.text.slice(sentence.start, sentence.end);
  const found = [...words.matchAll(time)].filter((match) => !isOther(words, match));
  const isLed = hasWords(words.slice(0, found[0]?.index ?? 0));
  return found.flatMap((match, at) => {
    const [before, after] = [found[at - 1], found[at + 1]];
    const start = isLed ? (before ? before.index + before[0].length : 0) : match.index;
    const end = isLed && after ? match.index + match[0].length : (after?.index ?? words.length);
    const own = words.slice(start, end);
    const label = nextLabel.exec(own);
    const stop = label ? start + label.index : end;
    if (!hasWords(words.slice(start, stop))) return [];
    return [{ ...hoursOf(match), ...tight(words, start, stop, sentence.start) }];
  });
}

/** “Lokal: Utbildningshuset” on the next line belongs to no hour. */
const nextLabel = /\n[^\n:.]{1,30}:/u;

const counted =
  /(?<!\p{L})(?:rum|sal|plan|våning|hål|monter|grupp|room|floor|hall|hole|booth|stand|nr|nummer|no|max|över|under|åt|för|for|vecka|week|v|sid|page|minst|högst|dag|day|den)\.?\s$/iu;
const measure =
  /^\s?(?:kr|sek|eur|euro|€|%|procent|min|tim|h\b|pers|deltag|plats|rum|år|dag|natt|nätter|km|hål|patient|fall|st\b|people|person|guest|hours|minutes|days|nights|jan|feb|mar|apr|maj|may|jun|jul|aug|sep|okt|oct|nov|dec)/iu;

/** “Rum 12”, “hål 18”, “12 personer” tell no hour; a bare figure before a word does only where a word leads to it. */
function isOther(words: string, match: RegExpExecArray): boolean {
  const [all, led, , minutes, last] = match;
  const after = words.slice(match.index + all.length, match.index + all.length + 12);
  if (measure.test(after) || counted.test(words.slice(Math.max(0, match.index - 14), match.index)))
    return true;
  return !led && !minutes && !last && (/\p{L}$/u.test(all) || /^\s\p{L}/u.test(after));
}

function hasWords(words: string): boolean {
  const rest = words.replace(
    /(?<!\p{L})(?:därefter|sedan|sen|då|och|kl|klockan|från|mellan|then|and|from|at|between|after that|derefter|deretter)\.?(?!\p{L})/giu,
    ' ',
  );
  return /\p{L}{3}/u.test(rest);
}

function hoursOf([all, led, ...parts]: RegExpExecArray): Pick<Told, 'from' | 'to' | 'isBare'> {
  const at = (place: number) =>
    parts[place] === undefined ? undefined : toHour(parts[place]) * 60 + Number(parts[place + 1] ?? 0);
  const [first, last] = [at(0), at(2)];
  const isBare = !/\d[.:]\d/.test(all);
  if (last === undefined && /^(?:fram till|till|until|til)$/iu.test(led ?? ''))
    return { from: undefined, to: first, isBare };
  return { from: first, to: last, isBare };
}

function toHour(figure: string): number {
  const at = spoken.findIndex((words) => words.split('|').includes(figure.toLowerCase()));
  return at < 0 ? Number(figure) : at + firstSpoken;
}

const firstSpoken = 4;

/** A stretch of a sentence without the signs and joining words around it, as it stands in the text. */
function tight(words: string, start: number, end: number, offset: number): Span {
  const own = words.slice(start, end);
  const cut =
    own.length - own.replace(/^(?:[\s,;.:–-]|(?:och|and|sedan|sen|then|därefter)(?!\p{L}))+/iu, '').length;
  return { start: offset + start + cut, end: offset + start + own.trimEnd().length };
}

const [earliest, startOfDay, noon] = [7 * 60, 9 * 60, 12 * 60];

/** A row after the one before it: “middag 8” in the evening is at twenty; what goes back in time is none. */
function inOrder({ from, to, start, end, isBare }: Told, last: RowStart | undefined): RowStart | undefined {
  const after = last ? (last.until ?? last.time) : earliest;
  const begin = from ?? Math.max(after, last ? after : startOfDay);
  const late = isBare || begin < noon ? [0, noon] : [0];
  const time = late.map((more) => begin + more).find((each) => each >= after && each < 24 * 60);
  if (time === undefined) return undefined;
  const until = to === undefined ? undefined : [to, to + noon].find((each) => each > time && each < 25 * 60);
  if (from === undefined && until === undefined) return undefined;
  return { start, end, time, ...(until === undefined ? {} : { until }) };
}

/** The hour that an agenda told in running words gives for a place in the text. */
export function toldHourAt(analysis: Analysis, offset: number): number | undefined {
  const told = toldDays(analysis);
  return told?.rows.find((row) => offset >= row.start && offset < row.end)?.time;
}
