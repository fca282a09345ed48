import type { Signal } from '../report.ts';
import { type Analysis, phrasesOf } from '../signals/analysis.ts';
import type { Reading } from '../signals/reading.ts';
import { asksReader } from './asks-reader.ts';
import { tellInvitation } from './genre.ts';

/** A company that turns to care staff as such: a course for nurses by its name, a question to six neurologists. */
export function asksStaff(reading: Reading, signals: readonly Signal[]): boolean {
  const { analysis, parties } = reading;
  if (
    parties.side !== 'company' ||
    !signals.some(({ id, kind }) => id === 'target-group' && kind === 'staff')
  )
    return false;
  return (
    asksReader(reading, signals) !== undefined || (tellInvitation(analysis) > 1 && namesMeeting(analysis))
  );
}

function namesMeeting(analysis: Analysis): boolean {
  return ['situation', 'request'].some((list) =>
    phrasesOf(analysis, list).some(
      ({ kind, start }) => kind === 'gathering' && start < analysis.wording.subject.end,
    ),
  );
}

/** “would like to support your attendance”: who pays for places at somebody else's congress. */
export function paysPlaces({ analysis, parties }: Reading): boolean {
  if (parties.side !== 'company') return false;
  return phrasesOf(analysis, 'request').some(
    ({ kind, start, end }) => kind === 'third-party-event' && paying.test(analysis.text.slice(start, end)),
  );
}

const paying = /pay|cover|support|sponsor|betala|bekosta|finansiera|står för/i;
