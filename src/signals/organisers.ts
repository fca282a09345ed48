import type { Person, Span } from '../mail/message.ts';
import type { Organiser, Sector } from '../report.ts';
import { type Analysis, phrasesOf } from './analysis.ts';
import type { Engine } from './engine.ts';
import { sentenceAt, startingWithin } from './look-up.ts';
import { type DomainOwner, domainOwner } from './names/domain-owner.ts';
import { findLegalNames } from './names/legal-names.ts';

/** Who stands behind a message, and on whose behalf its writer says “we”. */
export interface Parties {
  readonly organisers: readonly Organiser[];
  /** The writer's side: an industry company, somebody else, or nobody can tell. */
  readonly side: 'company' | 'organiser' | 'unknown';
  /** Every mention of a company in the text, with the side it counts as. */
  readonly mentions: readonly Span[];
  /** Who the writer's address belongs to; of a forwarded message, the inner sender's. */
  readonly owner: DomainOwner;
}

/** Finds the companies and others who invite, sponsor or arrange. */
export function findParties(analysis: Analysis, engine: Engine): Parties {
  const sender = analysis.forwardedFrom ?? analysis.message.from;
  const owner = domainOwner(engine.names, sender?.address ?? '');
  const groups = groupMentions(analysis, sender, owner);
  const hosts = hostsOf(analysis, groups, sender, owner);
  const sponsors = groups.filter(
    (group) => !hosts.includes(group) && group.mentions.some((span) => isSponsor(analysis, span)),
  );
  const fallback = hosts.length === 0 ? senderAsHost(analysis, sender, owner) : undefined;
  const organisers = [
    ...hosts.map((group) => toOrganiser(analysis, group, 'host', owner)),
    ...sponsors.map((group) => toOrganiser(analysis, group, 'sponsor', owner)),
    ...(fallback ? [fallback] : []),
    ...others(analysis, owner, sender),
  ];
  const isCompany = hosts.length > 0 || (fallback !== undefined && isIndustry(fallback.sector));
  return {
    organisers,
    side: sideOf(analysis, isCompany, owner),
    mentions: groups.flatMap((group) => group.mentions),
    owner,
  };
}

/** Whether a sector is that of somebody who sells to health care. */
export function isIndustry(sector: Sector): boolean {
  return ['pharma', 'medtech', 'labtech', 'biotech', 'other-industry'].includes(sector);
}

interface CompanyGroup {
  readonly key: string;
  readonly name: string;
  readonly sector: Sector | undefined;
  readonly isSender: boolean;
  readonly mentions: readonly Span[];
}

/** All names of companies in the text, gathered by the first word of the name. */
function groupMentions(analysis: Analysis, sender: Person | undefined, owner: DomainOwner): CompanyGroup[] {
  const groups = new Map<string, { name: string; sector: Sector | undefined; mentions: Span[] }>();
  for (const mention of companyMentions(analysis, sender, owner)) {
    const key = keyOf(mention.name);
    const group = groups.get(key) ?? { name: mention.name, sector: undefined, mentions: [] };
    if (mention.name.length > group.name.length) group.name = mention.name;
    group.sector ??= mention.sector;
    group.mentions.push({ start: mention.start, end: mention.end });
    groups.set(key, group);
  }
  return [...groups].map(([key, group]) => ({ key, ...group, isSender: isSender(key, sender, owner) }));
}

interface CompanyMention extends Span {
  readonly name: string;
  readonly sector: Sector | undefined;
}

