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
  for (let at = verb.last + 1; at <= verb.last + 6; at++) {
    if (!isSameSentence(analysis, at, verb.first)) break;
    if (!by.has(analysis.tokens[at]?.lower ?? '')) continue;
    const agent = agents.find((candidate) => candidate.first > at && candidate.first <= at + 4);
    if (isFeeAt(analysis, at + 1)) return 'participant';
    if (agent && isSameSentence(analysis, agent.first, verb.first)) return ownerOf(agents, agent).payer;
  }
  const reflexive = agents.find((agent) => agent.reflexive && Math.abs(agent.first - verb.last) <= 4);
  if (reflexive && isSameSentence(analysis, reflexive.first, verb.first)) return 'participant';
  if (charging.has(word)) return chargedTo(analysis, agents, verb);
  return arranging.has(word) ? writerPays(analysis, parties, verb.first) : undefined;
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

/** “av deltagarens arbetsgivare”: of a genitive and what it owns, the latter pays. */
function ownerOf(agents: readonly Agent[], agent: Agent): Agent {
  return agents.find((next) => next.first === agent.last + 1 && next.payer === 'employer') ?? agent;
}

/** “faktureras kliniken”, “debiteras deltagaren”: whoever is named just after, else those who take part. */
function chargedTo(analysis: Analysis, agents: readonly Agent[], verb: Phrase): Payer {
  const agent = agents.find((each) => each.first > verb.last && each.first <= verb.last + 3);
  if (!agent || !isSameSentence(analysis, agent.first, verb.first)) return 'participant';
  return agent.payer === 'company' && agent.first > verb.last + 1 ? 'participant' : agent.payer;
}

/** “täcks av deltagaravgiften”. */
function isFeeAt(analysis: Analysis, at: number): boolean {
  return phrasesBeside(analysis, 'participation-fee', at).some(
    (fee) => fee.kind === 'fee' && fee.first >= at && fee.first <= at + 1,
  );
}
