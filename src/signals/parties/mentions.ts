import type { Span } from '../../mail/message.ts';
import type { Sector } from '../../report.ts';
import type { Analysis } from '../analysis.ts';
import { phrasesWithin } from '../look-up.ts';
import { readLegalTail } from '../names/legal-tail.ts';
import { isCivil } from './civil.ts';
import { coverOf } from './cover.ts';
import { namesAfterHostWords, namesAfterSponsorWords } from './named-sponsors.ts';
import { keyOf, plainWord } from './plain-word.ts';
import { longestFrom, mayBeCompany, type Sender, type Word } from './sender.ts';

/** A company that the text names, with all places where it does. */
export interface CompanyGroup {
  readonly key: string;
  readonly name: string;
  /** What the name itself, or the list that it stands in, tells of its trade. */
  readonly sector: Sector | undefined;
  readonly isListed: boolean;
  readonly isSender: boolean;
  readonly mentions: readonly Span[];
}

interface CompanyMention extends Span {
  readonly name: string;
  readonly sector: Sector | undefined;
  readonly isListed?: true;
}

/** All names of companies in the text, gathered by the first word of the name. */
export function groupMentions(analysis: Analysis, sender: Sender): CompanyGroup[] {
  const groups = new Map<
    string,
    { name: string; sector: Sector | undefined; isListed: boolean; mentions: Span[] }
  >();
  for (const mention of companyMentions(analysis, sender)) {
    const key = keyOf(mention.name);
    const group = groups.get(key) ?? { name: mention.name, sector: undefined, isListed: false, mentions: [] };
    if (mention.name.length > group.name.length) group.name = mention.name;
    if (mention.isListed) Object.assign(group, { sector: mention.sector, isListed: true });
    group.sector ??= mention.sector;
    group.mentions.push({ start: mention.start, end: mention.end });
    groups.set(key, group);
  }
  return [...groups].map(([key, group]) => ({ key, ...group, isSender: isSender(key, sender) }));
}

