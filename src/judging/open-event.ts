import { type Analysis, phrasesOf } from '../signals/analysis.ts';
import type { Reading } from '../signals/reading.ts';
import type { Phrase } from '../text/find-phrases.ts';
import { tellInvitation } from './genre.ts';

/** How much of a message's beginning names what it is about. */
const opening = 500;

/**
 * “Öppet hus … ingen föranmälan”: the words that leave it to the reader whether to come, where an open house, a theme
 * day, a choir or the like is told of by somebody who is no company. Whoever is called to it, or has to come, is not asked.
 */
export function findOpenDoor({ analysis, parties }: Reading): Phrase | undefined {
  if (parties.side === 'company') return undefined;
  const words = phrasesOf(analysis, 'open-event');
  const isNamed = words.some(
    ({ kind, start }) => kind === 'event' && start < analysis.wording.body.start + opening,
  );
  if (!isNamed || words.some(({ kind }) => kind === 'called')) return undefined;
  return words.find(({ kind }) => kind === 'open') ?? findInvitation(analysis);
}

/** At the beginning, a word of invitation does as well. */
function findInvitation(analysis: Analysis): Phrase | undefined {
  if (tellInvitation(analysis) < 2) return undefined;
  return phrasesOf(analysis, 'invitation').find(({ kind }) => kind === 'invite');
}
