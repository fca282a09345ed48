import { companyNames, type HeaderPerson, headerPersons, type NamedIn, particles } from './header-persons.ts';
import { foldName, NAME_WORD, wordsOfName } from './name-words.ts';
import { farewell, greeting, personsInText } from './named-in-text.ts';

/**
 * A function that puts `mask` for the names of the persons in the mail's header, and of those who are greeted or sign
 * in its text: two names beside each other in any order, case and white space; a surname alone; a given name alone only
 * where somebody is greeted or signs. An organisation keeps its name, also where it is a person's.
 */
export function maskNames(report: NamedIn, mask: string): (text: string) => string {
  const companies = companyNames(report);
  const places = (report.signals ?? []).filter(({ id }) => id === 'venue').map(({ quote }) => quote);
  const inNames = new Set(wordsIn([...companies, ...places]));
  const told = personsInText(report.wording ?? '', (word) => inNames.has(word));
  const persons = [...headerPersons(report), ...told];
  const byName = new Map<string, HeaderPerson[]>();
  for (const person of persons)
    for (const name of person.names) byName.set(name, [...(byName.get(name) ?? []), person]);
  const known: Known = { byName, mask, companies, inNames };
  return (text) => (byName.size === 0 ? text : maskKnown(text, known));
}

interface Known {
  readonly byName: ReadonlyMap<string, readonly HeaderPerson[]>;
  readonly mask: string;
  readonly companies: readonly string[];
  /** Words that stand in the name of an organisation or a place: alone they are no person's. */
  readonly inNames: ReadonlySet<string>;
}

interface Word {
  readonly start: number;
  readonly end: number;
  readonly text: string;
}

function wordsIn(names: readonly string[]): string[] {
  return names.flatMap((name) => wordsOfName(name).map(foldName));
}

function maskKnown(text: string, known: Known): string {
  const words = [...text.matchAll(NAME_WORD)].map(
    (match): Word => ({ start: match.index, end: match.index + match[0].length, text: match[0] }),
  );
  const addresses = [...text.matchAll(/\S+@\S+/g)].map((match) => match[0]);
  const kept = stretchesOf(text, [...known.companies, ...addresses]);
  let out = '';
  let done = 0;
  for (let index = 0; index < words.length; index += 1) {
    const last = lastOfName(words, index, text, known);
    const [from, to] = [words[index]?.start ?? 0, words[last]?.end ?? 0];
    if (last < index || kept.some(([start, end]) => start <= from && to <= end)) continue;
    out += text.slice(done, withInitials(text, from, done)) + known.mask;
    done = to;
    index = last;
  }
  return out + text.slice(done);
}

function stretchesOf(text: string, names: readonly string[]): [number, number][] {
  const stretches: [number, number][] = [];
  for (const name of names)
    for (let at = text.indexOf(name); name !== '' && at >= 0; at = text.indexOf(name, at + 1))
      stretches.push([at, at + name.length]);
  return stretches;
}

/** The index of the last word of the name that begins here; one before where none does. */
function lastOfName(words: readonly Word[], index: number, text: string, known: Known): number {
  const persons = personsNamed(words[index], known);
  const lasts = persons.map((person) => lastOfRun(words, index, text, person));
  const longest = Math.max(index - 1, ...lasts);
  if (longest > index) return longest;
  return persons.some((person) => isNamedAlone(words, index, text, person, known)) ? index : index - 1;
}

function personsNamed(word: Word | undefined, { byName }: Known): readonly HeaderPerson[] {
  if (!word) return [];
  return formsOf(word).flatMap((form) => byName.get(form) ?? []);
}

/** A word and what it is without the ending of a genitive. */
function formsOf({ text }: Word): string[] {
  const folded = foldName(text);
  return /.'?s$/.test(folded) ? [folded, folded.replace(/'?s$/, '')] : [folded];
}

