import type { Agent } from './agents.ts';
import type { Analysis } from './analysis.ts';

const helping = new Set(
  'will would can could shall also then kan ska skall vill kommer även också dessutom att skulle gladly happily gärna'.split(
    ' ',
  ),
);
const they = new Set(['they', 'de', 'dom']);

/** How many tokens a pronoun may stand before its verb, and how far back the company is looked for that it means. */
const [reachVerb, reachBack] = [4, 45];

/** “Acme offers a fee. In addition they will take care of your flights”: the company that the sentence before spoke of. */
export function pronounAgents(
  analysis: Analysis,
  agents: readonly Agent[],
  verbs: ReadonlySet<number>,
): Agent[] {
  const endingAt = new Map(agents.map((agent) => [agent.last, agent]));
  return analysis.tokens.flatMap(({ lower, index }): Agent[] => {
    if (!they.has(lower) || !leadsToVerb(analysis, index, verbs)) return [];
    const subject = subjectBefore(analysis, endingAt, index);
    if (subject?.payer !== 'company' || own.has(analysis.tokens[subject.first]?.lower ?? '')) return [];
    return [{ payer: 'company', first: index, last: index, nominative: true, reflexive: false }];
  });
}

/** The first whom the pronoun's own sentence names before it, else the first of the sentence before. */
function subjectBefore(
  { tokens }: Analysis,
  endingAt: ReadonlyMap<number, Agent>,
  from: number,
): Agent | undefined {
  const sentence = tokens[from]?.sentence ?? -1;
  let found: Agent | undefined;
  for (let at = from - 1; at >= from - reachBack; at--) {
    const own = tokens[at]?.sentence ?? -9;
    if (sentence - own > 1 || (own < sentence && found && isIn(tokens, found, sentence))) break;
    found = endingAt.get(at) ?? found;
  }
  return found;
}

function isIn(tokens: Analysis['tokens'], { first }: Agent, sentence: number): boolean {
  return tokens[first]?.sentence === sentence;
}

/** The writer's own pronouns: nobody speaks of himself as of them. */
const own = new Set('vi oss jag we us i'.split(' '));

function leadsToVerb({ tokens }: Analysis, from: number, verbs: ReadonlySet<number>): boolean {
  for (let at = from + 1; at <= from + reachVerb; at++) {
    if (verbs.has(at)) return true;
    if (!helping.has(tokens[at]?.lower ?? '')) return false;
  }
  return false;
}
