import type { BrowserContext, CDPSession, Page } from 'playwright-core';
import type { Report } from '../../src/report.ts';
import { expectedReport } from '../browser/expected-report.ts';
import { press } from '../browser/outlook-page.ts';
import { mailIds } from '../outlook/load-mails.ts';
import { compareShown, type PanelSight, type PaneSight } from './compare-shown.ts';
import { compiledCodeBytes } from './compiled-code.ts';
import { type OwnWork, sampleOwnWork } from './own-work.ts';
import { installEye, takeSights } from './soak-eye.ts';

/** A mail that is opened, and the milliseconds until the next one is. */
export interface Switch {
  readonly id: string;
  readonly dwell: number;
}

/** What one measurement found in a tab at rest, after memory that nobody holds was given back. */
export interface Measure {
  /** Switches in this tab until then. */
  readonly after: number;
  readonly heapBytes: number;
  readonly nodes: number;
  readonly listeners: number;
  readonly detached: number;
}

/** What a tab has gone through. */
export interface Tally {
  readonly kind: SoakKind;
  readonly shown: number;
  readonly wrong: readonly string[];
  /** Most host elements at one time. */
  readonly hosts: number;
  /** Milliseconds of work of ours on the page's thread, and every stretch of it over 50 ms. */
  readonly own: OwnWork;
  readonly errors: readonly string[];
  readonly measures: readonly Measure[];
  /** Bytes of the heap that hold compiled scripts, at the first and the last measurement. */
  readonly codeBytes: readonly number[];
}

/** One tab of the soak: opens mails, watches every frame that is painted, and measures at rest. */
export interface SoakTab {
  readonly run: (switches: readonly Switch[]) => Promise<void>;
  readonly measure: (after: number) => Promise<void>;
  readonly weighCode: () => Promise<void>;
  readonly tally: () => Tally;
}

const resting = 'evening-meeting';

/** What a tab of the soak goes through with: the panel open, the handle alone, or without the extension. */
export type SoakKind = 'panel open' | 'handle alone' | 'without';

/** Opens the replica in a tab. `pace` is the milliseconds between the stages of its paint. */
export async function openSoakTab(
  context: BrowserContext,
  { pace, kind }: { readonly pace: number; readonly kind: SoakKind },
): Promise<SoakTab> {
  const reports = new Map(
    await Promise.all(mailIds.map(async (id): Promise<[string, Report]> => [id, await expectedReport(id)])),
  );
  const page = await context.newPage();
  const session = await context.newCDPSession(page);
  const panelSights: PanelSight[] = [];
  const wrong: string[] = [];
  const measures: Measure[] = [];
  const codeBytes: number[] = [];
  const errors: string[] = [];
  let shown = 0;
  let hosts = 0;
  let own: OwnWork = { total: 0, long: [] };
  let visit = 1;

  page.on('pageerror', (error) => errors.push(error.message));
  page.on('console', (message) => message.type() === 'error' && errors.push(message.text()));
  await page.exposeFunction('tellPanelSight', (sight: PanelSight) => void panelSights.push(sight));
  await page.addInitScript(installEye);
  await page.goto(`https://outlook.office.com/mail/?pace=${pace}`);
  await page.waitForSelector('[data-mail]');
  await rest();
  if (kind === 'panel open') await openPanel(page);

  async function rest(): Promise<void> {
    await page.evaluate(openMails, { switches: [{ id: resting, dwell: 0 }], visit: 0 });
    await page.waitForTimeout(1500);
    if (kind !== 'without') await page.waitForFunction(isHostShown, undefined, { timeout: 40_000 });
  }

  async function look(): Promise<void> {
    const { panes, most } = await page.evaluate(takeSights);
    const compared = compareShown(panes as PaneSight[], panelSights, reports);
    shown += compared.shown;
    wrong.push(...compared.wrong);
    hosts = Math.max(hosts, most);
    panelSights.splice(0, Math.max(0, panelSights.length - 1));
  }

  return {
    async run(switches) {
      const sampling = await sampleOwnWork(session);
      await page.evaluate(openMails, { switches, visit });
      await rest();
      const worked = await sampling.stop();
      own = { total: own.total + worked.total, long: [...own.long, ...worked.long] };
      visit += switches.length;
      await look();
    },
    async measure(after) {
      measures.push({ after, ...(await measureAtRest(session)) });
    },
    async weighCode() {
      codeBytes.push(await compiledCodeBytes(session));
    },
    tally: () => ({
      kind,
      shown,
      wrong,
      hosts,
      own,
      errors,
      measures,
      codeBytes,
    }),
  };
}

async function openPanel(page: Page): Promise<void> {
  const frame = page.frames().find((one) => one.url().startsWith('chrome-extension://'));
  if (!frame) throw new Error('No handle is in the page.');
  await press(frame, '.handle');
  await frame.waitForSelector('.panel');
}

async function measureAtRest(session: CDPSession): Promise<Omit<Measure, 'after'>> {
  await session.send('HeapProfiler.collectGarbage');
  await session.send('HeapProfiler.collectGarbage');
  const { usedSize } = await session.send('Runtime.getHeapUsage');
  const { nodes, jsEventListeners } = await session.send('Memory.getDOMCounters');
  const detached = await countDetached(session);
  return { heapBytes: usedSize, nodes, listeners: jsEventListeners, detached };
}

/** Trees of nodes that scripts still hold though the page has thrown them away. */
async function countDetached(session: CDPSession): Promise<number> {
  await session.send('DOM.enable');
  const { detachedNodes } = await session.send('DOM.getDetachedDomNodes');
  await session.send('DOM.disable');
  return detachedNodes.length;
}

/** Runs in the page: opens one mail after the other as a reader does. Visit 0 is the rest between the rounds. */
async function openMails({ switches, visit }: { switches: readonly Switch[]; visit: number }): Promise<void> {
  for (const [index, { id, dwell }] of switches.entries()) {
    Reflect.set(window, 'visit', visit && visit + index);
    document.querySelector<HTMLElement>(`[data-mail="${id}"]`)?.click();
    await new Promise((resolve) => setTimeout(resolve, dwell));
  }
}

/** Runs in the page. */
function isHostShown(): boolean {
  const hosts = [...document.querySelectorAll('html > :not(head, body)')];
  return hosts.some((host) => getComputedStyle(host).opacity === '1');
}
