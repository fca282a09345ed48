import type { Pack } from '../pack.ts';
import type { Basis } from '../report.ts';
import { layOverlays } from './lay-overlays.ts';
import type { Overlay, OverlayOrigin, OwnCompany, RuleChange } from './overlay.ts';
import {
  changeWords,
  joinTexts,
  limitInWords,
  sameText,
  sectorWords,
  statusWords,
  weightWords,
} from './overlay-change-words.ts';
import type { LocalText, Rule } from './rule.ts';

/** One thing that an overlay changes, in words for those who decide whether to add it. */
export interface OverlayChange {
  readonly place: LocalText;
  readonly before: LocalText;
  readonly after: LocalText;
}

/** All that an overlay changes in a pack, in the order in which it says so; what stands already is no change. */
export function listOverlayChanges(
  pack: Pack,
  overlay: Overlay,
  origin: OverlayOrigin = 'reader',
): readonly OverlayChange[] {
  const laid = layOverlays(pack, [{ overlay, origin }]);
  const changes = [
    ...Object.entries(overlay.rules ?? {}).flatMap(([id, change]) => {
      const [before, after] = [pack, laid].map((one) => one.rules.find((rule) => rule.id === id));
      return before && after ? changesOfRule(before, after, change, laid) : [];
    }),
    ...Object.keys(overlay.limits ?? {}).map((id) => changeOfLimit(id, pack, laid)),
    ...(overlay.ownRules ?? []).map(({ title, weight }) =>
      added(changeWords.ownRule, joinTexts(', ', title, weightWords[weight])),
    ),
    ...(overlay.sources ?? [])
      .filter(({ id }) => !pack.sources.has(id))
      .map(({ title }) => added(changeWords.ownSource, title)),
    ...(overlay.companies ?? []).map((company) => added(changeWords.company, companyInWords(company))),
    ...(overlay.internalDomains ?? []).map((domain) =>
      added(changeWords.domain, joinTexts(' ', sameText(domain), changeWords.counted)),
    ),
  ];
  return changes.filter(({ before, after }) => before.sv !== after.sv);
}

function added(place: LocalText, after: LocalText): OverlayChange {
  return { place, before: changeWords.notThere, after };
}

function changesOfRule(before: Rule, after: Rule, change: RuleChange, laid: Pack): OverlayChange[] {
  const at = (part: LocalText) => joinTexts(': ', before.title, part);
  const isOn = (rule: Rule) => (rule.off ? changeWords.off : changeWords.on);
  const { weight, confirmed, basis = [], text, link } = change;
  const sources = (rule: Rule) => joinTexts('; ', ...basisOf(rule).map((one) => basisInWords(one, laid)));
  return [
    { place: at(changeWords.onOff), before: isOn(before), after: isOn(after) },
    ...(weight ? [{ place: at(changeWords.weight), before: weighs(before), after: weighs(after) }] : []),
    ...(confirmed || basis.length > 0
      ? [
          {
            place: at(changeWords.source),
            before: sources(before),
            after: sources(after),
          },
        ]
      : []),
    ...(text ? [{ place: at(changeWords.text), before: changeWords.nothing, after: text }] : []),
    ...(link ? [{ place: at(changeWords.link), before: changeWords.nothing, after: sameText(link) }] : []),
  ];
}

/** A rule of several cases may be shown in several ways. */
function weighs({ weight, cases }: Rule): LocalText {
  const weights = new Set(cases ? cases.map((one) => one.weight) : [weight]);
  return joinTexts('; ', ...[...weights].map((one) => weightWords[one]));
}

/** Without the overlay's own link, which has a line of its own. */
function basisOf(rule: Rule): readonly Basis[] {
  return rule.basis.filter(({ source }) => !source.includes('/'));
}

function basisInWords({ source, section, status }: Basis, laid: Pack): LocalText {
  const title = laid.sources.get(source)?.title ?? sameText(source);
  const parts = [title, ...(section === undefined ? [] : [sameText(section)])];
  const where = joinTexts(', ', ...parts);
  return {
    sv: `${where.sv} (${statusWords[status].sv})`,
    en: `${where.en} (${statusWords[status].en})`,
  };
}

function changeOfLimit(id: string, pack: Pack, laid: Pack): OverlayChange {
  const name = laid.limits.get(id)?.name ?? sameText(id);
  return {
    place: joinTexts(': ', name, changeWords.limit),
    before: limitInWords(pack.limits.get(id)),
    after: limitInWords(laid.limits.get(id)),
  };
}

function companyInWords({ name, sector, domains = [] }: OwnCompany): LocalText {
  const where = domains.length === 0 ? [] : [sameText(domains.join(', '))];
  return joinTexts(', ', sameText(name), sectorWords[sector], ...where);
}
