import type { Agent } from './agents.ts';
import type { Analysis } from './analysis.ts';
import { isSameSentence, wordAt } from './clause.ts';
import type { PayCue } from './payer.ts';

/** How many tokens after the verb its second subject may stand. */
const reach = 14;

const joining = new Set(['och', 'and', 'og', 'medan', 'while', 'mens', 'samt', ',']);
const stands = /^(?:stå|står|stod|svarar|svara)$/;

/** “Kliniken står för resan och vi för hotellet”: the second subject pays what follows it, by the verb of the first. */
export function gappedCues(analysis: Analysis, agents: readonly Agent[]): PayCue[] {
  return agents
    .filter(
      ({ first, last, nominative }) =>
        nominative &&
        joining.has(wordAt(analysis, first - 1)?.lower ?? '') &&
        wordAt(analysis, last + 1)?.lower === 'för' &&
        wordAt(analysis, last + 2)?.kind === 'word' &&
        standsBefore(analysis, first),
    )
    .map(({ first, last, payer }) => ({ payer, first, last: last + 1, offer: false }));
}

function standsBefore(analysis: Analysis, at: number): boolean {
  for (let before = at - 1; before >= at - reach; before--) {
    if (!isSameSentence(analysis, before, at)) return false;
    if (stands.test(wordAt(analysis, before)?.lower ?? '')) return true;
  }
  return false;
}
