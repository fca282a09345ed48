import type { Payer } from '../report.ts';
import type { Phrase } from '../text/find-phrases.ts';
import { groupBy } from '../text/group-by.ts';
import type { Token } from '../text/tokens.ts';
import { type Agent, findAgents, tokensOf } from './agents.ts';
import { type Analysis, phrasesOf } from './analysis.ts';
import { asArranged, bookedFor } from './booking.ts';
import { isOfFee } from './fee-contents.ts';
import { findFeeCues, findLabelCues } from './label-cues.ts';
import { phrasesBeside } from './look-up.ts';
import type { Parties } from './organisers.ts';
import { sentencesAbout } from './surroundings.ts';
import { toPayer, writerPays } from './writer-pays.ts';

/** Words that tell who pays, resolved to the payer. `offer` cues only say that something is served or included. */
export interface PayCue {
  readonly payer: Payer;
  readonly first: number;
  readonly last: number;
  readonly offer: boolean;
  /** The text leaves open who pays: “vem som betalar återkommer vi till”. */
  readonly open?: true;
  /** Arranging or booking, which paying elsewhere outweighs. */
  readonly arranged?: true;
}

/** The cues of a message by the sentence that they stand in. */
export type PayCues = ReadonlyMap<number, readonly PayCue[]>;

/** Reads all cues once; they are asked for every mention. */
export function findPayCues(analysis: Analysis, parties: Parties): PayCues {
  const sentenceOf = (item: { readonly first: number }) => analysis.tokens[item.first]?.sentence ?? -1;
  const agents = groupBy(findAgents(analysis, parties), sentenceOf);
  const whole = phrasesOf(analysis, 'payer').map((phrase): PayCue => {
    const payer =
      phrase.kind === 'company' ? writerPays(analysis, parties, phrase.first) : toPayer(phrase.kind);
    const cue = { payer, first: phrase.first, last: phrase.last, offer: false };
    if (phrase.kind !== 'company') return cue;
    const beside = agents.get(sentenceOf(phrase)) ?? [];
    return isOfFee(analysis, phrase, beside)
      ? { ...cue, payer: 'participant' }
      : asArranged(analysis, phrase, cue);
  });
  const taken = tokensOf(whole);
  const verbs = phrasesOf(analysis, 'pay')
    .filter((verb) => !taken.has(verb.first) || !taken.has(verb.last))
    .flatMap((verb) =>
      readVerb(analysis, parties, agents.get(analysis.tokens[verb.first]?.sentence ?? -1) ?? [], verb),
    );
  const labels = [...findLabelCues(analysis, [...agents.values()].flat()), ...findFeeCues(analysis)];
  const cues = [...whole, ...verbs, ...labels].sort((one, other) => one.first - other.first);
  return groupBy(cues, sentenceOf);
}

/** What the words around a mention say of payment. */
export interface PayReading {
  readonly payer: Payer;
  /** Whether the text says that somebody provides the thing at all. */
  readonly provided: boolean;
  readonly isOpen: boolean;
  /** The words that decide. */
  readonly cue?: PayCue;
}

/** Who pays for what a phrase names, and whether the text says that somebody provides it at all. */
export function payerOf(
  analysis: Analysis,
  cues: PayCues,
  phrase: Pick<Phrase, 'first' | 'last'>,
  accepts: (cue: PayCue) => boolean = () => true,
): PayReading {
  const own = analysis.tokens[phrase.first]?.sentence;
  let best: PayCue | undefined;
  let bestCost = Number.POSITIVE_INFINITY;
  for (const sentence of sentencesAbout(analysis, phrase.first)) {
    for (const cue of cues.get(sentence) ?? []) {
      if (!accepts(cue)) continue;
      const cost = sentence === own ? costWithin(analysis, cue, phrase) : costElsewhere(cue);
      if (cost < bestCost) [best, bestCost] = [cue, cost];
    }
  }
  if (!best) return { payer: 'unknown', provided: false, isOpen: false };
  return { payer: best.payer, provided: true, isOpen: best.open === true, cue: best };
}

