import type { Signal } from '../report.ts';
import { type Analysis, phrasesOf } from '../signals/analysis.ts';
import { findLegalNames } from '../signals/names/legal-names.ts';
import type { Reading } from '../signals/reading.ts';
import { distinctWords } from './distinct-words.ts';
import { tellFirmness } from './firmness.ts';
import { tellInvitation } from './genre.ts';

/** Somebody who writes to care and sells it nothing: a patient, an applicant, who hires one, who gathers for a colleague's present, the reader's own family, who hangs up a notice, a reporter, who gathers money, a club, a publisher. */
export type OtherSender =
  | 'patient'
  | 'applicant'
  | 'employer'
  | 'collection'
  | 'family'
  | 'bulletin'
  | 'press'
  | 'charity'
  | 'club'
  | 'publisher';

/**
 * The sender that the words of a message speak for: as many different words as it takes, one of them its very own,
 * and more than what speaks for a company of the trade.
 */
export function tellOtherSender(reading: Reading, signals: readonly Signal[]): OtherSender | undefined {
  if (phrasesOf(reading.analysis, 'other-sender').length === 0) return undefined;
  const least = tellFirmness(reading, signals);
  const scored = senders
    .filter((sender) => !isBarred(sender, reading, signals))
    .map((sender) => ({ sender, score: scoreOf(reading.analysis, sender) }));
  const [best] = scored.sort((one, other) => other.score - one.score);
  return best && best.score >= enough[best.sender] && best.score > least ? best.sender : undefined;
}

/** What no notice and no employer does: to sign as a firm, to pay whoever comes to an interview. */
function isBarred(sender: OtherSender, reading: Reading, signals: readonly Signal[]): boolean {
  if (sender === 'bulletin') return isFirm(reading);
  return (
    sender === 'employer' && signals.some(({ id, stance }) => id === 'honorarium' && stance === 'stated')
  );
}

/** “Optilab Norden AB”: who signs with a legal form hangs up no notice about a bicycle. */
function isFirm({ analysis, parties }: Reading): boolean {
  const display = analysis.message.from?.name ?? '';
  return parties.side === 'company' && (analysis.legalNames.length > 0 || findLegalNames(display).length > 0);
}

/** Whether the sender wants something for themself, only asks, or only sells books: nothing is offered to the reader. */
export function offersNothing(reading: Reading, signals: readonly Signal[]): boolean {
  const sender = tellOtherSender(reading, signals);
  if (sender === 'press') return !signals.some(isTreat);
  if (sender === 'publisher') return !invites(reading) && !signals.some(isHeld);
  if (sender === 'family') return !invites(reading);
  return sender !== undefined && wanting.includes(sender);
}

const wanting: readonly OtherSender[] = ['patient', 'applicant', 'employer', 'collection', 'bulletin'];

/** A reporter who pays for the journey or serves breakfast asks somebody to come; others ask for answers. */
function isTreat({ id, stance }: Signal): boolean {
  return stance !== 'denied' && ['meal', 'travel', 'lodging', 'honorarium'].includes(id);
}

/** A course has its programme or its place, a book has neither. */
function isHeld({ id }: Signal): boolean {
  return id === 'programme' || id === 'venue';
}

function invites({ analysis }: Reading): boolean {
  return tellInvitation(analysis) > 0;
}

const senders: readonly OtherSender[] = [
  'patient',
  'applicant',
  'employer',
  'collection',
  'family',
  'bulletin',
  'press',
  'charity',
  'club',
  'publisher',
];

/** How many words it takes: a company may tell of a new edition, too. */
const enough: Readonly<Record<OtherSender, number>> = {
  patient: 2,
  applicant: 2,
  employer: 2,
  collection: 3,
  family: 2,
  bulletin: 2,
  press: 2,
  charity: 2,
  club: 2,
  publisher: 3,
};

/** Different words, one more for those in the subject line; those that others use, too, count only beside others. */
function scoreOf(analysis: Analysis, sender: OtherSender): number {
  const own = distinctWords(analysis, 'other-sender', sender);
  if (own.size === 0) return 0;
  const all = new Set([...own, ...distinctWords(analysis, 'other-sender', `${sender}-too`)]);
  const isNamed = phrasesOf(analysis, 'other-sender').some(
    ({ kind = '', start }) => kind.startsWith(sender) && start < analysis.wording.subject.end,
  );
  return all.size + (isNamed ? 1 : 0);
}
