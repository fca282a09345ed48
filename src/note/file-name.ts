import type { Report } from '../report.ts';
import type { Words } from '../words/sv.ts';
import { companyOf } from './company.ts';
import { maskFor } from './mask.ts';

/**
 * What a file with the note is called: `samverkan_2026-11-22_cordia-pharma-ab_sammankomst.docx`. `date` is the ISO
 * day of the note. Letters, digits and hyphens alone, and never a person.
 */
export function fileName(report: Report, date: string, ending: string, words: Words): string {
  const { filePrefix, fileUnknown } = words.note;
  const company = companyOf(report) ?? '';
  // A host that may be a person is left out altogether: a name shines through a half-hidden one.
  const isPerson = maskFor(report, words, false)(company) !== company;
  const situation =
    report.situation && report.situation !== 'unknown' ? words.situations[report.situation] : '';
  const parts = [filePrefix, date, isPerson ? '' : company, situation];
  return `${parts.map((part) => slug(part) || fileUnknown).join('_')}.${ending}`;
}

function slug(text: string): string {
  const plain = text.toLowerCase().normalize('NFD').replace(/\p{M}/gu, '').replaceAll('ß', 'ss');
  const words =
    plain
      .replace(/[øœ]/g, 'o')
      .replaceAll('æ', 'ae')
      .match(/[a-z0-9]+/g) ?? [];
  return words.join('-').slice(0, 40).replace(/-$/, '');
}
