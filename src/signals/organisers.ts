import type { Span } from '../mail/message.ts';
import type { Organiser, Sector } from '../report.ts';
import type { Analysis } from './analysis.ts';
import type { Engine } from './engine.ts';
import { sentenceSpan } from './look-up.ts';
import type { DomainOwner } from './names/domain-owner.ts';
import { findLegalNames } from './names/legal-names.ts';
import { findAgency } from './parties/agency.ts';
import { isCivil } from './parties/civil.ts';
import { countryOfName } from './parties/country.ts';
import { findHosts } from './parties/hosts.ts';
import { findInstitution } from './parties/institution.ts';
import { type CompanyGroup, groupMentions, sponsorWordsBeside } from './parties/mentions.ts';
import { guessSector, sectorOf } from './parties/sector.ts';
import { mayBeCompany, readSender, type Sender } from './parties/sender.ts';
import { isPrivate, isStranger, type Side, sideOf } from './parties/side.ts';

/** Who stands behind a message, and on whose behalf its writer says “we”. */
export interface Parties {
  readonly organisers: readonly Organiser[];
  /** The writer's side: an industry company, somebody else, or nobody can tell. */
  readonly side: Side;
  /** Who “we” is when the writer speaks of paying: where nobody can tell, a stranger who writes to care is a company. */
  readonly writer: Side;
  /** Every mention of a company, in the order of the text; none overlap. */
  readonly mentions: readonly Span[];
  /** Who the writer's address belongs to; of a forwarded message, the inner sender's. */
  readonly owner: DomainOwner;
}

/** Finds the companies and others who invite, sponsor or arrange. */
export function findParties(analysis: Analysis, engine: Engine): Parties {
  const sender = readSender(analysis, engine.names);
  const groups = groupMentions(analysis, sender);
  const agency = findAgency(analysis, groups, sender);
  const hosts = findHosts(analysis, groups, sender).filter((group) => !agency || !group.isSender);
  const sponsors = groups.filter((group) => !hosts.includes(group) && isSponsor(analysis, group));
  const fallback = hosts.length > 0 || agency ? undefined : senderAsHost(analysis, sender);
  const companies = [
    ...hosts.map((group) => toOrganiser(analysis, group, 'host', sender)),
    ...(fallback ? [fallback] : []),
    ...sponsors.map((group) => toOrganiser(analysis, group, 'sponsor', sender)),
  ];
  const isHosted = companies.some(({ role, sector }) => role === 'host' && isIndustry(sector));
  const institution = isHosted || agency ? undefined : findInstitution(analysis, sender);
  const told = sideOf(analysis, isHosted, sender);
  const side =
    told === 'unknown' && (isNamedBody(institution) || isCivil(analysis, sender)) ? 'organiser' : told;
  return {
    organisers: [...companies, ...(agency ? [agency] : []), ...(institution ? [institution] : [])],
    side,
    writer: side === 'unknown' ? writerOf(analysis, sender) : side,
    mentions: groups.flatMap((group) => group.mentions).sort((one, other) => one.start - other.start),
    owner: sender.owner,
  };
}

/** Where nobody can tell the side: who invites friends pays as a private person, a stranger as a company. */
function writerOf(analysis: Analysis, sender: Sender): Side {
  if (isPrivate(analysis)) return 'organiser';
  return isStranger(analysis, sender) ? 'company' : 'unknown';
}

/** “Musikföreningen Stetoskopet”: a society, a school or an authority by its name; a person who writes for one is not. */
function isNamedBody(institution: Organiser | undefined): boolean {
  return institution !== undefined && institution.sector !== 'other';
}

/** Whether a sector is that of somebody who sells to health care. */
export function isIndustry(sector: Sector): boolean {
  return ['pharma', 'medtech', 'labtech', 'biotech', 'other-industry'].includes(sector);
}

function isSponsor(analysis: Analysis, { isSender, mentions }: CompanyGroup): boolean {
  if (isSender) return false;
  return mentions.some((span) => {
    const sentence = sentenceSpan(analysis, span.start);
    return sentence !== undefined && sponsorWordsBeside(analysis, sentence);
  });
}

function toOrganiser(
  analysis: Analysis,
  group: CompanyGroup,
  role: Organiser['role'],
  sender: Sender,
): Organiser {
  const longest = group.mentions.reduce((best, span) =>
    span.end - span.start > best.end - best.start ? span : best,
  );
  const country = countryOfName(group.name);
  return {
    name: group.name,
    sector: sectorOf(analysis, group, sender),
    role,
    ...(country ? { country } : {}),
    start: longest.start,
    end: longest.end,
  };
}

/** A company that is named in the From line or its domain alone. */
function senderAsHost(analysis: Analysis, sender: Sender): Organiser | undefined {
  const { person, owner, shownName } = sender;
  const isOpen = owner.type === 'unknown' || (owner.guessed === true && !owner.entry);
  if (!person || !mayBeCompany(sender) || (isOpen && isCivil(analysis, sender))) return undefined;
  const [legal] = findLegalNames(person.name ?? '');
  const name = legal?.name ?? (owner.type === 'company' ? owner.entry?.name : undefined) ?? shownName;
  if (name) {
    const hint = legal?.sectorHint ?? owner.sector;
    return {
      name,
      sector: owner.entry ? (owner.sector ?? 'other-industry') : guessSector(analysis, hint, name),
      role: 'host',
    };
  }
  if (owner.type !== 'company' || !owner.sector) return undefined;
  return { name: person.name ?? owner.domain, sector: owner.sector, role: 'host' };
}