function readVerb(analysis: Analysis, parties: Parties, agents: readonly Agent[], verb: Phrase): PayCue[] {
  const cue = { first: verb.first, last: verb.last, offer: verb.kind === 'offer' };
  if (isAsked(analysis, verb)) return [{ ...cue, offer: false, payer: 'unknown', open: true }];
  if (isOfFee(analysis, verb, agents)) return [{ ...cue, offer: true, payer: 'participant' }];
  if (verb.kind === 'offer') return [{ ...cue, payer: writerPays(analysis, parties, verb.first) }];
  const payer =
    verb.kind === 'passive'
      ? passiveAgent(analysis, parties, agents, verb)
      : (subjectOf(analysis, agents, verb) ?? bookedFor(analysis, parties, verb));
  return payer ? [asArranged(analysis, verb, { ...cue, payer })] : [];
}

const by = new Set(['av', 'by', 'af', 'from', 'från', 'via']);
const arranging = new Set([
  'bjuds',
  'ordnas',
  'bokas',
  'bokat',
  'bokad',
  'bokade',
  'arrangeras',
  'tillhandahålls',
  'provided',
  'booked',
  'arranged',
  'bestilles',
  'bookes',
  'prepaid',
  'ersätts',
  'täcks',
  'refunderas',
  'reimbursed',
  'refunded',
  'covered',
  'dekkes',
  'dækkes',
  'refunderes',
  'godtgøres',
]);
const charging = new Set(['debiteras', 'charged', 'faktureras', 'belastar']);

/** “betalas av arbetsgivaren”; without an agent, what is arranged is arranged by the writer. */
function passiveAgent(
  analysis: Analysis,
  parties: Parties,
  agents: readonly Agent[],
  verb: Phrase,
): Payer | undefined {
  const word = analysis.tokens[verb.last]?.lower ?? '';
  for (let at = verb.last + 1; at <= verb.last + 6; at++) {
    if (!isIn(analysis, at, verb.first)) break;
    if (!by.has(analysis.tokens[at]?.lower ?? '')) continue;
    const agent = agents.find((candidate) => candidate.first > at && candidate.first <= at + 4);
    if (isFeeAt(analysis, at + 1)) return 'participant';
    if (agent && isIn(analysis, agent.first, verb.first)) return ownerOf(agents, agent).payer;
  }
  const reflexive = agents.find((agent) => agent.reflexive && Math.abs(agent.first - verb.last) <= 4);
  if (reflexive && isIn(analysis, reflexive.first, verb.first)) return 'participant';
  if (charging.has(word)) return chargedTo(analysis, agents, verb);
  return arranging.has(word) ? writerPays(analysis, parties, verb.first) : undefined;
}

/** “av deltagarens arbetsgivare”: of a genitive and what it owns, the latter pays. */
function ownerOf(agents: readonly Agent[], agent: Agent): Agent {
  return agents.find((next) => next.first === agent.last + 1 && next.payer === 'employer') ?? agent;
}

/** “faktureras kliniken”, “debiteras deltagaren”: whoever is named just after, else those who take part. */
function chargedTo(analysis: Analysis, agents: readonly Agent[], verb: Phrase): Payer {
  const agent = agents.find((each) => each.first > verb.last && each.first <= verb.last + 3);
  if (!agent || !isIn(analysis, agent.first, verb.first)) return 'participant';
  return agent.payer === 'company' && agent.first > verb.last + 1 ? 'participant' : agent.payer;
}

/** “täcks av deltagaravgiften”. */
function isFeeAt(analysis: Analysis, at: number): boolean {
  return phrasesBeside(analysis, 'participation-fee', at).some(
    (fee) => fee.kind === 'fee' && fee.first >= at && fee.first <= at + 1,
  );
}

const objects = new Set(['er', 'dig', 'oss', 'us', 'jer']);

const reachLeft = 8;

/** The subject of an active verb: just after it when inverted, else the nearest before it. */
function subjectOf(analysis: Analysis, agents: readonly Agent[], verb: Phrase): Payer | undefined {
  const inside = agents.find(
    (agent) => agent.first > verb.first && agent.last < verb.last && !agent.reflexive,
  );
  const after = agents.find((agent) => agent.first === verb.last + 1 && agent.nominative);
  const own = agents.find(
    (agent) => agent.reflexive && agent.first > verb.last && agent.first <= verb.last + 5,
  );
  if (own && isIn(analysis, own.first, verb.first) && after?.payer !== 'company') return 'participant';
  if (inside) return inside.payer;
  if (after && isIn(analysis, after.first, verb.first)) return after.payer;
  const subject =
    leftAgent(analysis, agents, verb) ??
    laterAgent(analysis, agents, verb) ??
    sharedAgent(analysis, agents, verb);
  return subject?.payer;
}

