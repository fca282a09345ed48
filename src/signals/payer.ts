import type { Payer } from '../report.ts';
import type { Phrase } from '../text/find-phrases.ts';
import { groupBy } from '../text/group-by.ts';
import { type Agent, findAgents, tokensOf } from './agents.ts';
import { type Analysis, phrasesOf } from './analysis.ts';
import { isAtWork } from './at-work.ts';
import { bareCuesAfter } from './bare-statements.ts';
import { findBillCues } from './bill-cues.ts';
import { isOwner } from './bill-places.ts';
import { asArranged, bookedFor } from './booking.ts';
import { isSameSentence, opensClause, wordAt } from './clause.ts';
import { findTableCues } from './cost-tables.ts';
import { costElsewhere, costWithin } from './cue-distance.ts';
import { isOfFee } from './fee-contents.ts';
import { frontedForCues } from './fronted-for.ts';
import { isOfFunding } from './funding.ts';
import { gappedCues, gappedPassives } from './gapped-verb.ts';
import { findFeeCues, findLabelCues, findOwnerCues } from './label-cues.ts';
import { isModal } from './may-verb.ts';
import { asNegated } from './negated-cues.ts';
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
  /** The text denies that they pay. */
  readonly negated?: true;
  /** Gives back what somebody else has laid out. */
  readonly repaid?: true;
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
  const phrases = phrasesOf(analysis, 'payer').filter((phrase) => !isOfNobody(analysis, phrase));
  const whole = phrases.map((phrase): PayCue => {
    const payer =
      phrase.kind === 'company' ? writerPays(analysis, parties, phrase.first) : toPayer(phrase.kind);
    const cue = { payer, first: phrase.first, last: phrase.last, offer: false };
    const beside = agents.get(sentenceOf(phrase)) ?? [];
    const giver = /^(?:of|från|from|fra)$/.test(analysis.tokens[phrase.last]?.lower ?? '')
      ? beside.find(({ first }) => first === phrase.last + 1 || first === phrase.last + 2)
      : undefined;
    if (giver) return { ...cue, payer: giver.payer };
    const treating = treats.test(analysis.text.slice(phrase.start, phrase.end))
      ? beside.find(({ last }) => last === phrase.first - 1)
      : undefined;
    if (treating) return { ...cue, payer: treating.payer };
    if (phrase.kind !== 'company')
      return isAtWork(analysis, phrase, beside) || isOfUnit(analysis, phrase)
        ? { ...cue, payer: 'employer' }
        : cue;
    if (receipt.test(analysis.text.slice(phrase.start, phrase.end))) return { ...cue, repaid: true };
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
  const gapped = [
    ...gappedCues(analysis, everybody),
    ...gappedPassives(analysis, everybody),
    ...frontedForCues(analysis, everybody),
  ];
  const bills = findBillCues(analysis, everybody, parties.writer);
  // “Behöver du inte betala”: a phrase that holds its negation is meant so.
  const said = whole.map((cue) => asNegated(analysis, cue, cue.first - 1));
  const told = [...verbs, ...gapped, ...bills].map((cue) => asNegated(analysis, cue, cue.last));
  const cues = [...said, ...told, ...labels].sort((one, other) => one.first - other.first);
  return groupBy(cues, sentenceOf);
}

/** “Arrangören bjuder på korv”: whoever stands right before the verb treats. */
const treats = /^bjuder på$/iu;

/** “Betalas av er klinik”: the reader's unit, not the reader. */
function isOfUnit(analysis: Analysis, { last }: Phrase): boolean {
  return /^(?:er|din|ditt|your)$/.test(wordAt(analysis, last)?.lower ?? '') && isOwner(analysis, last + 1);
}

/** “Debiteras inte kliniken utan …”: the phrase with a negation in it names whom the cost does not fall on. */
function isOfNobody({ text }: Analysis, { kind, start, end }: Phrase): boolean {
  return kind === 'employer' && /\s(?:inte|ej|icke|not|ikke)\s/u.test(text.slice(start, end));
}

/** “Skicka kvittot till oss”: what the reader has bought is paid back. */
const receipt = /kvitto|receipt|utlägg/iu;

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
  const isApart = opensClause(analysis, phrase);
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
  if (isModal(analysis, verb)) return [];
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