function lastOfRun(words: readonly Word[], index: number, text: string, person: HeaderPerson): number {
  const told = new Set<string>();
  let last = index - 1;
  for (let at = index; at < words.length; at += 1) {
    const [before, word] = [words[at - 1], words[at]];
    if (!word || (at > index && !GAP.test(text.slice(before?.end, word.start)))) break;
    const name = formsOf(word).find((form) => person.names.has(form));
    const isBetween = particles.has(foldName(word.text)) || [...word.text].length === 1;
    if (name === undefined && !isBetween) break;
    if (name === undefined) continue;
    if (told.has(name)) break;
    told.add(name);
    last = at;
  }
  return told.size > 1 ? last : index - 1;
}

function isNamedAlone(
  words: readonly Word[],
  index: number,
  text: string,
  { given, surname }: HeaderPerson,
  { inNames }: Known,
): boolean {
  const word = words[index];
  if (!word || !/^(?:\p{Ll}['’])?[\p{Lu}\p{Lt}\p{Lo}]/u.test(word.text)) return false;
  const forms = formsOf(word);
  const before = text.slice(Math.max(0, word.start - 40), word.start);
  const isGreeted = GREETED.test(before) || SIGNED.test(before) || text.trim() === word.text;
  if (isGreeted || isGenitive(word, given, before)) return true;
  // Who has but one name in the header goes by it as others by their surname.
  const byItself = surname ?? given;
  if (!forms.includes(byItself)) return false;
  const next = words[index + 1];
  return (
    !forms.some((form) => inNames.has(form)) &&
    !ORDINARY.test(byItself) &&
    !PLACE.test(before) &&
    !(next && /^(?:AB|HB|KB|Ltd|Inc|GmbH)$/.test(next.text))
  );
}

// “Annas middag” within a sentence; at its beginning a word like “Dags” may be what it seems.
function isGenitive({ text }: Word, given: string, before: string): boolean {
  return foldName(text).replace(/'s$/, 's') === `${given}s` && /\p{Ll},? $/u.test(before);
}

/** The start of the name with the initials and particles before it: “A. Lind”, “von Essen”. */
function withInitials(text: string, start: number, from: number): number {
  const before = text.slice(Math.max(from, start - 30), start);
  return start - (LEAD.exec(before)?.[0].length ?? 0);
}

const GAP = /^(?:[\s\p{Zs}\p{Cf}.,"”“„'’()]{1,6}|[\s\p{Cf}]?[-\u2010\u2011][\s\p{Cf}]?)$/u;
const LEAD = /(?<!\p{L})(?:\p{Lu}\.\s?|(?:von|van|der|den|af|de|la|del|di|da|al-|d['’])\s?){1,4}$/u;
const GREETED = new RegExp(
  `(?<!\\p{L})(?:${greeting}|dr|doktor)[ ,]{1,2}(?:\\p{Lu}[\\p{L}-]+(?:, | (?:och|and|&) ))*$`,
  'iu',
);
const SIGNED = new RegExp(`(?:${farewell}|/)[,.!]?\\s{0,3}$`, 'iu');
const PLACE = /(?<!\p{L})(?:i|in|at|vid|nära|near) $/iu;
// Names that are also months, days and other words that begin a sentence; beside another name they are hidden.
const ORDINARY =
  /^(?:januari|februari|mars|april|maj|juni|juli|augusti|september|oktober|november|december|january|february|march|may|june|july|august|october|måndag|tisdag|onsdag|torsdag|fredag|lördag|söndag|monday|friday|sunday|dag|sommar|summer|winter|vinter|höst|vår|jul|day|will|hall|green|frisk|rask|modig|lång|långe|ny|gott|god|bra|best|good|young|price|pris|lunch|bord|stol|program|plats|tid|anmälan|inga|per|bo|stig|ask|mark|grace|hope|joy|rose|bill|frank|my|liv|sol|rut|gun|tor)$/;
