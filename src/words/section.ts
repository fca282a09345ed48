import type { Language } from '../report.ts';

/** Where in a source something stands, in a reader's language: “avsnitt 8”, “section 8”. Sections are kept as sources write them. */
export function formatSection(section: string, language: Language): string {
  if (language === 'sv') return section;
  return section.replace(/\p{L}+\.?/gu, (word) => english[word] ?? word);
}

const english: Readonly<Record<string, string>> = {
  avsnitt: 'section',
  'kap.': 'chapter',
  'avd.': 'part',
  inledningen: 'introduction',
};
