import type { Page } from 'playwright-core';
import type { PanelRequest } from '../../extension/channel.ts';
import type { PanelNews } from '../../extension/panel-news.ts';
import type { OpenBrowser } from '../browser/open-browser.ts';

/** A tab that speaks to the background as a panel does, with nobody who has to click. */
export interface RawPanel {
  readonly page: Page;
  /** Asks and gives the answer. `turn` of the mail that it holds is filled in. */
  readonly ask: (request: Untimed) => Promise<unknown>;
}

/** Which mail a raw panel holds, by what differs: one number is one mail, in every tab. */
export function mailOf(number: number) {
  return {
    subject: `Möte om hjärtsvikt ${number}`,
    to: [],
    cc: [],
    body: 'Cordia Pharma AB bjuder in till möte torsdag 17 september 2026 kl. 18.00.\nVi bjuder på middag med vin.',
    attachments: [],
  };
}

/** Opens a panel in a tab of its own, and has a mail screened in it. */
export async function openRawPanel({ context, extension }: OpenBrowser, mail: number): Promise<RawPanel> {
  const page = await context.newPage();
  await page.goto(`chrome-extension://${extension}/extension/panel/panel.html`);
  await page.evaluate(installPanel, mailOf(mail));
  return {
    page,
    ask: (request) => page.evaluate((given) => Reflect.get(window, 'askBackground')(given), request),
  };
}

type Untimed = PanelRequest extends infer One ? (One extends unknown ? Omit<One, 'turn'> : never) : never;

/** Runs in the panel: makes `askBackground(request)`, and `finding`, the key of the mail's first one. */
async function installPanel(message: object): Promise<void> {
  const waiting = new Map<number, (answer: unknown) => void>();
  let turn = '';
  let last = 0;
  const port = Reflect.get(globalThis, 'chrome').runtime.connect({ name: 'panel' });
  const isScreened = new Promise<void>((resolve) => {
    port.onMessage.addListener((news: PanelNews) => {
      if (news.type === 'answer') return waiting.get(news.id)?.(news.answer);
      if (news.state.view !== 'report') return;
      turn = news.turn;
      const [finding] = news.state.report.findings;
      const parts = [finding?.rule, finding?.event ?? '', finding?.evidence[0]?.start ?? ''];
      Reflect.set(window, 'finding', parts.join(' '));
      resolve();
    });
  });
  const ask = (request: object) =>
    new Promise((resolve) => {
      last += 1;
      waiting.set(last, resolve);
      const isTimed = !['set-language', 'keep-draft', 'screen-message'].includes(
        Reflect.get(request, 'type'),
      );
      port.postMessage({ id: last, request: isTimed ? { ...request, turn } : request });
    });
  Reflect.set(window, 'askBackground', ask);
  await ask({ type: 'screen-message', message, origin: { from: 'paste' } });
  await isScreened;
}
