import type { Payer } from '../report.ts';
import type { Phrase } from '../text/find-phrases.ts';
import type { Agent } from './agents.ts';
import { type Analysis, phrasesOf } from './analysis.ts';
import { wordAt } from './clause.ts';
import { startingWithin } from './look-up.ts';
import { isCareWord, isCivilWord } from './parties/civil.ts';
import { plainWord } from './parties/plain-word.ts';

/**
 * Names that no list knows, where words of payment make them payers: “Cardelia står för notan”, “betald av Inkontia”,
 * “Ovelia covers the room”. A care provider pays as the employer, a society or school as the organiser.
 */
export function findNamedPayers(analysis: Analysis, isTaken: (token: number) => boolean): Agent[] {
  const found = new Map<number, Agent>();
  for (const verb of phrasesOf(analysis, 'pay')) {
    if (verb.kind === 'offer') continue;
    const name =
      (verb.kind === 'passive' ? nameAfterBy(analysis, verb) : nameBeside(analysis, verb)) ??
      bodyBeside(analysis, verb);
    if (!name || isTaken(name.first) || isTaken(name.last) || found.has(name.first)) continue;
    found.set(name.first, { ...name, payer: payerNamed(analysis, name), nominative: true, reflexive: false });
  }
  return [...found.values()];
}

/** A run of words with capitals, by its first and last token. */
export interface NameRun {
  readonly first: number;
  readonly last: number;
}

/** Whom a name pays as, by its words: “Region Skåne”, “Svenska Läkaresällskapet”; else it is a company. */
export function payerNamed(analysis: Analysis, { first, last }: NameRun): Payer {
  const [start, end] = [wordAt(analysis, first)?.start ?? 0, wordAt(analysis, last)?.end ?? 0];
  const listed = startingWithin(analysis.names, start, end).find(({ type }) => type === 'care');
  if (listed?.type === 'care')
    return ['region', 'private-care'].includes(listed.entry.kind) ? 'employer' : 'organiser';
  const words = analysis.text.slice(start, end).split(/\s+/).map(plainWord);
  return words.map(bodyOf).find((payer) => payer !== undefined) ?? 'company';
}

/** Whom a word for a body makes the payer; none for other words. */
function bodyOf(plain: string): Payer | undefined {
  if (/universit|^vard(?:region|landsting|sjukhus|kommun|klinik)/.test(plain)) return 'organiser';
  if (isCareWord(plain) || /^region|kommun(?:en)?$/.test(plain)) return 'employer';
  return isCivilWord(plain) || /sektion(?:en)?$|natverket$/.test(plain) ? 'organiser' : undefined;
}

/** “Betalas av sektionen”, “patientföreningen bjuder”: a body by its common noun. */
function bodyBeside(analysis: Analysis, verb: Phrase): NameRun | undefined {
  const isBy = by.has(wordAt(analysis, verb.last + 1)?.lower ?? '');
  const at = verb.kind === 'passive' ? (isBy ? verb.last + 2 : -1) : verb.first - 1;
  const token = wordAt(analysis, at);
  if (token?.kind !== 'word' || token.sentence !== wordAt(analysis, verb.first)?.sentence) return undefined;
  return bodyOf(plainWord(token.lower)) ? { first: at, last: at } : undefined;
}

/** What may stand between a subject and its verb. */
const fillers = new Set(
  'som who which kan ska skall vill kommer att har will would can could has also också även gärna alltid dock kommer to , is är'.split(
    ' ',
  ),
);
const mostFillers = 3;

function nameBeside(analysis: Analysis, verb: Phrase): NameRun | undefined {
  for (let at = verb.first + 1; at < verb.last; at++) {
    const inside = nameFrom(analysis, at);
    if (inside) return inside;
  }
  let at = verb.first - 1;
  for (let skipped = 0; skipped < mostFillers && fillers.has(wordAt(analysis, at)?.lower ?? ''); skipped++)
    at--;
  return (
    nameEndingAt(analysis, at, verb) ??
    (inverts(analysis, verb) ? nameFrom(analysis, verb.last + 1) : undefined)
  );
}

