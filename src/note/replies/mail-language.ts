import type { Language, Report } from '../../report.ts';

/**
 * In which language one answers a mail: English to English, Swedish to Swedish, Norwegian and Danish, whose writers
 * read it; `otherwise` where the mail's language is not known.
 */
export function mailLanguage({ languages }: Report, otherwise: Language): Language {
  const [first] = languages;
  if (first === undefined || first === 'other') return otherwise;
  return first === 'en' ? 'en' : 'sv';
}
