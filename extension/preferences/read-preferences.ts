import browser from 'webextension-polyfill';
import { defaultPreferences, type Preferences } from '../../src/ui/preferences.ts';

/** The preferences that count now. */
export async function readPreferences(): Promise<Preferences> {
  const stored = await browser.storage.local.get(['language', 'preferences']);
  const { language } = stored;
  const chosen = { ...defaultPreferences, ...registerIn(stored.preferences) };
  return language === 'sv' || language === 'en' ? { ...chosen, language } : chosen;
}

/** What the reader has chosen of the register, as far as it can be read. */
function registerIn(value: unknown): Partial<Pick<Preferences, 'register' | 'registerDays'>> {
  if (typeof value !== 'object' || value === null) return {};
  const isOn: unknown = Reflect.get(value, 'register');
  const days: unknown = Reflect.get(value, 'registerDays');
  return {
    ...(typeof isOn === 'boolean' && { register: isOn }),
    ...(typeof days === 'number' && Number.isSafeInteger(days) && days >= 1 && { registerDays: days }),
  };
}
