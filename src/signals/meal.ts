import type { Phrase } from '../text/find-phrases.ts';
import { isInRow } from './agenda.ts';
import { phrasesOf } from './analysis.ts';
import { asListed } from './headings.ts';
import { phrasesWithin } from './look-up.ts';
import { isMorningRow, kindByHour, sittingOf } from './meal-hours.ts';
import { joinSittings } from './meal-sittings.ts';
import type { PayCue } from './payer.ts';
import { type Draft, draftOf, merge, type Reading } from './reading.ts';

/** Food or drink that is served to participants. Several mentions of one sitting are one signal. */
export function findMeals(reading: Reading): Draft[] {
  const drafts = phrasesOf(reading.analysis, 'meal')
    .filter(
      (phrase) => !isBesideMeal(reading, phrase) && !isPast(reading, phrase) && !isOtherBill(reading, phrase),
    )
    .map((phrase) => readMeal(reading, phrase));
  return joinSittings(reading, withPrices(drafts));
}

const past = /^\s(?:var|blev|smakade|satt|was|were|tasted|smagte|smakte)(?!\p{L})/iu;

const thanks = /(?<!\p{L})(?:tack för|thanks for|thank you for|takk for|tak for)(?!\p{L})/iu;

/** “Tårtan var magisk”: in a mail of thanks, what has been eaten already. */
function isPast({ analysis: { text } }: Reading, { start, end }: Phrase): boolean {
  return (
    past.test(text.slice(end, end + 12)) && thanks.test(text.slice(Math.max(0, start - nearThanks), start))
  );
}

/** How far, in characters, after the thanks the writer still looks back. */
const nearThanks = 500;

/** “kaffe och smörgås”: the coffee beside a light meal says nothing more; beside a lunch it is another sitting. */
function isBesideMeal(reading: Reading, phrase: Phrase): boolean {
  if (phrase.kind === 'light') return isPartOfMeal(reading, phrase);
  if (phrase.kind !== 'coffee') return false;
  const line = reading.analysis.cut.lines[reading.analysis.tokens[phrase.first]?.line ?? -1];
  if (!line) return false;
  return phrasesWithin(
    reading.analysis,
    'meal',
    Math.max(line.start, phrase.start - 60),
    Math.min(line.end, phrase.end + 60),
  ).some(
    (other) =>
      ['light', 'dish', 'breakfast'].includes(other.kind ?? '') && Math.abs(other.first - phrase.last) <= 4,
  );
}

const joined = /^\s(?:med|with|o|och|inkl\.?|and|&|\+|samt|og)\s(?:\p{L}+\s)?$/iu;

/** “Rum på Scandic. Notan går till oss”: the bill of a stay or a journey where no meal is named beside it. */
function isOtherBill({ analysis }: Reading, { kind, start, end }: Phrase): boolean {
  if (kind !== 'price' || !/notan$/iu.test(analysis.text.slice(start, end))) return false;
  const isServed = phrasesOf(analysis, 'meal').some((other) => other.kind !== 'price');
  if (!isServed && otherCosts.some((list) => phrasesOf(analysis, list).length > 0)) return true;
  const near = (list: string) => phrasesWithin(analysis, list, start - nearBill, end + nearBill / 2);
  const isMeal = near('meal').some((other) => other.kind !== 'price') || near('alcohol').length > 0;
  return !isMeal && (near('lodging').length > 0 || near('travel').length > 0);
}

const otherCosts = ['lodging', 'travel', 'participation-fee'];

/** How far, in characters, before a bill it may be told what it is for. */
const nearBill = 160;

/** “Kräftskiva med Västerbottenpaj”, “mingel o tilltugg”: what is eaten at a meal that is named just before. */
function isPartOfMeal({ analysis }: Reading, { first, start }: Phrase): boolean {
  return phrasesWithin(analysis, 'meal', start - 60, start).some(
    (other) =>
      ['dinner', 'banquet', 'reception'].includes(other.kind ?? '') &&
      first - other.last <= 3 &&
      joined.test(analysis.text.slice(other.end, start)),
  );
}

