import type { Phrase } from '../text/find-phrases.ts';
import type { Agent } from './agents.ts';
import { type Analysis, phrasesOf } from './analysis.ts';
import { isSameSentence, wordAt } from './clause.ts';
import { phrasesWithin, startingWithin } from './look-up.ts';
import type { PayCue } from './payer.ts';
import { payable } from './settling-sentences.ts';

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

const by = /^(?:av|by|af)$/;
const joins = /^(?:,|och|and|og|samt|medan|while|men|but|mens)$/;

/** “Hotellet betalas av kliniken, resan av oss”: the second thing and who pays for it, by the verb of the first. */
export function gappedPassives(analysis: Analysis, agents: readonly Agent[]): PayCue[] {
  return agents.flatMap(({ first, last, payer }): PayCue[] => {
    const at = [first - 1, first - 2].find((before) => by.test(wordAt(analysis, before)?.lower ?? ''));
    if (at === undefined || !isSameSentence(analysis, at, first)) return [];
    const named = thingEndingAt(analysis, at - 1);
    const isJoined =
      named !== undefined &&
      [1, 2].some((back) => joins.test(wordAt(analysis, named.first - back)?.lower ?? ''));
    return isJoined && isPaidByBefore(analysis, named.first)
      ? [{ payer, first: at, last, offer: false }]
      : [];
  });
}

function thingEndingAt(analysis: Analysis, last: number): Phrase | undefined {
  const word = wordAt(analysis, last);
  return (
    word &&
    [...payable, 'participation-fee']
      .flatMap((list) => phrasesWithin(analysis, list, word.start - longestThing, word.end))
      .find((phrase) => phrase.last === last)
  );
}

const longestThing = 40;

/** Whether a verb of payment and who pays stand before a token of the sentence. */
function isPaidByBefore(analysis: Analysis, at: number): boolean {
  for (let before = at - 1; before >= at - reach && isSameSentence(analysis, before, at); before--) {
    if (!by.test(wordAt(analysis, before)?.lower ?? '')) continue;
    const start = wordAt(analysis, before)?.start ?? 0;
    return startingWithin(phrasesOf(analysis, 'pay'), start - nearVerb, start).some(
      ({ kind }) => kind === 'passive',
    );
  }
  return false;
}

const nearVerb = 30;
