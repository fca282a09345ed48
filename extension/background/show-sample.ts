import { today } from '../today.ts';
import { openOwnPanel } from './panel-tabs.ts';
import { writeSample } from './sample-mail.ts';
import { screenBrought } from './screen-brought.ts';
import { readSettings } from './settings.ts';

/** Opens the panel in a tab on its own with an invented invitation screened, for somebody who wants to try it. */
export async function showSample(): Promise<void> {
  const { language } = await readSettings();
  const tab = await openOwnPanel();
  if (tab !== undefined) await screenBrought(tab, writeSample(today(), language), { from: 'sample' });
}
