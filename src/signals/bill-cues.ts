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
export function findBillCues(analysis: Analysis, agents: readonly Agent[], writer: Payer): PayCue[] {
  const starts = new Map(agents.map((agent) => [agent.first, agent]));
  const ends = new Map(agents.map((agent) => [agent.last, agent]));
  const context = { analysis, starts, ends };
  return analysis.tokens.flatMap(({ lower, kind }, at) => {
    if (kind !== 'word') return [];
    const found = owned.test(lower)
      ? (possessedCue(context, at, writer) ?? ownerCue(context, at) ?? answerableCue(context, at))
      : landing.has(lower)
        ? landingCue(context, at)
        : bearing.test(lower)
          ? bearingCue(context, at)
          : undefined;
    const sent = bill.test(lower) ? (sentCue(context, at) ?? receivedCue(context, at)) : undefined;
    return [found, sent, repaidCue(context, at)].filter((cue) => cue !== undefined);
  });
}

/** What belongs to whoever pays: “på Acmes konto”. */
const owned =
  /^(?:räkning|bekostnad|nota|regning|bekostning|treat|shout|tab|expense|compliments|\p{L}*konto|kostnadsställe|försorg|\p{L}*budget|anslag|kassa|fonder|medel|kostnad|cost|account|dime|faktura|ansvar|sak|bord|lott|responsibility)$/u;
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
  'to',
  'mot',
]);

function ownerCue({ analysis, ends }: Context, at: number): PayCue | undefined {
  const isOwn = /^(?:egen|eget|egna|own)$/.test(wordAt(analysis, at - 1)?.lower ?? '');
  const [first, payer] = genitiveAt(analysis, ends, isOwn ? at - 2 : at - 1);
  if (!payer) return undefined;
  const lower = wordAt(analysis, at)?.lower ?? '';
  const leads = purse.test(lower) ? drawing : leading;
  const led = [1, 2].find((back) => leads.has(wordAt(analysis, first - back)?.lower ?? ''));
  const isLed = led !== undefined && wordAt(analysis, first - led - 1)?.lower !== 'gick';
  if (!isLed && !loose.test(lower)) return undefined;
  return { payer, first, last: at, offer: false, ...(vague.test(lower) ? {} : { bill: true }) };
}

/** Money that somebody keeps, from which a cost is drawn; “ett bidrag till klinikens utbildningskonto” fills it. */
const purse = /^(?:\p{L}+(?:konto|budget)|anslag|kassa|fonder|medel)$/u;
const drawing = new Set([
  'på',
  'ur',
  'från',
  'via',
  'inom',
  'med',
  'genom',
  'av',
  'mot',
  'from',
  'on',
  'through',
]);

/** “Ryms inom vår budget”, “från ert resekonto”: the purse of whoever writes, or of those written to. */
function possessedCue({ analysis }: Context, at: number, writer: Payer): PayCue | undefined {
  if (!kept.test(wordAt(analysis, at)?.lower ?? '')) return undefined;
  const owner = [at - 1, at - 2].find((before) => possessive.test(wordAt(analysis, before)?.lower ?? ''));
  if (owner === undefined || !drawing.has(wordAt(analysis, owner - 1)?.lower ?? '')) return undefined;
  const payer = /^(?:vår|our)/.test(wordAt(analysis, owner)?.lower ?? '') ? writer : 'employer';
  return { payer, first: owner - 1, last: at, offer: false };
}

const kept = /^(?:\p{L}*budget(?:en)?|\p{L}{2,}konto|kostnadsställe)$/u;
const possessive = /^(?:vår|vårt|våra|er|ert|din|ditt|our|your)$/;

/** “Travel remains the responsibility of the attendee”, “at the expense of the clinic”. */
function answerableCue(context: Context, at: number): PayCue | undefined {
  const { analysis } = context;
  if (wordAt(analysis, at + 1)?.lower !== 'of' || !answered.test(wordAt(analysis, at)?.lower ?? ''))
    return undefined;
  const payer = whoAt(context, at + 2);
  return payer && { payer, first: at, last: at + 2, offer: false };
}

const answered = /^(?:responsibility|expense|cost|account)$/;

const landing = new Set(
  'läggs dras tas skrivs sätts läggas dras landa hamna ligga stanna falla går ligger landar hamnar stannar faller vilar bokförs lands land rests lies falls fall sits goes belongs stays'.split(
    ' ',
  ),
);
const onto = new Set(['på', 'hos', 'with', 'on', 'to', 'upon', 'till']);
/** What is drawn from somebody lands on nobody else: “dras från kliniken”, not “ligger tio minuter från mässan”. */
const drawn = /^(?:dras?|tas|taken|deducted)$/;
function landingCue(context: Context, at: number): PayCue | undefined {
  const { analysis } = context;
  const prepositionAt = [1, 2, 3]
    .map((more) => at + more)
    .find((next) => {
      const word = wordAt(analysis, next)?.lower ?? '';
      return onto.has(word) || (word === 'från' && drawn.test(wordAt(analysis, at)?.lower ?? ''));
    });
  if (prepositionAt === undefined) return undefined;
  const payer = whoAt(context, prepositionAt + 1);
  if (!payer) return undefined;
  const cue = { payer, first: at, last: prepositionAt + 1, offer: false };
  if (hasMoneyNear(analysis, at)) return { ...cue, bill: true };
  return payer !== 'company' && isOfCosts(analysis, at) ? cue : undefined;
}

/** “Resor och logi stannar på respektive enhet”: what costs stands for its cost before a verb that no bus has. */
function isOfCosts({ text, tokens }: Analysis, at: number): boolean {
  const [verb, start] = [tokens[at]?.lower ?? '', tokens[at]?.start ?? 0];
  return stays.test(verb) && costing.test(text.slice(Math.max(0, start - nearCosts), start));
}

const stays = /^(?:stannar|hamnar|faller|vilar|falls?|rests?|lies)$/;
const costing =
  /(?<!\p{L})(?:resor(?:na)?|resan?|login?|boendet?|uppehället?|hotell(?:et|kostnad\p{L}*)?|övernattning(?:en|ar)?|måltider(?:na)?|maten?|kosten?|travel|accommodation|lodging|subsistence|meals)\s(?:(?:ska|får|kommer att|då|alltid|också|will|shall)\s){0,2}$/iu;
const nearCosts = 40;

const bearing =
  /^(?:åvilar|åvila|åligger|drabbar|drabba|belastar?|betungar|påförs|tillfaller|vidarefakturera[rs]?|påförs)$/;

/** “Kostnaden åvilar kliniken”, “resan får belasta enheten”. */
function bearingCue(context: Context, at: number): PayCue | undefined {
  const payer = whoAt(context, at + 1);
  return payer && { payer, first: at, last: at + 1, offer: false };
}

const bill =
  /^(?:\p{L}*faktura(?:n)?|fakturor(?:na)?|(?:vidare)?fakturera[rst]?|nota(?:n)?|räkning(?:en)?|invoices?|invoiced|invoicing|bill|billed|fakturaen|regningen)$/u;
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
