import type { Signal } from '../report.ts';
import { parseNumberWord } from '../text/values/number-words.ts';
import { tokenAt } from './look-up.ts';
import type { Draft, Reading } from './reading.ts';

/** A stay with its number of nights, where the text gives one. */
export function withNights(reading: Reading, draft: Draft): Draft {
  const nights = nightsAround(reading, draft);
  const signal: Omit<Signal, 'quote'> = nights ? { ...draft.signal, nights } : draft.signal;
  return { ...draft, signal };
}

const nightWords =
  /^(natt|nätter|night|nights|netter|hotellnätter|hotellnatt|övernattning|övernattningar|nat|nætter)$/;
const oneNight =
  /^(?:the\s+night\s+of|for\s+the\s+night|över\s+natten|natten\s+(?:till|mellan|före|efter)|natt(?:en)?\s+til|natten?\s+mellem)(?!\p{L})/iu;

/** How many tokens before and after a stay its nights may be counted. */
const reach = 9;

/** A number before a word for night, within the phrase or beside it. */
function nightsAround({ analysis }: Reading, { phrase, signal }: Draft): number | undefined {
  const { tokens } = analysis;
  const own = tokens[phrase.first]?.sentence;
  let isOne = false;
  const last = Math.max(phrase.last + reach, tokenAt(analysis, signal.end - 1));
  for (let at = Math.max(1, phrase.first - reach); at <= last; at++) {
    const token = tokens[at];
    if (!token || token.sentence !== own) continue;
    if (oneNight.test(analysis.text.slice(token.start, token.start + 30))) isOne = true;
    if (!nightWords.test(token.lower)) continue;
    const count = countIn(tokens[at - 1]?.lower ?? '') ?? countIn(tokens[at - 2]?.lower ?? '');
    if (count !== undefined && count > 0 && count < 31) return count;
  }
  return isOne ? 1 : undefined;
}

function countIn(word: string): number | undefined {
  return /^\d{1,2}$/.test(word) ? Number(word) : parseNumberWord(word);
}
