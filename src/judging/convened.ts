import type { Signal } from '../report.ts';
import { phrasesOf } from '../signals/analysis.ts';
import type { Reading } from '../signals/reading.ts';
import { meetings } from './meeting-kinds.ts';

/** “Kallelse: årsmöte 11 mars”: whoever convenes a meeting that is to come keeps no minutes of it and mends no house. */
export function isConvened(
  { analysis, parties }: Reading,
  signals: readonly Signal[],
  genre: string,
): boolean {
  const { end } = analysis.wording.subject;
  const isAhead = ({ id, date = '' }: Signal) => id === 'schedule' && date >= analysis.today;
  return (
    convened.includes(genre) &&
    parties.side === 'organiser' &&
    signals.some(isAhead) &&
    phrasesOf(analysis, 'situation').some(
      ({ kind, start }) => start < end && meetings.includes(kind ?? ''),
    ) &&
    !phrasesOf(analysis, 'genre').some(({ kind, start }) => start < end && kind === genre)
  );
}

/** What the agenda of a formal meeting and the words for how to find the house speak of, too. */
const convened: readonly string[] = ['minutes', 'household', 'support'];
