import browser from 'webextension-polyfill';
import { defaultPreferences, type Preferences } from '../../src/ui/preferences.ts';

/** The preferences that count now. */
export async function readPreferences(): Promise<Preferences> {
  const { language } = await browser.storage.local.get('language');
  return language === 'sv' || language === 'en' ? { ...defaultPreferences, language } : defaultPreferences;
}
