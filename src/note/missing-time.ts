import type { Language, Report } from '../report.ts';
import { wordsIn } from '../words/words-in.ts';
import { missingOrganiser } from './missing-organiser.ts';
import { unreadProgrammes } from './programme-in-words.ts';

/** A part of the answer to “when”. */
export type TimePart = 'day' | 'start' | 'end';

/** Which parts of the time the mail does not tell; all of them where it tells none. */
export function missingTime({ signals }: Report): readonly TimePart[] {
  const times = signals.filter(({ id, stance }) => id === 'schedule' && stance !== 'denied');
  const isTold: Readonly<Record<TimePart, boolean>> = {
    day: times.some(({ date }) => date !== undefined),
    start: times.some(({ from }) => from !== undefined),
    end: times.some(({ to, minutes }) => to !== undefined || minutes !== undefined),
  };
  const parts: readonly TimePart[] = ['day', 'start', 'end'];
  return parts.filter((part) => !isTold[part]);
}

/** What a question is about, as a noun: of the time only the parts that are missing. Nothing for one of an unknown id. */
export function missingNoun(question: string, report: Report, language: Language): string | undefined {
  const words = wordsIn(language);
  const nouns: Readonly<Record<string, string>> = words.note.missing;
  if (question === 'organiser') return missingOrganiser(report, language) ?? nouns[question];
  if (question === 'programme' && unreadProgrammes(report).length > 0) return words.note.programmeUnread;
  const parts = question === 'time' ? missingTime(report) : [];
  if (parts.length === 0 || parts.length === 3) return nouns[question];
  return new Intl.ListFormat(language === 'sv' ? 'sv-SE' : 'en-GB').format(
    parts.map((part) => words.replies.timeParts[part]),
  );
}
