import { isInMailHead } from '../mail/in-mail-head.ts';
import type { Message, Person, Span } from '../mail/message.ts';
import { splitBody } from '../mail/parts.ts';
import { dropMisread } from '../text/drop-misread.ts';
import { findPhrases, type Phrase } from '../text/find-phrases.ts';
import { groupBy } from '../text/group-by.ts';
import { languagesSought, tellLanguages } from '../text/languages.ts';
import { type Token, type Tokens, tokenise } from '../text/tokens.ts';
import { type ClockMatch, clocksIn } from '../text/values/clocks.ts';
import { type DateMatch, datesIn } from '../text/values/dates.ts';
import { type DurationMatch, durationsIn } from '../text/values/durations.ts';
import { type MoneyMatch, moneyIn } from '../text/values/money.ts';
import { readTokens } from '../text/values/tokens.ts';
import { makeWording, type Wording } from '../text/wording.ts';
import { withColumnSums } from './column-sums.ts';
import { joinDateRanges } from './date-ranges.ts';
import type { Engine } from './engine.ts';
import { keepMeant } from './loose-words.ts';
import { findNames } from './names/find-names.ts';
import { findLegalNames, type LegalName } from './names/legal-names.ts';
import type { NameMatch } from './names/name-match.ts';
import { readPersons } from './names/person-words.ts';
import { isWriters } from './names/whereabouts.ts';
import { outdatedLists } from './outdated.ts';
import { withTurnsOfPhrase } from './turns-of-phrase.ts';

/** Which part of a message a stretch belongs to. Only `offer` and `own` carry signals. */
export type Region = 'offer' | 'own' | 'quoted' | 'signature' | 'footer';

/** A message read once: its wording, cut and searched. All later steps only look things up here. */
export interface Analysis {
  readonly message: Message;
  readonly wording: Wording;
  readonly text: string;
  readonly languages: ReturnType<typeof tellLanguages>;
  readonly cut: Tokens;
  readonly tokens: readonly Token[];
  /** Phrases of the word lists in the screened regions, by list, in the order of the text. */
  readonly phrases: ReadonlyMap<string, readonly Phrase[]>;
  readonly names: readonly NameMatch[];
  readonly legalNames: readonly LegalName[];
  readonly money: readonly MoneyMatch[];
  readonly dates: readonly DateMatch[];
  readonly clocks: readonly ClockMatch[];
  readonly durations: readonly DurationMatch[];
  /** Where an offset belongs; `own` are the lines of somebody who forwards an invitation. */
  readonly regionAt: (offset: number) => Region;
  readonly forwardedFrom: Person | undefined;
  /** Where the writer's own earlier mail begins whose agenda no longer holds; beyond the text where there is none. */
  readonly agendaEnds: number;
  /** Lines that begin with asterisks, by the asterisks. */
  readonly footnotes: ReadonlyMap<string, number>;
  /** ISO date from which dates without a year are counted. */
  readonly today: string;
}

/** Text beyond this many units of the wording is not analysed. */
export const analysedUnits = 60_000;

/** Lists that are looked for outside the screened regions, too: titles, trades and claims in signatures, sponsors in notices. */
const elsewhere: Readonly<Partial<Record<Region, ReadonlySet<string>>>> = {
  signature: new Set(['role', 'sector-topic', 'compliance-claim']),
  footer: new Set(['sponsor']),
};

/** Lists whose words are surnames, too: “Hans Golf”, “Karin Padel”. */
const pleasures: ReadonlySet<string> = new Set(['alcohol', 'gift', 'leisure', 'meal', 'travel', 'venue']);

/** Names that tell where an event is held. */
const houses: ReadonlySet<string> = new Set(['venue', 'place']);

/** Reads a message with the engine's word lists and names; `today` stands in where it has no date. */
export function analyse(message: Message, engine: Engine, today: string): Analysis {
  const wording = makeWording(message);
  const text = wording.text.slice(0, analysedUnits);
  const { parts, forwardedFrom, earlier } = regionsOf(wording, message);
  const regionAt = paintRegions(text.length, parts);
  const cut = tokenise(text, [wording.subject.end, wording.body.end, ...parts.map((part) => part.end)]);
  const pieces = readTokens(text);
  const sent = message.sent?.slice(0, 10) ?? today;
  const isHere = (span: Span) => isScreened(regionAt(span.start)) && !isAlternative(wording, span);
  const languages = tellLanguages(cut.all);
  const isOfEvent = (span: Span) => isHere(span) && !isInMailHead(text, span.start);
  const clocks = clocksIn(pieces).filter(isOfEvent);
  const isPerson = readPersons(message, text);
  const phrases = findPhrases(cut.all, engine.phrases, languagesSought(cut.all)).filter(
    (phrase) =>
      (isHere(phrase) || elsewhere[regionAt(phrase.start)]?.has(phrase.list)) &&
      !(pleasures.has(phrase.list) && isPerson(phrase)),
  );
  const names = findNames(engine.names, text);
  const meant = keepMeant(dropMisread(phrases, cut, text, engine.tagger), text, names);
  const all = withTurnsOfPhrase(meant, cut, text, isHere);
  const outdated = outdatedLists(all, text, earlier);
  const isNew = (list: string, { start }: Span) => start < earlier || !outdated.has(list);
  return {
    message,
    wording,
    text,
    languages,
    cut,
    tokens: cut.all,
    phrases: groupBy(
      all.filter((phrase) => isNew(phrase.list, phrase)),
      (phrase) => phrase.list,
    ),
    names: names.filter((name) => !houses.has(name.type) || (isNew('venue', name) && !isWriters(text, name))),
    legalNames: findLegalNames(text),
    money: withColumnSums(moneyIn(pieces), text, cut.lines).filter(isHere),
    dates: joinDateRanges(
      text,
      datesIn(pieces, sent).filter((day) => !day.isGone && isOfEvent(day)),
      clocks,
    ),
    clocks: clocks.filter((clock) => isNew('programme', clock)),
    durations: durationsIn(pieces).filter(isHere),
    regionAt,
    forwardedFrom,
    agendaEnds: outdated.has('programme') ? earlier : Number.POSITIVE_INFINITY,
    footnotes: findFootnotes(text, cut.lines),
    today: sent,
  };
}

