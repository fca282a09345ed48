import type { Phrase } from '../text/find-phrases.ts';
import { isInRow } from './agenda.ts';
import { type Analysis, phrasesOf } from './analysis.ts';
import { asListed } from './headings.ts';
import { phrasesWithin } from './look-up.ts';
import { isFruit, isMorningRow, kindByHour, sittingOf } from './meal-hours.ts';
import { asPartOfRoom } from './meal-of-room.ts';
import { joinSittings } from './meal-sittings.ts';
import type { PayCue } from './payer.ts';
import { isWon } from './prizes.ts';
import { type Draft, draftOf, merge, type Reading } from './reading.ts';

/** Food or drink that is served to participants. Several mentions of one sitting are one signal. */
export function findMeals(reading: Reading): Draft[] {
  const drafts = phrasesOf(reading.analysis, 'meal')
    .filter(
      (phrase) =>
        !isBesideMeal(reading, phrase) &&
        !isBuffetOf(reading.analysis, phrase) &&
        !isPast(reading, phrase) &&
        !isWon(reading, phrase) &&
        !isOtherBill(reading, phrase),
    )
    .map((phrase) => readMeal(reading, phrase));
  return joinSittings(reading, withPrices(drafts));
}

/** “Mässans mingel”, “kongressens middag”: the fair's own, whoever tells of it. */
function isOfCongress({ analysis }: Reading, { phrase, signal }: Draft): boolean {
  if (signal.payer !== 'company' && signal.payer !== 'unknown') return false;
  return ofCongress.test(analysis.text.slice(Math.max(0, phrase.start - nearOwner), phrase.start));
}

const nearOwner = 24;
const ofCongress =
  /(?:mässans|kongressens|stämmans|årsmötets|sällskapets|(?:fair|expo|congress|exhibition)['’]s)\s(?:eget\s|egen\s|own\s|officiella\s|official\s)?$/iu;

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

/** “kaffe och smörgås”: the coffee beside a light meal says nothing more, nor does the fruit beside coffee; beside a lunch it is another sitting. */
function isBesideMeal(reading: Reading, phrase: Phrase): boolean {
  const isFruity = isFruit(reading.analysis, phrase);
  if (phrase.kind === 'light' && !isFruity) return isPartOfMeal(reading, phrase);
  if (phrase.kind !== 'coffee' && !isFruity) return false;
  const line = reading.analysis.cut.lines[reading.analysis.tokens[phrase.first]?.line ?? -1];
  if (!line) return false;
  return phrasesWithin(
    reading.analysis,
    'meal',
    Math.max(line.start, phrase.start - 60),
    Math.min(line.end, phrase.end + 60),
  ).some(
    (other) =>
      (isFruity ? ['coffee'] : ['light', 'dish', 'breakfast']).includes(other.kind ?? '') &&
      !isFruit(reading.analysis, other) &&
      Math.abs(other.first - phrase.last) <= 4,
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

const buffet = /buff(?:[eé]|et)$/iu;
const row = /^(?!.*\s(?:och|samt|eller|and|or|og|eller)\s)\s?[^.!?;\n]{0,40}$/iu;

/** “12.15 Lunch (buffet, vegetarian option)”, “Middag i kantinen, enkel buffet”: how a meal is served that is named before it. */
function isBuffetOf(analysis: Analysis, { kind, start, end }: Phrase): boolean {
  if (kind !== 'reception' || !buffet.test(analysis.text.slice(start, end))) return false;
  return phrasesWithin(analysis, 'meal', start - 60, start).some(
    (other) =>
      ['lunch', 'dinner', 'banquet'].includes(other.kind ?? '') &&
      row.test(analysis.text.slice(other.end, start)),
  );
}

function readMeal(reading: Reading, phrase: Phrase): Draft {
  const own = draftOf(reading, phrase, 'meal', acceptedFor(reading, phrase));
  const draft = asPartOfRoom(reading, asListed(reading, own));
  const isOffered =
    draft.signal.payer === 'unknown' &&
    draft.signal.stance === 'stated' &&
    !draft.isOpen &&
    (isLabelled(reading, phrase) || isDelivered(reading, phrase));
  const side = isOffered && reading.parties.side !== 'unknown' ? reading.parties.side : draft.signal.payer;
  const payer = isOfCongress(reading, draft) ? 'organiser' : side;
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
  /(?:^|[^\p{L}])(?:ett bud|budet|bud lämnar|bud kommer|hemlever\p{L}*|leverer\p{L}*|skickar (?:jag|vi)|(?:jag|vi) skickar|(?:kommer|skickas|landar|dyker upp) (?:hem )?(?:till (?:dörren|din dörr|dig|er|jobbet|receptionen|arbetsplatsen)|hos (?:dig|er))|courier|deliver(?:ed|y|s)|sent to your|leveres|sendes hjem)(?!\p{L})/iu;

/** “Svänger förbi avd 34 på torsdag med frallor”, “en timme med mig och en macka”: the writer comes with it. */
const brought =
  /(?:(?<!\p{L})(?:kommer|dyker|tittar|svänger|slinker|sticker|komma|dyka|svänga|titta|slinka|sticka|drop|pop|swing|stop|come|call)\s(?:gärna\s|jag\s|vi\s){0,2}(?:förbi|in|upp|över|ner|ut|by|round|over)(?!\p{L})(?:[^.!?;\n]|\.\d){0,60}\s(?:med|with)|(?<!\p{L})(?:med mig|with me) (?:och|and))\s(?!(?:er|era|ert|din|egen|egna|your)\s)(?:\p{L}+\s){0,2}$/iu;

/** How far, in characters, from food the words may stand that say that it is delivered. */
const nearDelivery = 160;

/** “Välj wrap eller soppa. Ett bud lämnar påsen i receptionen”: who has food delivered provides it. */
function isDelivered({ analysis, parties }: Reading, { start, end }: Phrase): boolean {
  if (parties.side !== 'company') return false;
  const before = analysis.text.slice(Math.max(0, start - nearDelivery), start);
  return brought.test(before) || delivery.test(before + analysis.text.slice(start, end + nearDelivery));
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
