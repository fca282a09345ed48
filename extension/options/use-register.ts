import { useEffect, useState } from 'preact/hooks';
import browser from 'webextension-polyfill';
import type { RegisterState } from '../../src/ui/options/register-state.ts';
import { latestReading } from '../latest-reading.ts';
import { newsKey } from '../register/read-register.ts';
import { recordIn } from '../register/stored-record.ts';
import { readRegisterState } from './register-actions.ts';

/** What the register holds: panels add to the register while the page is open, and the background puts it in order. */
export function useRegister(kept: RegisterState): RegisterState {
  const [register, setRegister] = useState(kept);
  useEffect(() => {
    const read = latestReading(readRegisterState, setRegister);
    const onChanged = (changes: Readonly<Record<string, unknown>>) => {
      const isOurs = (key: string) => recordIn(key) !== undefined || key === newsKey || key === 'preferences';
      if (Object.keys(changes).some(isOurs)) read();
    };
    browser.storage.onChanged.addListener(onChanged);
    // What changed between the first reading and now was heard by nobody.
    read();
    return () => browser.storage.onChanged.removeListener(onChanged);
  }, []);
  return register;
}
