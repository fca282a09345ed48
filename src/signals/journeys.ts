import type { Phrase } from '../text/find-phrases.ts';
import { groupBy } from '../text/group-by.ts';
import { isInRow } from './agenda.ts';
import { asAllowance } from './allowances.ts';
import type { Analysis } from './analysis.ts';
import { isArranged, runsForAll } from './arranged.ts';
import { withoutCompanions } from './companion-costs.ts';
import { isGiving } from './giver.ts';
import { isHouseOfMeal } from './house-of-meal.ts';
import { asLabelledStay } from './labelled-stays.ts';
import { isForwardersQuestion, phrasesBeside, phrasesWithin, startingWithin } from './look-up.ts';
import { isLumpSum } from './lump-sum.ts';
import { isMeetingRoom } from './meeting-room.ts';
import { joinAlternatives, mentionsOf, oneOf, oneOfEach } from './mentions.ts';
import { asNightsToldAfter } from './nights-told-after.ts';
import { payerOf } from './payer.ts';
import { isAtRate } from './rate-of-room.ts';
import type { Draft, Reading } from './reading.ts';
import { asReservedOnly } from './reserved-rooms.ts';
import { isOfRide } from './ride-told-twice.ts';
import { withHouse } from './stay-house.ts';
import { asToldInWords } from './told-in-words.ts';

/** A journey or a stay is a signal only where somebody arranges or pays it; directions are none. */
export function findJourneys(reading: Reading, id: 'travel' | 'lodging'): Draft[] {
  const mentions = mentionsOf(reading, id, isGiving(reading))
    .filter((draft) => !runsForAll(reading, draft.phrase) && !isLabel(reading, draft.phrase))
    .filter((draft) => !isForwardersQuestion(reading.analysis, draft.phrase))
    .filter((draft) => !isPastime(reading, draft.phrase) && !isGoal(reading, draft.phrase))
    .filter(({ phrase }) => id === 'travel' || !isHouseOfMeal(reading.analysis, phrase))
    .filter((draft) => !isOfRide(reading, draft.phrase) && !isMeetingRoom(reading.analysis, draft.phrase))
    .map((draft) => asAllowance(reading, withHouse(reading, draft)));
  const drafts = joinAlternatives(
    reading,
    mentions
      .map((draft) =>
        asRoomForSale(
          reading,
          asLabelledStay(reading, asNightsToldAfter(reading, asPaidBeside(reading, draft))),
        ),
      )
      .filter(
        (draft) =>
          draft.provided ||
          isArranged(reading, draft) ||
          isShared(reading, draft) ||
          draft.signal.stance === 'denied' ||
          draft.signal.amount !== undefined,
      ),
  );
  const own = paidInGeneral(reading, withoutCompanions(reading, asReservedOnly(reading, drafts)));
  const known = new Set(own.map((draft) => draft.signal.payer).filter((payer) => payer !== 'unknown'));
  const [only] = known.size === 1 ? known : [];
  const byPayer = groupBy(own, (draft) => {
    const isSilent = draft.signal.payer === 'unknown' && draft.signal.stance === 'stated' && !draft.isOpen;
    return `${draft.event ?? ''} ${draft.signal.stance} ${isSilent && only ? only : draft.signal.payer}`;
  });
  return [...byPayer.values()].flatMap((group) =>
    specificOnes(group).map((draft) => asToldInWords(reading, draft, group)),
  );
}

/** “Resa och logi bokas av oss”: what is said of the whole holds for the flight and the bus that are told by day. */
function paidInGeneral({ analysis }: Reading, drafts: readonly Draft[]): readonly Draft[] {
  const whole = drafts.find(
    ({ event, signal }) => event === undefined && signal.kind === 'unspecified' && signal.stance === 'stated',
  );
  if (!whole) return drafts;
  return drafts.map((draft) => {
    const paid = paidAs(draft, [whole]);
    return paid === draft || isInRow(analysis, draft.phrase.first)
      ? paid
      : { ...paid, provided: whole.provided };
  });
}

/** “Vi har reserverat rum, 1 290 kr per natt”: a room with its price is paid by the guest unless somebody else pays, not only books it. */
function asRoomForSale(reading: Reading, draft: Draft): Draft {
  const { analysis, cues } = reading;
  const { phrase, signal } = draft;
  if (phrase.list === 'lodging' && signal.stance === 'stated' && isPricedTogether(analysis, phrase))
    return { ...draft, provided: true, isOpen: false, signal: { ...signal, payer: 'participant' } };
  if (phrase.list === 'lodging' && signal.stance === 'stated' && isAtRate(analysis, phrase))
    return { ...draft, provided: true, isOpen: false, signal: { ...signal, payer: 'participant' } };
  if (phrase.list !== 'lodging' || !signal.amount || signal.stance !== 'stated') return draft;
  const accepts = isGiving(reading);
  const paid = payerOf(analysis, cues, phrase, (cue) => !cue.arranged && accepts(cue)).payer;
  if (signal.amount.per !== 'night' && signal.payer !== 'unknown' && paid === signal.payer) return draft;
  const payer = paid === 'unknown' ? 'participant' : paid;
  return { ...draft, isOpen: false, signal: { ...signal, payer } };
}

/** “Plats i hytt, kurs och middag: 690 kr”: a bed with one price for it and all the rest. */
function isPricedTogether(analysis: Analysis, { first, end }: Phrase): boolean {
  const line = analysis.cut.lines[analysis.tokens[first]?.line ?? -1];
  return (
    line !== undefined &&
    startingWithin(analysis.money, end, Math.min(line.end, end + longestRow)).some((money) =>
      isLumpSum(analysis, money),
    )
  );
}

