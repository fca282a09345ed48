import mail from '../../rules/names/mail-domains.json';
import type { Pack } from '../pack.ts';
import type { Basis, Weight } from '../report.ts';
import { nearest } from './nearest.ts';
import type { LimitChange, Overlay, OwnRule, RuleChange } from './overlay.ts';
import { type Fault, faultWords, type thingWords } from './overlay-faults.ts';
import { plainFaults } from './plain-faults.ts';
import { unknownFault } from './unknown-fault.ts';

type Path = Fault['path'];

/** What an overlay of the right shape says that does not fit the pack, or itself: ids that nothing has, or that two have. */
export function checkOverlay(overlay: Overlay, pack: Pack): Fault[] {
  const known: Known = {
    pack,
    rules: new Map(pack.rules.map((rule) => [rule.id, rule.basis])),
    sources: [...pack.sources.keys(), ...(overlay.sources ?? []).map(({ id }) => id)],
    own: (overlay.ownRules ?? []).map(({ id }) => id),
  };
  return [
    ...Object.entries(overlay.rules ?? {}).flatMap(([id, change]) => faultsOfChange(id, change, known)),
    ...Object.entries(overlay.limits ?? {}).flatMap(([id, change]) => faultsOfLimit(id, change, known)),
    ...faultsOfSources(overlay, known),
    ...(overlay.ownRules ?? []).flatMap((rule, at) => faultsOfOwnRule(rule, ['ownRules', at], known)),
    ...twice(known.own, ['ownRules']),
    ...twice(
      (overlay.companies ?? []).map(({ name }) => name),
      ['companies'],
    ),
    ...(overlay.companies ?? []).flatMap(({ domains = [] }, at) =>
      faultsOfDomains(domains, ['companies', at, 'domains']),
    ),
    ...faultsOfDomains(overlay.internalDomains ?? [], ['internalDomains']),
  ];
}

/** The ids that an overlay can name: the pack's and its own. */
interface Known {
  readonly pack: Pack;
  readonly rules: ReadonlyMap<string, readonly Basis[]>;
  readonly sources: readonly string[];
  readonly own: readonly string[];
}

function faultsOfChange(id: string, change: RuleChange, known: Known): Fault[] {
  const path = ['rules', id];
  const stands = known.rules.get(id);
  if (!stands) return [unknownFault('rule', id, path, [...known.rules.keys()])];
  const { confirmed, basis = [], weight, link } = change;
  const isSourced = confirmed !== undefined || link !== undefined;
  const isTooSure = !isSourced && weight !== undefined && isTooMuch([weight], [...stands, ...basis]);
  return [
    ...(isTooSure ? [{ path: [...path, 'weight'], message: plainFaults.tooSure }] : []),
    ...(confirmed
      ? unlessKnown('source', confirmed.source, [...path, 'confirmed', 'source'], known.sources)
      : []),
    ...faultsOfBasis(basis, [...path, 'basis'], known),
  ];
}

/** What only an interpretation supports is never more than a thing to decide. A rule without any support is its owner's word. */
function isTooMuch(weights: readonly Weight[], basis: readonly Basis[]): boolean {
  if (!weights.includes('prohibited')) return false;
  return basis.length > 0 && basis.every(({ status }) => status === 'inferred');
}

function faultsOfBasis(basis: readonly Basis[], path: Path, { sources }: Known): Fault[] {
  return basis.flatMap(({ source }, at) => unlessKnown('source', source, [...path, at, 'source'], sources));
}

function faultsOfLimit(id: string, change: LimitChange, known: Known): Fault[] {
  const path = ['limits', id];
  const { limits } = known.pack;
  const stands = limits.get(id);
  const isNew = !stands && (change.unit === undefined || change.name === undefined);
  const isOther = stands && change.unit !== undefined && change.unit !== stands.unit;
  return [
    ...(isNew ? [{ path, message: faultWords.newLimit(id, nearest(id, limits.keys())) }] : []),
    ...(isOther ? [{ path: [...path, 'unit'], message: faultWords.otherUnit(stands.unit) }] : []),
    ...(change.source === undefined
      ? []
      : unlessKnown('source', change.source, [...path, 'source'], known.sources)),
  ];
}

function faultsOfSources({ sources = [] }: Overlay, { pack }: Known): Fault[] {
  const taken = sources.flatMap((source, at) => {
    const stands = pack.sources.get(source.id);
    const isOther =
      stands !== undefined && (stands.url !== source.url || stands.title.sv !== source.title.sv);
    return isOther ? [{ path: ['sources', at, 'id'], message: faultWords.takenSource(source.id) }] : [];
  });
  return [
    ...taken,
    ...twice(
      sources.map(({ id }) => id),
      ['sources'],
    ),
  ];
}

function faultsOfOwnRule(rule: OwnRule, path: Path, known: Known): Fault[] {
  const { id, basis = [], question, yieldsTo = [] } = rule;
  const weights = rule.cases?.map(({ weight }) => weight) ?? [rule.weight];
  const rules = [...known.rules.keys(), ...known.own];
  return [
    ...(known.rules.has(id) ? [{ path: [...path, 'id'], message: faultWords.takenRule(id) }] : []),
    ...(isTooMuch(weights, basis) ? [{ path: [...path, 'weight'], message: plainFaults.tooSure }] : []),
    ...(question === undefined
      ? []
      : unlessKnown('question', question, [...path, 'question'], [...known.pack.questions.keys()])),
    ...yieldsTo.flatMap((other, at) => {
      const place = [...path, 'yieldsTo', at];
      if (other === id) return [{ path: place, message: plainFaults.yieldsToItself }];
      return unlessKnown('rule', other, place, rules);
    }),
    ...faultsOfBasis(basis, [...path, 'basis'], known),
  ];
}

function faultsOfDomains(domains: readonly string[], path: Path): Fault[] {
  const open = domains.flatMap((domain, at) =>
    isPublic(domain.toLowerCase()) ? [{ path: [...path, at], message: faultWords.publicDomain(domain) }] : [],
  );
  return [...open, ...twice(domains, path)];
}

/** A webmail's domain, or one below it, or the end of many domains: “co.uk”. */
function isPublic(domain: string): boolean {
  const [first = '', ...rest] = domain.split('.');
  const isEnding = rest.length === 1 && rest[0]?.length === 2 && mail.secondLevel.includes(first);
  return isEnding || mail.webmail.some((one) => domain === one || domain.endsWith(`.${one}`));
}

function twice(words: readonly string[], path: Path): Fault[] {
  const seen = new Set<string>();
  return words.flatMap((word, at) => {
    const small = word.toLowerCase();
    const isSecond = seen.has(small);
    seen.add(small);
    return isSecond ? [{ path: [...path, at], message: faultWords.twiceInList(word) }] : [];
  });
}

function unlessKnown(
  thing: keyof typeof thingWords,
  id: string,
  path: Path,
  known: readonly string[],
): Fault[] {
  return known.includes(id) ? [] : [unknownFault(thing, id, path, known)];
}
