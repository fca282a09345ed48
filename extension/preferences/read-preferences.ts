import type { Preferences } from '../../src/ui/preferences.ts';
import { mergePreferences, readKept } from './kept-preferences.ts';

/** The preferences that count now. Policy counts as it was last heard: nobody waits for it here. */
export async function readPreferences(): Promise<Preferences> {
  return mergePreferences(await readKept());
}
