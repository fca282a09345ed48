import type { Span } from '../mail/message.ts';
import { isInRow } from './agenda.ts';
import { type Analysis, phrasesOf } from './analysis.ts';
import { isDeadline, isOthersDay } from './event-days.ts';
import { isGreeting } from './first-line.ts';
import { namesHouse } from './house-heads.ts';
import { lineAt, startingWithin, tokenAt } from './look-up.ts';
import { lineText } from './surroundings.ts';

/** Places told with the day or the time, known or not: “tisdag 22 september kl 17.30 i Församlingsgården”. */
export function placesBesideTime(analysis: Analysis): Span[] {
  const values = [...eventDays(analysis), ...analysis.clocks].filter(
    (value) =>
      analysis.regionAt(value.start) === 'offer' &&
      (!isInRow(analysis, tokenAt(analysis, value.start)) || isTimeAlone(analysis, value)) &&
      !opensAgenda(analysis, value),
  );
  return values
    .flatMap((value) => [...placeAfter(analysis, value), ...restOfLine(analysis, value)])
    .filter(({ start }) => !isGreeting(analysis, start));
}

const dayAndTime = /^[^\t\n]{2,25}\t\s*\d{1,2}[.:]\d\d(?:[–-][\d.:]+)?\s*\t/;
const timeBelow = /^\s*\t\s*\d{1,2}[.:]\d\d/;

/** “Tis 20/10 | 06.50 | Flyg till Rom”, and below it rows with times alone: the first row of a day's agenda. */
function opensAgenda(analysis: Analysis, { start }: Span): boolean {
  const [line, next] = [0, 1].map((below) => analysis.cut.lines[lineAt(analysis, start) + below]);
  if (!line || !next) return false;
  const textOf = (span: Span) => analysis.text.slice(span.start, Math.min(span.end, span.start + 60));
  return dayAndTime.test(textOf(line)) && timeBelow.test(textOf(next));
}

function eventDays(analysis: Analysis) {
  return analysis.dates.filter((day) => !isDeadline(analysis, day) && !isOthersDay(analysis, day));
}

const prepositions = new Set(['i', 'på', 'hos', 'vid', 'ombord', 'at', 'in', 'on', 'aboard', 'ved']);
const determiners = new Set(
  'er ert era vår vårt våra vores vores jeres deres din ditt klinikens avdelningens sjukhusets mottagningens our your'.split(
    ' ',
  ),
);
const stops = new Set(
  'och med för där som om så när kl klockan from and with for where to till og til der med då men but'.split(
    ' ',
  ),
);

/** How many tokens may part the time from the preposition: a comma, “cirka 20”. */
const reach = 4;
const longest = 7;

function placeAfter(analysis: Analysis, value: Span): Span[] {
  const { tokens } = analysis;
  const from = tokenAt(analysis, value.end);
  if (lineAt(analysis, tokens[from]?.start ?? 0) !== lineAt(analysis, value.start)) return [];
  for (let at = from; from >= 0 && at < from + reach; at++) {
    const word = tokens[at];
    if (!word || word.line !== tokens[from]?.line || word.sentence !== tokens[from]?.sentence) return [];
    if (prepositions.has(word.lower)) return nounPhrase(analysis, at + 1);
  }
  return [];
}

/** A proper name, or a noun with a word of whose it is, up to the next mark or clause. */
function nounPhrase(analysis: Analysis, from: number): Span[] {
  const { tokens, text } = analysis;
  const first = tokens[from];
  if (first?.kind !== 'word') return [];
  const isNamed = determiners.has(first.lower) || /\p{Lu}/u.test(text[first.start] ?? '');
  if (!isNamed && !isHouse(analysis, from)) return [];
  if (startingWithin(analysis.dates, first.start, first.start + 1).length > 0) return [];
  let last = from;
  while (last - from < longest) {
    const next = tokens[last + 1];
    if (next?.kind !== 'word' || stops.has(next.lower) || next.sentence !== first.sentence) break;
    if (last === from && isVerbAfterTown(analysis, first, next)) break;
    last++;
  }
  if (last === from && determiners.has(first.lower)) return [];
  if (purse.test(tokens[last]?.lower ?? '')) return [];
  return [{ start: first.start, end: tokens[last]?.end ?? first.end }];
}

/** “I Örebro bjuder vi”, “i Dalarna kallar”: a town that a small word other than a house follows. */
function isVerbAfterTown(analysis: Analysis, town: Span, next: Span): boolean {
  const isTown = startingWithin(analysis.names, town.start, town.start + 1).some(
    ({ type, end }) => type === 'place' && end === town.end,
  );
  return (
    isTown &&
    /^\p{Ll}/u.test(analysis.text.slice(next.start, next.end)) &&
    startingWithin(phrasesOf(analysis, 'venue'), next.start, next.end).length === 0
  );
}

/** “on Orbimed's tab”, “på Acmes bekostnad”: who pays, not where. */
const purse = /^(?:tab|bill|account|expense|cost|räkning|nota|bekostnad|kostnad|konto|regning|name|namn)$/;

/** “på hotellet vid Stora torget”, “i det gamla bryggeriet”: a word for a house among the next three. */
function isHouse(analysis: Analysis, from: number): boolean {
  const { tokens } = analysis;
  const [first, last] = [tokens[from], tokens[from + 2] ?? tokens[from]];
  if (!first || !last) return false;
  return startingWithin(phrasesOf(analysis, 'venue'), first.start, last.end).length > 0;
}

/** The longest rest of a line, or next line, that is taken for a place, in characters. */
const longestPlace = 80;

