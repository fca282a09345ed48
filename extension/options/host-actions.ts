import browser from 'webextension-polyfill';
import type { HostAnswer, HostsState, OptionsActions } from '../../src/ui/options/options-state.ts';
import { alwaysRead, canHoldFrame, grantedHosts, patternOf } from '../hosts/granted-hosts.ts';
import { hostOf } from '../hosts/host-of.ts';

/**
 * What the reader may do with the hosts where Outlook is read. The browser keeps them, as what it has given leave for,
 * and tells the background, which has the content script run there.
 */
export function hostActions(hosts: HostsState): Pick<OptionsActions, 'addHost' | 'removeHost'> {
  return {
    addHost: (typed) => {
      const read = hostOf(typed);
      if ('problem' in read) return Promise.resolve(read);
      const isKnown = [...hosts.always, ...hosts.added.map(({ host }) => host)].includes(read.host);
      return isKnown ? Promise.resolve({ problem: 'known' }) : grant(read.host);
    },
    removeHost: async (host) => {
      const isGone = await browser.permissions.remove({ origins: [patternOf(host)] }).catch(() => false);
      return isGone ? { host } : { problem: 'refused' };
    },
  };
}

/** The hosts as the page shows them. */
export async function readHosts(): Promise<HostsState> {
  const added = (await grantedHosts()).map((host) => ({ host, canHoldFrame: canHoldFrame(host) }));
  return { always: alwaysRead(), added };
}

/** Nothing is waited for before the question: the browser asks only while it answers a click. */
async function grant(host: string): Promise<HostAnswer> {
  const isGiven = await browser.permissions.request({ origins: [patternOf(host)] }).catch(() => false);
  return isGiven ? { host } : { problem: 'refused' };
}
