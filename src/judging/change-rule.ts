import type { Basis, Weight } from '../report.ts';
import type { ConfirmedBasis, OverlayOrigin, RuleChange } from './overlay.ts';
import type { LocalText, Rule } from './rule.ts';

/** What all overlays together change in one rule: of each field the last one's word, and whose it is. */
export interface RuleChanges {
  readonly off?: OverlayOrigin | undefined;
  readonly weight?: Said<Weight>;
  readonly text?: Said<LocalText>;
  readonly link?: Said<string>;
  readonly confirmed?: ConfirmedBasis;
  readonly basis: readonly Basis[];
}

interface Said<T> {
  readonly value: T;
  /** Id of the overlay. */
  readonly by: string;
  /** How many overlays had spoken of the rule before. */
  readonly turn: number;
}

/** What an overlay changes in a rule, laid on what earlier ones do. */
export function gatherChange(
  before: RuleChanges,
  change: RuleChange,
  by: string,
  origin: OverlayOrigin,
): RuleChanges {
  const turn = 1 + Math.max(0, ...[before.weight, before.text, before.link].map((said) => said?.turn ?? 0));
  const said = <T>(value: T): Said<T> => ({ value, by, turn });
  return {
    ...before,
    off: offAfter(before.off, change.off, origin),
    ...(change.weight === undefined ? {} : { weight: said(change.weight) }),
    ...(change.text === undefined ? {} : { text: said(change.text) }),
    ...(change.link === undefined ? {} : { link: said(change.link) }),
    ...(change.confirmed === undefined ? {} : { confirmed: change.confirmed }),
    basis: [...before.basis, ...(change.basis ?? [])],
  };
}

function offAfter(
  before: OverlayOrigin | undefined,
  off: boolean | undefined,
  origin: OverlayOrigin,
): OverlayOrigin | undefined {
  if (off === undefined || (before === 'policy' && origin === 'reader')) return before;
  return off ? origin : undefined;
}

/** The rule as overlays leave it. */
export function changeRule(rule: Rule, changes: RuleChanges): Rule {
  const { off: _, ...standing } = rule;
  const local = lastWord(rule, changes) ?? rule.local;
  return {
    ...standing,
    ...weighed(rule, changes.weight?.value),
    ...(changes.text ? { advice: withSentence(rule.advice, changes.text.value) } : {}),
    basis: basisAfter(rule, changes),
    ...(local === undefined ? {} : { local }),
    ...(changes.off ? { off: changes.off } : {}),
  };
}

/** Whose word on weight, text or link was the last; a weight that the rule has anyhow is none. */
function lastWord(rule: Rule, { weight, text, link }: RuleChanges): string | undefined {
  const isHeavier = weight !== undefined && weightsOf(rule).some((one) => one !== weight.value);
  const words = [isHeavier ? weight : undefined, text, link].flatMap((said) => said ?? []);
  return words.sort((one, other) => other.turn - one.turn)[0]?.by;
}

function weightsOf({ weight, cases }: Rule): readonly Weight[] {
  return cases ? cases.map((one) => one.weight) : [weight];
}

function weighed({ cases }: Rule, weight: Weight | undefined): Partial<Pick<Rule, 'weight' | 'cases'>> {
  if (weight === undefined) return {};
  return { weight, ...(cases ? { cases: cases.map((one) => ({ ...one, weight })) } : {}) };
}

function withSentence(advice: LocalText, text: LocalText): LocalText {
  return { sv: joinSentences(advice.sv, text.sv), en: joinSentences(advice.en, text.en) };
}

function joinSentences(...texts: readonly string[]): string {
  return texts
    .map((text) => text.trim())
    .map((text) => (/[.!?…][”"’)]?$/.test(text) ? text : `${text}.`))
    .join(' ');
}

/** What was confirmed comes first. A link of one's own says no more of the edition in force than the rule did before. */
function basisAfter(rule: Rule, { confirmed, basis, link }: RuleChanges): readonly Basis[] {
  const all: Basis[] = [
    ...(confirmed ? [confirmedBasis(confirmed)] : []),
    ...rule.basis,
    ...basis,
    ...(link ? [{ source: `${link.by}/${rule.id}`, status: rule.basis[0]?.status ?? 'inferred' }] : []),
  ];
  return all.filter((one, at) => all.findIndex((other) => isSame(one, other)) === at);
}

function confirmedBasis({ source, section, quote }: ConfirmedBasis): Basis {
  return { source, section, status: 'confirmed', ...(quote === undefined ? {} : { quote }) };
}

function isSame(one: Basis, other: Basis): boolean {
  return one.source === other.source && one.section === other.section && one.status === other.status;
}
