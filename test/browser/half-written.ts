import type { Page } from 'playwright-core';
import { expect } from 'vitest';

const words = 'Tack för inbjudan, men';

/** Somebody is writing a mail in the page, and has the focus there. */
export async function startWriting(page: Page): Promise<void> {
  await page.evaluate((text) => {
    const field = document.createElement('div');
    field.id = 'half-written';
    field.contentEditable = 'true';
    field.textContent = text;
    document.body.append(field);
    field.focus();
  }, words);
}

/** What was begun with `startWriting` stands there as it was left, with the focus. */
export async function expectHalfWritten(page: Page): Promise<void> {
  expect(await page.textContent('#half-written')).toBe(words);
  expect(await page.evaluate(() => document.activeElement?.id)).toBe('half-written');
}
