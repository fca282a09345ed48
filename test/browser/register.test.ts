import { readFileSync } from 'node:fs';
import { readFile } from 'node:fs/promises';
import { createRequire } from 'node:module';
import type { Page } from 'playwright-core';
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, test } from 'vitest';
import { asRecord, recordKeys, storeRecord } from '../../extension/register/stored-record.ts';
import type { RegisterRecord } from '../../src/note/record.ts';
import { expectedReport } from './expected-report.ts';
import { type OpenBrowser, openBrowser } from './open-browser.ts';
import { openOptions } from './options-page.ts';
import { eventually, type OutlookPage, openOutlook } from './outlook-page.ts';
import { type WatchedJourney, watchJourney } from './watch-journey.ts';

const axe = readFileSync(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8');
const tags = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'EN-301-549', 'best-practice'];
const mails = [
  'evening-meeting',
  'advisory-board',
  'forwarded-congress',
  'product-webinar',
  'workplace-information',
];
const formula = '=HYPERLINK("https://x.example";"klick")';

let browser: OpenBrowser;
let outlook: OutlookPage;
let page: Page;
let journey: WatchedJourney;
beforeAll(async () => {
  browser = await openBrowser();
  journey = await watchJourney(browser);
});
afterAll(() => browser?.close());
beforeEach(async () => {
  page = await openOptions(browser, 'register');
  await store({ language: 'sv', preferences: { register: true, registerDays: 365 } });
  outlook = await openOutlook(browser.context);
});
afterEach(async () => {
  expect(await journey.faults()).toEqual([]);
  await Promise.all([page.close(), outlook.page.close()]);
});

