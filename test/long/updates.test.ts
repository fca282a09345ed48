import { afterAll, beforeAll, expect, test } from 'vitest';
import { storeRecord } from '../../extension/register/stored-record.ts';
import { expectHalfWritten, startWriting } from '../browser/half-written.ts';
import { type OpenBrowser, openBrowser } from '../browser/open-browser.ts';
import { openOptions } from '../browser/options-page.ts';
import { eventually, openOutlook } from '../browser/outlook-page.ts';
import { reloadExtension } from '../browser/reload-extension.ts';

let browser: OpenBrowser;
beforeAll(async () => {
  browser = await openBrowser();
});
afterAll(() => browser?.close());

test('fifty updates in a row leave the register as it was, a half-written mail too, and no second panel', {
  timeout: 400_000,
}, async () => {
  const errors: string[] = [];
  browser.context.on('weberror', (error) => errors.push(String(error.error())));
  const options = await openOptions(browser, 'register');
  await options.evaluate((values) => Reflect.get(globalThis, 'chrome').storage.local.set(values), register());
  await eventually(() => options.locator('.register tbody tr').count(), 5);
  await options.close();
  const outlook = await openOutlook(browser.context);
  await outlook.openMail('evening-meeting');
  await outlook.openPanel();
  await startWriting(outlook.page);
  for (let round = 0; round < 50; round += 1) await reloadExtension(browser);
  await eventually(outlook.additions, []);
  await expectHalfWritten(outlook.page);
  const after = await openOptions(browser, 'register');
  await eventually(() => after.locator('.register tbody tr').count(), 5);
  expect(await after.locator('.register-notices').count()).toBe(0);
  await after.close();
  await outlook.page.reload();
  await outlook.openMail('evening-meeting');
  await outlook.openPanel();
  expect(await outlook.additions()).toEqual(['DIV']);
  expect(errors).toEqual([]);
});

/** Storage with the register on and five records in it. */
function register(): Record<string, unknown> {
  const records = Array.from({ length: 5 }, (_, index) => {
    const id = index.toString(16).padStart(16, '0');
    const outcome = { conflict: 1, review: 0, unclear: 0, questions: 1, dismissed: 0 };
    const kept = new Date().toISOString().slice(0, 10);
    const record = { schema: 1, id, kept, company: `Bolag ${index} AB`, outcome, rules: [], edition: '3.0' };
    return [`record:${id}`, storeRecord({ ...record, schema: 1 })];
  });
  return { preferences: { language: 'sv', register: true }, ...Object.fromEntries(records) };
}
