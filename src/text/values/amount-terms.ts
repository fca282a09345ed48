import lists from '../../../rules/values/amount-terms.json';
import type { Amount } from '../../report.ts';
import { collectOpenings, collectPhrases, collectWords, passStop, readPhrase } from './phrases.ts';
import { readFigure } from './quantities.ts';
import { type Reading, type Token, textAt } from './tokens.ts';

/** What the words before or after a sum make of it: `högst`, `från`, `mellan`, `ca`. */
export interface Limits {
  readonly isMax?: true;
  readonly isMin?: true;
  readonly isBetween?: true;
  readonly isApproximate?: true;
}

/** What a sum is counted by, and whether VAT is in it. */
export type Terms = Pick<Amount, 'per' | 'vat'>;

/** The limiting words before a sum, at most three: `max ca`, `från cirka`. */
export function readLimits(tokens: readonly Token[], at: number): Reading<Limits> {
  let value: Limits = {};
  let next = at;
  for (let count = 0; count < 3; count++) {
    const found = readPhrase(tokens, next, limits);
    if (!found) break;
    value = { ...value, ...meanings[found.value] };
    next = passStop(tokens, found.next);
  }
  return { value, next };
}

/** The words after a sum that belong to it: `exkl. moms per person`, `/tim`, `(inkl. moms)`, `max`. */
export function readTerms(tokens: readonly Token[], at: number): Reading<Terms & Limits> {
  let value: Terms & Limits = {};
  let next = at;
  for (let count = 0; count < 4; count++) {
    const from = passSign(tokens, next);
    const term = readTerm(tokens, from) ?? (from === next ? undefined : readTerm(tokens, next));
    if (!term) break;
    value = { ...term.value, ...value };
    const isBracketed = textAt(tokens, from - 1) === '(' && textAt(tokens, term.next) === ')';
    next = isBracketed ? term.next + 1 : term.next;
  }
  return { value, next };
}

/** What a sum is counted by when that stands right before it: `Pris per person: 300 kr`. */
export function readPerBefore(tokens: readonly Token[], at: number): Terms {
  const unit = textAt(tokens, at - 1) === ':' ? at - 2 : at - 1;
  const lead = textAt(tokens, unit - 1);
  if (lead !== '/' && lead !== 'per') return {};
  const per = readPhrase(tokens, unit, units);
  return per ? { per: per.value } : {};
}

const meanings: Record<keyof typeof lists.limits, Limits> = {
  max: { isMax: true },
  min: { isMin: true },
  between: { isBetween: true },
  approximate: { isApproximate: true },
};
const limits = collectPhrases(lists.limits);

/** The words that begin what limits a sum. */
export const limitOpenings = collectOpenings([limits]);

const limitsAfter = collectPhrases(lists.limitsAfter);
const vat = collectPhrases(lists.vat);
const vatLeads = collectPhrases(lists.vatLeads);
const vatWords = collectWords(lists.vatWords);
const perLead = collectPhrases({ per: lists.perLead });
const perSkipped = collectPhrases({ skipped: lists.perSkipped });
const perPhrases = collectPhrases(lists.perPhrases);
const perJoiners = collectWords(lists.perJoiners);
const units = collectPhrases(lists.perUnits);

function passSign(tokens: readonly Token[], at: number): number {
  return [',', '(', '.', '-', ';'].includes(textAt(tokens, at)) ? at + 1 : at;
}

function readTerm(tokens: readonly Token[], at: number): Reading<Terms & Limits> | undefined {
  const tax = readPhrase(tokens, at, vat) ?? readVatWithRate(tokens, at);
  if (tax) return { value: { vat: tax.value }, next: tax.next };
  const per = readPhrase(tokens, at, perPhrases) ?? readPer(tokens, at);
  if (per) return { value: { per: per.value }, next: per.next };
  const limit = readPhrase(tokens, at, limitsAfter);
  return limit && { value: meanings[limit.value], next: limit.next };
}

/** “excl. 25% VAT” */
function readVatWithRate(tokens: readonly Token[], at: number): Reading<'included' | 'excluded'> | undefined {
  const lead = readPhrase(tokens, at, vatLeads);
  const rate = lead && readFigure(tokens, passStop(tokens, lead.next));
  if (!rate || textAt(tokens, rate.next) !== '%' || !vatWords.has(textAt(tokens, rate.next + 1)))
    return undefined;
  return { value: lead.value, next: rate.next + 2 };
}

function readPer(tokens: readonly Token[], at: number): Reading<NonNullable<Amount['per']>> | undefined {
  const lead = readPhrase(tokens, at, perLead);
  if (!lead) return undefined;
  const from = passStop(tokens, lead.next);
  const unit = readPhrase(tokens, readPhrase(tokens, from, perSkipped)?.next ?? from, units);
  if (!unit) return undefined;
  const second = perJoiners.has(textAt(tokens, unit.next)) && readPhrase(tokens, unit.next + 1, units);
  return { value: unit.value, next: second ? second.next : unit.next };
}
