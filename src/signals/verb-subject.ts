import type { Payer } from '../report.ts';
import type { Phrase } from '../text/find-phrases.ts';
import type { Agent } from './agents.ts';
import type { Analysis } from './analysis.ts';
import { hasClauseBreak, isSameSentence, wordAt } from './clause.ts';

/** The subject of an active verb: just after it when inverted, else the nearest before it. */
export function subjectOf(analysis: Analysis, agents: readonly Agent[], verb: Phrase): Payer | undefined {
  const holdsObject = /^put/.test(wordAt(analysis, verb.first)?.lower ?? '');
  const inside = agents.find(
    (agent) => agent.first > verb.first && agent.last < verb.last && !agent.reflexive && !holdsObject,
  );
  const after = agents.find((agent) => agent.first === verb.last + 1 && agent.nominative);
  const own = agents.find(
    (agent) =>
      agent.reflexive &&
      agent.first > verb.last &&
      agent.first <= verb.last + 5 &&
      !hasClauseBreak(analysis, verb.last, agent.first),
  );
  if (own && isSameSentence(analysis, own.first, verb.first) && after?.payer !== 'company') {
    const left = agents.find(({ last }) => last === verb.first - 1);
    const isTheirs = thirdPerson.has(wordAt(analysis, own.first - 1)?.lower ?? '');
    return isTheirs && left ? left.payer : 'participant';
  }
  if (inside) return inside.payer;
  if (after && isSameSentence(analysis, after.first, verb.first)) return after.payer;
  const subject =
    leftAgent(analysis, agents, verb) ??
    laterAgent(analysis, agents, verb) ??
    sharedAgent(analysis, agents, verb);
  return subject?.payer;
}

/** “The hospital funds travel through its own budget”. */
const thirdPerson = new Set(['its', 'sin', 'sitt', 'sina', 'their']);

const objects = new Set(['er', 'dig', 'oss', 'us', 'jer']);

const reachLeft = 8;

const joining = new Set(['och', 'and', 'og', 'samt']);

/** How many tokens before the second of two joined verbs their subject may stand. */
const reachShared = 24;

/** “Acme bjuder in personer med epilepsi till en temadag och står för resan”: joined verbs share their subject. */
function sharedAgent(analysis: Analysis, agents: readonly Agent[], verb: Phrase): Agent | undefined {
  if (!joining.has(wordAt(analysis, verb.first - 1)?.lower ?? '')) return undefined;
  return agents.find(
    (agent) =>
      agent.nominative &&
      agent.last < verb.first &&
      verb.first - agent.last <= reachShared &&
      isSameSentence(analysis, agent.first, verb.first) &&
      !hasClauseBreak(analysis, agent.last, verb.first),
  );
}

function leftAgent(analysis: Analysis, agents: readonly Agent[], verb: Phrase): Agent | undefined {
  let best: Agent | undefined;
  for (const agent of agents) {
    if (agent.last >= verb.first || agent.last < verb.first - reachLeft) continue;
    if (
      !isSameSentence(analysis, agent.first, verb.first) ||
      hasClauseBreak(analysis, agent.last, verb.first)
    )
      continue;
    if (objects.has(wordAt(analysis, agent.last)?.lower ?? '')) continue;
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
      isSameSentence(analysis, agent.first, verb.first),
  );
}
