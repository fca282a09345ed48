import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { loadMails, type ReplicaMail } from '../outlook/load-mails.ts';
import { type OpenBrowser, openBrowser } from './open-browser.ts';
import { eventually, type OutlookPage, openOutlook } from './outlook-page.ts';
import { clickToolbarButton } from './toolbar-button.ts';
import { badgeOf, type WatchedJourney, waitForScreening, watchJourney } from './watch-journey.ts';

const labAnswer: ReplicaMail = {
  id: 'lab-answer',
  subject: 'Provsvar klart: P-Kalium',
  from: { name: 'Klinisk kemi', address: 'klinisk.kemi@regionvasterlund.example' },
  to: [{ name: 'Karin Almgren', address: 'karin.almgren@regionvasterlund.example' }],
  cc: [],
  date: 'ti 2026-09-08 07:40',
  text: 'Svaret på beställning 4711 är klart.\n\nP-Kalium 4,1 mmol/L (3,5–4,6)\n\nLogga in i journalen för hela svaret.',
  attachments: [],
};

let browser: OpenBrowser;
let journey: WatchedJourney;
let outlook: OutlookPage;
beforeAll(async () => {
  browser = await openBrowser();
  journey = await watchJourney(browser);
  const mails = [labAnswer, ...(await loadMails('test/outlook/mails'))];
  await browser.context.route('**/owamail/mails.json', (route) => route.fulfill({ json: mails }));
  outlook = await openOutlook(browser.context);
});
afterAll(() => browser?.close());

describe('J3: a doctor reads what is no invitation', () => {
  test.each([
    ['lab-answer', labAnswer.subject],
    ['ruling-newsletter', 'Veckans fall: middag på slott kostade företaget böter'],
    ['internal-lunch', 'Lunch på torsdag?'],
  ])(
    '%s is met with silence, and the panel, when asked, says why and offers to look all the same',
    async (id, subject) => {
      const { page } = outlook;
      await journey.openMail(outlook, id);
      await waitForScreening(browser, subject);
      await eventually(outlook.additions, []);
      expect(await badgeOf(browser, outlook)).toBe('');
      expect(page.frames()).toHaveLength(1);
      expect(await page.evaluate(() => CSS.highlights.size)).toBe(0);
      await journey.expectUntouched(outlook);

      await clickToolbarButton(browser.context, page, browser.extension);
      const frame = await outlook.shownFrame();
      await frame.waitForSelector('.panel');
      const said = await frame.innerText('.panel');
      expect(said).toContain(subject);
      expect(said).toContain('Det här ser inte ut som en inbjudan från ett företag.');
      expect(await frame.getByRole('button', { name: 'Granska ändå' }).isVisible()).toBe(true);
      expect(await badgeOf(browser, outlook)).toBe('');
      await journey.expectUntouched(outlook);
      await frame.click('.close');
      await eventually(outlook.additions, []);
      expect(await journey.faults()).toEqual([]);
    },
  );
});
