import { mkdirSync } from 'node:fs';
import { join } from 'node:path';
import { printScreening } from '../../src/cli/print-screening.ts';
import { loadPack } from '../../src/pack.ts';
import { expectedReport } from '../browser/expected-report.ts';
import { type OpenBrowser, openBrowser } from '../browser/open-browser.ts';
import { openOutlook } from '../browser/outlook-page.ts';
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
    const report = await expectedReport(id);
    const hasHandle = report.kind === 'industry-invitation' || report.findings.length > 0;
    if (hasHandle) {
      const frame = await outlook.shownFrame();
      if (await frame.$('.handle')) await frame.click('.handle');
      await frame.waitForSelector('.panel [role="tab"]');
    }
    await outlook.page.waitForTimeout(hasHandle ? 300 : 1200);
    const picture = join(folder, `${index + 1}-${id}.png`);
    await outlook.page.screenshot({ path: picture });
    say(`\n${'─'.repeat(78)}\n${index + 1}. ${report.message.subject}   (${picture})\n`);
    const date = report.message.sent?.slice(0, 10) ?? '';
    say(hasHandle ? printScreening(report, { language: 'sv', date, pack }) : nothingInPage);
  }
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
