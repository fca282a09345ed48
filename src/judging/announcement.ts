import type { Span } from '../mail/message.ts';
import type { Signal } from '../report.ts';
import { phrasesOf } from '../signals/analysis.ts';
import type { Reading } from '../signals/reading.ts';
import { tellGenres } from './genre.ts';
import { paperwork } from './genre-groups.ts';
import { hasDay } from './has-day.ts';
import { isOwnOrganisation } from './own-organisation.ts';

/** How many of its circumstances a mail has to tell, beside the day, before they announce an event. */
const enough = 4;

/**
 * “Vårmiddag i Läkaresällskapet … lördagen den 23 maj kl 18.30 … kuvertavgift 650 kr”: a society, a school or an
 * authority from without tells when, where, for whom or for how much, and no word invites. The day is its evidence.
 */
export function findAnnouncement(reading: Reading, signals: readonly Signal[]): Span | undefined {
  if (reading.parties.side !== 'organiser' || isOwnOrganisation(reading)) return undefined;
  if (!hasDay(signals) || tellGenres(reading.analysis).some(isOther)) return undefined;
  if (countCircumstances(reading, signals) < enough) return undefined;
  return signals.find(({ id, date }) => id === 'schedule' && date !== undefined);
}

function isOther({ kind, score }: { readonly kind: string; readonly score: number }): boolean {
  return score > 1 && (paperwork.includes(kind) || others.includes(kind));
}

/** Genres of mail about an event that is over, settled or off. */
const others: readonly string[] = ['admitted', 'thanks', 'cancelled', 'declined', 'rules', 'work', 'tender'];

function countCircumstances({ analysis }: Reading, signals: readonly Signal[]): number {
  const told = new Set(signals.filter(({ stance }) => stance !== 'denied').map(({ id }) => id));
  const clues = [
    ...circumstances.map((id) => told.has(id)),
    signals.some(({ id, from }) => id === 'schedule' && from !== undefined),
    phrasesOf(analysis, 'speaker').length > 0,
    phrasesOf(analysis, 'open-event').some(({ kind }) => kind === 'open'),
    [...phrasesOf(analysis, 'request'), ...phrasesOf(analysis, 'situation')].some(
      ({ kind, start }) => kind === 'gathering' && start < analysis.wording.body.start + opening,
    ),
  ];
  return clues.filter(Boolean).length;
}

/** How much of a message's beginning names what it is about. */
const opening = 300;

const circumstances: readonly Signal['id'][] = [
  'programme',
  'venue',
  'meal',
  'lodging',
  'travel',
  'leisure',
  'participation-fee',
  'deadline',
  'target-group',
];
