import type { LocalPart, Pack } from '../pack.ts';
import { changeRule, gatherChange, type RuleChanges } from './change-rule.ts';
import type { LimitChange, Overlay, OverlayOrigin, OwnCompany, OwnRule } from './overlay.ts';
import type { Limit, LimitStep, Rule, Source } from './rule.ts';

/** An overlay that was read, and whose it is. */
export interface OriginatedOverlay {
  readonly overlay: Overlay;
  readonly origin: OverlayOrigin;
}

/**
 * The pack with overlays laid on it, policy's first, else in the order given: a later one wins field by field, lists
 * unite, and what policy switched off stays off. Pure: the pack itself stays as it is. What an overlay says of a rule
 * that is not there is passed over.
 */
export function layOverlays(pack: Pack, overlays: readonly OriginatedOverlay[]): Pack {
  if (overlays.length === 0) return pack;
  const ordered = [
    ...overlays.filter(({ origin }) => origin === 'policy'),
    ...overlays.filter(({ origin }) => origin === 'reader'),
  ];
  const all = ordered.map(({ overlay }) => overlay);
  const changes = gatherChanges(pack, ordered);
  return {
    ...pack,
    rules: layRules(pack, all, changes),
    limits: layLimits(pack, all),
    sources: laySources(pack, all, changes),
    overlays: [...new Set([...pack.overlays, ...all.map(({ overlay }) => overlay)])],
    local: joinLocal(pack.local, all),
  };
}

function gatherChanges(pack: Pack, overlays: readonly OriginatedOverlay[]): ReadonlyMap<string, RuleChanges> {
  const standing = new Map(pack.rules.map((rule) => [rule.id, rule.off]));
  const changes = new Map<string, RuleChanges>();
  for (const { overlay, origin } of overlays) {
    for (const [id, change] of Object.entries(overlay.rules ?? {})) {
      const before = changes.get(id) ?? { off: standing.get(id), basis: [] };
      changes.set(id, gatherChange(before, change, overlay.overlay, origin));
    }
  }
  return changes;
}

function layRules(
  pack: Pack,
  overlays: readonly Overlay[],
  changes: ReadonlyMap<string, RuleChanges>,
): readonly Rule[] {
  const rules = new Map(pack.rules.map((rule) => [rule.id, rule]));
  for (const overlay of overlays) {
    for (const own of overlay.ownRules ?? []) {
      const rule = toRule(own, overlay);
      rules.set(rule.id, rule);
    }
  }
  const changed = [...rules.values()].map((rule) => {
    const change = changes.get(rule.id);
    return change ? changeRule(rule, change) : rule;
  });
  return changed.sort((a, b) => (a.id < b.id ? -1 : a.id > b.id ? 1 : 0));
}

/** Among its own rules an overlay calls each by its bare id; in the pack the overlay's name goes first. */
function toRule(own: OwnRule, { overlay, ownRules = [], revised }: Overlay): Rule {
  const nameOf = (id: string) => (ownRules.some((rule) => rule.id === id) ? `${overlay}/${id}` : id);
  return {
    ...own,
    id: nameOf(own.id),
    ...(own.yieldsTo ? { yieldsTo: own.yieldsTo.map(nameOf) } : {}),
    basis: own.basis ?? [],
    ...(revised === undefined ? {} : { revised }),
    proof: [],
    local: overlay,
  };
}

function layLimits(pack: Pack, overlays: readonly Overlay[]): ReadonlyMap<string, Limit> {
  const limits = new Map(pack.limits);
  for (const { overlay, limits: changes = {} } of overlays) {
    for (const [id, change] of Object.entries(changes)) {
      const limit = changeLimit(limits.get(id), id, change, pack, overlay);
      if (limit) limits.set(id, limit);
    }
  }
  return new Map([...limits].sort(([a], [b]) => (a < b ? -1 : 1)));
}

/** Nothing for a limit that the pack does not have and the overlay does not describe. */
function changeLimit(
  limit: Limit | undefined,
  id: string,
  { value, from, unit, name, source }: LimitChange,
  pack: Pack,
  overlay: string,
): Limit | undefined {
  const start = pack.editions.at(-1)?.inForce ?? '';
  const step: LimitStep = {
    from: from ?? start,
    ...(value === null ? {} : { value }),
    ...(source === undefined ? {} : { source }),
    local: overlay,
  };
  const before = from === undefined ? [] : (limit?.steps ?? []).filter((one) => one.from < from);
  const steps = [...before, step];
  if (limit) return { ...limit, ...(name ? { name } : {}), steps };
  return unit !== undefined && name ? { id, name, unit, status: 'inferred', steps } : undefined;
}

function laySources(
  pack: Pack,
  overlays: readonly Overlay[],
  changes: ReadonlyMap<string, RuleChanges>,
): ReadonlyMap<string, Source> {
  const names = new Map(overlays.map(({ overlay, name }) => [overlay, name]));
  const sources = new Map(pack.sources);
  for (const source of overlays.flatMap((overlay) => overlay.sources ?? [])) sources.set(source.id, source);
  for (const [rule, { link }] of changes) {
    const title = link && names.get(link.by);
    if (!title) continue;
    const id = `${link.by}/${rule}`;
    sources.set(id, { id, title, publisher: title.sv, url: link.value });
  }
  return sources;
}

function joinLocal(before: LocalPart | undefined, overlays: readonly Overlay[]): LocalPart {
  const own = overlays.flatMap((overlay) => overlay.companies ?? []);
  const internal = overlays.flatMap((overlay) => overlay.internalDomains ?? []);
  return {
    names: new Map([
      ...(before?.names ?? []),
      ...overlays.map(({ overlay, name }) => [overlay, name] as const),
    ]),
    companies: joinCompanies([...(before?.companies ?? []), ...own]),
    internalDomains: [...new Set([...(before?.internalDomains ?? []), ...internal])],
  };
}

function joinCompanies(all: readonly OwnCompany[]): readonly OwnCompany[] {
  const companies = new Map<string, OwnCompany>();
  for (const company of all) {
    const before = companies.get(company.name);
    const domains = [...new Set([...(before?.domains ?? []), ...(company.domains ?? [])])];
    companies.set(company.name, { ...company, domains });
  }
  return [...companies.values()];
}
