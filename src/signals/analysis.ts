import type { Message, Person, Span } from '../mail/message.ts';
import { splitBody } from '../mail/parts.ts';
import { findPhrases, type Phrase } from '../text/find-phrases.ts';
import { groupBy } from '../text/group-by.ts';
import { type Token, type Tokens, tokenise } from '../text/tokens.ts';
import { type ClockMatch, findClocks } from '../text/values/clocks.ts';
import { type DateMatch, findDates } from '../text/values/dates.ts';
import { type DurationMatch, findDurations } from '../text/values/durations.ts';
import { findMoney, type MoneyMatch } from '../text/values/money.ts';
import { makeWording, type Wording } from '../text/wording.ts';
import type { Engine } from './engine.ts';
import { findNames } from './names/find-names.ts';
import { findLegalNames, type LegalName } from './names/legal-names.ts';
import type { NameMatch } from './names/name-match.ts';

/** Which part of a message a stretch belongs to. Only `offer` and `own` carry signals. */
export type Region = 'offer' | 'own' | 'quoted' | 'signature' | 'footer';

/** A message read once: its wording, cut and searched. All later steps only look things up here. */
export interface Analysis {
  readonly message: Message;
  readonly wording: Wording;
  readonly text: string;
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
  /** Lines that begin with asterisks, by the asterisks. */
  readonly footnotes: ReadonlyMap<string, number>;
  /** ISO date from which dates without a year are counted. */
  readonly today: string;
}

/** Text beyond this many units of the wording is not analysed. */
export const analysedUnits = 60_000;

/** Reads a message with the engine's word lists and names; `today` stands in where it has no date. */
export function analyse(message: Message, engine: Engine, today: string): Analysis {
  const wording = makeWording(message);
  const text = wording.text.slice(0, analysedUnits);
  const { parts, forwardedFrom } = regionsOf(wording);
  const cut = tokenise(text, [wording.subject.end, wording.body.end, ...parts.map((part) => part.end)]);
  const regionAt = (offset: number) =>
    parts.find((part) => offset >= part.start && offset < part.end)?.region ?? 'offer';
  const sent = message.sent?.slice(0, 10) ?? today;
  const isHere = (span: Span) => isScreened(regionAt(span.start)) && !isAlternative(wording, span);
  return {
    message,
    wording,
    text,
    cut,
    tokens: cut.all,
    phrases: groupBy(findPhrases(cut.all, engine.phrases).filter(isHere), (phrase) => phrase.list),
    names: findNames(engine.names, text),
    legalNames: findLegalNames(text),
    money: findMoney(text).filter(isHere),
    dates: findDates(text, { today: sent }).filter(isHere),
    clocks: findClocks(text).filter(isHere),
    durations: findDurations(text).filter(isHere),
    regionAt,
    forwardedFrom,
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
    const marker = /^\s*(\*{1,5})(?!\*)/.exec(
      text.slice(line.start, Math.min(line.end, line.start + 20)),
    )?.[1];
    if (marker && !footnotes.has(marker)) footnotes.set(marker, index);
  }
  return footnotes;
}

interface Part extends Span {
  readonly region: Region;
}

/** Parts of the body with another region than `offer`, most special first; and who wrote what was forwarded. */
function regionsOf(wording: Wording): { parts: Part[]; forwardedFrom: Person | undefined } {
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
    ...(parts.forwarded ? [at('footer')(parts.forwarded.headers), ...parts.newest.map(at('own'))] : []),
  ];
  return { parts: regions, forwardedFrom: parts.forwarded?.from };
}

function isScreened(region: Region): boolean {
  return region === 'offer' || region === 'own';
}

function isAlternative(wording: Wording, span: Span): boolean {
  return wording.alternatives.some((range) => span.start >= range.start && span.end <= range.end);
}
