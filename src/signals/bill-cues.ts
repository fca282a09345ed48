import type { Payer } from '../report.ts';
import type { Agent } from './agents.ts';
import type { Analysis } from './analysis.ts';
import { type Context, genitiveAt, hasMoneyNear, whoAt } from './bill-places.ts';
import { isSameSentence, wordAt } from './clause.ts';
import type { PayCue } from './payer.ts';
import { repaidCue } from './repaid.ts';

/**
 * Who pays by where the bill goes: “på Acmes räkning”, “it's Acme's shout”; “kostnaden hamnar hos kliniken”, “the
 * charge lands with Acme”; “fakturan skickas till enheten”, “avdelningen får notan”.
 */
export function findBillCues(analysis: Analysis, agents: readonly Agent[]): PayCue[] {
  const starts = new Map(agents.map((agent) => [agent.first, agent]));
  const ends = new Map(agents.map((agent) => [agent.last, agent]));
  const context = { analysis, starts, ends };
  return analysis.tokens.flatMap(({ lower, kind }, at) => {
    if (kind !== 'word') return [];
    const found = owned.test(lower)
      ? ownerCue(context, at)
      : landing.has(lower)
        ? landingCue(context, at)
        : undefined;
    const sent = bill.test(lower) ? (sentCue(context, at) ?? receivedCue(context, at)) : undefined;
    return [found, sent, repaidCue(context, at)].filter((cue) => cue !== undefined);
  });
}

/** What belongs to whoever pays: “på Acmes konto”. */
const owned =
  /^(?:räkning|bekostnad|nota|regning|bekostning|treat|shout|tab|expense|compliments|konto|försorg|budget|kostnad|cost|account|dime|faktura|ansvar|sak|bord|lott|responsibility)$/;
/** Of these, what needs no preposition before its owner; and what does not speak of a bill by itself. */
const loose = /^(?:treat|shout|expense|bekostnad|bekostning|ansvar|sak|bord|lott|responsibility)$/;
const vague = /^(?:ansvar|sak|bord|lott|responsibility)$/;
const leading = new Set([
  'på',
  'till',
  'för',
  'at',
  'on',
  'ur',
  'från',
  'genom',
  'with',
  'from',
  'for',
  'via',
  'med',
  'through',
]);

function ownerCue({ analysis, ends }: Context, at: number): PayCue | undefined {
  const [first, payer] = genitiveAt(analysis, ends, at - 1);
  if (!payer) return undefined;
  const isLed = [1, 2].some((back) => leading.has(wordAt(analysis, first - back)?.lower ?? ''));
  const lower = wordAt(analysis, at)?.lower ?? '';
  if (!isLed && !loose.test(lower)) return undefined;
  return { payer, first, last: at, offer: false, ...(vague.test(lower) ? {} : { bill: true }) };
}

const landing = new Set(
  'går ligger landar hamnar stannar faller vilar bokförs lands land rests lies falls fall sits goes belongs stays'.split(
    ' ',
  ),
);
const onto = new Set(['på', 'hos', 'with', 'on', 'to', 'upon', 'till']);
function landingCue(context: Context, at: number): PayCue | undefined {
  const { analysis } = context;
  const prepositionAt = [1, 2, 3]
    .map((more) => at + more)
    .find((next) => onto.has(wordAt(analysis, next)?.lower ?? ''));
  if (prepositionAt === undefined) return undefined;
  const payer = whoAt(context, prepositionAt + 1);
  return payer && hasMoneyNear(analysis, at)
    ? { payer, first: at, last: prepositionAt + 1, offer: false, bill: true }
    : undefined;
}

const bill =
  /^(?:\p{L}*faktura(?:n)?|fakturor(?:na)?|fakturera[rst]?|nota(?:n)?|räkning(?:en)?|invoices?|invoiced|invoicing|bill|billed|fakturaen|regningen)$/u;
const reachSent = 6;

/** “Faktura går till kliniken”, “invoice the clinic”, “fakturera oss”. */
function sentCue(context: Context, at: number): PayCue | undefined {
  const { analysis } = context;
  const lower = wordAt(analysis, at)?.lower ?? '';
  const direct = /^(?:fakturera|invoice)/.test(lower) ? whoAt(context, at + 1) : undefined;
  if (direct) return { payer: direct, first: at, last: at + 1, offer: false, bill: true };
  for (let next = at + 1; next <= at + reachSent && isSameSentence(analysis, next, at); next++) {
    if (!/^(?:till|to|til)$/.test(wordAt(analysis, next)?.lower ?? '')) continue;
    const payer = whoAt(context, next + 1);
    return payer ? { payer, first: at, last: next + 1, offer: false, bill: true } : undefined;
  }
  return undefined;
}

const receiving = new Set(['får', 'erhåller', 'gets', 'receives', 'mottar', 'receive', 'get']);

/** “Avdelningen får en faktura”, “i efterhand får kliniken räkningen”, “the bill for which the clinic gets”. */
function receivedCue(context: Context, at: number): PayCue | undefined {
  const { analysis, ends } = context;
  for (let back = at - 1; back >= at - 4 && isSameSentence(analysis, back, at); back--) {
    if (receiving.has(wordAt(analysis, back)?.lower ?? '')) return cueOf(ends.get(back - 1)?.payer, back, at);
    if (receiving.has(wordAt(analysis, back - 1)?.lower ?? '') && ends.get(back))
      return cueOf(ends.get(back)?.payer, back, at);
  }
  return undefined;
}

function cueOf(payer: Payer | undefined, first: number, last: number): PayCue | undefined {
  return payer && { payer, first, last, offer: false, bill: true };
}
