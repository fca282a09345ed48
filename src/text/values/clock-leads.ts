import lists from '../../../rules/values/clock-words.json';
import { collectOpenings, collectPhrases, collectWords, passStop, readPhrase } from './phrases.ts';
import { isTight, type Reading, type Token, textAt } from './tokens.ts';

/** What the words right before a clock time tell: that it is one (`kl`), that it is not exact (`ca`). */
export interface ClockLead {
  readonly isClock: boolean;
  readonly isApproximate: boolean;
}

/** The words `kl`, `klockan`, `ca` and the like from a token on, in any order. */
export function readClockLead(tokens: readonly Token[], at: number): Reading<ClockLead> {
  let value: ClockLead = { isClock: false, isApproximate: false };
  let next = at;
  for (let count = 0; count < 3; count++) {
    const clock = readPhrase(tokens, next, clockWords);
    const approximate = clock ? undefined : readPhrase(tokens, next, approximateWords);
    const found = clock ?? approximate;
    if (!found) break;
    value = { isClock: value.isClock || clock !== undefined, isApproximate: value.isApproximate || !clock };
    next = passPunctuation(tokens, found.next);
  }
  return { value, next };
}

/** Whether the token before an index makes a clock time likely: `från`, `at`, `Tid:`. */
export function hasSoftLead(tokens: readonly Token[], at: number): boolean {
  return softWords.has(textAt(tokens, at - 1)) || hasLabel(tokens, at);
}

/** Whether a label such as `Tid:` stands right before an index; after it, even bare hours are clock times. */
export function hasLabel(tokens: readonly Token[], at: number): boolean {
  const before = textAt(tokens, at - 1) === ':' ? at - 2 : at - 1;
  return labels.has(textAt(tokens, before));
}

/** Whether `mellan` stands before an index, so that `och` joins a range. */
export function isAfterBetween(tokens: readonly Token[], at: number): boolean {
  for (let index = at - 1; index >= at - 3; index--) {
    if (betweenWords.has(textAt(tokens, index))) return true;
  }
  return false;
}

const clockWords = collectPhrases({ clock: lists.clock });
const approximateWords = collectPhrases({ approximate: lists.approximate });
const softWords = collectWords(lists.soft);
const labels = collectWords(lists.labels);
const betweenWords = collectWords(lists.between);

/** The words that begin what stands before a clock time. */
export const leadOpenings = collectOpenings([clockWords, approximateWords]);

function passPunctuation(tokens: readonly Token[], at: number): number {
  return textAt(tokens, at) === ':' && isTight(tokens, at) ? at + 1 : passStop(tokens, at);
}