/** Whether a name is that of the sender's domain or stands in the display name. */
export function isSender(key: string, sender: Sender): boolean {
  if (key.length < 2 || !mayBeCompany(sender)) return false;
  if (sender.label === key || (key.length >= 4 && sender.label.startsWith(key))) return true;
  return (sender.person?.name ?? '')
    .split(/[\s,(|]+/)
    .map(plainWord)
    .includes(key);
}

function companyMentions(analysis: Analysis, sender: Sender): CompanyMention[] {
  const mentions = listedMentions(analysis, sender);
  const own = domainMentions(analysis, sender, mentions);
  const known = [...mentions, ...own];
  const told = isCivil(analysis, sender) ? [] : namesAfterHostWords(analysis, known);
  const sponsors = [...namesAfterSponsorWords(analysis, [...known, ...told]), ...told].map((name) => ({
    ...name,
    sector: undefined,
  }));
  const all = [...known, ...sponsors];
  return [...all, ...repeatedMentions(analysis, sponsors, all)]
    .filter(
      (mention) => analysis.regionAt(mention.start) !== 'quoted' || isSender(keyOf(mention.name), sender),
    )
    .sort((one, other) => one.start - other.start);
}

/** Names that a list or their build makes companies; an ambiguous one only of the sender. */
function listedMentions(analysis: Analysis, sender: Sender): CompanyMention[] {
  const mentions: CompanyMention[] = analysis.legalNames.map((name) => ({
    ...name,
    sector: name.sectorHint,
  }));
  let at = 0;
  for (const name of analysis.names) {
    if (name.type !== 'company' || name.entry.sector === 'agency') continue;
    while (at < analysis.legalNames.length && (mentions[at]?.end ?? 0) <= name.start) at++;
    const known = at < analysis.legalNames.length ? mentions[at] : undefined;
    if (known && known.start < name.end) {
      mentions[at] = { ...known, sector: name.entry.sector, isListed: true };
      continue;
    }
    if (name.ambiguous && sender.owner.entry !== name.entry && !isSender(keyOf(name.entry.name), sender))
      continue;
    const { start, end, entry } = name;
    mentions.push({
      name: analysis.text.slice(start, end),
      sector: entry.sector,
      isListed: true,
      start,
      end,
    });
  }
  return mentions;
}

/** The name in the sender's domain, written as a name in the text: “Nutrivia tar notan”, “Puls & Våg”. */
function domainMentions(analysis: Analysis, sender: Sender, known: readonly Span[]): CompanyMention[] {
  if (sender.label.length < 3 || !mayBeCompany(sender) || !sender.person || isCivil(analysis, sender))
    return [];
  const mayBegin = (plain: string) => sender.label.startsWith(plain.slice(0, 3));
  if (!analysis.tokens.some((token) => isNameStart(analysis, token) && mayBegin(plainWord(token.lower))))
    return [];
  const words = wordsOf(analysis);
  const isKnown = coverOf(known, analysis.text.length);
  const mentions: CompanyMention[] = [];
  let free = 0;
  for (const [at, word] of words.entries()) {
    if (!word.isCapital || word.start < free || !mayBegin(word.plain)) continue;
    const reached = longestFrom(sender, words, at);
    if (!reached || isKnown(word) || isInAddress(analysis, word, reached)) continue;
    const end = reached.isGenitive
      ? reached.end
      : (readLegalTail(analysis.text, reached.end)?.end ?? reached.end);
    mentions.push({
      name: analysis.text.slice(word.start, end),
      sector: sender.owner.sector,
      start: word.start,
      end,
    });
    free = end;
  }
  return mentions;
}

function wordsOf(analysis: Analysis): Word[] {
  return analysis.tokens
    .filter((token) => token.kind !== 'mark' || token.lower === '&')
    .map((token) => ({
      start: token.start,
      end: token.end,
      plain: token.lower === '&' ? 'och' : plainWord(token.lower),
      isCapital: isNameStart(analysis, token),
    }));
}

/** Whether a word or number begins with a capital or a figure. */
function isNameStart({ text }: Analysis, { start, kind }: Analysis['tokens'][number]): boolean {
  const code = text.charCodeAt(start);
  if (code < 0x80) return (code >= 0x41 && code <= 0x5a) || (code >= 0x30 && code <= 0x39);
  return kind !== 'mark' && /[\p{Lu}\p{N}]/u.test(text[start] ?? '');
}

function isInAddress({ text }: Analysis, first: Span, last: Pick<Span, 'end'>): boolean {
  return (
    /^(?:\.\p{L}|@)/u.test(text.slice(last.end, last.end + 2)) || /[@/]/.test(text[first.start - 1] ?? '')
  );
}

/** The same name once more, after the text has said that it is a company's: “Calvinor informerar”. */
function repeatedMentions(
  analysis: Analysis,
  learned: readonly CompanyMention[],
  known: readonly Span[],
): CompanyMention[] {
  const names = new Set(learned.map(({ name }) => keyOf(name)).filter((key) => key.length > 3));
  if (names.size === 0) return [];
  const isKnown = coverOf(known, analysis.text.length);
  return wordsOf(analysis).flatMap((word) => {
    const isName = names.has(word.plain) || (word.plain.endsWith('s') && names.has(word.plain.slice(0, -1)));
    if (!word.isCapital || !isName || isKnown(word) || isInAddress(analysis, word, word)) return [];
    const end = names.has(word.plain) ? word.end : word.end - 1;
    return [{ name: analysis.text.slice(word.start, end), sector: undefined, start: word.start, end }];
  });
}

/** Whether a mention stands in a sentence that speaks of sponsors. */
export function sponsorWordsBeside(analysis: Analysis, sentence: Span): boolean {
  return phrasesWithin(analysis, 'sponsor', sentence.start, sentence.end).length > 0;
}
