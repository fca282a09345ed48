import careList from '../../../rules/names/care-domains.json';
import companyList from '../../../rules/names/companies.json';
import congressList from '../../../rules/names/congresses.json';
import placeList from '../../../rules/names/places.json';
import venueList from '../../../rules/names/venues.json';
import type { CareBody, Company, Congress, ListedName, Place, Venue } from './name-match.ts';

/** One way of writing a listed name. */
export interface Term {
  readonly text: string;
  readonly listed: ListedName;
  readonly ambiguous: boolean;
}

/** The lists made ready for looking up: `terms` by their first word, longest first; `owners` by mail domain. */
export interface NameIndex {
  readonly terms: ReadonlyMap<string, readonly Term[]>;
  readonly owners: ReadonlyMap<string, DomainListing>;
  /** Second-level labels and squeezed names ("boehringer-ingelheim"), which only suggest an owner. */
  readonly labels: ReadonlyMap<string, DomainListing>;
}

/** A company or care body that a mail domain belongs to. */
export type DomainListing = Extract<ListedName, { type: 'company' | 'care' }>;

/** Makes the index of all lists under `rules/names/`. A pure function of data: call it once and keep the result. */
export function buildNameIndex(): NameIndex {
  const listed = listNames();
  const holders = listed.filter(
    (each): each is DomainListing => each.type === 'company' || each.type === 'care',
  );
  return { terms: indexTerms(listed), owners: indexOwners(holders), labels: indexLabels(holders) };
}

/** The casts are checked by a test that validates each list against its type. */
function listNames(): ListedName[] {
  return [
    ...(companyList as readonly Company[]).map((entry) => ({ type: 'company', entry }) as const),
    ...(careList as readonly CareBody[]).map((entry) => ({ type: 'care', entry }) as const),
    ...(venueList as readonly Venue[]).map((entry) => ({ type: 'venue', entry }) as const),
    ...(placeList as readonly Place[]).map((entry) => ({ type: 'place', entry }) as const),
    ...(congressList as readonly Congress[]).map((entry) => ({ type: 'congress', entry }) as const),
  ];
}

function indexTerms(listed: readonly ListedName[]): Map<string, Term[]> {
  const terms = new Map<string, Term[]>();
  for (const term of listed.flatMap(writings)) {
    const word = firstWord(term.text);
    const sharing = terms.get(word);
    if (sharing) sharing.push(term);
    else terms.set(word, [term]);
  }
  for (const sharing of terms.values()) sharing.sort((a, b) => b.text.length - a.text.length);
  return terms;
}

/** Name, aliases and their capitals. A platform tells nothing about who invites: it is known by its domain alone. */
function writings(listed: ListedName): Term[] {
  if (listed.type === 'company' && listed.entry.role === 'platform') return [];
  const { name, aliases = [], ambiguous = [] } = listed.entry;
  return [name, ...aliases].flatMap((text) => {
    const term = { text, listed, ambiguous: ambiguous.includes(text) };
    const capitals = text.toUpperCase();
    const mayShout = text.length > 3 && (listed.type === 'company' || !term.ambiguous);
    const isNew = capitals !== text && !aliases.includes(capitals) && capitals !== name;
    return mayShout && isNew ? [term, { ...term, text: capitals }] : [term];
  });
}

function firstWord(text: string): string {
  return /^[\p{L}\p{M}\p{N}]+/u.exec(text)?.[0] ?? text;
}

function indexOwners(holders: readonly DomainListing[]): Map<string, DomainListing> {
  const owners = new Map<string, DomainListing>();
  for (const holder of holders) {
    for (const domain of domainsOf(holder)) if (!owners.has(domain)) owners.set(domain, holder);
  }
  return owners;
}

function domainsOf({ type, entry }: DomainListing): readonly string[] {
  return [...(entry.domains ?? []), ...(type === 'care' ? (entry.formerDomains ?? []) : [])];
}

function indexLabels(holders: readonly DomainListing[]): Map<string, DomainListing> {
  const labels = new Map<string, DomainListing>();
  for (const holder of holders) {
    if (holder.type === 'company' && holder.entry.role === 'platform') continue;
    for (const label of labelsOf(holder)) if (!labels.has(label)) labels.set(label, holder);
  }
  return labels;
}

/** Labels under four letters fit too many others, and so do the ambiguous names. */
function labelsOf(holder: DomainListing): string[] {
  const fromDomains = domainsOf(holder).map((domain) => domain.split('.').at(-2) ?? '');
  const { name, ambiguous = [] } = holder.entry;
  const words = ambiguous.includes(name) ? [] : plainWords(name);
  return [...fromDomains, words.join(''), words.join('-')].filter(
    (label) => label.length > 3 && !GENERIC_LABELS.includes(label),
  );
}

const GENERIC_LABELS = ['medical', 'life', 'health', 'pharma', 'care'];

function plainWords(name: string): string[] {
  const plain = name.toLowerCase().replaceAll('ø', 'o').replaceAll('æ', 'ae').normalize('NFD');
  return plain.replace(/\p{M}/gu, '').match(/[a-z0-9]+/g) ?? [];
}
