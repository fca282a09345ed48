import type { OwnCompany } from './judging/overlay.ts';
import type { Limit, LocalText, QuestionText, Rule, Source } from './judging/rule.ts';

/** An edition of the cooperation rules and the ISO date on which it came into force. */
export interface Edition {
  readonly edition: string;
  readonly inForce: string;
}

/** A set of rules with all they refer to, each list in the order of its ids. */
export interface Pack {
  readonly id: string;
  /** Every edition that the pack can name, the latest first. */
  readonly editions: readonly Edition[];
  readonly rules: readonly Rule[];
  readonly limits: ReadonlyMap<string, Limit>;
  readonly sources: ReadonlyMap<string, Source>;
  readonly questions: ReadonlyMap<string, QuestionText>;
  /** Ids of the overlays laid on the pack. */
  readonly overlays: readonly string[];
  /** What overlays add beside rules, limits and sources; absent where none is laid. */
  readonly local?: LocalPart;
}

/** What overlays tell of themselves and of their region. */
export interface LocalPart {
  /** What each overlay is called, by its id. */
  readonly names: ReadonlyMap<string, LocalText>;
  readonly companies: readonly OwnCompany[];
  readonly internalDomains: readonly string[];
}

const packs = import.meta.glob<PackFile>('../rules/pack.json', { eager: true, import: 'default' });
const rules = import.meta.glob<Rule>('../rules/rules/*.json', { eager: true, import: 'default' });
const limits = import.meta.glob<Limit>('../rules/limits/*.json', { eager: true, import: 'default' });
const sources = import.meta.glob<Source>('../rules/sources/*.json', { eager: true, import: 'default' });
const questions = import.meta.glob<QuestionText>('../rules/questions/*.json', {
  eager: true,
  import: 'default',
});

/** The pack's own file, `rules/pack.json`: the latest edition, then those before it, later ones first. */
export interface PackFile extends Edition {
  readonly id: string;
  readonly earlier: readonly Edition[];
}

/** What the files of a pack hold, in any order. */
export interface PackParts {
  readonly pack: PackFile;
  readonly rules: Iterable<Rule>;
  readonly limits: Iterable<Limit>;
  readonly sources: Iterable<Source>;
  readonly questions: Iterable<QuestionText>;
}

/** The pack that comes with the product, gathered from the files in `rules/`. */
export function loadPack(): Pack {
  const pack = packs['../rules/pack.json'];
  if (!pack) throw new Error('rules/pack.json is missing');
  return gatherPack({
    pack,
    rules: Object.values(rules),
    limits: Object.values(limits),
    sources: Object.values(sources),
    questions: Object.values(questions),
  });
}

/** A pack of these parts, without overlays. */
export function gatherPack({ pack, rules, limits, sources, questions }: PackParts): Pack {
  return {
    id: pack.id,
    editions: [{ edition: pack.edition, inForce: pack.inForce }, ...pack.earlier],
    rules: sortById(rules),
    limits: mapById(limits),
    sources: mapById(sources),
    questions: mapById(questions),
    overlays: [],
  };
}

/** What the overlays laid on a pack are called, by their ids, as plain data. */
export function overlayNamesIn({ local }: Pick<Pack, 'local'>): Readonly<Record<string, LocalText>> {
  return Object.fromEntries(local?.names ?? []);
}

/** The edition in force on an ISO date; the earliest one for days before it. */
export function editionInForce(pack: Pack, date: string): Edition {
  const inForce = pack.editions.find((edition) => edition.inForce <= date) ?? pack.editions.at(-1);
  if (!inForce) throw new Error('the pack names no edition');
  return inForce;
}

function mapById<T extends { readonly id: string }>(files: Iterable<T>): ReadonlyMap<string, T> {
  return new Map(sortById(files).map((one) => [one.id, one]));
}

function sortById<T extends { readonly id: string }>(files: Iterable<T>): readonly T[] {
  return [...files].sort((a, b) => (a.id < b.id ? -1 : a.id > b.id ? 1 : 0));
}
