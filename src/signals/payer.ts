import type { Payer } from '../report.ts';
import type { Phrase } from '../text/find-phrases.ts';
import { groupBy } from '../text/group-by.ts';
import { type Agent, findAgents, tokensOf } from './agents.ts';
import { type Analysis, phrasesOf } from './analysis.ts';
import { isAtWork } from './at-work.ts';
import { bareCuesAfter } from './bare-statements.ts';
import { findBillCues } from './bill-cues.ts';
import { asArranged, bookedFor } from './booking.ts';
import { isOnlyThere, isSameSentence, wordAt } from './clause.ts';
import { findTableCues } from './cost-tables.ts';
import { costElsewhere, costWithin } from './cue-distance.ts';
import { isOfFee } from './fee-contents.ts';
import { frontedForCues } from './fronted-for.ts';
import { isOfFunding } from './funding.ts';
import { gappedCues } from './gapped-verb.ts';
import { findFeeCues, findLabelCues, findOwnerCues } from './label-cues.ts';
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
  /** Says whose the bill is, and needs no object: “Notan går till oss”. */
  readonly bill?: true;
  /** Stands as a label before all that its line names. */
  readonly label?: true;
  /** Settles whatever nothing nearer does: “Kostnadsansvarig: Acme”. */
  readonly total?: true;
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
    const beside = agents.get(sentenceOf(phrase)) ?? [];
    const giver = /^(?:of|från|from|fra)$/.test(analysis.tokens[phrase.last]?.lower ?? '')
      ? beside.find(({ first }) => first === phrase.last + 1 || first === phrase.last + 2)
      : undefined;
    if (giver) return { ...cue, payer: giver.payer };
    if (phrase.kind !== 'company')
      return isAtWork(analysis, phrase, beside) ? { ...cue, payer: 'employer' } : cue;
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
  const everybody = [...agents.values()].flat();
  const labels = [
    ...findLabelCues(analysis, everybody),
    ...findOwnerCues(analysis, everybody),
    ...findTableCues(analysis, everybody),
    ...findFeeCues(analysis),
  ];
  const gapped = [...gappedCues(analysis, everybody), ...frontedForCues(analysis, everybody)];
  const bills = findBillCues(analysis, everybody);
  const cues = [...whole, ...verbs, ...gapped, ...bills, ...labels].sort(
    (one, other) => one.first - other.first,
  );
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
  const isApart = isOnlyThere(analysis, phrase);
  for (const sentence of sentencesAbout(analysis, phrase.first)) {
    for (const cue of inOrder(cues.get(sentence) ?? [], own !== undefined && sentence < own)) {
      if (!accepts(cue) || (isApart && sentence === own && cue.last < phrase.first)) continue;
      const cost = sentence === own ? costWithin(analysis, cue, phrase) : costElsewhere(cue);
      if (cost < bestCost) [best, bestCost] = [cue, cost];
    }
  }
  if (!best || best.offer || best.arranged)
    best = bareCuesAfter(analysis, cues, phrase.first).find((cue) => accepts(cue)) ?? best;
  if (!best) return { payer: 'unknown', provided: false, isOpen: false };
  return { payer: best.payer, provided: true, isOpen: best.open === true, cue: best };
}

/** Of several payers in a sentence that leads a list in, the last is meant: “Ni köper biljetterna, vi sköter resten:”. */
function inOrder(cues: readonly PayCue[], isBefore: boolean): readonly PayCue[] {
  return isBefore ? [...cues].reverse() : cues;
}

function readVerb(analysis: Analysis, parties: Parties, agents: readonly Agent[], verb: Phrase): PayCue[] {
  const cue = { first: verb.first, last: verb.last, offer: verb.kind === 'offer' };
  if (isAsked(analysis, verb)) return [{ ...cue, offer: false, payer: 'unknown', open: true }];
  if (isOfFee(analysis, verb, agents))
    return [{ ...cue, offer: !isOfAll(analysis, verb), payer: 'participant' }];
  if (verb.kind === 'offer')
    return [
      { ...cue, offer: !isOfFunding(analysis, verb), payer: writerPays(analysis, parties, verb.first) },
    ];
  const payer =
    verb.kind === 'passive'
      ? passiveAgent(analysis, parties, agents, verb)
      : (subjectOf(analysis, agents, verb) ?? bookedFor(analysis, parties, verb));
  if (!payer) return [];
  const isUnits = payer === 'participant' && isAtWork(analysis, verb, agents);
  return [asArranged(analysis, verb, { ...cue, payer: isUnits ? 'employer' : payer })];
}

const askers = new Set(['vem', 'vilka', 'vilken', 'who', 'whoever', 'hvem']);

/** “vem som betalar”: left open, not answered. */
function isAsked(analysis: Analysis, verb: Phrase): boolean {
  return [1, 2].some((back) => askers.has(wordAt(analysis, verb.first - back)?.lower ?? ''));
}

const everything = new Set(['allt', 'alltihop', 'everything', 'alt', 'all']);

/** “Pris: 4 950 kr, allt inkluderat”: what is served elsewhere is part of the price, too; not “allt som serveras”. */
function isOfAll(analysis: Analysis, verb: Phrase): boolean {
  return [verb.first - 1, verb.first - 2, verb.last + 1].some(
    (at) =>
      everything.has(wordAt(analysis, at)?.lower ?? '') &&
      wordAt(analysis, at + 1)?.lower !== 'som' &&
      isSameSentence(analysis, at, verb.first),
  );
}
