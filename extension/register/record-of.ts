import { hashText } from '../../src/mail/hash-text.ts';
import type { RegisterRecord } from '../../src/note/record.ts';
import type { Report } from '../../src/report.ts';
import { messageKey } from '../../src/ui/drafts.ts';
import { readRecord } from './read-register.ts';

/** Under which id the register keeps a mail: a hash of its subject, sender, date and text. */
export function recordIdOf(report: Report): string {
  return hashText(messageKey(report));
}

/** What the register holds of a screened mail. */
export async function readRecordOf(report: Report | undefined): Promise<RegisterRecord | undefined> {
  return report && readRecord(recordIdOf(report));
}
