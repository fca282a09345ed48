import { mkdirSync } from 'node:fs';
import { join } from 'node:path';
import type { BrowserContext } from 'playwright-core';
import { printScreening } from '../../src/cli/print-screening.ts';
import { loadPack } from '../../src/pack.ts';
import type { Report } from '../../src/report.ts';
import { expectedReport } from '../browser/expected-report.ts';
import { type OpenBrowser, openBrowser } from '../browser/open-browser.ts';
import { type OutlookPage, openOutlook, press } from '../browser/outlook-page.ts';
import { mailIds } from '../outlook/load-mails.ts';

const folder = 'test-results/demo';

/** The demo. With a display it leaves an open browser to the reader; without one it walks through the mails alone. */
export async function main(words: readonly string[]): Promise<number> {
  const headless = words.includes('--headless') || !hasDisplay();
  const browser = await openBrowser({ headless, locale: words.includes('--en') ? 'en' : 'sv' }).catch(
    tellWhyNot,
  );
  if (!browser) return 1;
  say(`${browser.name}${browser.branded ? ' (this way of opening it has not been tried)' : ''}`);
  if (headless) await walk(browser);
  else await leaveOpen(browser);
  await browser.close();
  return 0;
}

async function walk({ context }: OpenBrowser): Promise<void> {
  mkdirSync(folder, { recursive: true });
  const outlook = await openOutlook(context);
  const pack = loadPack();
  for (const [index, id] of mailIds.entries()) {
    await outlook.openMail(id);
    const report = await screenedReport(context, (await expectedReport(id)).message.subject);
    const hasHandle = await openFromHandle(outlook);
    await outlook.page.waitForTimeout(300);
    const picture = join(folder, `${index + 1}-${id}.png`);
    await outlook.page.screenshot({ path: picture });
    say(`\n${'─'.repeat(78)}\n${index + 1}. ${report.message.subject}   (${picture})\n`);
    const date = report.message.sent?.slice(0, 10) ?? '';
    say(hasHandle ? printScreening(report, { language: 'sv', date, pack }) : nothingInPage);
  }
}

/** How long the extension may take to settle on a mail, in milliseconds, and how often it is asked. */
const patience = 6000;
const pace = 150;

/** What the extension itself keeps of the mail that is open, once it has read the one with this subject. */
async function screenedReport(context: BrowserContext, subject: string): Promise<Report> {
  const worker = context.serviceWorkers()[0] ?? (await context.waitForEvent('serviceworker'));
  for (let waited = 0; waited < patience; waited += pace) {
    const stored = await worker.evaluate(() => Reflect.get(globalThis, 'chrome').storage.session.get(null));
    const states = Object.values(stored as Record<string, { report?: Report }>);
    const report = states.map((state) => state.report).find((one) => one?.message.subject === subject);
    if (report) return report;
    await new Promise((resolve) => setTimeout(resolve, pace));
  }
  throw new Error(`The extension did not screen “${subject}”.`);
}

/** Opens the panel where the page holds a handle; false where the extension added nothing to the page. */
async function openFromHandle(outlook: OutlookPage): Promise<boolean> {
  await outlook.page.waitForTimeout(600);
  if ((await outlook.additions()).length === 0) return false;
  const frame = await outlook.shownFrame();
  if (await frame.$('.handle')) await press(frame, '.handle');
  await frame.waitForSelector('.panel [role="tab"]');
  return true;
}

const nothingInPage = 'Ingen inbjudan från industrin: ingenting läggs till i Outlook.';

async function leaveOpen({ context }: OpenBrowser): Promise<void> {
  const outlook = await openOutlook(context);
  await outlook.openMail(mailIds[0]);
  say(
    'Välj ett mejl i listan. Handtaget till höger öppnar panelen, liksom Alt+Skift+S. Stäng fönstret när du är klar.',
  );
  await new Promise<void>((resolve) => {
    context.on('close', () => resolve());
    outlook.page.on('close', () => resolve());
  });
}

function hasDisplay(): boolean {
  if (process.platform !== 'linux') return true;
  return Boolean(process.env.DISPLAY || process.env.WAYLAND_DISPLAY);
}

function tellWhyNot(error: unknown): undefined {
  process.stderr.write(`${error instanceof Error ? error.message : error}\n`);
  return undefined;
}

function say(text: string): void {
  process.stdout.write(`${text}\n`);
}
