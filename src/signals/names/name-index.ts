import careList from '../../../rules/names/care-domains.json';
import companyList from '../../../rules/names/companies.json';
import congressList from '../../../rules/names/congresses.json';
import placeList from '../../../rules/names/places.json';
import venueList from '../../../rules/names/venues.json';
import { isWordCode } from '../../text/characters.ts';
import { groupBy } from '../../text/group-by.ts';
import { once } from '../../text/once.ts';
import type { CareBody, Company, Congress, ListedName, Place, Venue } from './name-match.ts';
import { ownCompany } from './own-company.ts';

/** One way of writing a listed name. */
export interface Term {
  readonly text: string;
  readonly listed: ListedName;
  readonly ambiguous: boolean;
}

/** The lists made ready for looking up. */
export interface NameIndex {
  /** The terms that begin with a word, longest first. */
  readonly termsOf: (word: string) => readonly Term[];
  /** Codes of the units that terms begin with: most words begin with another and are passed over. */
  readonly openings: ReadonlySet<number>;
  /** Who a mail domain belongs to. */
  readonly owners: () => ReadonlyMap<string, DomainListing>;
  /** Second-level labels and squeezed names ("boehringer-ingelheim"), which only suggest an owner. */
  readonly labels: () => ReadonlyMap<string, DomainListing>;
  /** Mail domains of the reader's own organisation; what ends in one of them is its own, too. */
  readonly internal: ReadonlySet<string>;
}

/** What a reader's region tells beside the lists: companies that these lack, and its own mail domains. */
export interface LocalNames {
  readonly companies: readonly Company[];
  readonly internalDomains: readonly string[];
}

/** A company or care body that a mail domain belongs to. */
export type DomainListing = Extract<ListedName, { type: 'company' | 'care' }>;

/**
 * Makes the index of all lists under `rules/names/`, and of what a region adds, which goes before them. What is seldom
 * asked for is made when it is.
 */
export function buildNameIndex(local?: LocalNames): NameIndex {
  const listed = [...(local?.companies ?? []).map(ownCompany), ...listNames()];
  const holders = listed.filter(
    (each): each is DomainListing => each.type === 'company' || each.type === 'care',
  );
  return {
    ...indexTerms(listed),
    owners: once(() => indexOwners(holders)),
    labels: once(() => indexLabels(holders)),
    internal: new Set(local?.internalDomains.map((domain) => domain.toLowerCase())),
  };
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

/** Names are sorted by their first letters alone; their terms are made when a word first begins so. */
function indexTerms(listed: readonly ListedName[]): Pick<NameIndex, 'termsOf' | 'openings'> {
  const named = new Map<number, Writing[]>();
  const openings = new Set<number>();
  for (const writing of listed.flatMap(writings)) {
    const key = keyOf(writing.text);
    const sharing = named.get(key);
    if (sharing) sharing.push(writing);
    else named.set(key, [writing]);
    openings.add(writing.text.charCodeAt(0)).add(writing.text.toUpperCase().charCodeAt(0));
  }
  const made = new Map<number, ReadonlyMap<string, readonly Term[]>>();
  const termsOf = (word: string) => {
    const key = keyOf(word);
    const ready = made.get(key);
    if (ready) return ready.get(word) ?? none;
    const terms = byFirstWord((named.get(key) ?? []).flatMap(termsFor));
    made.set(key, terms);
    return terms.get(word) ?? none;
  };
  return { termsOf, openings };
}

const none: readonly Term[] = [];

interface Writing {
  readonly text: string;
  readonly listed: ListedName;
}

/** Name and aliases. A platform tells nothing about who invites: it is known by its domain alone. */
function writings(listed: ListedName): Writing[] {
  if (listed.type === 'company' && listed.entry.role === 'platform') return [];
  const { name, aliases = [] } = listed.entry;
  return [name, ...aliases].map((text) => ({ text, listed }));
}

/** The first two letters of the first word, small, so that a name and its capitals are sorted together. */
function keyOf(text: string): number {
  const second = text.charCodeAt(1);
  return (small(text.charCodeAt(0)) << 16) | (isWordCode(second) ? small(second) : 0);
}

function small(code: number): number {
  if (code < 0x80) return code >= 0x41 && code <= 0x5a ? code + 0x20 : code;
  return String.fromCharCode(code).toLowerCase().charCodeAt(0);
}

function byFirstWord(all: readonly Term[]): ReadonlyMap<string, readonly Term[]> {
  const terms = groupBy(all, (term) => firstWord(term.text));
  for (const sharing of terms.values()) sharing.sort((a, b) => b.text.length - a.text.length);
  return terms;
}

/** A name as written, and in capitals. */
function termsFor({ text, listed }: Writing): Term[] {
  const { name, aliases = [], ambiguous = [] } = listed.entry;
  const term = { text, listed, ambiguous: ambiguous.includes(text) };
  const capitals = text.toUpperCase();
  const mayShout = text.length > 3 && (listed.type === 'company' || !term.ambiguous);
  const isNew = capitals !== text && !aliases.includes(capitals) && capitals !== name;
  return mayShout && isNew ? [term, { ...term, text: capitals }] : [term];
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
  if (/^[\x20-\x7e]*$/.test(name)) return name.toLowerCase().match(/[a-z0-9]+/g) ?? [];
  const plain = name.toLowerCase().replaceAll('ø', 'o').replaceAll('æ', 'ae').normalize('NFD');
  return plain.replace(/\p{M}/gu, '').match(/[a-z0-9]+/g) ?? [];
}
