import browser from 'webextension-polyfill';
import { alwaysRead, grantedHosts, patternOf } from '../hosts/granted-hosts.ts';
import { takeTurns } from '../in-turn.ts';

/** What the reader may choose in the browser's own menus. */
export const menuIds = { selection: 'screen-selection', bring: 'bring-mail' } as const;

const inTurn = takeTurns();

/** Lays the menus anew: selected text on the pages that are read, and bringing a mail on the toolbar button. */
export function layMenus(): Promise<void> {
  return inTurn(layAll);
}

async function layAll(): Promise<void> {
  const hosts = [...alwaysRead(), ...(await grantedHosts())];
  await browser.contextMenus.removeAll();
  browser.contextMenus.create({
    id: menuIds.selection,
    title: browser.i18n.getMessage('selection'),
    contexts: ['selection'],
    documentUrlPatterns: hosts.map(patternOf),
  });
  browser.contextMenus.create({
    id: menuIds.bring,
    title: browser.i18n.getMessage('bring'),
    contexts: ['action'],
  });
}