function companyMentions(
  analysis: Analysis,
  sender: Person | undefined,
  owner: DomainOwner,
): CompanyMention[] {
  const mentions: CompanyMention[] = analysis.legalNames.map((name) => ({
    ...name,
    sector: name.sectorHint,
  }));
  for (const name of analysis.names) {
    if (name.type !== 'company' || name.entry.sector === 'agency') continue;
    const known = mentions.find((mention) => mention.start < name.end && name.start < mention.end);
    if (known) {
      mentions[mentions.indexOf(known)] = { ...known, sector: name.entry.sector };
      continue;
    }
    if (name.ambiguous && owner.entry !== name.entry && !isSender(keyOf(name.entry.name), sender, owner))
      continue;
    mentions.push({
      name: analysis.text.slice(name.start, name.end),
      sector: name.entry.sector,
      start: name.start,
      end: name.end,
    });
  }
  mentions.push(...labelMentions(analysis, sender, owner, mentions));
  return mentions
    .filter((mention) => analysis.regionAt(mention.start) !== 'quoted')
    .sort((one, other) => one.start - other.start);
}

/** The name in the sender's domain, written as a name in the text: “Nutrivia tar notan”. */
function labelMentions(
  analysis: Analysis,
  sender: Person | undefined,
  owner: DomainOwner,
  known: readonly Span[],
): CompanyMention[] {
  const label = labelOf(owner.domain);
  if (label.length < 3 || !mayBeCompany(owner) || !sender || isCivil(analysis, label)) return [];
  return analysis.tokens
    .filter((token) => plain(token.lower) === label || plain(token.lower) === `${label}s`)
    .filter((token) => /\p{Lu}/u.test(analysis.text[token.start] ?? '') && !isCovered(token, known))
    .filter(
      (token) =>
        !/^\.\p{L}/u.test(analysis.text.slice(token.end, token.end + 2)) &&
        analysis.text[token.start - 1] !== '@',
    )
    .map((token) => ({
      name: analysis.text.slice(token.start, token.start + label.length),
      sector: owner.sector,
      start: token.start,
      end: token.start + label.length,
    }));
}

const civil = /foren|forbund|fack|sallskap|krets|union|societ|assoc|stiftelse|akademi|skola|kommitte|dagarna/;

/** A society's or a union's own name is no company's. */
function isCivil(analysis: Analysis, label: string): boolean {
  return civil.test(label) || phrasesOf(analysis, 'non-industry').length >= 3;
}

function mayBeCompany(owner: DomainOwner): boolean {
  return owner.type === 'company' || owner.type === 'unknown';
}

function isCovered(span: Span, known: readonly Span[]): boolean {
  return known.some((other) => other.start < span.end && span.start < other.end);
}

