import type { Language } from '../report.ts';

/** The words of the calendar file, apart from the panel's: only who saves one needs them. */
export const calendarWords: Readonly<Record<Language, CalendarWords>> = {
  sv: {
    title: (situation, company) => `Preliminärt: ${[situation, company].join(', ')}`,
    undecided: 'Preliminär tid ur en inbjudan. Inget beslut om deltagande är fattat.',
    yearImplied: 'Årtalet står inte i mejlet utan följer av dagen då det skickades.',
    endMissing: 'Sluttid framgår inte.',
  },
  en: {
    title: (situation, company) => `Tentative: ${[situation, company].join(', ')}`,
    undecided: 'Tentative time from an invitation. No decision on attending has been made.',
    yearImplied: 'The year is not in the mail; it follows from the day on which it was sent.',
    endMissing: 'End time not stated.',
  },
};

interface CalendarWords {
  readonly title: (situation: string, company: string) => string;
  readonly undecided: string;
  readonly yearImplied: string;
  readonly endMissing: string;
}
