import type { Agent } from './agents.ts';
import type { Analysis } from './analysis.ts';
import { isSameSentence, wordAt } from './clause.ts';
import type { PayCue } from './payer.ts';

/** “För boende och resa svarar vi”: the preposition first, and what it is said of between it and the verb. */
export function frontedForCues(analysis: Analysis, agents: readonly Agent[]): PayCue[] {
  return agents
    .filter(({ first, last }) => {
      const verb = wordAt(analysis, first - 1)?.lower ?? '';
      return stands.test(verb) && endsClause(analysis, last) && beginsWithFor(analysis, first - 1);
    })
    .map(({ first, last, payer }) => ({ payer, first: first - 1, last, offer: false }));
}

const stands = /^(?:står|stod|svarar|svarer|svarade|sørger|sörjer|betalar|betaler)$/;

/** How many tokens what is paid may take between the preposition and its verb. */
const reach = 8;

function beginsWithFor(analysis: Analysis, verb: number): boolean {
  for (let at = verb - 2; at >= verb - reach && isSameSentence(analysis, at, verb); at--)
    if (wordAt(analysis, at)?.lower === 'för' || wordAt(analysis, at)?.lower === 'for')
      return !isSameSentence(analysis, at - 1, verb) || joining.test(wordAt(analysis, at - 1)?.lower ?? '');
  return false;
}

const joining = /^(?:och|og|,|;|samt|men|medan|mens|:)$/;

function endsClause(analysis: Analysis, last: number): boolean {
  const next = wordAt(analysis, last + 1);
  return (
    !next ||
    !isSameSentence(analysis, last + 1, last) ||
    /^(?:[.,;!)–-]|och|og|men|medan|själva?|selv|förstås|självklart|givetvis|naturligtvis|också)$/.test(
      next.lower,
    )
  );
}
