import type { Limit, QuestionText, Rule, Source } from './judging/rule.ts';

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
}

const packs = import.meta.glob<PackFile>('../rules/pack.json', { eager: true, import: 'default' });
const rules = import.meta.glob<Rule>('../rules/rules/*.json', { eager: true, import: 'default' });
const limits = import.meta.glob<Limit>('../rules/limits/*.json', { eager: true, import: 'default' });
const sources = import.meta.glob<Source>('../rules/sources/*.json', { eager: true, import: 'default' });
const questions = import.meta.glob<QuestionText>('../rules/questions/*.json', {
  eager: true,
  import: 'default',
});

interface PackFile extends Edition {
  readonly id: string;
  readonly earlier: readonly Edition[];
}

/** The pack that comes with the product, gathered from the files in `rules/`. */
export function loadPack(): Pack {
  const file = packs['../rules/pack.json'];
  if (!file) throw new Error('rules/pack.json is missing');
  return {
    id: file.id,
    editions: [{ edition: file.edition, inForce: file.inForce }, ...file.earlier],
    rules: sortById(rules),
    limits: mapById(limits),
    sources: mapById(sources),
    questions: mapById(questions),
    overlays: [],
  };
}

/** The edition in force on an ISO date; the earliest one for days before it. */
export function editionInForce(pack: Pack, date: string): Edition {
  const inForce = pack.editions.find((edition) => edition.inForce <= date) ?? pack.editions.at(-1);
  if (!inForce) throw new Error('the pack names no edition');
  return inForce;
}

function mapById<T extends { readonly id: string }>(files: Record<string, T>): ReadonlyMap<string, T> {
  return new Map(sortById(files).map((one) => [one.id, one]));
}

function sortById<T extends { readonly id: string }>(files: Record<string, T>): readonly T[] {
  return Object.values(files).sort((a, b) => (a.id < b.id ? -1 : a.id > b.id ? 1 : 0));
}
