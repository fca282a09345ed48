import type { Language, Report } from '../report.ts';
import { calendarWords } from '../words/calendar-words.ts';
import { wordsIn } from '../words/words-in.ts';
import { type CertainTime, certainTimes } from './certain-times.ts';
import { companyOf } from './company.ts';
import { maskFor } from './mask.ts';
import { maskReport } from './mask-report.ts';
import { shorten } from './shorten.ts';

/**
 * The mail's certain times as a calendar file (RFC 5545): tentative, nobody invited, no reminder. `date` is the ISO
 * day on which it is made. Undefined where no time is certain.
 */
export function noteIcs(
  report: Report,
  options: { readonly language: Language; readonly date: string },
): string | undefined {
  const told = maskReport(report, maskFor(report, wordsIn(options.language), false));
  const times = certainTimes(told);
  if (times.length === 0) return undefined;
  const lines = [
    'BEGIN:VCALENDAR',
    'VERSION:2.0',
    'PRODID:-//Samverkanskoll//Samverkanskoll//SV',
    'METHOD:PUBLISH',
    ...STOCKHOLM,
    ...times.flatMap((time, index) => eventLines(time, index, told, options)),
    'END:VCALENDAR',
  ];
  return lines.map((line) => `${fold(line)}\r\n`).join('');
}

/** A text as a value of a calendar file: separators escaped, control characters gone, lines kept. */
export function escapeIcs(text: string): string {
  const lines = text.replace(/\p{Cs}/gu, '').split(/\r\n|[\r\n\u0085\u2028\u2029]/);
  const printable = lines.map((line) => [...line].filter((character) => !isControl(character)).join(''));
  return printable.map((line) => line.replace(/[\\;,]/g, '\\$&')).join('\\n');
}

/** A line folded so that none has more than 75 octets in UTF-8; no character is torn apart. */
export function fold(line: string): string {
  let folded = '';
  let octets = 0;
  for (const character of line) {
    const size = octetsOf(character.codePointAt(0) ?? 0);
    if (octets + size > 75) {
      folded += '\r\n ';
      octets = 1;
    }
    folded += character;
    octets += size;
  }
  return folded;
}

function eventLines(
  { date, from, end, yearImplied, place }: CertainTime,
  index: number,
  report: Report,
  options: { readonly language: Language; readonly date: string },
): string[] {
  const words = wordsIn(options.language);
  const calendar = calendarWords[options.language];
  const situation = report.situation ? words.situations[report.situation] : words.kinds[report.kind];
  const remarks = [
    calendar.undecided,
    yearImplied ? calendar.yearImplied : '',
    end ? '' : calendar.endMissing,
  ].filter((remark) => remark !== '');
  const text = (name: string, value: string) => `${name}:${escapeIcs(value)}`;
  return [
    'BEGIN:VEVENT',
    `UID:${fingerprint(report.wording)}-${index}-${date}@samverkanskoll`,
    `DTSTAMP:${options.date.replaceAll('-', '')}T000000Z`,
    `DTSTART;TZID=Europe/Stockholm:${stamp(date, from)}`,
    ...(end ? [`DTEND;TZID=Europe/Stockholm:${stamp(end.date, end.at)}`] : []),
    text('SUMMARY', calendar.title(situation, companyOf(report) ?? words.note.unknown)),
    ...(place === undefined ? [] : [text('LOCATION', shorten(place))]),
    text('DESCRIPTION', remarks.join(' ')),
    'STATUS:TENTATIVE',
    'X-MICROSOFT-CDO-BUSYSTATUS:TENTATIVE',
    'END:VEVENT',
  ];
}

function stamp(date: string, hour: string): string {
  return `${date.replaceAll('-', '')}T${hour.replace(':', '')}00`;
}

/** FNV-1a: the same mail gives the same event, so that saving it twice does not make two. */
function fingerprint(text: string): string {
  let hash = 0x811c9dc5;
  for (let index = 0; index < text.length; index += 1) {
    hash = Math.imul(hash ^ text.charCodeAt(index), 0x01000193);
  }
  return (hash >>> 0).toString(16).padStart(8, '0');
}

function octetsOf(codePoint: number): number {
  if (codePoint < 0x80) return 1;
  if (codePoint < 0x800) return 2;
  return codePoint < 0x10000 ? 3 : 4;
}

function isControl(character: string): boolean {
  return character < ' ' || character === '\u007f';
}

/** Stockholm's clock since 1996, as the European Union has laid it down. */
const STOCKHOLM = [
  'BEGIN:VTIMEZONE',
  'TZID:Europe/Stockholm',
  'BEGIN:DAYLIGHT',
  'DTSTART:19960331T020000',
  'RRULE:FREQ=YEARLY;BYMONTH=3;BYDAY=-1SU',
  'TZOFFSETFROM:+0100',
  'TZOFFSETTO:+0200',
  'TZNAME:CEST',
  'END:DAYLIGHT',
  'BEGIN:STANDARD',
  'DTSTART:19961027T030000',
  'RRULE:FREQ=YEARLY;BYMONTH=10;BYDAY=-1SU',
  'TZOFFSETFROM:+0200',
  'TZOFFSETTO:+0100',
  'TZNAME:CET',
  'END:STANDARD',
  'END:VTIMEZONE',
];
