import type { Person } from '../mail/message.ts';
import type { Organiser, Report, Sector } from '../report.ts';
import type { Words } from '../words/sv.ts';
import { maskPersonalNumbers } from './personal-number.ts';

/**
 * A function that takes persons out of a text. Personal identity numbers always go; names, telephone numbers and the
 * local parts of e-mail addresses stay when `showPersons` is set. Known names are those of the mail's header.
 */
export function maskFor(report: NamedIn, words: Words, showPersons: boolean): (text: string) => string {
  const names = personNames(report);
  return (text) => {
    const numberless = maskPersonalNumbers(text, words.note.personalNumber);
    if (showPersons) return numberless;
    const addressless = numberless.replace(ADDRESS, maskAddress).replace(PHONE, words.note.phone);
    const nameless = names.reduce((rest, name) => replaceName(rest, name, words.note.name), addressless);
    return nameless.replace(TITLED_NAME, `$<title>${words.note.name}`);
  };
}

/** An e-mail address with its local part hidden but for the first character: `k***@cordia.example`. */
export function maskAddress(address: string): string {
  const [local = '', domain = ''] = address.split('@');
  return `${local.slice(0, 1)}***@${domain}`;
}

const ADDRESS = /[^\s@<>()"“”:;,]{1,64}@[\p{L}\d-]{1,63}(?:\.[\p{L}\d-]{1,63}){1,8}/gu;
// Dates and hours are written with the same characters: “01.05.2026”, “08.30–16.00”.
const PHONE =
  /(?<!\d|\d[.,:–-])(?!\d\d[./–-]\d\d[./–-]\d{4}(?!\d)|0\d\.\d\d(?!\d| \d\d \d\d))(?:(?:\+|00)[1-9]|\(?0[1-9])(?:[ \u00a0.‑–/()-]{0,3}\d){6,13}(?!\d|:\d)/g;
const TITLED_NAME =
  /(?<title>(?<!\p{L})(?:[Dd]r|[Pp]rof|[Mm]rs?|[Mm]s|[Dd]oktor|[Pp]rofessor|[Dd]ocent|[Öö]verläkare|[Ss]pecialistläkare|[Ss]juksköterska)\.? )\p{Lu}\p{Ll}+(?:[ -]\p{Lu}\p{Ll}+){0,2}/gu;

const COMPANY_SECTORS: readonly Sector[] = [
  'pharma',
  'medtech',
  'labtech',
  'biotech',
  'other-industry',
  'agency',
];

/** What tells whose names are persons' and whose are companies'. */
type NamedIn = Pick<Report, 'organisers'> & {
  readonly message: Pick<Report['message'], 'from' | 'to' | 'cc' | 'forwardedFrom'>;
};

function personNames(report: NamedIn): string[] {
  const { from, to, cc, forwardedFrom } = report.message;
  const people: (Person | undefined)[] = [from, forwardedFrom, ...to, ...cc];
  const companies = report.organisers.filter(isSurelyNoPerson);
  const companyWords = new Set(companies.flatMap((organiser) => organiser.name.split(/\s+/)));
  const names = people.flatMap((person) => nameParts(person?.name ?? '', companyWords));
  // Longest first: the whole name has to go before the given name that it begins with.
  return [...new Set(names)].sort((a, b) => b.length - a.length || (a < b ? -1 : 1));
}

// A name that stands only in From may be its sender's own, unless it is known to be a company's.
function isSurelyNoPerson({ sector, start }: Organiser): boolean {
  return start !== undefined || COMPANY_SECTORS.includes(sector);
}

function nameParts(display: string, companyWords: ReadonlySet<string>): string[] {
  const [first = '', second = ''] = display.split(/[,/|(–]/).map((part) => part.trim());
  const isReversed = [first, second].every((part) => /^\p{Lu}[\p{L}’'-]+$/u.test(part));
  const words = (isReversed ? `${second} ${first}` : first).replace(/^(?:dr|prof)\.? /i, '').split(/\s+/);
  const isPerson =
    words.length >= 2 &&
    words.length <= 4 &&
    words.every((word) => /^\p{Lu}[\p{L}’'-]*$/u.test(word) && !companyWords.has(word));
  if (!isPerson) return [];
  const given = words[0] ?? '';
  return [
    words.join(' '),
    ...(isReversed ? [`${first}, ${second}`] : []),
    ...(given.length > 2 ? [given] : []),
  ];
}

function replaceName(text: string, name: string, mask: string): string {
  const literal = name.replace(/[.*+?^${}()|[\]\\]/g, '\\$&');
  return text.replace(new RegExp(`(?<!\\p{L})${literal}(?!\\p{L})`, 'gu'), mask);
}