/** “Hotellet betalar Dermapolis”: after a verb of the Nordic languages its subject may follow. */
function inverts(analysis: Analysis, verb: Phrase): boolean {
  return /(?:ar|er|år|ör)$/.test(wordAt(analysis, verb.first)?.lower ?? '');
}

const by = new Set(['av', 'by', 'af']);
const reachBy = 5;

function nameAfterBy(analysis: Analysis, verb: Phrase): NameRun | undefined {
  for (let at = verb.last + 1; at <= verb.last + reachBy; at++) {
    if (wordAt(analysis, at)?.sentence !== wordAt(analysis, verb.last)?.sentence) return undefined;
    if (by.has(wordAt(analysis, at)?.lower ?? '')) return nameFrom(analysis, at + 1);
  }
  return undefined;
}

/** How many words a payer's name may have. */
const mostWords = 6;
const joiners = new Set(['of', 'för', 'for', 'i', 'in', '&', 'och', 'and']);

/** The name that begins at a token. */
export function nameFrom(analysis: Analysis, first: number): NameRun | undefined {
  if (!isName(analysis, first)) return undefined;
  let last = first;
  while (last - first < mostWords && isBeside(analysis, last) && isName(analysis, last + 1)) last++;
  return isKnownAsOther(analysis, first) ? undefined : { first, last };
}

function nameEndingAt(analysis: Analysis, last: number, verb: Phrase): NameRun | undefined {
  if (!isName(analysis, last) || wordAt(analysis, last)?.sentence !== wordAt(analysis, verb.first)?.sentence)
    return undefined;
  let first = last;
  for (let at = last - 1; at > last - mostWords && isBeside(analysis, at); at--) {
    if (isName(analysis, at)) first = at;
    else if (!joiners.has(wordAt(analysis, at)?.lower ?? '')) break;
  }
  if (prepositions.has(wordAt(analysis, first - 1)?.lower ?? '')) return undefined;
  if (first === last && opensSentence(analysis, first) && !isUnlisted(analysis, first)) return undefined;
  return isKnownAsOther(analysis, first) ? undefined : { first, last };
}

/** “Lunch på Grand betalar …”, “i Malmö bjuder …”: where, not who. */
const prepositions = new Set('på i vid från till med at in from to with near via om efter'.split(' '));

function isName({ text, tokens }: Analysis, at: number): boolean {
  const token = tokens[at];
  return token?.kind === 'word' && /^\p{Lu}.*\p{Ll}/u.test(text.slice(token.start, token.end));
}

/** Whether nothing but a space stands between a token and the next. */
function isBeside({ text, tokens }: Analysis, at: number): boolean {
  const [one, other] = [tokens[at], tokens[at + 1]];
  return one !== undefined && other !== undefined && text.slice(one.end, other.start) === ' ';
}

function opensSentence(analysis: Analysis, at: number): boolean {
  return wordAt(analysis, at - 1)?.sentence !== wordAt(analysis, at)?.sentence;
}

/** Endings of the common nouns, pronouns and adverbs that may begin a sentence: “Deltagarna betalar”, “Självklart bjuder”. */
const common = /(?:[ae]n|et|[^i]a|[aeoö]r|e|y|ing|tion|[gklrs]t|het|ship|(?<![iu])s)$/u;

/** The first word of a sentence has a capital anyhow: it is a name where no list knows it and nothing ends like it. */
function isUnlisted(analysis: Analysis, at: number): boolean {
  const token = wordAt(analysis, at);
  if (!token || token.lower.length < 5 || common.test(token.lower)) return false;
  for (const phrases of analysis.phrases.values())
    if (startingWithin(phrases, token.start, token.start + 1).length > 0) return false;
  return true;
}

const days = /^(?:mon|tues|wednes|thurs|fri|satur|sun)day$|^(?:dr|doc|prof|professor|docent|mr|mrs|ms)$/;

/** A place, a house, a weekday or a titled person pays nothing. */
function isKnownAsOther(analysis: Analysis, first: number): boolean {
  const token = wordAt(analysis, first);
  if (!token || days.test(token.lower)) return true;
  const names = startingWithin(analysis.names, token.start, token.start + 1);
  return names.length > 0 && names.every(({ type }) => type !== 'care' && type !== 'company');
}
