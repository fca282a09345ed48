import type { Message } from '../../src/mail/message.ts';
import type { Language } from '../../src/report.ts';

/** An invented invitation to a Thursday some weeks after `today` (ISO date), with something to think about in it. */
export function writeSample(today: string, language: Language): Message {
  const event = thursdayAfter(today, 24);
  const answer = daysAfter(event, -14);
  const write = (day: Date, hasYear: boolean) => formatDay(day, language, hasYear);
  return {
    ...letters[language](write(event, true), write(answer, false)),
    from: { name: 'Johan Palm', address: 'johan.palm@cordia-pharma.example' },
    to: [{ name: 'Eva Ek', address: 'eva.ek@region-exempel.example' }],
    cc: [],
    sent: `${today}T08:47:00+01:00`,
    attachments: [],
  };
}

const letters: Record<Language, (day: string, lastDay: string) => Pick<Message, 'subject' | 'body'>> = {
  sv: (day, lastDay) => ({
    subject: 'Inbjudan till en kväll om hjärtsvikt',
    body: [
      'Hej Eva!',
      `Cordia Pharma AB bjuder in till en kväll om hjärtsvikt ${day} på Strandhotellet.`,
      [
        'Kl. 17.45 Föreläsning om nya riktlinjer, överläkare Maja Ståhl',
        'Kl. 18.30 Vi bjuder på trerätters middag med tillhörande viner',
        'Kl. 21.00 Slut',
      ].join('\n'),
      'Du som har lång väg hem får gärna övernatta: vi bokar och betalar hotellrummet.',
      `Säg till senast ${lastDay}, platserna är få.`,
      'Varma hälsningar\nJohan Palm\nCordia Pharma AB',
    ].join('\n\n'),
  }),
  en: (day, lastDay) => ({
    subject: 'Invitation to an evening about heart failure',
    body: [
      'Dear Eva,',
      `Cordia Pharma AB invites you to an evening about heart failure on ${day} at Strandhotellet.`,
      [
        '17:45 Lecture on new guidelines, consultant Maja Ståhl',
        '18:30 We invite you to a three-course dinner with matching wines',
        '21:00 End',
      ].join('\n'),
      'If you have a long way home, you are welcome to stay the night: we book and pay for the hotel room.',
      `Please answer by ${lastDay}, as places are limited.`,
      'Kind regards\nJohan Palm\nCordia Pharma AB',
    ].join('\n\n'),
  }),
};

function thursdayAfter(today: string, days: number): Date {
  const day = daysAfter(new Date(`${today}T12:00:00Z`), days);
  return daysAfter(day, (4 - day.getUTCDay() + 7) % 7);
}

function daysAfter(day: Date, days: number): Date {
  return new Date(day.getTime() + days * 24 * 60 * 60 * 1000);
}

function formatDay(day: Date, language: Language, hasYear: boolean): string {
  return new Intl.DateTimeFormat(language === 'sv' ? 'sv-SE' : 'en-GB', {
    weekday: 'long',
    day: 'numeric',
    month: 'long',
    ...(hasYear ? { year: 'numeric' } : {}),
    timeZone: 'UTC',
  }).format(day);
}
