import { createContext } from 'preact';
import { useContext } from 'preact/hooks';
import { defaultPreferences, type Preferences } from './preferences.ts';

/** The preferences that count in whatever stands within. */
export const PreferencesContext = createContext<Preferences>(defaultPreferences);

/** The preferences that count here. */
export function usePreferences(): Preferences {
  return useContext(PreferencesContext);
}