function keyOf(name: string): string {
  return plain(name.split(/[\s(]/)[0] ?? name);
}

function plain(word: string): string {
  return word
    .toLowerCase()
    .normalize('NFD')
    .replace(/[^\p{Ll}\p{N}]/gu, '');
}

/** The part of a domain that names its owner: `mail.acme-pharma.se` → `acmepharma`. */
function labelOf(domain: string): string {
  const labels = domain.split('.');
  return plain(labels[labels.length - 2] ?? '');
}

function isSender(key: string, sender: Person | undefined, owner: DomainOwner): boolean {
  if (key.length < 2) return false;
  const label = labelOf(owner.domain);
  if (mayBeCompany(owner) && (label === key || (key.length >= 4 && label.startsWith(key)))) return true;
  const words = (sender?.name ?? '').split(/[\s,(|]+/).map(plain);
  return mayBeCompany(owner) && words.includes(key);
}

function hostsOf(
  analysis: Analysis,
  groups: readonly CompanyGroup[],
  sender: Person | undefined,
  owner: DomainOwner,
): CompanyGroup[] {
  const senders = groups.filter((group) => group.isSender);
  if (senders.length > 0) return senders;
  const named = groups.filter((group) => group.mentions.some((span) => hasHostCue(analysis, span)));
  if (named.length > 0) return named;
  if (owner.type !== 'unknown' && owner.type !== 'webmail' && owner.type !== 'agency' && sender) return [];
  return groups
    .filter((group) => group.mentions.some((span) => analysis.regionAt(span.start) === 'signature'))
    .slice(0, 1);
}

/** “Arrangör: X AB”, “X bjuder in”. */
function hasHostCue(analysis: Analysis, span: Span): boolean {
  return startingWithin(phrasesOf(analysis, 'host'), span.start - 60, span.end + 3).some((cue) => {
    if (cue.kind === 'after') return cue.start >= span.end && cue.start - span.end <= 2;
    return cue.end <= span.start && span.start - cue.end <= 3;
  });
}

function isSponsor(analysis: Analysis, span: Span): boolean {
  const sentence = analysis.cut.sentences[sentenceAt(analysis, span.start)];
  return (
    sentence !== undefined &&
    startingWithin(phrasesOf(analysis, 'sponsor'), sentence.start, sentence.end).length > 0
  );
}

function toOrganiser(
  analysis: Analysis,
  group: CompanyGroup,
  role: Organiser['role'],
  owner: DomainOwner,
): Organiser {
  const longest = group.mentions.reduce((best, span) =>
    span.end - span.start > best.end - best.start ? span : best,
  );
  const sector = group.sector ?? (group.isSender ? owner.sector : undefined) ?? guessSector(analysis);
  return { name: group.name, sector, role, start: longest.start, end: longest.end };
}

/** The sector whose words the text uses most, other industry where it uses none. */
function guessSector(analysis: Analysis): Sector {
  const counts = new Map<string, number>();
  for (const { kind = '' } of phrasesOf(analysis, 'sector')) counts.set(kind, (counts.get(kind) ?? 0) + 1);
  const [best] = [...counts].sort(([, one], [, other]) => other - one);
  const sectors: readonly Sector[] = ['pharma', 'medtech', 'labtech', 'other-industry'];
  return sectors.find((sector) => sector === best?.[0]) ?? 'other-industry';
}

/** A company that is named in the From line or its domain alone. */
function senderAsHost(
  analysis: Analysis,
  sender: Person | undefined,
  owner: DomainOwner,
): Organiser | undefined {
  if (!sender) return undefined;
  const [legal] = findLegalNames(sender.name ?? '');
  if (legal && mayBeCompany(owner)) {
    return {
      name: legal.name,
      sector: legal.sectorHint ?? owner.sector ?? guessSector(analysis),
      role: 'host',
    };
  }
  if (owner.type === 'company' && owner.sector) {
    return { name: owner.entry?.name ?? sender.name ?? owner.domain, sector: owner.sector, role: 'host' };
  }
  if (owner.type === 'agency')
    return { name: owner.entry?.name ?? owner.domain, sector: 'agency', role: 'agency' };
  return undefined;
}

const careSectors: Readonly<Record<string, Sector>> = {
  care: 'care',
  society: 'society',
  authority: 'authority',
  university: 'university',
};

/** Societies, regions and others who are not industry, named as arranger or as sender. */
function others(analysis: Analysis, owner: DomainOwner, sender: Person | undefined): Organiser[] {
  const listed = analysis.names.find(
    (name) => name.type === 'care' && !name.ambiguous && hasHostCue(analysis, name),
  );
  if (listed?.type === 'care') {
    const name = analysis.text.slice(listed.start, listed.end);
    return [
      { name, sector: sectorOfCare(listed.entry.kind), role: 'host', start: listed.start, end: listed.end },
    ];
  }
  const sector = careSectors[owner.type];
  if (!sector || analysis.forwardedFrom) return [];
  return [{ name: owner.entry?.name ?? sender?.name ?? owner.domain, sector, role: 'host' }];
}

function sectorOfCare(kind: string): Sector {
  if (kind === 'society' || kind === 'authority' || kind === 'university') return kind;
  return kind === 'industry-body' ? 'other' : 'care';
}

function sideOf(analysis: Analysis, isCompany: boolean, owner: DomainOwner): Parties['side'] {
  if (isCompany) return 'company';
  if (phrasesOf(analysis, 'non-industry').length >= 2) return 'organiser';
  return owner.type === 'unknown' || owner.type === 'webmail' || owner.type === 'agency'
    ? 'unknown'
    : 'organiser';
}
