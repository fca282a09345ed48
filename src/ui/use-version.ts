import { createContext } from 'preact';
import { useContext } from 'preact/hooks';

/** The version of the extension for whatever stands within; empty where nobody says. */
export const VersionContext = createContext('');

/** The version of the extension, for the foot of the note. */
export function useVersion(): string {
  return useContext(VersionContext);
}
