import { openBrowser } from '../browser/open-browser.ts';
import { timeFirstPaint } from './first-paint.ts';
import { openBareBrowser } from './open-bare-browser.ts';
import { type PageCost, walkMails } from './page-cost.ts';
import { timePanel } from './panel-speed.ts';
import { timeRegister } from './register-speed.ts';
import { countOwnObservers, timeHandles } from './watch-own.ts';

const longestAfterReading = 150;
const longestAfterChange = 900;
const longestOpening = 150;
const longestInteraction = 50;
const longestRegister = 1000;
const longestSearch = 200;
const longestFirstPaint = 500;
const longestSlowSlice = 200;

/** What the extension costs Outlook's page: one route through the mails without it, the same route with it. */
export async function main(): Promise<number> {
  const without = await walkWithout();
  const browser = await openBrowser();
  try {
    const worker = browser.context.serviceWorkers()[0];
    if (!worker) throw new Error('No worker of the extension is running.');
    const observers = await countOwnObservers(browser.context);
    const handles = await timeHandles(browser.context, worker);
    const panel = await timePanel(browser.context);
    const cost = await walkMails(browser.context);
    const slow = await walkMails(browser.context, 6);
    const paint = await timeFirstPaint(browser);
    const register = await timeRegister(browser);
    const longestSlow = Math.max(0, ...slow.own.long);
    say('', 'without', 'with');
    say('tasks over 50 ms, whoever’s', without.longTasks, cost.longTasks);
    say('work of the page’s thread, ms', Math.round(without.work), Math.round(cost.work));
    say('of that the extension’s, ms', '', Math.round(cost.own.total));
    say('its own tasks over 50 ms', '', cost.own.long.length);
    say('its observers without an open mail', '', observers);
    say('handle after the second reading, ms', '', Math.round(handles.afterReading));
    say('handle after the last change, ms', '', Math.round(handles.afterChange));
    say('badge after the second reading, ms', '', Math.round(handles.badgeAfterReading));
    say('badge after the last change, ms', '', Math.round(handles.badgeAfterChange));
    say('panel painted and focused after the handle, ms', '', Math.round(panel.open));
    say('another tab painted, ms', '', Math.round(panel.tab));
    say('dismissed finding painted, ms', '', Math.round(panel.dismiss));
    say('1,000 records of the register painted, ms', '', Math.round(register.shown));
    say('searched, ms', '', Math.round(register.searched));
    say('first paint of the options page, ms', '', Math.round(paint.options));
    say('first paint of the panel on its own, ms', '', Math.round(paint.panel));
    say('six times slower: its longest task in the page', '', longestSlow);
    say('six times slower: longest task of the register', '', Math.round(register.longestSlow));
    const faults = [
      cost.own.long.length > 0 && `own tasks of ${cost.own.long.join(', ')} ms`,
      observers !== 1 && `${observers} observers on a page without an open mail; one is wanted`,
      handles.afterReading > longestAfterReading && `the handle comes later than ${longestAfterReading} ms`,
      handles.afterChange > longestAfterChange && `the handle comes later than ${longestAfterChange} ms`,
      handles.badgeAfterReading > longestAfterReading &&
        `the badge comes later than ${longestAfterReading} ms`,
      handles.badgeAfterChange > longestAfterChange && `the badge comes later than ${longestAfterChange} ms`,
      panel.open > longestOpening && `the panel opens later than ${longestOpening} ms`,
      panel.tab > longestInteraction && `a tab comes later than ${longestInteraction} ms`,
      panel.dismiss > longestInteraction && `a finding is dismissed later than ${longestInteraction} ms`,
      register.shown > longestRegister && `1,000 records come later than ${longestRegister} ms`,
      register.searched > longestSearch && `1,000 records are searched later than ${longestSearch} ms`,
      paint.options > longestFirstPaint && `the options page paints later than ${longestFirstPaint} ms`,
      paint.panel > longestFirstPaint && `the panel paints later than ${longestFirstPaint} ms`,
      longestSlow > longestSlowSlice && `on a slow machine a task of ${longestSlow} ms in the page`,
      register.longestSlow > longestSlowSlice &&
        `on a slow machine a task of ${Math.round(register.longestSlow)} ms in the register`,
    ].filter((fault) => fault !== false);
    process.stdout.write(faults.length > 0 ? `OFF\n  ${faults.join('\n  ')}\n` : 'All costs are well.\n');
    return faults.length > 0 ? 1 : 0;
  } finally {
    await browser.close();
  }
}

async function walkWithout(): Promise<PageCost> {
  const bare = await openBareBrowser();
  try {
    return await walkMails(bare.context);
  } finally {
    await bare.close();
  }
}

function say(name: string, ...values: readonly (string | number)[]): void {
  process.stdout.write(`${name.padEnd(48)}${values.map((one) => String(one).padStart(12)).join('')}\n`);
}