const joining = new Set(['och', 'and', 'og', 'samt']);

/** How many tokens before the second of two joined verbs their subject may stand. */
const reachShared = 24;

/** “Acme bjuder in personer med epilepsi till en temadag och står för resan”: joined verbs share their subject. */
function sharedAgent(analysis: Analysis, agents: readonly Agent[], verb: Phrase): Agent | undefined {
  if (!joining.has(word(analysis, verb.first - 1)?.lower ?? '')) return undefined;
  return agents.find(
    (agent) =>
      agent.nominative &&
      agent.last < verb.first &&
      verb.first - agent.last <= reachShared &&
      isIn(analysis, agent.first, verb.first) &&
      !hasStop(analysis, agent.last, verb.first),
  );
}

const askers = new Set(['vem', 'vilka', 'vilken', 'who', 'whoever', 'hvem']);

/** “vem som betalar”: left open, not answered. */
function isAsked(analysis: Analysis, verb: Phrase): boolean {
  return [1, 2].some((back) => askers.has(word(analysis, verb.first - back)?.lower ?? ''));
}

function leftAgent(analysis: Analysis, agents: readonly Agent[], verb: Phrase): Agent | undefined {
  let best: Agent | undefined;
  for (const agent of agents) {
    if (agent.last >= verb.first || agent.last < verb.first - reachLeft) continue;
    if (!isIn(analysis, agent.first, verb.first) || hasStop(analysis, agent.last, verb.first)) continue;
    if (objects.has(word(analysis, agent.last)?.lower ?? '')) continue;
    best = agent;
  }
  return best;
}

/** “… tar Acme notan för”: a subject within three words after the verb. */
function laterAgent(analysis: Analysis, agents: readonly Agent[], verb: Phrase): Agent | undefined {
  return agents.find(
    (agent) =>
      agent.first > verb.last &&
      agent.first <= verb.last + 3 &&
      agent.nominative &&
      isIn(analysis, agent.first, verb.first),
  );
}

const stops = new Set(['men', 'but', 'medan', 'while', 'whereas', ';']);

function hasStop(analysis: Analysis, from: number, to: number): boolean {
  for (let at = from + 1; at < to; at++) if (stops.has(word(analysis, at)?.lower ?? '')) return true;
  return false;
}

function word(analysis: Analysis, at: number): Token | undefined {
  return analysis.tokens[at];
}

function isIn(analysis: Analysis, at: number, other: number): boolean {
  return word(analysis, at)?.sentence === word(analysis, other)?.sentence;
}

const reachPaid = 28;
const reachOffer = 13;

/** What words of payment beyond a “men” or “but” count less than those in the mention's own clause. */
const acrossClause = 12;

/** How far a cue is from a mention in the same sentence; infinite where a new clause lies between. */
function costWithin(analysis: Analysis, cue: PayCue, phrase: Pick<Phrase, 'first' | 'last'>): number {
  const before = cue.last < phrase.first;
  const overlaps = cue.first <= phrase.last && phrase.first <= cue.last;
  const distance = overlaps ? 0 : before ? phrase.first - cue.last : cue.first - phrase.last;
  if (distance > (cue.offer ? reachOffer : reachPaid)) return Number.POSITIVE_INFINITY;
  const [from, to] = before ? [cue.last, phrase.first] : [phrase.last, cue.first];
  const crossing = !overlaps && hasStop(analysis, from, to) ? acrossClause : 0;
  return distance + crossing + (cue.offer ? 8 : 0) + (cue.arranged ? 12 : 0);
}

/** A footnote, a lead-in or a bill counts less than words of payment in the mention's own clause, but more than serving. */
function costElsewhere(cue: PayCue): number {
  return cue.offer || cue.arranged ? 34 : 8;
}
