import { buildRecord, type RecordChoice } from '../../src/note/record.ts';
import type { KeepAnswer } from '../../src/ui/panel-state.ts';
import type { Turn } from '../channel.ts';
import { readPreferences } from '../preferences/read-preferences.ts';
import { keepRecord } from '../register/change-register.ts';
import { recordIdOf } from '../register/record-of.ts';
import { today } from '../today.ts';
import { readDismissals } from './dismissed.ts';
import { readTab, shownMessage, shownReport } from './tab-state.ts';

/** Keeps what was found in a tab's mail with what the reader decided, and says what came of it. */
export async function keepTabsRecord(tab: number, turn: Turn, choice: RecordChoice): Promise<KeepAnswer> {
  const [state, { register: isOn }] = await Promise.all([readTab(tab), readPreferences()]);
  const report = shownReport(state);
  if (!isOn || state?.turn !== turn || !report) return 'failed';
  const id = recordIdOf(report);
  const dismissals = await readDismissals(shownMessage(state));
  return keepRecord(id, (before) => {
    const { decision, role, reference, remark } = before ?? {};
    const known: RecordChoice = {
      ...(decision && { decision }),
      ...(role && { role }),
      ...(reference && { reference }),
      ...(remark && { remark }),
    };
    return buildRecord(report, {
      id,
      kept: before?.kept ?? today(),
      ...(before && { changed: today() }),
      dismissals,
      // What the reader has not touched stays as it was kept; what they emptied goes.
      choice: { ...known, ...choice },
    });
  });
}
