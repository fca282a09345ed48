import { phrasesBeside, phrasesWithin } from './look-up.ts';
import type { PayCue } from './payer.ts';
import type { Draft, Reading } from './reading.ts';

/** What a company's invitation offers without a price and without a payer is the company's. */
export function asHosted({ analysis, parties }: Reading, draft: Draft): Draft {
  const { payer, stance, amount } = draft.signal;
  if (payer !== 'unknown' || stance === 'denied' || draft.isOpen || parties.writer !== 'company')
    return draft;
  const isPriced = amount !== undefined && draft.signal.id !== 'gift';
  const isOthers = phrasesBeside(analysis, 'congress', draft.phrase.first).length > 0;
  if (isOthers) return draft;
  return { ...draft, signal: { ...draft.signal, payer: isPriced ? 'participant' : 'company' } };
}

/** “Respektive betalar 295 kr”: a guest with a price of its own pays it. */
export function withOwnPrice({ analysis }: Reading, draft: Draft): Draft {
  if (draft.signal.stance === 'denied' || draft.signal.payer === 'participant') return draft;
  const after = analysis.text.slice(draft.phrase.end, draft.phrase.end + 40);
  const pays = /^\s*(?:\p{L}+\s){0,2}(?:betalar|erlägger|debiteras|pays?|betaler)(?!\p{L})/iu.test(after);
  const line = analysis.cut.lines[analysis.tokens[draft.phrase.first]?.line ?? -1];
  const isPaidHere =
    line !== undefined &&
    ['pay', 'payer'].some((list) =>
      phrasesWithin(analysis, list, line.start, line.end).some(({ kind }) => kind !== 'offer'),
    );
  const isPriced =
    pricedAside.test(after) ||
    ((draft.signal.amount !== undefined ||
      atPrice.test(analysis.text.slice(draft.phrase.end, draft.phrase.end + nearPrice))) &&
      (draft.signal.payer !== 'company' || !isPaidHere || rightAtPrice.test(after)));
  return pays || isPriced ? { ...draft, signal: { ...draft.signal, payer: 'participant' } } : draft;
}

/** “Respektive får hänga på för 4 200 kr”: the price stands right behind, whoever pays for the rest of the line. */
const rightAtPrice =
  /^\s(?:\p{L}+\s){0,4}?(?:at|for|à|a|till|mot|för|til|mod)\s(?:[A-Z]{3}\s?\d|[€$£]\s?\d|\d[\d ]*\s?(?:kr|kronor|sek|eur|nok|dkk))/iu;

/** “Plats för en respektive på båten, 495 kr”, “partner dinner (EUR 80)”. */
const pricedAside =
  /^\s?(?:(?:på|i|till|vid|on|at|to|for|för)\s(?:\p{L}+\s?){1,2})?(?:,|\s?\()\s?(?:(?:kostnad|pris|price|cost)\s)?(?:[A-Z]{3}\s?\d|[€$£]\s?\d|\d[\d ]*\s?(?:kr|kronor|sek|euro?|nok|dkk)(?!\p{L}))/iu;

/** “Spouses may join the dinner at EUR 80”, “tar 300 kr för respektive”. */
const atPrice =
  /^[^.!?;:\n]{0,60}?\s(?:at|for|à|a|till|mot|för|til|mod|pays?|betalar|kostar)\s(?:a\s\p{L}+\s(?:rate|price|fee)\sof\s|(?:en|ett|et)\s(?:avgift|egenavgift|tillägg|tillegg|tillæg)\s(?:på|av|af)\s)?(?:(?<=(?:tillägg|tillegg|tillæg|avgift)\s(?:på|av|af)\s)\d|[A-Z]{3}\s?\d|[€$£]\s?\d|\d[\d ]*\s?(?:kr|kronor|sek|euro?|nok|dkk)(?!\p{L}))/iu;
const nearPrice = 90;

const including = new Set(
  'mot against mod ingår inkluderar inkluderas inkl inklusive inkluderad inkluderat inkluderade inräknat inräknad inräknade medföljer erbjuds erbjuder erbjuda får erhåller included includes including include täcker offered offer receive inkludert inngår indgår inkluderet omfattar omfatter innehåller inneholder indeholder contains comprises consists covers'.split(
    ' ',
  ),
);

/** Cues for things that are no food: “med” and “välkommen till” do not provide a journey. */
export function isGiving(reading: Reading): (cue: PayCue) => boolean {
  const { tokens } = reading.analysis;
  return (cue) =>
    !cue.offer ||
    including.has(tokens[cue.first]?.lower ?? '') ||
    (cue.payer === 'participant' && tokens[cue.last]?.lower === ':');
}
