import { isUnderFee } from './fee-table.ts';
import { sentenceSpan } from './look-up.ts';
import type { Draft, Reading } from './reading.ts';

/** “Middag 690 kr, frivillig”, “Gala dinner EUR 95, to be ticked separately”: what has its own price and may be left out, the guest pays. */
export function asBoughtApart(reading: Reading, draft: Draft): Draft {
  const { id, amount, payer, stance } = draft.signal;
  if (!sold.includes(id) || !amount || payer !== 'unknown' || stance !== 'stated' || draft.isOpen)
    return draft;
  const isSold =
    reading.parties.side === 'organiser' ||
    priced.test(reading.analysis.text.slice(draft.phrase.end, draft.phrase.end + nearPrice)) ||
    isOptional(reading, draft) ||
    isInPriceList(reading, draft);
  return isSold ? { ...draft, signal: { ...draft.signal, payer: 'participant' } } : draft;
}

/** “Lunch kostar 120 kr i kafeterian”, “lunch äter man i matsalen för 95 kr”: what is told with its price. */
const priced =
  /^\s(?:kostar|koster|costs|is priced at|går på|(?:äter|köper|får)\s(?:man|du|ni|var och en|alla)\s[^.,;:\n]{0,45}?\s?för)\s(?:\p{L}+\s)?[\d€]/iu;
const nearPrice = 80;

/** “AVGIFTER (SEK)”, and below it “Mötesmiddag 525”. */
function isInPriceList(reading: Reading, { phrase }: Draft): boolean {
  return reading.amounts.get(phrase)?.inColumn === true && isUnderFee(reading, phrase.first);
}

const sold: readonly string[] = ['meal', 'alcohol', 'leisure', 'travel'];

const optional =
  /(?:^|[^\p{L}])(?:frivillig\p{L}*|valfri\p{L}*|tillval\p{L}*|som vill|om du vill|om ni vill|separat|särskilt|kryssa|optional|voluntary|who wish|who want|if you wish|if you like|separately|add-on|extra cost|ticked|can be (?:added|booked|bought)|valgfri\p{L}*|frivillig|som ønsker|der ønsker|der vil|særskilt|til ekstra|lägg(?:as|s|a|er) till|i kassan)(?!\p{L})/iu;

/** How much of a sentence is read for words that leave the choice to the guest. */
const longest = 300;
const longestHeading = 40;

function isOptional({ analysis, amounts }: Reading, { phrase }: Draft): boolean {
  const { text, tokens, cut } = analysis;
  const own = sentenceSpan(analysis, phrase.start);
  if (!own) return false;
  const above = cut.lines[(tokens[phrase.first]?.line ?? 0) - 1];
  const heading =
    above && above.end - above.start <= longestHeading ? text.slice(above.start, above.end) : '';
  const price = sentenceSpan(analysis, amounts.get(phrase)?.start ?? own.start) ?? own;
  const end = Math.min(Math.max(own.end, price.end), own.start + longest);
  return optional.test(`${heading}\n${text.slice(own.start, end)}`);
}
