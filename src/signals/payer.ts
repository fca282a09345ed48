import type { Payer } from '../report.ts';
import type { Phrase } from '../text/find-phrases.ts';
import { groupBy } from '../text/group-by.ts';
import { type Agent, findAgents, tokensOf } from './agents.ts';
import { type Analysis, phrasesOf } from './analysis.ts';
import { asArranged, bookedFor } from './booking.ts';
import { hasClauseBreak, wordAt } from './clause.ts';
import { isOfFee } from './fee-contents.ts';
import { gappedCues } from './gapped-verb.ts';
import { findFeeCues, findLabelCues } from './label-cues.ts';
import type { Parties } from './organisers.ts';
import { passiveAgent } from './passive-agent.ts';
import { sentencesAbout } from './surroundings.ts';
import { subjectOf } from './verb-subject.ts';
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
  const gapped = gappedCues(analysis, [...agents.values()].flat());
  const cues = [...whole, ...verbs, ...gapped, ...labels].sort((one, other) => one.first - other.first);
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

const askers = new Set(['vem', 'vilka', 'vilken', 'who', 'whoever', 'hvem']);

/** “vem som betalar”: left open, not answered. */
function isAsked(analysis: Analysis, verb: Phrase): boolean {
  return [1, 2].some((back) => askers.has(wordAt(analysis, verb.first - back)?.lower ?? ''));
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
  const crossing = !overlaps && hasClauseBreak(analysis, from, to) ? acrossClause : 0;
  return distance + crossing + (cue.offer ? 8 : 0) + (cue.arranged ? 12 : 0);
}

/** A footnote, a lead-in or a bill counts less than words of payment in the mention's own clause, but more than serving. */
function costElsewhere(cue: PayCue): number {
  return cue.offer || cue.arranged ? 34 : 8;
}
