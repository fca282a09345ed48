import careList from '../../../rules/names/care-domains.json';
import forms from '../../../rules/names/legal-forms.json';
import type { Span } from '../../mail/message.ts';
import type { Sector } from '../../report.ts';
import { linesWithSigns } from './legal-signs.ts';
import { type NameWord, readNameWords } from './name-words.ts';
import { isSeated } from './seated.ts';
import { fitsAny } from './word-pattern.ts';

/** A company's name known by its build, not by a list: "Nutrivia Clinical AB", "Gastrelle Pharma". */
export interface LegalName extends Span {
  readonly name: string;
  /** The legal form as written ("AB"); absent where only a trade word tells that it is a company. */
  readonly form?: string;
  /** What the words of the name suggest; absent when they suggest nothing. */
  readonly sectorHint?: Sector;
}

/** Finds company names by legal form or trade word, in order. Care providers' companies are left out. */
export function findLegalNames(text: string): LegalName[] {
  const names = linesWithSigns(text).flatMap((line) => {
    const words = readNameWords(text, line);
    return words.flatMap((_, at) => nameEndingAt(text, words, at) ?? []);
  });
  return names.filter((name, at) => {
    const next = names[at + 1];
    return next === undefined || next.start >= name.end;
  });
}

const legalForms: ReadonlySet<string> = new Set(forms.forms);
const stops: ReadonlySet<string> = new Set(forms.stops);
const trades: ReadonlySet<string> = new Set([...forms.strongTrades, ...forms.weakTrades]);
const regions: ReadonlySet<string> = new Set(forms.regions);
const ordinary: ReadonlySet<string> = new Set(forms.ordinary);

function nameEndingAt(text: string, words: readonly NameWord[], last: number): LegalName | undefined {
  const word = words[last];
  if (!word) return undefined;
  const isForm = legalForms.has(word.text);
  if (!isForm && !endsByTrade(words, last)) return undefined;
  const chain = chainBefore(words, last);
  const accepted = isForm ? isFormed(text, chain, words, last) : isTraded(chain, last, words);
  if (!accepted || isCare(chain)) return undefined;
  return toName(text, [...chain, word], isForm ? word.text : undefined);
}

/** A trade word ends a name unless the name goes on: "Gastrelle Pharma", not the first word of "Medical Advisor". */
function endsByTrade(words: readonly NameWord[], at: number): boolean {
  const word = words[at];
  const next = follower(words, at);
  if (!word || next?.isName || (next && legalForms.has(next.text))) return false;
  const base = isRegion(word) && !word.breaksBefore ? words[at - 1] : word;
  return base !== undefined && (isTrade(base) || isTradeCompound(base));
}

function follower(words: readonly NameWord[], at: number): NameWord | undefined {
  const next = words[at + 1];
  return next && !next.breaksBefore ? next : undefined;
}

/** At most six words; stops at a break, at a small letter and at words that only lead up to a name. */
function chainBefore(words: readonly NameWord[], last: number): NameWord[] {
  const chain: NameWord[] = [];
  for (let at = last - 1; at >= 0 && chain.length < 6; at -= 1) {
    const word = words[at];
    if (!word || words[at + 1]?.breaksBefore) break;
    if (isInTown(words, at, chain)) {
      chain.unshift(word);
      continue;
    }
    if (isStop(word)) break;
    if (!word.isName && !(word.isJoiner && chain.length > 0 && words[at - 1]?.isName)) break;
    chain.unshift(word);
  }
  return chain[0]?.isJoiner ? chain.slice(1) : chain;
}

/** “Kongressbruket i Stockholm AB”: the town belongs to the name of the company. */
function isInTown(words: readonly NameWord[], at: number, chain: readonly NameWord[]): boolean {
  const [before, word] = [words[at - 1], words[at]];
  return word?.text === 'i' && chain.length === 1 && before?.isName === true && !isStop(before);
}

function isStop({ text }: NameWord): boolean {
  return text.length > 1 && stops.has(text.toLowerCase());
}

/** Forms that are also clinical abbreviations (AS, HB) want two words before them, or one inside a sentence. */
function isFormed(
  text: string,
  chain: readonly NameWord[],
  words: readonly NameWord[],
  last: number,
): boolean {
  const named = chain.filter((word) => !isRegion(word) && /\p{L}{2}/u.test(word.text));
  if (named.length === 0) return false;
  if (!forms.riskyForms.includes(words[last]?.text ?? '')) return true;
  if (named.every(isOrdinary)) return false;
  return chain.length > 1 || isSeated(text, chain, words.slice(last, last + 2));
}

function isTraded(chain: readonly NameWord[], last: number, words: readonly NameWord[]): boolean {
  const word = words[last];
  if (!word) return false;
  const trade = isRegion(word) ? words[last - 1] : word;
  if (trade && isTradeCompound(trade)) return true;
  const before = isRegion(word) ? chain.at(-2) : chain.at(-1);
  if (!trade || !before || isRegion(before) || isOrdinary(before) || isTrade(before)) return false;
  if (!/\p{L}{3}/u.test(before.text)) return false;
  return forms.strongTrades.includes(titled(trade)) || !fitsAny(before.text.toLowerCase(), ADJECTIVES);
}

const ADJECTIVES = forms.adjectiveEndings.map((ending) => `*${ending}`);

function isTrade(word: NameWord): boolean {
  return trades.has(titled(word));
}

/** "PHARMA" in a heading is read as "Pharma". */
function titled({ text }: NameWord): string {
  return text === text.toUpperCase() ? text.slice(0, 1) + text.slice(1).toLowerCase() : text;
}

/** "FrostPharma", "Renapharma". */
function isTradeCompound(word: NameWord): boolean {
  const small = word.text.toLowerCase();
  return (
    word.isName &&
    !isTrade(word) &&
    forms.tradeEndings.some((end) => small.endsWith(end) && small.length > end.length + 3)
  );
}

function isRegion(word: NameWord): boolean {
  return regions.has(word.text.replace(/[()]/g, ''));
}

function isOrdinary({ text }: NameWord): boolean {
  return ordinary.has(text.toLowerCase());
}

function isCare(chain: readonly NameWord[]): boolean {
  const words = chain.map(({ text }) => text.toLowerCase());
  return words.some((word) => fitsAny(word, forms.care)) || CARE_NAMES.has(words[0] ?? '');
}

const CARE_NAMES: ReadonlySet<string> = new Set(
  careList
    .filter(({ kind }) => kind === 'private-care' || kind === 'region')
    .map(({ name }) => name.toLowerCase().split(' ')[0] ?? '')
    .filter((word) => word.length > 3 && word !== 'global'),
);

function toName(text: string, parts: readonly NameWord[], form: string | undefined): LegalName | undefined {
  const start = parts[0]?.start;
  const end = parts.at(-1)?.end;
  if (start === undefined || end === undefined) return undefined;
  const hint = hintOf(parts);
  return {
    start,
    end,
    name: text.slice(start, end).replace(/\s+/g, ' '),
    ...(form === undefined ? {} : { form }),
    ...(hint === undefined ? {} : { sectorHint: hint }),
  };
}

function hintOf(parts: readonly NameWord[]): Sector | undefined {
  const words = parts.map(({ text }) => text.toLowerCase());
  const found = forms.sectors.find((each) => words.some((word) => fitsAny(word, each.words)));
  return found?.sector as Sector | undefined;
}
