import type { Signal } from '../report.ts';
import type { Phrase } from '../text/find-phrases.ts';
import { isGiving } from './giver.ts';
import { payerOf } from './payer.ts';
import type { Draft, Reading } from './reading.ts';

/** “Vi har reserverat rum, men resa och boende bekostas av kliniken”: a room that is only held is paid by whoever pays the stay. */
export function asReservedOnly(reading: Reading, drafts: readonly Draft[]): Draft[] {
  const stays = drafts.filter(({ signal }) => signal.id === 'lodging' && signal.stance === 'stated');
  const paidLater = new Map(stays.map((draft, at) => [draft, payerBehind(draft, stays, at)]));
  return drafts.map((draft) => {
    const payer = paidLater.get(draft);
    if (!payer || draft.signal.amount || !isReservedOnly(reading, draft.phrase)) return draft;
    return { ...draft, isOpen: false, signal: { ...draft.signal, payer } };
  });
}

function payerBehind({ phrase }: Draft, stays: readonly Draft[], at: number): Signal['payer'] {
  for (let next = at + 1; next < stays.length; next++) {
    const other = stays[next];
    if (!other || other.phrase.start - phrase.end >= nearStay) break;
    const { payer } = other.signal;
    if (payer === 'employer' || payer === 'participant') return payer;
  }
  const last = stays[at - 1];
  const isSame = last?.signal.amount !== undefined && phrase.start - last.phrase.end < nearRoom;
  return isSame && last.signal.payer === 'participant' ? 'participant' : undefined;
}

/** How far, in characters, after a room with its price the house may be named that it is in. */
const nearRoom = 40;

/** How far, in characters, behind a room the words may stand that tell who pays for the stay. */
const nearStay = 130;

/** Nothing is said of the room but that it is booked or there. */
function isReservedOnly(reading: Reading, phrase: Phrase): boolean {
  const { cue } = payerOf(reading.analysis, reading.cues, phrase, isGiving(reading));
  return cue === undefined || cue.arranged === true || cue.offer;
}
