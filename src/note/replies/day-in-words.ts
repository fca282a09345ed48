import type { Language } from '../../report.ts';

/** An ISO date as one writes it in a running text: “16 april 2026”, or “16 april” without its year. What is no date comes back unchanged. */
export function dayInWords(date: string, language: Language, hasYear = true): string {
  const instant = new Date(`${date}T00:00:00Z`);
  if (Number.isNaN(instant.getTime())) return date;
  return new Intl.DateTimeFormat(language === 'sv' ? 'sv-SE' : 'en-GB', {
    timeZone: 'UTC',
    day: 'numeric',
    month: 'long',
    ...(hasYear && { year: 'numeric' as const }),
  }).format(instant);
}
