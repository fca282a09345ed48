import type { Signal, SignalId } from '../report.ts';
import { groupBy } from '../text/group-by.ts';
import { parseNumberWord } from '../text/values/number-words.ts';
import { phrasesOf } from './analysis.ts';
import { phrasesBeside, phrasesWithin } from './look-up.ts';
import type { PayCue } from './payer.ts';
import { type Draft, draftOf, merge, plainDraft, type Reading } from './reading.ts';

/** Benefits beside meals: drink, journeys, stays, gifts, prizes, leisure and company for the guests. */
export function findBenefits(reading: Reading): Draft[] {
  return [
    ...findAlcohol(reading),
    ...findJourneys(reading, 'travel'),
    ...findJourneys(reading, 'lodging').map((draft) => withNights(reading, draft)),
    ...oneOfEach(
      all(reading, 'gift', isGiving(reading)).filter(
        (draft) => !isPay(reading, draft) && !isPrize(reading, draft),
      ),
    ),
    ...oneOfEach(all(reading, 'prize')),
    ...oneOfEach(all(reading, 'leisure')),
    ...oneOf(all(reading, 'companion')),
    ...oneOf(
      phrasesOf(reading.analysis, 'extension').map((phrase) => plainDraft(reading, phrase, 'extension')),
    ),
  ];
}

function all(reading: Reading, id: SignalId, accepts?: (cue: PayCue) => boolean): Draft[] {
  const drafts = phrasesOf(reading.analysis, id).map((phrase) => draftOf(reading, phrase, id, accepts));
  const denied = deniedLines(reading, drafts);
  return drafts.filter(
    (draft) =>
      draft.signal.stance === 'denied' ||
      !denied.has(reading.analysis.tokens[draft.phrase.first]?.line ?? -1) ||
      !beginsLine(reading, draft),
  );
}

/** “Travel: we cover no travel”: the label above a denial offers nothing. */
function deniedLines(reading: Reading, drafts: readonly Draft[]): Set<number> {
  const denied = drafts.filter((draft) => draft.signal.stance === 'denied');
  return new Set(denied.map((draft) => reading.analysis.tokens[draft.phrase.first]?.line ?? -1));
}

function beginsLine(reading: Reading, draft: Draft): boolean {
  const line = reading.analysis.cut.lines[reading.analysis.tokens[draft.phrase.first]?.line ?? -1];
  return line !== undefined && reading.analysis.text.slice(line.start, draft.phrase.start).trim() === '';
}

/** What is drawn for or won is a prize. */
function isPrize(reading: Reading, draft: Draft): boolean {
  return phrasesBeside(reading.analysis, 'prize', draft.phrase.first).length > 0;
}

/** “Som tack får du ett presentkort”: pay for work or time, not a gift. */
export function isPay(reading: Reading, draft: Draft): boolean {
  if (draft.signal.kind !== 'voucher') return false;
  const sentence =
    reading.analysis.cut.sentences[reading.analysis.tokens[draft.phrase.first]?.sentence ?? -1];
  const near = sentence ? reading.analysis.text.slice(Math.max(0, sentence.start - 200), sentence.end) : '';
  const asksForWork = phrasesOf(reading.analysis, 'situation').some((phrase) =>
    ['market-survey', 'advisory-board', 'assignment'].includes(phrase.kind ?? ''),
  );
  return (
    asksForWork &&
    /som tack|tack för|ersättning|arvode|för din tid|kompens|compensat|in return|for your time|honorari|incentive|vad får/i.test(
      near,
    )
  );
}

