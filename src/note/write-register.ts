import type { Language } from '../report.ts';
import { pageWordsIn } from '../words/page-words-in.ts';
import { writeCsv } from './csv.ts';
import type { RegisterRecord } from './record.ts';

/** What a file of the register says of itself, so that it can be read back. */
export interface RegisterFile {
  readonly format: 'samverkanskoll-register';
  readonly schema: 1;
  /** ISO day on which it was written. */
  readonly exported: string;
  readonly records: readonly RegisterRecord[];
}

/** Records as a table for a spreadsheet, a heading and one row each. */
export function writeRegisterCsv(records: readonly RegisterRecord[], language: Language): string {
  const { fileColumns } = pageWordsIn(language).register;
  return writeCsv([Object.values(fileColumns), ...records.map((record) => rowOf(record, language))]);
}

/** Records as a file that any register of this kind can take in again. */
export function writeRegisterJson(records: readonly RegisterRecord[], exported: string): string {
  const file: RegisterFile = { format: 'samverkanskoll-register', schema: 1, exported, records };
  return `${JSON.stringify(file, null, 2)}\n`;
}

function rowOf(record: RegisterRecord, language: Language): string[] {
  const words = pageWordsIn(language);
  const { outcome, sector, situation, decision } = record;
  const cells: Record<keyof typeof words.register.fileColumns, string> = {
    kept: record.kept,
    eventDate: record.eventDate ?? '',
    company: record.company ?? '',
    sector: sector ? words.sectors[sector] : '',
    situation: situation ? words.situations[situation] : '',
    conflict: String(outcome.conflict),
    review: String(outcome.review),
    unclear: String(outcome.unclear),
    questions: String(outcome.questions),
    dismissed: String(outcome.dismissed),
    rules: record.rules.join(' '),
    edition: record.edition,
    decision: decision ? words.register.decisions[decision] : '',
    role: record.role ?? '',
    reference: record.reference ?? '',
    remark: record.remark ?? '',
    changed: record.changed ?? '',
    id: record.id,
  };
  return Object.values(cells);
}
