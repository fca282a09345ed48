import { useEffect, useState } from 'preact/hooks';
import browser from 'webextension-polyfill';
import type { HostsState } from '../../src/ui/options/options-state.ts';
import { latestReading } from '../latest-reading.ts';
import { readHosts } from './host-actions.ts';

/** The hosts that are added: the reader may give and take leave in the browser's own settings, too. */
export function useHosts(kept: HostsState): HostsState {
  const [hosts, setHosts] = useState(kept);
  useEffect(() => {
    const onChanged = latestReading(readHosts, setHosts);
    browser.permissions.onAdded.addListener(onChanged);
    browser.permissions.onRemoved.addListener(onChanged);
    return () => {
      browser.permissions.onAdded.removeListener(onChanged);
      browser.permissions.onRemoved.removeListener(onChanged);
    };
  }, []);
  return hosts;
}
