import type { Signal, SignalId } from '../report.ts';
import { parseNumberWord } from '../text/values/number-words.ts';
import { phrasesOf } from './analysis.ts';
import { type Draft, draftOf, merge, plainDraft, type Reading } from './reading.ts';

/** Benefits beside meals: drink, journeys, stays, gifts, prizes, leisure and company for the guests. */
export function findBenefits(reading: Reading): Draft[] {
  return [
    ...findAlcohol(reading),
    ...findJourneys(reading, 'travel'),
    ...findJourneys(reading, 'lodging').map((draft) => withNights(reading, draft)),
    ...oneOfEach(all(reading, 'gift', givingCues(reading)).filter((draft) => !isPay(reading, draft))),
    ...oneOfEach(all(reading, 'prize')),
    ...oneOfEach(all(reading, 'leisure')),
    ...oneOf(all(reading, 'companion')),
    ...oneOf(
      phrasesOf(reading.analysis, 'extension').map((phrase) => plainDraft(reading, phrase, 'extension')),
    ),
  ];
}

function all(reading: Reading, id: SignalId, cues = reading.cues): Draft[] {
  const drafts = phrasesOf(reading.analysis, id).map((phrase) => draftOf(reading, phrase, id, cues));
  return drafts.filter((draft) => !isDeniedLabel(reading, draft, drafts));
}

/** “Travel: we cover no travel”: the label above a denial offers nothing. */
function isDeniedLabel(reading: Reading, draft: Draft, drafts: readonly Draft[]): boolean {
  const lineOf = (one: Draft) => reading.analysis.tokens[one.phrase.first]?.line;
  const line = reading.analysis.cut.lines[lineOf(draft) ?? -1];
  const lead = line ? reading.analysis.text.slice(line.start, draft.phrase.start) : 'x';
  return (
    lead.trim() === '' &&
    drafts.some(
      (other) => other !== draft && other.signal.stance === 'denied' && lineOf(other) === lineOf(draft),
    )
  );
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
    const meal = phrasesOf(reading.analysis, 'meal').find(
      (phrase) => Math.abs(phrase.last - draft.phrase.first) <= 12,
    );
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
function givingCues(reading: Reading): Reading['cues'] {
  return reading.cues.filter(
    (cue) => !cue.offer || including.has(reading.analysis.tokens[cue.first]?.lower ?? ''),
  );
}

/** A journey or a stay is a signal only where somebody arranges or pays it; directions are none. */
function findJourneys(reading: Reading, id: 'travel' | 'lodging'): Draft[] {
  const drafts = all(reading, id, givingCues(reading)).filter(
    (draft) =>
      draft.provided ||
      isShared(reading, draft) ||
      draft.signal.stance === 'denied' ||
      draft.signal.amount !== undefined,
  );
  const byPayer = new Map<string, Draft[]>();
  for (const draft of drafts) {
    const key = `${draft.signal.stance} ${draft.signal.payer}`;
    byPayer.set(key, [...(byPayer.get(key) ?? []), draft]);
  }
  return [...byPayer.values()].flatMap((group) => specificOnes(group));
}

/** Costs that are shared are paid by somebody. */
function isShared(reading: Reading, draft: Draft): boolean {
  const { tokens } = reading.analysis;
  return phrasesOf(reading.analysis, 'cost-share').some(
    (phrase) => tokens[phrase.first]?.sentence === tokens[draft.phrase.first]?.sentence,
  );
}

/** “resa med flyg och buss” is a flight and a bus; the word resa adds nothing then. */
function specificOnes(group: readonly Draft[]): Draft[] {
  const specific = oneOfEach(group.filter((draft) => draft.signal.kind !== 'unspecified'));
  return specific.length > 0 ? specific : oneOf(group);
}

function oneOfEach(drafts: readonly Draft[]): Draft[] {
  const byKind = new Map<string, Draft[]>();
  for (const draft of drafts) {
    const key = draft.signal.kind ?? '';
    byKind.set(key, [...(byKind.get(key) ?? []), draft]);
  }
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