/** The phrases of one list. */
export function phrasesOf(analysis: Analysis, list: string): readonly Phrase[] {
  return analysis.phrases.get(list) ?? [];
}

function findFootnotes(text: string, lines: readonly Span[]): Map<string, number> {
  const footnotes = new Map<string, number>();
  for (const [index, line] of lines.entries()) {
    const marker = /^\s*\(?(\*{1,5}|[†‡§¹²³])(?!\*)/u.exec(
      text.slice(line.start, Math.min(line.end, line.start + 20)),
    )?.[1];
    if (marker && !footnotes.has(marker)) footnotes.set(marker, index);
  }
  return footnotes;
}

interface Part extends Span {
  readonly region: Region;
}

interface Regions {
  /** Parts of the body with another region than `offer`, most special first. */
  readonly parts: Part[];
  /** Who wrote what was forwarded. */
  readonly forwardedFrom: Person | undefined;
  /** Where the writer's own earlier mail begins; beyond the text where there is none. */
  readonly earlier: number;
}

function regionsOf(wording: Wording, message: Message): Regions {
  const { from } = message;
  const subject = wording.text.slice(wording.subject.start, wording.subject.end);
  const body = wording.text.slice(wording.body.start, Math.min(wording.body.end, analysedUnits));
  const parts = splitBody(subject, body);
  const at = (region: Region) => (span: Span) => ({
    region,
    start: span.start + wording.body.start,
    end: span.end + wording.body.start,
  });
  const regions = [
    ...parts.footers.map(at('footer')),
    ...parts.signatures.map(at('signature')),
    ...parts.quoted.map(at('quoted')),
    ...(parts.forwarded ? [at('footer')(parts.forwarded.headers)] : []),
  ];
  if (
    !parts.forwarded ||
    isSamePerson(parts.forwarded.from, from) ||
    isSameHouse(parts.forwarded.from, message)
  ) {
    const { start = Number.POSITIVE_INFINITY } = parts.forwarded?.headers ?? {};
    return { parts: regions, forwardedFrom: undefined, earlier: wording.body.start + start };
  }
  const own = parts.newest.map(at('own'));
  return {
    parts: [...regions, ...own],
    forwardedFrom: parts.forwarded.from,
    earlier: Number.POSITIVE_INFINITY,
  };
}

/** Whoever sends an own earlier mail once more (“Påminnelse, se nedan”) offers what both texts say. */
function isSamePerson(one: Person | undefined, other: Person | undefined): boolean {
  if (!one || !other) return false;
  if (one.address && other.address) return one.address.toLowerCase() === other.address.toLowerCase();
  return one.name !== undefined && one.name === other.name;
}

/** A colleague of the writer passes it on to others than their own: both invite. */
function isSameHouse(inner: Person | undefined, { from, to, cc }: Message): boolean {
  const domain = domainOf(inner);
  if (domain === '' || domain !== domainOf(from)) return false;
  return (
    to.length > 0 && [...to, ...cc].some((person) => domainOf(person) !== domain && domainOf(person) !== '')
  );
}

function domainOf(person: Person | undefined): string {
  return person?.address?.split('@')[1]?.toLowerCase() ?? '';
}

const regions: readonly Region[] = ['offer', 'own', 'quoted', 'signature', 'footer'];

/** Each unit is painted with the number of its region, so that asking costs the same in a mail of a thousand parts. */
function paintRegions(length: number, parts: readonly Part[]): (offset: number) => Region {
  const paint = new Uint8Array(length);
  for (const part of parts.toReversed()) paint.fill(regions.indexOf(part.region), part.start, part.end);
  return (offset) => regions[paint[offset] ?? 0] ?? 'offer';
}

function isScreened(region: Region): boolean {
  return region === 'offer' || region === 'own';
}

function isAlternative(wording: Wording, span: Span): boolean {
  return wording.alternatives.some((range) => span.start >= range.start && span.end <= range.end);
}