/** Drink goes with the meal: where nobody is said to pay for it, the meal's payer does. */
function findAlcohol(reading: Reading): Draft[] {
  const drafts = all(reading, 'alcohol').map((draft) => {
    if (draft.signal.payer !== 'unknown' || draft.signal.stance === 'denied') return draft;
    const meal = phrasesWithin(
      reading.analysis,
      'meal',
      draft.phrase.start - 100,
      draft.phrase.end + 100,
    ).find((phrase) => Math.abs(phrase.last - draft.phrase.first) <= 12);
    const { payer } = meal ? draftOf(reading, meal, 'meal').signal : draft.signal;
    return payer ? { ...draft, signal: { ...draft.signal, payer } } : draft;
  });
  return oneOfEach(drafts);
}

const including = new Set(
  'ingår inkluderar inkluderas inkl inklusive erbjuds erbjuder erbjuda får erhåller included includes including include offered offer receive inkludert inngår indgår inkluderet'.split(
    ' ',
  ),
);

/** Cues for things that are no food: “med” and “välkommen till” do not provide a journey. */
function isGiving(reading: Reading): (cue: PayCue) => boolean {
  return (cue) => !cue.offer || including.has(reading.analysis.tokens[cue.first]?.lower ?? '');
}

/** A journey or a stay is a signal only where somebody arranges or pays it; directions are none. */
function findJourneys(reading: Reading, id: 'travel' | 'lodging'): Draft[] {
  const drafts = all(reading, id, isGiving(reading)).filter(
    (draft) =>
      draft.provided ||
      isShared(reading, draft) ||
      draft.signal.stance === 'denied' ||
      draft.signal.amount !== undefined,
  );
  const known = new Set(drafts.map((draft) => draft.signal.payer).filter((payer) => payer !== 'unknown'));
  const [only] = known.size === 1 ? known : [];
  const byPayer = groupBy(drafts, (draft) => {
    const isSilent = draft.signal.payer === 'unknown' && draft.signal.stance === 'stated' && !draft.isOpen;
    return `${draft.signal.stance} ${isSilent && only ? only : draft.signal.payer}`;
  });
  return [...byPayer.values()].flatMap((group) => specificOnes(group));
}

/** Costs that are shared are paid by somebody. */
function isShared(reading: Reading, draft: Draft): boolean {
  return phrasesBeside(reading.analysis, 'cost-share', draft.phrase.first).length > 0;
}

/** “resa med flyg och buss” is a flight and a bus; the word resa adds nothing then. */
function specificOnes(group: readonly Draft[]): Draft[] {
  const specific = oneOfEach(group.filter((draft) => draft.signal.kind !== 'unspecified'));
  return specific.length > 0 ? specific : oneOf(group);
}

function oneOfEach(drafts: readonly Draft[]): Draft[] {
  const byKind = groupBy(drafts, (draft) => draft.signal.kind ?? '');
  return [...byKind.values()].flatMap((group) => oneOf(group));
}

function oneOf(drafts: readonly Draft[]): Draft[] {
  const whole = merge(drafts);
  return whole ? [whole] : [];
}

const nightWords =
  /^(natt|nätter|night|nights|netter|hotellnätter|hotellnatt|övernattning|övernattningar|nat|nætter)$/;

function withNights(reading: Reading, draft: Draft): Draft {
  const nights = nightsAround(reading, draft);
  const signal: Omit<Signal, 'quote'> = nights ? { ...draft.signal, nights } : draft.signal;
  return { ...draft, signal };
}

/** A number before a word for night, within the phrase or the four tokens around it. */
function nightsAround(reading: Reading, draft: Draft): number | undefined {
  const { tokens } = reading.analysis;
  for (let at = Math.max(1, draft.phrase.first - 4); at <= draft.phrase.last + 4; at++) {
    if (!nightWords.test(tokens[at]?.lower ?? '')) continue;
    if (tokens[at]?.sentence !== tokens[draft.phrase.first]?.sentence) continue;
    const before = tokens[at - 1]?.lower ?? '';
    const count = /^\d{1,2}$/.test(before) ? Number(before) : parseNumberWord(before);
    if (count !== undefined && count > 0 && count < 31) return count;
  }
  return undefined;
}
