import type { Payer } from '../report.ts';
import type { Phrase } from '../text/find-phrases.ts';
import type { Agent } from './agents.ts';
import type { Analysis } from './analysis.ts';
import { isSameSentence } from './clause.ts';
import { phrasesBeside } from './look-up.ts';
import type { Parties } from './organisers.ts';
import { writerPays } from './writer-pays.ts';

/** “betalas av arbetsgivaren”; without an agent, what is arranged is arranged by the writer. */
export function passiveAgent(
  analysis: Analysis,
  parties: Parties,
  agents: readonly Agent[],
  verb: Phrase,
): Payer | undefined {
  const word = analysis.tokens[verb.last]?.lower ?? '';
  for (let at = verb.last; at <= verb.last + 6; at++) {
    if (!isSameSentence(analysis, at, verb.first)) break;
    if (!by.has(analysis.tokens[at]?.lower ?? '')) continue;
    const agent = agents.find((candidate) => candidate.first > at && candidate.first <= at + 4);
    if (isFeeAt(analysis, at + 1)) return 'participant';
    if (agent && isSameSentence(analysis, agent.first, verb.first)) return ownerOf(agents, agent).payer;
  }
  if (allowance.test(analysis.tokens[verb.first]?.lower ?? ''))
    return writerPays(analysis, parties, verb.first);
  const reflexive = agents.find((agent) => agent.reflexive && Math.abs(agent.first - verb.last) <= 4);
  if (reflexive && isSameSentence(analysis, reflexive.first, verb.first)) return 'participant';
  if (charging.has(word)) return chargedTo(analysis, agents, verb);
  if (booking.test(word) && isApart(analysis, verb)) return 'participant';
  if (booking.test(word) && isOption(analysis, verb)) return 'unknown';
  return arranging.has(word) ? writerPays(analysis, parties, verb.first) : undefined;
}

/** “Ersättning för resa”. */
const allowance = /^ersättning$/;

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
  'utbetalas',
  'ut',
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
const booking = /^(?:(?:för)?bokas|reserveras|beställas|bestilles|bookes|reserveres|booked|reserved)$/;

/** “Hotell kan bokas via länken”, “rooms can be booked”: what the reader may do, and nobody is said to pay. */
function isOption(analysis: Analysis, { first }: Phrase): boolean {
  return [1, 2, 3].some(
    (back) =>
      isSameSentence(analysis, first - back, first) && may.has(analysis.tokens[first - back]?.lower ?? ''),
  );
}

/** “Banketten kostar 895 kr och bokas separat”: ordered for oneself. */
function isApart({ tokens }: Analysis, { last }: Phrase): boolean {
  return /^(?:separat|särskilt|individuellt|separately|individually|særskilt)$/.test(
    tokens[last + 1]?.lower ?? '',
  );
}

const may = new Set(['kan', 'kunna', 'can', 'may', 'could']);

const charging = new Set(['debiteras', 'charged', 'faktureras', 'belastar']);

/** “av deltagarens arbetsgivare”: of a genitive and what it owns, the latter pays. */
function ownerOf(agents: readonly Agent[], agent: Agent): Agent {
  return agents.find((next) => next.first === agent.last + 1 && next.payer === 'employer') ?? agent;
}

/** How many tokens after “debiteras inte” whoever is charged instead may stand. */
const reachInstead = 6;

/** “faktureras kliniken”, “debiteras deltagaren”: whoever is named just after, else those who take part. */
function chargedTo(analysis: Analysis, agents: readonly Agent[], verb: Phrase): Payer {
  const instead = agents.find(
    ({ first }) =>
      first > verb.last && first <= verb.last + reachInstead && analysis.tokens[first - 1]?.lower === 'utan',
  );
  const agent = instead ?? agents.find((each) => each.first > verb.last && each.first <= verb.last + 3);
  if (!agent || !isSameSentence(analysis, agent.first, verb.first)) return 'participant';
  return agent.payer === 'company' && agent.first > verb.last + 1 ? 'participant' : agent.payer;
}

/** “täcks av deltagaravgiften”. */
function isFeeAt(analysis: Analysis, at: number): boolean {
  return phrasesBeside(analysis, 'participation-fee', at).some(
    (fee) => fee.kind === 'fee' && fee.first >= at && fee.first <= at + 1,
  );
}
