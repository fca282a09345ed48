import { readFileSync } from 'node:fs';
import { gzipSync } from 'node:zlib';
import * as v from 'valibot';
import { describe, expect, test } from 'vitest';

const text = v.pipe(v.string(), v.minLength(1));
const texts = v.optional(v.pipe(v.array(text), v.minLength(1)));
const country = v.pipe(v.string(), v.regex(/^[A-Z]{2}$/));
const domains = v.optional(
  v.pipe(v.array(v.pipe(v.string(), v.regex(/^[a-z0-9-]+(\.[a-z0-9-]+)+$/))), v.minLength(1)),
);
const named = { name: text, aliases: texts, ambiguous: texts };

const schemas = {
  companies: v.strictObject({
    ...named,
    sector: v.picklist(['pharma', 'medtech', 'labtech', 'biotech', 'agency']),
    role: v.optional(v.picklist(['congress-organiser', 'platform', 'media', 'med-ed', 'cro'])),
    domains,
  }),
  'care-domains': v.strictObject({
    ...named,
    kind: v.picklist(['region', 'private-care', 'authority', 'university', 'society', 'industry-body']),
    domains,
    formerDomains: domains,
  }),
  venues: v.strictObject({
    ...named,
    kind: v.picklist([
      'conference-centre',
      'hospital',
      'hotel',
      'fine-dining',
      'spa',
      'golf',
      'ski',
      'castle',
      'resort',
      'cruise',
      'arena',
      'entertainment',
    ]),
    luxury: v.optional(v.literal(true)),
    place: v.optional(text),
    country: v.optional(country),
    person: v.optional(v.literal(true)),
  }),
  places: v.strictObject({
    ...named,
    type: v.picklist(['country', 'city', 'municipality', 'locality']),
    country,
    in: v.optional(text),
    person: v.optional(v.literal(true)),
  }),
  congresses: v.strictObject({
    ...named,
    organiser: text,
    by: v.picklist(['society', 'industry', 'agency', 'region']),
    scope: v.picklist(['international', 'nordic', 'sweden']),
  }),
};

type List = keyof typeof schemas;
interface Entry {
  readonly name: string;
  readonly aliases?: readonly string[];
  readonly ambiguous?: readonly string[];
  readonly domains?: readonly string[];
  readonly role?: string;
}
const lists: readonly List[] = ['companies', 'care-domains', 'venues', 'places', 'congresses'];

function source(list: List): string {
  return readFileSync(new URL(`../rules/names/${list}.json`, import.meta.url), 'utf8');
}

function entries(list: List): readonly Entry[] {
  return v.parse(v.array(schemas[list] as v.GenericSchema<unknown, Entry>), JSON.parse(source(list)));
}

function terms({ name, aliases = [] }: Entry): string[] {
  return [name, ...aliases];
}

// Ordinary words and given names that begin a sentence with a capital, Swedish then English.
const ordinary = `Accord Aha Alla Alligator Amicus Apa Aspen Bank Berg Besök Biogen Blå Boken Boule Cardinal Cirkus
  Cook Den Det Diplomat Ditt Eda Eko Elsa Endo Epa Era Ers Ett Falk Fest Forte Fotografiska Friends Ge Gent Glad Gore
  Guld Hamn Hav Hej Hus Island Kista Kite Koka Kosta Kreta Kry Kuba Köping Lady Ledig Leo Lilly Lima Link Lille Lund
  Mark Med Meda Medel Mer Min Mora Moderna Nice Niger Noma Nora Nus Ny Operan Orion Orlando Paris Permobil Plan Porto
  Program Radiometer Riche Rom Rule Sala Salem Sand Signum Skansen Skara Sofia Sol Split Stada Stad Stille Stryker
  Strides Svar Sälen Säter Tandem Tid Tivoli Torg Trosa Vara Vertex Vi Vila Vital Vår Ydre
  And Apple Ash Band Best Blue Care Cork Early Edge Epic Ever Free Gentian Good Hills Holiday Icon Index Initiator
  Inspire Integra Intuitive Jersey Jordan Jubilant Kind Lupin March May Merit Nobel Oracle Open Orchid Penumbra
  Phoenix Reading Real Rhythm Serb Sharing Sun Sunrise Steam The Turkey Waterfront Wellington Zoom`;

describe.each(lists)('%s', (list) => {
  test('has only the fields that its type has', () => {
    expect(() => entries(list)).not.toThrow();
  });

  test('stands one entry a line, sorted by name', () => {
    const rows = entries(list);
    const names = rows.map(({ name }) => name);
    expect(names).toEqual([...names].sort((a, b) => (a < b ? -1 : a > b ? 1 : 0)));
    expect(source(list).trimEnd().split('\n')).toHaveLength(rows.length + 2);
  });

  test('names nothing twice, but for acronyms marked ambiguous', () => {
    const clear = entries(list).flatMap((entry) =>
      terms(entry).filter((term) => !entry.ambiguous?.includes(term)),
    );
    expect(clear.filter((term, at) => clear.indexOf(term) !== at)).toEqual([]);
  });

  test('marks as ambiguous only names that the entry has', () => {
    const strays = entries(list).flatMap((entry) =>
      (entry.ambiguous ?? []).filter((term) => !terms(entry).includes(term)),
    );
    expect(strays).toEqual([]);
  });

  test('marks ordinary words and given names as ambiguous', () => {
    const words = new Set(ordinary.split(/\s+/));
    const unmarked = entries(list)
      .filter(({ role }) => role !== 'platform')
      .flatMap((entry) => terms(entry).filter((term) => words.has(term) && !entry.ambiguous?.includes(term)));
    expect(unmarked).toEqual([]);
  });

  test('begins each name with a letter or digit, in composed characters', () => {
    const bad = entries(list)
      .flatMap(terms)
      .filter(
        (term) => !/^[\p{L}\p{N}]/u.test(term) || term !== term.normalize('NFC') || /^\s|\s\s|\s$/.test(term),
      );
    expect(bad).toEqual([]);
  });
});

test('no ambiguous acronym of two letters counts alone', () => {
  const short = lists.flatMap(entries).flatMap((entry) => {
    const clear = terms(entry).filter((term) => !entry.ambiguous?.includes(term));
    return entry.role === 'platform' ? [] : clear.filter((term) => /^\p{L}{1,2}$/u.test(term));
  });
  expect(short).toEqual([]);
});

test('a domain belongs to one entry, but for companies of one group', () => {
  const owned = [...entries('companies'), ...entries('care-domains')].flatMap(({ domains: own = [] }) => own);
  const shared = new Set(owned.filter((domain, at) => owned.indexOf(domain) !== at));
  expect([...shared].sort()).toEqual(['its.jnj.com', 'jnj.com', 'roche.com']);
});

test('all lists together stay under 45 kB compressed', () => {
  const size = lists.reduce((sum, list) => sum + gzipSync(source(list)).length, 0);
  expect(size).toBeLessThan(45_000);
});
