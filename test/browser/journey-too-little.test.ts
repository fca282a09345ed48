import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { loadPack } from '../../src/pack.ts';
import { screen } from '../../src/screen.ts';
import { loadMails, type ReplicaMail } from '../outlook/load-mails.ts';
import { type OpenBrowser, openBrowser } from './open-browser.ts';
import { eventually, openOutlook } from './outlook-page.ts';
import { badgeOf, type WatchedJourney, watchJourney } from './watch-journey.ts';

const sparse: ReplicaMail = {
  id: 'sparse',
  subject: 'Välkommen på kvällsmöte!',
  from: { name: 'Johan Palm', address: 'johan.palm@cordia-pharma.example' },
  to: [{ name: 'Karin Almgren', address: 'karin.almgren@regionvasterlund.example' }],
  cc: [],
  date: 'ti 2026-09-08 07:40',
  text: [
    'Till verksamhetschef Karin Almgren',
    'Cordia Pharma AB bjuder in till ett kvällsmöte om hjärtsvikt torsdag 24 september 2026.',
    'Vänliga hälsningar\nJohan Palm\nCordia Pharma AB',
  ].join('\n\n'),
  attachments: [],
};

let browser: OpenBrowser;
let journey: WatchedJourney;
beforeAll(async () => {
  browser = await openBrowser();
  journey = await watchJourney(browser);
  const mails = [sparse, ...(await loadMails('test/outlook/mails'))];
  await browser.context.route('**/owamail/mails.json', (route) => route.fulfill({ json: mails }));
});
afterAll(() => browser?.close());

describe('J4: a doctor gets too little information', () => {
  test('is told so, sees what to ask for, and takes the questions along as a reply', async () => {
    const { subject, from, to, cc, text: body = '' } = sparse;
    const message = { subject, from, to, cc, body, sent: '2026-09-08T07:40:00+02:00', attachments: [] };
    const report = screen(message, loadPack(), { date: '2026-09-10', language: 'sv' });
    const asked = report.questions.map(({ id, text }) =>
      // The mail tells the day: only the hours are asked for.
      id === 'time' ? 'När börjar och slutar det?' : text,
    );
    expect(asked.length).toBeGreaterThan(1);
    expect(asked.length).toBeLessThan(6);

    const outlook = await openOutlook(browser.context);
    await journey.openMail(outlook, 'sparse');
    const frame = await outlook.shownFrame();
    expect(await frame.textContent('.handle-count')).toBe('?');
    await eventually(() => badgeOf(browser, outlook), '?');
    await outlook.openPanel();
    const said = await frame.innerText('.panel');
    expect(said).toContain('Det går inte att bedöma inbjudan som den är.');
    expect(said).not.toMatch(/godkänd|\bOK\b|inga problem|inga avvikelser/i);
    expect(await frame.locator('.questions li').allInnerTexts()).toEqual(asked);

    await outlook.page.bringToFront();
    await frame.getByRole('button', { name: 'Be om komplettering', exact: true }).first().click();
    await eventually(async () => (await frame.textContent('.footer .status')) !== '', true);
    const page = await browser.context.newPage();
    await page.setContent('<textarea></textarea>');
    await page.focus('textarea');
    await page.keyboard.press('Control+V');
    await eventually(async () => (await page.inputValue('textarea')) !== '', true);
    const pasted = await page.inputValue('textarea');
    for (const text of asked) expect(pasted).toContain(`- ${text}`);
    await page.close();
    await journey.expectUntouched(outlook);
    expect(await journey.faults()).toEqual([]);
  });
});
