import { hashText } from '../../src/mail/hash-text.ts';
import type { RegisterRecord } from '../../src/note/record.ts';
import { messageKey } from '../../src/ui/drafts.ts';
import type { PanelState } from '../../src/ui/panel-state.ts';
import { readRecord } from './read-register.ts';

/** Under which id the register keeps a mail: a hash of its subject, sender, date and text. */
export function recordIdOf({ report }: Extract<PanelState, { view: 'report' }>): string {
  return hashText(messageKey(report));
}

/** What the register holds of the mail that a panel shows. */
export async function readRecordOf(state: PanelState): Promise<RegisterRecord | undefined> {
  return state.view === 'report' ? readRecord(recordIdOf(state)) : undefined;
}
