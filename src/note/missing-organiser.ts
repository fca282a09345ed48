import type { Language, Report, Sector } from '../report.ts';
import { wordsIn } from '../words/words-in.ts';

/**
 * What the mail does not say of who is behind it, where it says something: a company that only signs, the client of an
 * agency, the companies that support a society. Nothing where it names nobody, or a sponsor.
 */
export function missingOrganiser({ organisers }: Report, language: Language): string | undefined {
  const words = wordsIn(language).note.missingOrganiser;
  const [first, ...others] = organisers;
  if (!first || organisers.some(({ role }) => role === 'sponsor')) return undefined;
  if (organisers.some(({ role, sector }) => role === 'agency' || sector === 'agency')) return words.client;
  if (others.length === 0 && COMPANY.includes(first.sector)) return words.unnamed(first.name);
  return organisers.some(({ sector }) => COMPANY.includes(sector)) ? undefined : words.supporters;
}

const COMPANY: readonly Sector[] = ['pharma', 'medtech', 'labtech', 'biotech', 'other-industry'];
