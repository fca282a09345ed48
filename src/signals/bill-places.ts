import type { Payer } from '../report.ts';
import type { Agent } from './agents.ts';
import type { Analysis } from './analysis.ts';
import { isSameSentence, wordAt } from './clause.ts';
import { nameFrom, payerNamed } from './named-payers.ts';

/** A message with everybody in it who may pay, by the first and the last token of the words for them. */
export interface Context {
  readonly analysis: Analysis;
  readonly starts: ReadonlyMap<number, Agent>;
  readonly ends: ReadonlyMap<number, Agent>;
}

/** Somebody at a token, or behind an article or a possessive there. */
export function whoAt({ analysis, starts }: Context, at: number): Payer | undefined {
  const agent =
    starts.get(at) ?? (articles.has(wordAt(analysis, at)?.lower ?? '') ? starts.get(at + 1) : undefined);
  if (agent) return isOwner(analysis, agent.last + 1) ? 'employer' : agent.payer;
  const name = nameFrom(analysis, at);
  return name && payerNamed(analysis, name);
}

/** “Din enhets kostnadsställe”, “deltagarens hemklinik”: what the reader belongs to. */
export function isOwner(analysis: Analysis, at: number): boolean {
  const [[employer] = []] = owners;
  return employer?.test(wordAt(analysis, at)?.lower ?? '') === true;
}

const articles = new Set('the your din ditt er ert respektive den varje each deres jeres'.split(' '));

/** Roots of words for those who may pay, as they stand in the genitive. */
const owners: readonly (readonly [RegExp, Payer])[] = [
  [
    /^(?:arbetsgivar|arbeidsgiver|arbejdsgiver|\p{L}*klinik|region|\p{L}*sjukhus|avdelning|enhet|mottagning|kommun|landsting|verksamhet|vårdgivar|huvudman|employer|hospital|clinic|department|unit|ward|county|trust)/u,
    'employer',
  ],
  [
    /^(?:deltagar|delegat|gäst|participant|attendee|guest|deltaker|deltager|traveller|resenär)/,
    'participant',
  ],
  [/^(?:företag|bolag|sponsor|leverantör|koncern|compan|firma|selskap|supplier|manufacturer)/, 'company'],
  [
    /^(?:arrangör|\p{L}*förening|\p{L}*sällskap|\p{L}*förbund|\p{L}*kommitt|sekretariat|kansli|styrelse|\p{L}*klubb|organiser|organizer|societ|association|committee|arrangør)/u,
    'organiser',
  ],
];

/** “Korvalis räkning”, “the sponsor's expense”: who stands in the genitive at a token. */
export function genitiveAt(
  analysis: Analysis,
  ends: ReadonlyMap<number, Agent>,
  at: number,
): [number, Payer | undefined] {
  // “Oristel's” is cut into the name, an apostrophe and the ending, or stays whole.
  const word = wordAt(analysis, at);
  const back = word?.lower === 's' ? 2 : word && /^['’]s?$/.test(word.lower) ? 1 : 0;
  const last = at - back;
  const lower = wordAt(analysis, last)?.lower ?? '';
  if (!back && !/s['’]?$/.test(lower)) return [last, undefined];
  const agent = ends.get(last);
  if (agent) return [agent.first, agent.payer];
  const known = owners.find(([root]) => root.test(lower))?.[1];
  if (known) return [last, known];
  for (const first of [last - 2, last - 1, last]) {
    const name = nameFrom(analysis, first);
    if (name && name.last === last && isSameSentence(analysis, first, at))
      return [first, payerNamed(analysis, name)];
  }
  return [last, undefined];
}

/** Words for what is to be paid. */
const money =
  /^(?:\p{L}*kostnad(?:en|er|erna)?|\p{L}*not(?:a|an|or|orna)|räkning(?:en|ar|arna)?|utgift(?:en|er|erna)?|\p{L}*avgift(?:en|er|erna)?|utlägg(?:en)?|\p{L}*faktur(?:a|an|or|orna)|betalning(?:en)?|betalningsansvaret|costs?|charges?|bills?|expenses?|tab|fees?|invoices?|payment|check|balance|resten|rest|allt|remainder|delarna|alltihop|everything)$/u;

/** How many tokens before “hamnar hos” its cost may stand, and after it. */
const reachMoney = 14;

/** Whether a word for a cost stands near a verb. */
export function hasMoneyNear(analysis: Analysis, at: number): boolean {
  for (let near = at - reachMoney; near < at + reachMoney; near++) {
    if (near !== at && isSameSentence(analysis, near, at) && money.test(wordAt(analysis, near)?.lower ?? ''))
      return true;
  }
  return false;
}
