import type { Person } from '../mail/message.ts';
import type { Organiser, Report, Sector } from '../report.ts';
import { foldName, wordsOfName } from './name-words.ts';

/** What tells whose names are persons' and whose are organisations'. */
export type NamedIn = Pick<Report, 'organisers'> & {
  readonly message: Pick<Report['message'], 'from' | 'to' | 'cc' | 'forwardedFrom'>;
  readonly signals?: Report['signals'];
  /** The whole text: it names persons, too. */
  readonly wording?: string;
};

/** Somebody whom the mail's header names, in words without case. */
export interface HeaderPerson {
  readonly given: string;
  /** Absent where only one name is told in the header; empty where only one is told in the text. */
  readonly surname?: string;
  /** All names, those of a double name one by one. */
  readonly names: ReadonlySet<string>;
}

/** The persons of the mail's header. Whoever is named there is one, unless known as an organisation or a shared box. */
export function headerPersons(report: NamedIn): HeaderPerson[] {
  const { from, to, cc, forwardedFrom } = report.message;
  const people: (Person | undefined)[] = [from, forwardedFrom, ...to, ...cc];
  const companies = new Set(companyNames(report).flatMap((name) => wordsOfName(name).map(foldName)));
  return people.flatMap((person) => (person?.name ? personsOf(person.name, person.address, companies) : []));
}

/** What surely names no person: the organisations that the mail tells of. */
export function companyNames({ organisers }: Pick<NamedIn, 'organisers'>): string[] {
  return organisers.filter(isSurelyNoPerson).map(({ name }) => name);
}

const COMPANY_SECTORS: readonly Sector[] = [
  'pharma',
  'medtech',
  'labtech',
  'biotech',
  'other-industry',
  'agency',
];

// A name that stands only in From may be its sender's own, unless it is known to be a company's.
function isSurelyNoPerson({ sector, start }: Organiser): boolean {
  return start !== undefined || COMPANY_SECTORS.includes(sector);
}

const TITLE =
  /(?<![\p{L}-])(?:leg|dr|prof|professor|doktor|docent|(?:[\p{L}]+-?)?läkare|sjuksköterska|apotekare|mrs?|ms|md|phd|msc|rn|sir)(?![\p{L}-])\.?/giu;
const BESIDE = / (?:on behalf of|på uppdrag av|via|from|från|hos|at) | [–—-] |[/|;@]/iu;

function personsOf(
  display: string,
  address: string | undefined,
  companies: ReadonlySet<string>,
): HeaderPerson[] {
  const outer = display.normalize('NFC').replace(/\([^)]*\)?/g, ' ');
  return outer.split(BESIDE).flatMap((part) => personOf(part, address, companies) ?? []);
}

function personOf(
  part: string,
  address: string | undefined,
  companies: ReadonlySet<string>,
): HeaderPerson | undefined {
  if (/\d/.test(part)) return undefined;
  const isCompany = (word: string) => companies.has(word) || domainOf(address).includes(word);
  const [first = [], second = []] = part
    .replace(TITLE, ' ')
    .split(',')
    .map((piece) => wordsOfName(piece).map(foldName));
  const isLast = first.filter((word) => !particles.has(word)).length === 1;
  const isReversed = isLast && second.length > 0 && second.length < 4 && !second.some(isCompany);
  const words = isReversed && !second.some(isFunction) ? [...second, ...first] : first;
  // “Anna Berg Cordia Pharma”: what follows the name is the company's.
  const end = words.findIndex((word, index) => index > 1 && isCompany(word));
  const own = end < 0 ? words : words.slice(0, end);
  // A company may bear its owner's name; the owner's address tells.
  const isOwner = foldName(address?.split('@')[0] ?? '')
    .split(/[^\p{L}]+/u)
    .includes(own[0] ?? '');
  if ((own.every(isCompany) && !isOwner) || own.some(isFunction) || own.length > 7) return undefined;
  return inOrder(own, address);
}

// “Berg Anna” is told from “Anna Berg” by an address like anna.berg@….
function inOrder(words: readonly string[], address = ''): HeaderPerson | undefined {
  const real = words.filter((word) => !particles.has(word) && (word.length > 1 || words.length === 1));
  const [one, ...others] = real;
  if (one === undefined) return undefined;
  const last = others.at(-1);
  const names = new Set(real);
  if (last === undefined) return { given: one, names };
  const isTurned = foldName(address).startsWith(`${last}.`) && words.length === 2;
  return isTurned ? { given: last, surname: one, names } : { given: one, surname: last, names };
}

function domainOf(address = ''): string[] {
  const labels = (address.split('@')[1] ?? '').toLowerCase().split(/[.-]/);
  return labels.filter((label) => label.length > 2);
}

/** Words between given name and surname that are no names by themselves. */
export const particles: ReadonlySet<string> = new Set(
  'von van der den af av de la las los del della di da dos das du le el al bin ibn ben abu ter ten zu zur y'.split(
    ' ',
  ),
);

/** Whether a word, without case, is of an organisation's name or a shared box's and not of a person's. */
export function isFunction(word: string): boolean {
  return FUNCTION.test(word);
}

// Words of organisations and of boxes that several share; the short ones only whole, so that no name is taken for one.
const FUNCTION =
  /^(?:ab|as|aps|inc|ltd|llc|gmbh|oyj?|plc|group|grupp(?:en)?|info|team|hr|it|press|event[s]?|kurs(?:er)?|courses?|alla|all|staff|list[ae]?|region(?:en)?|sweden|sverige|nordics?|scandinavia|office|admin|support|sales|news|no-?reply|noreply|reply|bio|lab|labs|tech|care|health|vård(?:en)?|enhet(?:en)?|unit|teamet|chefer|media|kund|kontakt|contact|resor|travel|webinar(?:ium|s)?|the|and|for|för)$|pharma|medic(?:al|in)|klinik|clinic|mottagning|vårdcentral|sjukhus|hospital|lasarett|kommun|universit|institut|akademi|academy|förening|society|sällskap|association|förbund|kansli|sekretariat|kongress|congress|konferens|conference|utbildning|education|kundtjänst|service|marknad|marketing|försäljning|nyhetsbrev|newsletter|reception|anmälan|registr|avdelning|department|chefen|läkare|sjuksköterskor|doctors|nurses|personal(?:en)?$|recipients|mottagare|kontor|international|diagnosti|systems|solutions|inbjudan|invitation|faktura|invoice|bokning|booking|byrå|agency|foundation|stiftelse|cent(?:er|rum|re)$|company|bolag|dagarna?$|dagen$|veckan$|möte[nt]?$/u;
