import type { Analysis } from './analysis.ts';
import { type Context, genitiveAt, hasMoneyNear, whoAt } from './bill-places.ts';
import { isSameSentence, wordAt } from './clause.ts';
import type { PayCue } from './payer.ts';

/** Who pays back at a word: “utläggen får ni tillbaka av oss”; “ersättning enligt regionens regler”. */
export function repaidCue(context: Context, at: number): PayCue | undefined {
  const lower = wordAt(context.analysis, at)?.lower ?? '';
  if (returned.test(lower) || applied.test(lower)) return refundCue(context, at);
  return ruling.test(lower) ? rulesCue(context, at) : undefined;
}

const returned = /^(?:tillbaka|åter|igen|ersättning|betalt|back|reimbursement|refund|tilbake|tilbage)$/;
const applied = /^(?:sök(?:s|er|as)?|begär(?:s|as)?|rekvireras?|ansöks|claim(?:ed|s)?|recovered)$/;

/** “Utläggen får ni tillbaka av oss”, “claimed back from the clinic”, “söks hos arbetsgivaren”. */
function refundCue(context: Context, at: number): PayCue | undefined {
  const { analysis } = context;
  if (!/^(?:av|från|from|hos|af|fra)$/.test(wordAt(analysis, at + 1)?.lower ?? '')) return undefined;
  const payer = isSameSentence(analysis, at, at + 2) ? whoAt(context, at + 2) : undefined;
  const isApplied = applied.test(wordAt(analysis, at)?.lower ?? '') && payer !== 'participant';
  return payer && (isApplied || hasMoneyNear(analysis, at) || isGotten(analysis, at))
    ? { payer, first: at, last: at + 2, offer: false, repaid: true }
    : undefined;
}

const getting = /^(?:får|fås|få|claim|claimed|get|begär|begära)$/;

/** A verb of getting some words before “tillbaka”. */
function isGotten(analysis: Analysis, at: number): boolean {
  return [1, 2, 3].some((before) => getting.test(wordAt(analysis, at - before)?.lower ?? ''));
}

const ruling =
  /^(?:regler|regelverk|(?:rese)?reglemente(?:t)?|(?:rese)?policy(?:n)?|resepolicy|rutiner|bestämmelser|rules|regulations|policies)$/;
const following = /^(?:enligt|efter|följer|follows?|following|per|under|to|with|ifølge|etter|jf)$/;
const claiming =
  /(?<!\p{L})(?:\p{L}*ersätt|\p{L}*utlägg|traktamente|reimburs|expense|mileage|per diem|claim|refusjon|godtgør)/iu;

/** “Reseersättning enligt regionens regler”: less than words of somebody's own who pays by those rules. */
function rulesCue({ analysis, ends }: Context, at: number): PayCue | undefined {
  for (const owner of [at - 1, at - 2]) {
    const [first, payer] = genitiveAt(analysis, ends, owner);
    if (payer !== 'employer') continue;
    const isFollowed = [1, 2].some((back) => following.test(wordAt(analysis, first - back)?.lower ?? ''));
    const sentence = analysis.cut.sentences[wordAt(analysis, at)?.sentence ?? -1];
    const words = sentence
      ? analysis.text.slice(Math.max(sentence.start, (wordAt(analysis, at)?.start ?? 0) - 120), sentence.end)
      : '';
    return isFollowed && claiming.test(words)
      ? { payer, first, last: at, offer: false, arranged: true }
      : undefined;
  }
  return undefined;
}
