import { useEffect, useState } from 'preact/hooks';
import type { Shortcut } from '../../src/ui/options/settings-state.ts';
import { readShortcuts } from './settings-actions.ts';

/** The keys that are chosen: whoever comes back from the browser's own page has perhaps chosen other keys there. */
export function useShortcuts(kept: readonly Shortcut[]): readonly Shortcut[] {
  const [shortcuts, setShortcuts] = useState(kept);
  useEffect(() => {
    const onFocus = () => void readShortcuts().then(setShortcuts);
    addEventListener('focus', onFocus);
    return () => removeEventListener('focus', onFocus);
  }, []);
  return shortcuts;
}
