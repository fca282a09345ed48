import type { BrowserContext, Frame } from 'playwright-core';
import { openOutlook } from '../browser/outlook-page.ts';
import { medianOf } from './median-of.ts';

/** How fast the panel follows its reader: medians in milliseconds from the press to the frame in which it is painted. */
export interface PanelSpeed {
  /** From the handle's press until the panel is painted and has the focus. */
  readonly open: number;
  /** From a tab's press until the other tab's content is painted. */
  readonly tab: number;
  /** From the press on “dismiss” until the card stands as dismissed. */
  readonly dismiss: number;
}

const rounds = 15;

/** Opens and closes the panel, goes through its tabs, dismisses a finding and takes it back, 15 times each. */
export async function timePanel(context: BrowserContext): Promise<PanelSpeed> {
  const outlook = await openOutlook(context);
  await outlook.openMail('evening-meeting');
  const frame = await outlook.shownFrame();
  const all: { readonly [name in keyof PanelSpeed]: number[] } = { open: [], tab: [], dismiss: [] };
  for (let round = 0; round < rounds; round += 1) {
    all.open.push(await timePress(frame, '.handle', '.panel:focus .finding'));
    all.tab.push(await timePress(frame, '#tab-breakdown', '#tab-panel[aria-labelledby=tab-breakdown] table'));
    all.tab.push(await timePress(frame, '#tab-note', '#tab-panel[aria-labelledby=tab-note] textarea'));
    all.tab.push(
      await timePress(frame, '#tab-findings', '#tab-panel[aria-labelledby=tab-findings] .finding'),
    );
    await frame.click('.finding .asking >> nth=0');
    await frame.check('.dismiss input[type=radio] >> nth=0');
    all.dismiss.push(await timePress(frame, '.dismiss [type=submit]', '.dismissed h3'));
    await frame.click('.dismissed button');
    await frame.waitForSelector('.dismissed', { state: 'detached' });
    await frame.click('.close');
    await frame.waitForSelector('.handle');
  }
  await outlook.page.close();
  return { open: medianOf(all.open), tab: medianOf(all.tab), dismiss: medianOf(all.dismiss) };
}

/** Presses in the frame itself, so that the way from the test to the browser does not count. */
function timePress(frame: Frame, pressed: string, awaited: string): Promise<number> {
  return frame.evaluate(
    ([from = '', to = '']) =>
      new Promise<number>((resolve, reject) => {
        const button = document.querySelector<HTMLElement>(from);
        if (!button) return reject(new Error(`Nothing in the panel is ${from}.`));
        const start = performance.now();
        const look = () => {
          if (!document.querySelector(to)) return void requestAnimationFrame(look);
          // What a frame has laid out is painted before the next task.
          setTimeout(() => resolve(performance.now() - start));
        };
        button.click();
        requestAnimationFrame(look);
      }),
    [pressed, awaited],
  );
}