function readMeal(reading: Reading, phrase: Phrase): Draft {
  const draft = asListed(reading, draftOf(reading, phrase, 'meal', acceptedFor(reading, phrase)));
  const isOffered =
    draft.signal.payer === 'unknown' &&
    draft.signal.stance === 'stated' &&
    !draft.isOpen &&
    (isLabelled(reading, phrase) || isDelivered(reading, phrase));
  const payer = isOffered && reading.parties.side !== 'unknown' ? reading.parties.side : draft.signal.payer;
  return {
    ...draft,
    signal: {
      ...draft.signal,
      ...kindByHour(reading, phrase),
      ...(payer ? { payer } : {}),
      sitting: sittingOf(reading, phrase),
    },
    isMorning: ['light', 'dish'].includes(phrase.kind ?? '') && isMorningRow(reading, phrase),
  };
}

const mealLabel =
  /^[\s*•·–-]*(?:förtäring|mat|lunch|fika|kaffe|frukost|middag|måltid|mat och dryck|servering|catering|food|meals?|dinner|breakfast|refreshments|hospitality|bevertning|servering|forplejning)(?:\s*:|\t|\s{2,})\s*\S/i;

/** “Förtäring: ostfralla och frukt”: what a company lists under such a label it provides. */
function isLabelled(reading: Reading, phrase: Phrase): boolean {
  const line = reading.analysis.cut.lines[reading.analysis.tokens[phrase.first]?.line ?? -1];
  return line !== undefined && mealLabel.test(reading.analysis.text.slice(line.start, line.end));
}

/** A bare row of an agenda does not tell who pays: only words of payment in the row itself do. */
function acceptedFor(reading: Reading, phrase: Phrase): ((cue: PayCue) => boolean) | undefined {
  if (!isInRow(reading.analysis, phrase.first)) return undefined;
  return (cue) => !cue.offer || reading.analysis.tokens[cue.first]?.lower === 'ingår';
}

const delivery =
  /(?:^|[^\p{L}])(?:ett bud|budet|bud lämnar|bud kommer|hemlever\p{L}*|leverer\p{L}*|(?:kommer|skickas|landar|dyker upp) (?:hem )?(?:till (?:dörren|din dörr|dig|er|jobbet|receptionen|arbetsplatsen)|hos (?:dig|er))|courier|deliver(?:ed|y|s)|sent to your|leveres|sendes hjem)(?!\p{L})/iu;

/** How far, in characters, from food the words may stand that say that it is delivered. */
const nearDelivery = 160;

/** “Välj wrap eller soppa. Ett bud lämnar påsen i receptionen”: who has food delivered provides it. */
function isDelivered({ analysis, parties }: Reading, { start, end }: Phrase): boolean {
  const near = analysis.text.slice(Math.max(0, start - nearDelivery), end + nearDelivery);
  return parties.side === 'company' && delivery.test(near);
}

/** “Kuvertpriset är 1 495 kr”: gives payer and amount to the meal named before it. */
function withPrices(drafts: readonly Draft[]): Draft[] {
  const meals: Draft[] = [];
  for (const draft of drafts) {
    const last = meals[meals.length - 1];
    if (draft.signal.kind !== 'price') meals.push(draft);
    else if (last) meals[meals.length - 1] = withPrice(last, draft);
    else meals.push({ ...draft, signal: { ...draft.signal, kind: 'unspecified' } });
  }
  return meals;
}

function withPrice(meal: Draft, price: Draft): Draft {
  const { payer, amount } = merge([meal, price])?.signal ?? meal.signal;
  const signal = { ...meal.signal, ...(payer ? { payer } : {}), ...(amount ? { amount } : {}) };
  return { ...meal, signal, provided: meal.provided || price.provided };
}

/** “mat och dryck” beside named meals of the same payer adds nothing. */
export function isMereSummary(draft: Draft, meals: readonly Draft[]): boolean {
  if (draft.signal.kind !== 'unspecified' || draft.signal.amount) return false;
  return meals.some(
    ({ signal }) =>
      signal.kind !== 'unspecified' &&
      signal.stance === draft.signal.stance &&
      (signal.payer === draft.signal.payer || draft.signal.payer === 'unknown'),
  );
}