const longestRow = 250;

/** “Transport: tog eller bus”, “Resa  Tåg 2 klass”: the label of a line that names the thing itself. */
function isLabel({ analysis }: Reading, phrase: Phrase): boolean {
  const line = analysis.cut.lines[analysis.tokens[phrase.first]?.line ?? -1];
  if (!line || analysis.text.slice(line.start, phrase.start).trim() !== '') return false;
  if (phrase.kind === 'transfer' && phrase.last - phrase.first > 1) return false;
  if (!/^(?:\s*:|\t| {2,})/.test(analysis.text.slice(phrase.end, phrase.end + 3))) return false;
  return phrasesWithin(analysis, phrase.list, phrase.end, line.end).some(
    ({ start }) => start - phrase.end <= nearLabel,
  );
}

/** How far, in characters, behind its label a thing may be named to be what the label announces. */
const nearLabel = 20;

/** Costs that are shared are paid by somebody: “en del av resan”, “60 % of hotel”. */
function isShared({ analysis }: Reading, { phrase }: Draft): boolean {
  if (phrasesBeside(analysis, 'cost-share', phrase.first).length > 0) return true;
  return part.test(analysis.text.slice(Math.max(0, phrase.start - nearPart), phrase.start));
}

const part =
  /(?:\d\s?(?:%|procent|prosent|per ?cent)\s(?:av|of|af)|(?<!\p{L})(?:halva|half(?: of)?|(?:hälften|tredjedel|tredjedelar|fjärdedel|third|quarter) (?:av|of)|subventionerar|delar|split|share))\s(?:\p{L}+\s){0,2}$/iu;
const nearPart = 40;

/** “Vi seglar ut tillsammans, vi har ordnat med båtar”: boats for pleasure, not for getting there. */
function isPastime({ analysis }: Reading, { kind, first, end }: Phrase): boolean {
  if (kind !== 'boat' || /^\s(?:till|från|to|from|til|fra)\s/iu.test(analysis.text.slice(end, end + 7)))
    return false;
  return phrasesBeside(analysis, 'leisure', first).some(({ start, end: last }) =>
    /segl|sail|seil|sejl|fisk|fish|kajak|kayak|kanot|paddl|tur\b|turen|trip|tour/iu.test(
      analysis.text.slice(start, last),
    ),
  );
}

/** “The transfer from the airport to the hotel”: where a journey goes, not where anybody's bed is paid. */
function isGoal({ analysis }: Reading, { list, start, first }: Phrase): boolean {
  if (list !== 'lodging') return false;
  const before = analysis.text.slice(Math.max(0, start - 12), start);
  return (
    /\s(?:to the|from the|till|från|til|fra|and the|och)\s$/iu.test(before) &&
    phrasesBeside(analysis, 'travel', first).some(
      ({ start: from, end }) =>
        end < start && start - end < nearGoal && isRoute(analysis.text.slice(from, start)),
    )
  );
}

/** How far, in characters, after a journey its goal may stand. */
const nearGoal = 60;

function isRoute(words: string): boolean {
  return /\s(?:from|från|fra|mellan|between|mellem)\s/iu.test(words);
}

const joining = /^\s*(?:\p{L}[\p{L}–-]*\s+){0,2}?(?:,|och|samt|and|og|&|\+)\s+(?:[\p{L}\d-]+\s+){0,2}$/iu;
const others = ['travel', 'lodging', 'participation-fee', 'meal'];

/** “Tågresa Malmö–Odense och enkelrum är inräknade”: what is joined to something that is provided is provided with it. */
function asPaidBeside(reading: Reading, draft: Draft): Draft {
  const { provided, phrase, signal, isOpen } = draft;
  if (provided || signal.payer !== 'unknown' || signal.stance !== 'stated' || isOpen) return draft;
  const { analysis, cues } = reading;
  const next = others
    .flatMap((list) => phrasesWithin(analysis, list, phrase.end, phrase.end + nearJoined))
    .filter((other) => other.first > phrase.last && other.first - phrase.last <= reachJoined)
    .sort((one, other) => one.first - other.first)[0];
  if (!next || !joining.test(analysis.text.slice(phrase.end, next.start))) return draft;
  const sentence = analysis.tokens[phrase.first]?.sentence ?? -1;
  const cue = cues
    .get(sentence)
    ?.find((each) => !each.open && each.first > next.last && each.first - next.last <= reachPaid);
  return cue ? { ...draft, provided: true, signal: { ...signal, payer: cue.payer } } : draft;
}

/** How many tokens the next thing of a list may be away, and its words of payment from it. */
const reachJoined = 6;
const reachPaid = 12;
const nearJoined = 80;

/** “resa med flyg och buss” is a flight and a bus; the word resa adds nothing then. */
function specificOnes(group: readonly Draft[]): Draft[] {
  const all = group.filter((draft) => draft.signal.kind !== 'unspecified');
  const isOnlyRow = all.every((draft) => !draft.provided) && group.some((draft) => draft.provided);
  const specific = isOnlyRow ? [] : oneOfEach(all);
  return specific.length > 0 ? specific.map((draft) => paidAs(draft, group)) : oneOf(group);
}

/** “Logi betalar var och en. Enkelrum 1 195 kr”: who pays for the whole pays for the kind. */
function paidAs(draft: Draft, group: readonly Draft[]): Draft {
  if (draft.signal.payer !== 'unknown' || draft.signal.stance !== 'stated' || draft.isOpen) return draft;
  const payer = group.map(({ signal }) => signal.payer).find((known) => known && known !== 'unknown');
  return payer ? { ...draft, signal: { ...draft.signal, payer } } : draft;
}