/** “… kl. 10.00–15.30, Pneumeris kontor, Stockholm”; or the line below “tisdag 14 april kl. 17.00–19.30”. */
function restOfLine(analysis: Analysis, value: Span): Span[] {
  const index = lineAt(analysis, value.start);
  const line = analysis.cut.lines[index];
  if (!line) return [];
  const rest = analysis.text.slice(value.end, line.end);
  const after = gap.exec(rest);
  if (after && speakersCell.test(rest)) return [];
  if (after && mayOpenPlace(analysis, value.end + after[0].length))
    return asPlace(analysis, value.end + after[0].length, line.end);
  if (/\p{L}/u.test(rest.replace(besideTime, '')) || !isTimeLine(analysis, line)) return [];
  const next = analysis.cut.lines[index + 1];
  return next && /^\s*\p{Lu}/u.test(lineText(analysis, index + 1))
    ? asPlace(analysis, next.start, next.end)
    : [];
}

/** “30 Sep<tab>RNA as a second opinion<tab>Dr Stavnes, Bergen”: a row that tells the topic and who speaks. */
const speakersCell =
  /\p{L}[^\t\n]*\t\s*(?:(?:assoc\.?\s|ass\.?\s)?(?:dr|prof|professor|doktor|docent|överläkare|sjuksköterska|doc)\.?\s\p{Lu}|[^\t\n]*,\s(?:MD|PhD|MSc|RN)(?!\p{L}))/iu;

const gap =
  /^\s*(?:och framåt|till sent|and onwards|onwards|cirka|ca|[A-Z]{2,4}T|GMT|UTC)?\s*(?:,|\||–|-|\t| {2})\s*/u;

/** A capital, or a word for a kind of place: “kl 16.30, personalmatsalen”, “14:00, online”. */
function mayOpenPlace(analysis: Analysis, at: number): boolean {
  if (/\p{Lu}/u.test(analysis.text[at] ?? '')) return true;
  return startingWithin(phrasesOf(analysis, 'venue'), at, at + 1).length > 0;
}

/** “12:45–13:45” on a line of its own is no row of an agenda. */
function isTimeAlone(analysis: Analysis, value: Span): boolean {
  const line = analysis.cut.lines[lineAt(analysis, value.start)];
  return line !== undefined && isTimeLine(analysis, line);
}

/** The longest line that may hold nothing but day and time, in characters. */
const longestTimeLine = 120;

/** A line that holds nothing but day and time. */
export function isTimeLine(analysis: Analysis, line: Span): boolean {
  if (line.end - line.start > longestTimeLine) return false;
  let text = analysis.text.slice(line.start, line.end);
  for (const { start, end } of startingWithin(analysis.dates, line.start, line.end))
    text = text.replace(analysis.text.slice(start, end), '');
  for (const { start, end } of startingWithin(analysis.clocks, line.start, line.end))
    text = text.replace(analysis.text.slice(start, end), '');
  return !/[\p{L}]{3}/u.test(text.replace(besideTime, ''));
}

/** What may stand beside day and time: “doors at 18:00”, “drop-in 11–15”. */
const besideTime =
  /klockan|kl\b|och framåt|till cirka|(?<!\p{L})(?:doors?|dörrarna|dørene|dörrar|öppnar|öppna|opens?|åpner|drop-?in|insläpp|från|from|start(?:ar)?|samling|noon|cest|cet|mingel)(?!\p{L})/giu;

/** The stretch up to the first full stop or bracket, where it names something and is no sentence with a verb. */
function asPlace(analysis: Analysis, from: number, to: number): Span[] {
  const text = analysis.text.slice(from, Math.min(to, from + longestPlace + 1));
  const stop = text.search(/[.!?(;|<]|\s[–-]\s|$/);
  const whole = text.slice(0, stop < 0 ? undefined : stop).trimEnd();
  const place = whole.trimStart();
  const start = from + (whole.length - place.length);
  const end = from + whole.length;
  const isHouse = namesHouse(place);
  const told = ['pay', 'invitation', 'meal', 'deadline', ...(isHouse ? [] : ['situation'])];
  const hasVerb = told.some((list) => startingWithin(phrasesOf(analysis, list), start, end).length > 0);
  const hasValue =
    [...startingWithin(analysis.dates, start, end), ...startingWithin(analysis.clocks, start, end)].length >
    0;
  if (place.length > longestPlace || end - start < 3 || hasVerb || hasValue) return [];
  if (isJourney(analysis, start, end)) return [];
  if (/^(?:arrival|arrive|departure|ankomst|avresa|avgång|site \d)/iu.test(place)) return [];
  return isHouse || isSomewhere(analysis, start, end) ? [{ start, end }] : [];
}

const route = /\p{L}\s?[–—-]\s?\p{Lu}|\s(?:via|till|från|to|from|mot|t\/r|tur och retur|til|fra)(?!\p{L})/u;

/** “Flyg Arlanda–Bologna via München”: a journey with its route, not where anything is held. */
function isJourney(analysis: Analysis, start: number, end: number): boolean {
  const [ride] = startingWithin(phrasesOf(analysis, 'travel'), start, start + 1);
  return ride !== undefined && route.test(analysis.text.slice(ride.end, end));
}

/** A word for a kind of place, a known house or town, or a street with its number. */
function isSomewhere(analysis: Analysis, start: number, end: number): boolean {
  if (startingWithin(phrasesOf(analysis, 'venue'), start, end).length > 0) return true;
  if (
    startingWithin(analysis.names, start, end).some((name) => name.type === 'venue' || name.type === 'place')
  )
    return true;
  return /\p{L}{4,} \d{1,3}\b/u.test(analysis.text.slice(start, end));
}
