import type { Span } from '../mail/message.ts';
import type { Signal } from '../report.ts';
import { type Analysis, phrasesOf } from '../signals/analysis.ts';
import type { Reading } from '../signals/reading.ts';
import { tellGenres } from './genre.ts';
import { paperwork } from './genre-groups.ts';
import { hasDay } from './has-day.ts';
import { isOwnOrganisation } from './own-organisation.ts';

/** How many of its circumstances a mail has to tell, beside the day, before they announce an event; fewer on a card. */
const [enough, onCard] = [4, 3];

/**
 * “Vårmiddag i Läkaresällskapet … lördagen den 23 maj kl 18.30 … kuvertavgift 650 kr”: a society, a school or an
 * authority from without tells when, where, for whom or for how much, and no word invites. The day is its evidence.
 */
export function findAnnouncement(reading: Reading, signals: readonly Signal[]): Span | undefined {
  if (reading.parties.side !== 'organiser' || isOwnOrganisation(reading)) return undefined;
  if (!hasDay(signals) || tellGenres(reading.analysis).some(isOther)) return undefined;
  const told = countCircumstances(reading, signals);
  if (told < onCard || (told < enough && !isCard(reading, signals))) return undefined;
  return signals.find(({ id, date }) => id === 'schedule' && date !== undefined);
}

/** “Pestens tid. Söndag 26 april kl 14. Författaren berättar. Entré 80 kr”: the text begins with day and hour, and tells what only guests need. */
function isCard({ analysis }: Reading, signals: readonly Signal[]): boolean {
  const { start, end } = analysis.wording.body;
  const day = signals.find(
    ({ id, date, from }) => id === 'schedule' && date !== undefined && from !== undefined,
  );
  if (!day || day.start < start || end - start > longestCard) return false;
  const isFirst = !/\p{L}{3}/u.test(
    analysis.text
      .slice(start, day.start)
      .replace(/^[^\n]{0,40}[,!]?\n|(?:tid|när|dag|datum|time|when|date):/giu, ' '),
  );
  return isFirst && (hasSpeaker(analysis) || signals.some(({ id }) => forGuests.includes(id)));
}

const longestCard = 600;

const forGuests: readonly Signal['id'][] = ['participation-fee', 'deadline', 'programme', 'leisure'];

function hasSpeaker(analysis: Analysis): boolean {
  return phrasesOf(analysis, 'speaker').length > 0;
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
    hasSpeaker(analysis),
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
