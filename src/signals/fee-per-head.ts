import type { MoneyMatch } from '../text/values/money.ts';
import { phrasesOf } from './analysis.ts';
import { isPriceOfGroup } from './fee-groups.ts';
import { readNamedFee } from './fee-named.ts';
import { asPaid, withInvoice } from './fee-payer.ts';
import { followsThing } from './fee-price.ts';
import { isUnderFee, isUnderOwnCosts } from './fee-table.ts';
import { isAboutTakingPart } from './free-entry.ts';
import { asListed } from './headings.ts';
import { findLooseSums, type LooseSum } from './loose-sums.ts';
import { isLumpSum } from './lump-sum.ts';
import { isPayForWork } from './pay-sums.ts';
import { type Draft, draftOf, type Reading } from './reading.ts';
import { lineText } from './surroundings.ts';

/** “SEK 1 200 per participant”, “På plats 1 480 euro”, with no word that says what for: what it costs to take part. */
export function findPricePerHead(reading: Reading): Draft[] {
  const [first] = findLooseSums(reading, 'participation-fee').filter(
    (sum) =>
      (sum.money.amount.per === 'person' ||
        isWayToAttend(reading, sum) ||
        isOfGroup(reading, sum) ||
        isUnderFee(reading, sum.phrase.first) ||
        isPriceOfAll(reading, sum)) &&
      !perPatient.test(sum.sentence) &&
      !isByPiece(reading, sum) &&
      !isPayForWork(sum.sentence, sum.money) &&
      !isReceived(reading, sum.money) &&
      (isLumpSum(reading.analysis, sum.money) || !followsThing(reading, sum.money.start)),
  );
  if (!first) return [];
  const draft = asListed(
    reading,
    draftOf(reading, first.phrase, 'participation-fee', (cue) => !cue.offer),
  );
  const { money } = first;
  const fee = readNamedFee(reading, { ...draft, signal: { ...draft.signal, amount: money.amount } });
  const paid = { ...asPaid(withInvoice(reading, fee)), isCell: money.inColumn === true };
  return isUnderOwnCosts(reading, first.phrase.first)
    ? [{ ...paid, signal: { ...paid.signal, payer: 'participant' } }]
    : [paid];
}

/** “18 450 kr/st”, “EUR 12 per unit”: goods are priced by the piece; so are places where the sentence speaks of them. */
function isByPiece({ analysis }: Reading, { money, sentence }: LooseSum): boolean {
  const near = analysis.text.slice(money.start, money.end + 8);
  return byPiece.test(near) && !isAboutTakingPart(sentence);
}

const byPiece = /(?:\/|\bper|à|\/ ) ?(?:st|styck|ask|förp|kartong|kit|pkt|pc|unit|box)(?!\p{L})/iu;
const perPatient = /patient|\bdos|test\b|behandling|treatment/i;
const waysToAttend =
  /^\W*(?:on[- ]?site|in person|online|virtual|digital|live stream|på plats|fysisk|distans|digitalt|via länk|heldag|halvdag|full day|half day|early bird)(?!\p{L}{4})/iu;

/** “On site (Lund) EUR 480”, “Online EUR 90”: ways to take part, each with its price. */
function isWayToAttend({ analysis }: Reading, { money, phrase }: LooseSum): boolean {
  const line = lineText(analysis, analysis.tokens[phrase.first]?.line ?? -1);
  return money.amount.per === undefined && waysToAttend.test(line);
}

/** “Specialists EUR 300, trainees EUR 90”: nobody is paid in this message, so it is what they pay. */
function isOfGroup({ analysis }: Reading, { sentence }: LooseSum): boolean {
  return isPriceOfGroup(sentence) && phrasesOf(analysis, 'honorarium').length === 0;
}

const content =
  /föreläs|kurs|konferens|semin|utbildning|program|session|course|lecture|conference|workshop/iu;

/** “Kurs, lunch och middag: 1 450 kr”: one price for the content and all that goes with it. */
function isPriceOfAll({ analysis }: Reading, { money, phrase }: LooseSum): boolean {
  const line = lineText(analysis, analysis.tokens[phrase.first]?.line ?? -1);
  return isLumpSum(analysis, money) && content.test(line);
}

/** “Invite a colleague and get EUR 10 each”: what the reader is paid. */
function isReceived({ analysis }: Reading, { start }: MoneyMatch): boolean {
  return /(?:^|[^\p{L}])(?:get|gets|receive|receives|earn|earns|får|erhåller|får ni|får du)\s+(?:\p{L}+\s+){0,2}$/iu.test(
    analysis.text.slice(Math.max(0, start - 40), start),
  );
}
