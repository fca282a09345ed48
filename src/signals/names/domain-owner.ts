import mail from '../../../rules/names/mail-domains.json';
import type { Sector } from '../../report.ts';
import type { DomainListing, NameIndex } from './name-index.ts';
import type { CareBody, Company } from './name-match.ts';
import { fitsAny } from './word-pattern.ts';

/**
 * Who a mail address belongs to, by its domain alone. An owner of the type agency may be a mere platform
 * (`entry.role`). `guessed` is true when only the look of the domain says so: it then needs other support.
 */
export interface DomainOwner {
  readonly type:
    | 'company'
    | 'care'
    | 'agency'
    | 'society'
    | 'authority'
    | 'university'
    | 'industry-body'
    | 'webmail'
    | 'unknown';
  /** The listed domain, or the registered one as far as its form tells; empty when the address has none. */
  readonly domain: string;
  readonly entry?: Company | CareBody;
  readonly sector?: Sector;
  readonly guessed?: true;
  /** The domain is the reader's own organisation's. */
  readonly internal?: true;
}

/** Tells who owns the domain of an e-mail address, or of a bare domain. Never throws. */
export function domainOwner(index: NameIndex, address: string): DomainOwner {
  const domain = domainOf(address);
  if (!domain.includes('.')) return { type: 'unknown', domain };
  return (
    ownOrganisation(index, domain) ??
    listedOwner(index, domain) ??
    webmail(domain) ??
    guessedOwner(index, registered(domain), domain)
  );
}

function domainOf(address: string): string {
  const host = address
    .slice(address.lastIndexOf('@') + 1)
    .trim()
    .toLowerCase();
  return /^[\p{L}\p{N}.-]{1,253}(?=[>\s]|$)/u.exec(host)?.[0].replace(/\.$/, '') ?? '';
}

function ownOrganisation(index: NameIndex, domain: string): DomainOwner | undefined {
  if (index.internal.size === 0) return undefined;
  const own = endings(domain).find((ending) => index.internal.has(ending));
  return own === undefined ? undefined : { type: 'care', domain: own, internal: true };
}

function listedOwner(index: NameIndex, domain: string): DomainOwner | undefined {
  for (const ending of endings(domain)) {
    const listing = index.owners().get(ending);
    if (listing) return describe(listing, ending);
  }
  return undefined;
}

/** "a.b.se" gives itself, then "b.se". */
function endings(domain: string): string[] {
  const labels = domain.split('.');
  return labels.slice(0, -1).map((_, at) => labels.slice(at).join('.'));
}

function describe({ type, entry }: DomainListing, domain: string): DomainOwner {
  if (type === 'company') {
    return { type: entry.sector === 'agency' ? 'agency' : 'company', domain, entry, sector: entry.sector };
  }
  const isCare = entry.kind === 'region' || entry.kind === 'private-care';
  return { type: isCare ? 'care' : entry.kind, domain, entry };
}

function webmail(domain: string): DomainOwner | undefined {
  const found = endings(domain).find((ending) => mail.webmail.includes(ending));
  const label = registered(domain).split('.')[0] ?? '';
  if (found === undefined && !mail.webmailLabels.includes(label)) return undefined;
  return { type: 'webmail', domain: found ?? registered(domain) };
}

/** Two labels, or three under the likes of co.uk. */
function registered(domain: string): string {
  const labels = domain.split('.');
  const isDeep = labels.at(-1)?.length === 2 && mail.secondLevel.includes(labels.at(-2) ?? '');
  return labels.slice(isDeep ? -3 : -2).join('.');
}

/** Listed labels first, then the academic endings, then what words the labels are made of, innermost label first. */
function guessedOwner(index: NameIndex, domain: string, whole: string): DomainOwner {
  const label = domain.split('.')[0] ?? '';
  const listing = index.labels().get(label);
  if (listing) return { ...describe(listing, domain), guessed: true };
  if (mail.academicEndings.some((ending) => domain.endsWith(`.${ending}`))) {
    return { type: 'university', domain, guessed: true };
  }
  const labels = [label, ...whole.slice(0, -domain.length).split('.').filter(Boolean).reverse()];
  return (
    labels.map((each) => hinted(each, domain)).find((owner) => owner !== undefined) ?? {
      type: 'unknown',
      domain,
    }
  );
}

function hinted(label: string, domain: string): DomainOwner | undefined {
  const hint = mail.hints.find(({ labels }) => fitsAny(label, labels));
  if (!hint) return undefined;
  const sector = hint.sector as Sector | undefined;
  return { type: hint.type as DomainOwner['type'], domain, ...(sector ? { sector } : {}), guessed: true };
}