describe('J11: the coordinator’s list', () => {
  test('five mails are kept, exported as CSV and JSON, taken in again, and all deleted', async () => {
    for (const id of mails) await keep(id, { remark: id === 'evening-meeting' ? formula : '', decision: 1 });
    await page.bringToFront();
    await eventually(() => page.locator('.register tbody tr').count(), 5);
    expect(await faults(page)).toEqual([]);

    const csv = await download('Exportera CSV');
    expect(csv.name).toMatch(/^samverkansregister_\d{4}-\d\d-\d\d\.csv$/);
    expect(csv.text.startsWith('\uFEFF')).toBe(true);
    const rows = csv.text.slice(1).split('\r\n').slice(0, -1);
    expect(rows).toHaveLength(6);
    expect(new Set(rows.map((row) => cellsOf(row).length)).size).toBe(1);
    expect(rows.flatMap(cellsOf).filter((cell) => /^\s*[=+\-@]/.test(cell))).toEqual([]);
    expect(rows.flatMap(cellsOf)).toContain(`'${formula}`);

    const json = await download('Exportera JSON');
    const { records } = JSON.parse(json.text) as { records: RegisterRecord[] };
    expect(records.map(asRecord)).toEqual(records);
    expect(records).toHaveLength(5);
    for (const id of mails) {
      const { message, organisers } = await expectedReport(id);
      const names = [message.from, ...message.to, ...message.cc].map(
        (one) => one?.name?.split(/[,(|]/)[0]?.trim() ?? '',
      );
      const people = names.filter((name) => name && !organisers.some((one) => one.name.startsWith(name)));
      expect(people.length).toBeGreaterThan(0);
      for (const text of [...people, message.subject]) expect(json.text).not.toContain(text);
    }

    await page.click('button:has-text("Radera allt …")');
    await page.click('.asking .danger');
    await eventually(() => page.textContent('.told .status'), 'Registret är tomt.');
    await eventually(() => page.locator('.register tbody tr').count(), 0);
    expect(Object.keys(await stored('local')).sort()).toEqual(['language', 'preferences']);

    await page.setInputFiles('.actions input[type=file]', {
      name: 'register.json',
      mimeType: 'application/json',
      buffer: Buffer.from(json.text),
    });
    await eventually(() => page.textContent('.told .status'), '5 poster är inlagda.');
    await eventually(() => page.locator('.register tbody tr').count(), 5);
    expect(await journey.faults()).toEqual([]);
  });

  test('the same mail is one record, brought up to date; the panel says since when it is there', async () => {
    await keep('evening-meeting', { remark: 'ett', decision: 0 });
    await eventually(() => page.locator('.register tbody tr').count(), 1);
    const frame = await outlook.shownFrame();
    await eventually(() => frame.textContent('.keep-record .button'), 'Uppdatera i registret');
    await frame.fill('.keep-record textarea', 'två');
    await frame.click('.keep-record .button');
    await eventually(() => frame.textContent('.footer .status'), 'Registret är uppdaterat.');
    await eventually(
      async () => (await page.textContent('.register tbody'))?.includes('Anmärkning: två'),
      true,
    );
    expect(await page.locator('.register tbody tr').count()).toBe(1);
    expect(await page.textContent('.register tbody')).toContain('Delta');
  });

  test('one is deleted and put back, and the open panel follows', async () => {
    await keep('evening-meeting', { remark: '', decision: 0 });
    const frame = await outlook.shownFrame();
    await page.bringToFront();
    await page.click('.register tbody .link');
    await eventually(() => page.locator('.register tbody tr').count(), 0);
    await eventually(() => frame.textContent('.keep-record .button'), 'Spara i registret');
    await page.click('.told .link');
    await eventually(() => page.locator('.register tbody tr').count(), 1);
    await eventually(() => frame.textContent('.keep-record .button'), 'Uppdatera i registret');
  });

  test('two tabs that keep at once lose nothing', async () => {
    const other = await openOutlook(browser.context);
    const frames = [];
    for (const [tab, id] of [
      [outlook, 'evening-meeting'],
      [other, 'advisory-board'],
    ] as const) {
      await tab.page.bringToFront();
      await journey.openMail(tab, id);
      const frame = await tab.openPanel();
      await frame.click('#tab-note');
      frames.push(frame);
    }
    await Promise.all(
      frames.map((frame) =>
        frame.evaluate(() => {
          for (let round = 0; round < 50; round += 1) {
            document.querySelector<HTMLElement>('.keep-record .button')?.click();
          }
        }),
      ),
    );
    for (const frame of frames) {
      await eventually(() => frame.textContent('.footer .status'), 'Registret är uppdaterat.');
    }
    await eventually(() => page.locator('.register tbody tr').count(), 2);
    // The rest of the hundred must not be kept while the next test runs: changes are made in their turn.
    await page.evaluate(() =>
      Reflect.get(globalThis, 'chrome').runtime.sendMessage({ type: 'register-heard' }),
    );
    await other.page.close();
  });

  test('what is damaged is set aside and told, the rest is there; what is old goes and is told', async () => {
    await keep('evening-meeting', { remark: '', decision: 0 });
    const old: RegisterRecord = {
      schema: 1,
      id: '0123456789abcdef',
      kept: '2020-01-01',
      outcome: { conflict: 0, review: 0, unclear: 0, questions: 0, dismissed: 0 },
      rules: [],
      edition: '3.0',
    };
    await set({
      'record:feedfeedfeedfeed': { version: 1, sum: '0', text: '{' },
      [recordKeys.now(old.id)]: storeRecord(old),
    });
    await page.reload();
    await eventually(() => page.locator('.register tbody tr').count(), 1);
    const notices = async () => (await page.textContent('.register-notices')) ?? '';
    await eventually(async () => (await notices()).includes('1 post är skadad och kan inte läsas.'), true);
    await eventually(async () => (await notices()).includes('1 post äldre än 1 år har raderats.'), true);
    await page.click('.register-notices .link');
    await eventually(async () => 'record:feedfeedfeedfeed' in (await stored('local')), false);
    await page.click('.register-notices .link');
    await eventually(() => page.locator('.register-notices').count(), 0);
    expect(Object.keys(await stored('local')).filter((key) => key.startsWith('re'))).toHaveLength(1);
  });

  test('off, the panel offers nothing, and the list can still be handed over', async () => {
    await keep('evening-meeting', { remark: '', decision: 0 });
    await set({ preferences: { register: false } });
    await eventually(async () => (await page.textContent('main'))?.includes('Registret är avstängt'), true);
    const other = await openOutlook(browser.context);
    await journey.openMail(other, 'advisory-board');
    const frame = await other.openPanel();
    await frame.click('#tab-note');
    await frame.waitForSelector('.note-fields');
    expect(await frame.$('.keep-record')).toBeNull();
    await page.bringToFront();
    expect((await download('Exportera CSV')).text.split('\r\n')).toHaveLength(3);
    await other.page.close();
  });

  test('a narrow window scrolls nothing sideways and has no accessibility fault', async () => {
    await keep('evening-meeting', { remark: 'x'.repeat(200), decision: 0 });
    await page.bringToFront();
    await page.setViewportSize({ width: 320, height: 640 });
    await eventually(() => page.locator('.register tbody tr').count(), 1);
    const excess = await page.evaluate(
      () => document.documentElement.scrollWidth - document.documentElement.clientWidth,
    );
    expect(excess).toBe(0);
    expect(await faults(page)).toEqual([]);
  });
});

/** Opens a mail, decides, and keeps it in the register. */
async function keep(id: string, { remark, decision }: { remark: string; decision: number }): Promise<void> {
  await outlook.page.bringToFront();
  const { message } = await expectedReport(id);
  await journey.openMail(outlook, id);
  let frame = await outlook.shownFrame();
  if (await frame.$('.handle')) frame = await outlook.openPanel();
  await eventually(async () => (await frame.textContent('.panel'))?.includes('Iakttagelser'), true);
  expect(message.subject).not.toBe('');
  await frame.click('#tab-note');
  await frame.click(`.note-fields .choice >> nth=${decision}`);
  await frame.fill('.keep-record textarea', remark);
  await frame.click('.keep-record .button');
  await eventually(() => frame.textContent('.footer .status'), 'Sparat i registret.');
  await journey.expectUntouched(outlook);
}

async function download(label: string): Promise<{ name: string; text: string }> {
  const [file] = await Promise.all([
    page.waitForEvent('download'),
    page.click(`button:has-text("${label}")`),
  ]);
  return { name: file.suggestedFilename(), text: await readFile(await file.path(), 'utf8') };
}

function cellsOf(row: string): string[] {
  return [...row.matchAll(/(?:^|;)(?:"((?:[^"]|"")*)"|([^;]*))/g)].map(
    ([, quoted, plain]) => quoted?.replaceAll('""', '"') ?? plain ?? '',
  );
}

async function store(values: object): Promise<void> {
  await page.evaluate(() => Reflect.get(globalThis, 'chrome').storage.local.clear());
  await set(values);
}

async function set(values: object): Promise<void> {
  await page.evaluate((given) => Reflect.get(globalThis, 'chrome').storage.local.set(given), values);
}

function stored(area: 'local' | 'session'): Promise<Record<string, unknown>> {
  return page.evaluate((name) => Reflect.get(globalThis, 'chrome').storage[name].get(null), area);
}

async function faults(shown: Page): Promise<unknown> {
  await shown.evaluate(axe);
  return shown.evaluate(
    `axe.run({ runOnly: ${JSON.stringify(tags)} }).then(({ violations }) =>
      violations.map(({ id, nodes }) => [id, nodes.map((node) => node.html)]))`,
  );
}
