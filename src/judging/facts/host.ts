import type { Organiser, Quote } from '../../report.ts';
import { type Analysis, phrasesOf } from '../../signals/analysis.ts';
import { startingWithin } from '../../signals/look-up.ts';
import { isIndustry } from '../../signals/organisers.ts';
import { countryOfName } from '../../signals/parties/country.ts';
import type { Reading } from '../../signals/reading.ts';
import type { Fact } from '../tell-facts.ts';
import { quoteOf } from './words.ts';

/** Only an agency is named, not the company behind it. */
export const onlyAgencyNamed: Fact = ({ reading }) => {
  const { organisers } = reading.parties;
  const agencies = organisers.filter((organiser) => organiser.role === 'agency');
  const isOnly = agencies.length > 0 && !organisers.some((organiser) => isIndustry(organiser.sector));
  return { truth: isOnly, evidence: isOnly ? agencies.flatMap((one) => named(reading, one)) : [] };
};

/** The company that invites sits abroad, or the agency that invites for it; unclear where its Swedish company invites with it. */
export const foreignHost: Fact = ({ reading }) => {
  const { analysis, parties } = reading;
  const hosts = parties.organisers.filter((one) => one.role === 'host' && isIndustry(one.sector));
  const agencies = parties.organisers.filter((one) => one.role === 'agency');
  const own = ownNames(reading, [...hosts, ...agencies]);
  const swedish = own.filter(({ quote }) => countryOfName(quote) === 'SE');
  const isSigned = swedish.some(({ start }) => analysis.regionAt(start) === 'signature');
  if (hosts.length === 0 || isSigned) return { truth: false, evidence: [] };
  const evidence = [
    ...own.filter(({ quote }) => isForeignName(quote)),
    ...own.flatMap((name) => placeAfter(analysis, name)),
    ...foreignAddress(analysis),
  ].slice(0, 2);
  const [language] = analysis.languages;
  const isNeighbour = language === 'nb' || language === 'da';
  const isAbroad = !parties.owner.internal && isForeignDomain(parties.owner.domain);
  if (evidence.length === 0 && !isNeighbour && !isAbroad) return { truth: false, evidence };
  const isSwedish = swedish.length > 0 || parties.owner.domain.endsWith('.se');
  return { truth: isSwedish ? 'unclear' : true, evidence };
};

/** Where the text names the companies that invite, legal notices included. */
function ownNames({ analysis, parties }: Reading, hosts: readonly Organiser[]): Quote[] {
  return [...analysis.legalNames, ...parties.mentions]
    .map(({ start, end }) => ({ start, end, quote: analysis.text.slice(start, end) }))
    .filter(({ start, quote }) => analysis.regionAt(start) !== 'quoted' && isOfHost(quote, hosts));
}

function isForeignName(name: string): boolean {
  const country = countryOfName(name);
  return country === undefined ? foreignForm.test(name) : country !== 'SE';
}

/** Legal forms that no Swedish company has, and words for what is wider than one country. */
const foreignForm =
  /\s(?:AG|B\.?V\.?|N\.?V\.?|Co|Corp(?:oration)?\.?|GmbH|Inc\.?|KGaA|LLC|LLP|Limited|Ltd\.?|PLC|plc|S\.?A\.?|SAS|S\.L\.|S\.p\.A\.|SpA|S\.r\.l\.|Sàrl|Sarl|EMEA|Europe|Global|International)$/;

/** Endings of countries' domains that are used all over the world. */
const worldwide = new Set(['eu', 'nu', 'io', 'ai', 'co', 'me', 'tv', 'cc', 'ly', 'to', 'fm', 'gl']);

function isForeignDomain(domain: string): boolean {
  const ending = domain.slice(domain.lastIndexOf('.') + 1);
  return /^[a-z]{2}$/.test(ending) && ending !== 'se' && !worldwide.has(ending);
}

function isOfHost(name: string, hosts: readonly Organiser[]): boolean {
  const first = (text: string) => text.split(/[\s(]/)[0]?.toLowerCase() ?? '';
  return hosts.some((host) => first(host.name) === first(name));
}

/** How far after the company's name the town of its seat may stand. */
const seatReach = 30;

/** “Aldemar Biosciences SA, Basel”, “Cleanfield Ltd, registered office in Cork”: a seat abroad. */
function placeAfter({ names, text }: Analysis, name: Quote): Quote[] {
  const place = startingWithin(names, name.end, name.end + seatReach).find(({ type }) => type === 'place');
  if (place?.type !== 'place' || place.entry.country === 'SE') return [];
  const between = text.slice(name.end, place.start);
  if (!/^(?:, (?:registered office in |based in )?| \(| [|·•] )$/.test(between)) return [];
  return [{ start: place.start, end: place.end, quote: text.slice(place.start, place.end) }];
}

/** A place abroad, or another country's telephone number, in the sender's signature. */
function foreignAddress(analysis: Analysis): Quote[] {
  const { text, regionAt } = analysis;
  const places = analysis.names.filter(
    (name) => name.type === 'place' && !name.ambiguous && name.entry.country !== 'SE',
  );
  const numbers = [...text.matchAll(/\+(?!46)\d{1,3}[ ()-]{0,3}\d/g)].map(({ index, 0: found }) => ({
    start: index,
    end: index + found.length,
  }));
  return [...places, ...numbers]
    .filter(({ start }) => regionAt(start) === 'signature')
    .slice(0, 1)
    .map(({ start, end }) => ({ start, end, quote: text.slice(start, end) }));
}

/**
 * The company that invites is in no list of life-science companies and the text does not make it one; unclear where
 * the text speaks of care products too.
 */
export const hostUnlisted: Fact = ({ reading }) => {
  const { analysis, parties } = reading;
  const hosts = parties.organisers.filter((one) => one.role === 'host' && isIndustry(one.sector));
  const unlisted = hosts.filter((host) => host.sector === 'other-industry' && !isListed(reading, host));
  if (unlisted.length === 0 || unlisted.length < hosts.length) return { truth: false, evidence: [] };
  const evidence = unlisted.flatMap((host) => named(reading, host)).slice(0, 2);
  const speaksOfCare = phrasesOf(analysis, 'sector').some((phrase) => phrase.kind !== 'other-industry');
  return { truth: speaksOfCare ? 'unclear' : true, evidence };
};

function isListed({ analysis, parties }: Reading, host: Organiser): boolean {
  const { start } = host;
  const isNamed = (name: Analysis['names'][number]) =>
    name.type === 'company' &&
    name.entry.sector !== 'other-industry' &&
    start !== undefined &&
    name.start <= start &&
    start < name.end;
  return (
    analysis.names.some(isNamed) ||
    (parties.owner.type === 'company' &&
      parties.owner.entry !== undefined &&
      parties.owner.sector !== 'other-industry')
  );
}

function named(reading: Reading, { start, end }: Organiser): Quote[] {
  return start === undefined || end === undefined ? [] : [quoteOf(reading, { start, end })];
}
