import type { Signal } from '../report.ts';
import { type Analysis, phrasesOf } from '../signals/analysis.ts';
import type { Reading } from '../signals/reading.ts';
import type { Phrase } from '../text/find-phrases.ts';
import { tellGenres, tellInvitation } from './genre.ts';
import { hasDay } from './has-day.ts';

/** How much of a message's beginning names what it is about. */
const opening = 500;

/**
 * “Öppet hus … ingen föranmälan”, “Mentorer sökes”: the words that leave it to the reader whether to come or to help,
 * where somebody who is no company tells of an open house, a concert, a free seat in a council or the like. Whoever is
 * called, or has to come, is not asked.
 */
export function findOpenDoor({ analysis, parties }: Reading, signals: readonly Signal[]): Phrase | undefined {
  if (parties.side === 'company' || isCalled(analysis)) return undefined;
  const words = phrasesOf(analysis, 'open-event');
  const volunteers = words.find((phrase) => phrase.kind === 'sought' && isEarly(analysis, phrase));
  if (volunteers && !isOfShifts(analysis)) return volunteers;
  if (!hasDay(signals)) return undefined;
  const pastime = words.find(({ kind, end }) => kind === 'pastime' && end <= analysis.wording.subject.end);
  if (pastime) return pastime;
  const isNamed =
    words.some((phrase) => isEvent(phrase) && isEarly(analysis, phrase)) ||
    phrasesOf(analysis, 'speaker').some((phrase) => isEarly(analysis, phrase));
  if (!isNamed) return undefined;
  return words.find(({ kind }) => kind === 'open') ?? findInvitation(analysis);
}

/** Whether those who are to come have no choice: “obligatorisk”, “kallas till”. */
export function isCalled(analysis: Analysis): boolean {
  return phrasesOf(analysis, 'open-event').some(({ kind }) => kind === 'called');
}

function isEvent({ kind }: Phrase): boolean {
  return kind === 'event' || kind === 'pastime';
}

function isEarly({ wording }: Analysis, { start }: Phrase): boolean {
  return start < wording.body.start + opening;
}

/** “Kan någon ta natten?”: hands for a shift, or for a post, are sought among those whose work it is. */
function isOfShifts(analysis: Analysis): boolean {
  return tellGenres(analysis).some(({ kind, score }) => (kind === 'work' || kind === 'job') && score > 1);
}

/** At the beginning, a word of invitation does as well; that others are invited closes a door. */
function findInvitation(analysis: Analysis): Phrase | undefined {
  if (tellInvitation(analysis) < 2) return undefined;
  return phrasesOf(analysis, 'invitation').find(
    ({ kind, start, end }) =>
      kind === 'invite' && !/(?:^|\s)inbjudna$/i.test(analysis.text.slice(start, end)),
  );
}
