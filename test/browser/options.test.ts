import { readFileSync } from 'node:fs';
import { readFile } from 'node:fs/promises';
import { createRequire } from 'node:module';
import type { Download, Page } from 'playwright-core';
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, test } from 'vitest';
import { readOverlay } from '../../src/judging/read-overlay.ts';
import { loadPack } from '../../src/pack.ts';
import type { SectionId } from '../../src/ui/options/options-state.ts';
import { type OpenBrowser, openBrowser } from './open-browser.ts';
import { openOptions } from './options-page.ts';
import { eventually, openOutlook } from './outlook-page.ts';

const axe = readFileSync(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8');
const tags = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice'];
const count = loadPack().rules.length;
const noAlcohol = JSON.stringify({
  overlay: 'region-x',
  name: { sv: 'Region X', en: 'Region X' },
  rules: {
    'alcohol-offered': {
      weight: 'prohibited',
      text: { sv: 'Region X tackar alltid nej till alkohol.', en: 'Region X always declines alcohol.' },
      link: 'https://region-x.example/alkohol',
    },
    'lodging-paid': { off: true },
  },
});

let browser: OpenBrowser;
let page: Page;
const requests: string[] = [];
beforeAll(async () => {
  browser = await openBrowser();
  browser.context.on('request', (request) => requests.push(request.url()));
});
afterAll(() => browser?.close());
beforeEach(async () => {
  page = await openOptions(browser);
});
afterEach(async () => {
  await page.evaluate(() => Reflect.get(globalThis, 'chrome').storage.local.clear());
  await page.evaluate(() => Reflect.get(globalThis, 'chrome').storage.local.set({ language: 'sv' }));
  await Promise.all(
    browser.context
      .pages()
      .slice(1)
      .map((one) => one.close()),
  );
});

describe('an overlay', () => {
  test('that is imported changes the open mail’s findings at once, and back again', async () => {
    const outlook = await openOutlook(browser.context);
    await outlook.openMail('evening-meeting');
    const frame = await outlook.openPanel();
    const cards = () =>
      frame.$$eval('.finding', (all) =>
        all.map((card) =>
          ['.outcome', 'h3', '.small:not(.more-quotes)'].map(
            (part) => card.querySelector(part)?.lastChild?.textContent ?? '',
          ),
        ),
      );
    const alcohol = async () => (await cards()).find(([, title]) => title === 'Alkohol serveras');
    expect((await alcohol())?.[0]).toBe('Att ta ställning till');
    expect((await cards()).some(([, title]) => title?.includes('övernattning'))).toBe(true);

    await importText(noAlcohol);
    expect(await page.textContent('.preview table')).toContain('visas som möjlig avvikelse');
    expect((await alcohol())?.[0]).toBe('Att ta ställning till');
    await page.click('.preview .primary');
    await page.waitForSelector('.overlay');
    await eventually(async () => (await alcohol())?.[0], 'Möjlig avvikelse');
    expect((await alcohol())?.[2]).toContain('Lokal regel: Region X');
    expect((await cards()).some(([, title]) => title?.includes('övernattning'))).toBe(false);
    expect(await frame.textContent('.footer')).toContain('Lokala regler: Region X.');
    await frame.click('.finding:has(h3:has-text("Alkohol serveras")) [aria-expanded]');
    expect(await frame.textContent('.reasons')).toContain('Region X tackar alltid nej till alkohol.');
    expect(await frame.getAttribute('.reasons a[href="https://region-x.example/alkohol"]', 'rel')).toBe(
      'noopener noreferrer',
    );

    await page.click('.told .link');
    await page.waitForSelector('.overlay', { state: 'detached' });
    await eventually(async () => (await alcohol())?.[0], 'Att ta ställning till');
  });

  test('that is malformed is refused with its errors, and nothing changes', async () => {
    const before = await storage();
    await importText(
      '{ "overlay": "x", "name": { "sv": "X" }, "rules": { "travel-payd": { "off": "ja" } } }',
    );
    expect(await page.$$eval('.faults li', (all) => all.length)).toBeGreaterThan(1);
    expect(await page.textContent('.faults')).toContain('Ingenting är ändrat');
    expect(await page.$('.import .primary')).toBeNull();
    expect(await storage()).toEqual(before);
    expect(await page.$('.overlay')).toBeNull();
  });

  test('is kept to the letter and handed out again, alone and with others', async () => {
    const spaced = noAlcohol.replace('{', '{\n\n   ');
    await importText(spaced);
    await page.click('.preview .primary');
    expect(await download('.overlay .link >> nth=0')).toEqual(['region-x.json', spaced]);
    await importText(
      '{"overlay":"klinik-y","name":{"sv":"Klinik Y","en":"Clinic Y"},"internalDomains":["y.example"]}',
    );
    await page.click('.preview .primary');
    await page.waitForSelector('.overlays > li:nth-child(2)');
    const [name, all] = await download('.section > .links .link');
    expect(name).toBe('lokala-regler.json');
    expect(JSON.parse(all).overlays[0]).toBe(spaced);
    await page.click('[aria-label="Ta bort: Region X"]');
    await page.click('[aria-label="Ta bort: Klinik Y"]');
    await page.waitForSelector('.overlay', { state: 'detached' });
    await importText(all);
    await page.click('.preview .primary');
    await page.waitForSelector('.overlays > li:nth-child(2)');
  });

  test('can be dropped on the page as a file', async () => {
    const file = await page.evaluateHandle((text) => {
      const transfer = new DataTransfer();
      transfer.items.add(new File([text], 'region-x.json', { type: 'application/json' }));
      return transfer;
    }, noAlcohol);
    await page.dispatchEvent('.drop', 'drop', { dataTransfer: file });
    await page.waitForSelector('.preview');
  });
});

describe('review mode', () => {
  test('loses nothing on reload, and leads to a file that can be read and counts', async () => {
    await goTo('review');
    await page.keyboard.press('1');
    await page.click('.documents .choice >> nth=0');
    await page.getByLabel('Avsnitt', { exact: false }).fill('4.2');
    await page.getByLabel('Ordagrant citat').pressSequentially('Inbjudan ställs till verksamhetschefen.');
    await page.getByLabel('Namn på regelfilen').fill('Region Exempel');
    await page.reload();
    await page.waitForSelector('.form');
    await eventually(() => page.textContent('.progress strong'), `1 av ${count} regler`);
    await page.click('.rule-line >> nth=0');
    await eventually(() => page.inputValue('.form input[type="text"]'), '4.2');
    expect(await page.inputValue('.form textarea >> nth=0')).toBe('Inbjudan ställs till verksamhetschefen.');
    expect(await page.getByLabel('Namn på regelfilen').inputValue()).toBe('Region Exempel');

    const [name, text] = await download('.result .primary');
    expect(name).toBe('region-exempel.json');
    const result = readOverlay(text, loadPack());
    expect('overlay' in result && result.overlay.rules?.['addressed-to-individual']?.confirmed).toMatchObject(
      {
        source: 'agreement-3-0',
        section: '4.2',
        quote: 'Inbjudan ställs till verksamhetschefen.',
      },
    );

    await goTo('local');
    await importText(text);
    await page.click('.preview .primary');
    await page.waitForSelector('.overlay');
    await goTo('about');
    await expect.poll(() => page.textContent('main'), { timeout: 20_000 }).toContain(`1 av ${count} regler`);
  });

  test('takes up what was answered in another tab, also for the file', async () => {
    await goTo('review');
    const other = await openOptions(browser, 'review');
    await other.keyboard.press('3');
    await eventually(async () => Object.keys(await answers()).length, 1);
    await page.evaluate(() => dispatchEvent(new Event('focus')));
    await eventually(() => page.textContent('.progress strong'), `1 av ${count} regler`);
  });

  test('goes on from a file on another computer', async () => {
    await goTo('review');
    await page.keyboard.press('3');
    await page.keyboard.press('j');
    await page.keyboard.press('1');
    await page.getByLabel('Namn på regelfilen').fill('Region Exempel');
    const before = await answers();
    const [, text] = await download('.result .primary');
    await page.click('.result .actions .link');
    await page.click('.asking .danger');
    await eventually(answers, {});
    await page.setInputFiles('.result input[type=file]', fileOf(text));
    await eventually(answers, before);
    await expect
      .poll(() => page.textContent('.result [role=status]'), { timeout: 20_000 })
      .toContain('2 regler är inlästa');
  });

  test('can be worked through with the keyboard alone', async () => {
    await goTo('review');
    const reached = new Set<string>();
    await page.evaluate(() => (document.activeElement as HTMLElement | null)?.blur());
    for (let times = 0; times < 140; times += 1) {
      await page.keyboard.press('Tab');
      reached.add(await page.evaluate(nameOfFocused));
    }
    for (const name of [
      'Sök regel',
      'Princip',
      'Läge',
      'Nästa',
      'Kvar',
      'Kortkommandon',
      'Namn på regelfilen',
    ]) {
      expect([...reached].join('\n')).toContain(name);
    }
    await page.focus('.steps-nav button >> nth=1');
    await page.keyboard.press('Enter');
    await eventually(() => page.textContent('.form-head .small'), `Regel 2 av ${count}`);
    await eventually(() => page.evaluate(() => document.activeElement?.tagName), 'H3');
    await page.keyboard.press('2');
    await page.keyboard.press('Tab');
    await page.keyboard.press('ArrowDown');
    await eventually(() => page.isChecked('.verdicts input >> nth=2'), true);
  });
});

const files = 'main .card:has(input[type=file]) .actions';

describe('settings', () => {
  beforeEach(async () => {
    await goTo('settings');
  });

  test('count at once, in the panel that is open as on the page itself', async () => {
    const outlook = await openOutlook(browser.context);
    await outlook.openMail('evening-meeting');
    await outlook.shownFrame();
    await page.getByLabel('Tema').selectOption('dark');
    await eventually(() => page.evaluate(ground), 'rgb(37, 43, 43)');
    await page.getByLabel('Visa handtaget vid högerkanten').selectOption('never');
    await eventually(() => outlook.additions(), []);
    await page.getByLabel('Visa handtaget vid högerkanten').selectOption('invitations');
    const frame = await outlook.openPanel();
    await page.getByLabel('Språk').selectOption('en');
    await frame.waitForSelector('h3:has-text("Alcohol is served")');
    await page.waitForSelector('h2:has-text("Settings")');
    await page.reload();
    await page.waitForSelector('h2:has-text("Settings")');
    expect(await page.evaluate(ground)).toBe('rgb(37, 43, 43)');
  });

  test('can be taken to another browser, reset and taken back', async () => {
    await page.getByLabel('Tema').selectOption('dark');
    await page.getByLabel('Dölj personuppgifter').click();
    await eventually(async () => (await storage()).preferences, {
      language: 'sv',
      theme: 'dark',
      hidesPersons: false,
    });
    const [name, text] = await download('button:has-text("Hämta inställningar")');
    expect(name).toBe('samverkanskoll-installningar.json');
    // Without a choice the page speaks as the browser does, and not every build of it speaks Swedish.
    const isHiding = () => page.isChecked('main input[type=checkbox] >> nth=0');
    await page.click(`${files} .button >> nth=2`);
    await eventually(isHiding, true);
    await page.click(`${files} .link`);
    await eventually(isHiding, false);
    await page.click(`${files} .button >> nth=2`);
    await eventually(async () => (await storage()).preferences, {});
    const damaged = text.replace('"dark"', '"pink"');
    await page.setInputFiles('main input[type=file]', fileOf(damaged));
    await eventually(
      () => page.textContent('main [role=status]'),
      'Inställningarna är inlästa. Det här gick inte att läsa och är inte med: theme.',
    );
    await eventually(async () => (await storage()).preferences, { language: 'sv', hidesPersons: false });
    await page.setInputFiles('main input[type=file]', fileOf(text));
    await eventually(() => page.inputValue('select >> nth=1'), 'dark');
  });

  test('show the keys that the browser has, and lead to its own page for them', async () => {
    expect(await page.$$eval('.shortcuts dd', (all) => all.map((one) => one.textContent))).toEqual([
      'Alt+Shift+S',
      'inte valt',
      'inte valt',
    ]);
    const opening = browser.context.waitForEvent('page');
    await page.click('button:has-text("Ändra kortkommandon")');
    const opened = await opening;
    await eventually(async () => opened.url(), 'chrome://extensions/shortcuts');
  });

  test('can be reached and changed with the keyboard alone', async () => {
    await page.focus('.sections li:last-child a');
    const reached: string[] = [];
    for (let times = 0; times < 10; times += 1) {
      await page.keyboard.press('Tab');
      reached.push(await page.evaluate(nameOfFocused));
    }
    expect(reached).toEqual([
      'Språk',
      'Tema',
      'Visa handtaget vid högerkanten',
      'Anteckningens form',
      'Dölj personuppgifter i anteckningen',
      'Låt mig spara granskningar i ett register',
      'Ändra kortkommandon',
      'Hämta inställningar',
      'Läs in inställningar …',
      'Återställ inställningar',
    ]);
    await page.getByLabel('Låt mig spara').focus();
    await page.keyboard.press('Space');
    await page.waitForSelector('text=Radera poster automatiskt');
    await eventually(() => page.evaluate(nameOfFocused), 'Låt mig spara granskningar i ett register');
  });

  test('come with an accessibility statement to publish', async () => {
    await goTo('accessibility');
    const [name, text] = await download('main .button');
    expect(name).toBe('tillganglighet.html');
    expect(text).toContain('<h1>Tillgänglighet för Samverkanskoll</h1>');
  });
});

describe('the page', () => {
  test.each(['settings', 'local', 'review', 'reference', 'hosts', 'about', 'accessibility'] as const)(
    'has no accessibility fault in %s, light and dark, wide and narrow',
    async (section) => {
      await page.evaluate((text) => {
        const policy = ['{ "overlay": ', text.replaceAll('region-x', 'styrd')];
        return Reflect.get(globalThis, 'chrome').storage.local.set({
          overlays: [text],
          'policy-overlays': policy,
          preferences: { language: 'sv', register: true },
          policy: {
            organisationName: 'Region Exempel',
            noteMaskPersons: true,
            noteTemplate: 'lång',
            extraHosts: ['webmail.region-exempel.example', 'a b'],
          },
        });
      }, noAlcohol);
      await goTo(section);
      await prepare(section);
      for (const colorScheme of ['light', 'dark'] as const) {
        await page.emulateMedia({ colorScheme });
        for (const width of [1280, 320]) {
          await page.setViewportSize({ width, height: 800 });
          expect(await faults(), `${colorScheme} ${width}`).toEqual([]);
          expect(await page.evaluate(sidewaysExcess), `${colorScheme} ${width}`).toBe(0);
        }
      }
    },
  );

  test('speaks the language of the panel, and the panel that of the page', async () => {
    const outlook = await openOutlook(browser.context);
    await outlook.openMail('evening-meeting');
    const frame = await outlook.openPanel();
    await frame.click('.language');
    await page.waitForSelector('h2:has-text("Local rules")');
    await page.click('.language');
    await frame.waitForSelector('h3:has-text("Alkohol serveras")');
    await eventually(() => page.textContent('h2'), 'Lokala regler');
  });

  test('is opened from the panel', async () => {
    const outlook = await openOutlook(browser.context);
    await outlook.openMail('evening-meeting');
    const frame = await outlook.openPanel();
    await page.close();
    const opened = browser.context.waitForEvent('page');
    await frame.click('.rules-link');
    page = await opened;
    await page.waitForSelector('.options main');
    expect(page.url()).toContain('/extension/options/options.html');
  });

  test('asks the network for nothing', async () => {
    for (const section of ['review', 'reference', 'hosts', 'accessibility', 'about', 'settings'] as const) {
      await goTo(section);
    }
    const foreign = requests.filter(
      (url) =>
        !/^(?:chrome-extension|blob:chrome-extension|data|chrome):/.test(url) &&
        !url.startsWith('https://outlook.office.com/'),
    );
    expect(foreign).toEqual([]);
  });
});

async function importText(text: string): Promise<void> {
  await page.setInputFiles('.import input[type=file]', fileOf(text));
  await page.waitForSelector('.import .card');
}

function fileOf(text: string) {
  return { name: 'regler.json', mimeType: 'application/json', buffer: Buffer.from(text) };
}

async function goTo(section: SectionId): Promise<void> {
  await page.click(`.sections a[href="#${section}"]`);
  await page.waitForSelector(`main.${section}`);
}

/** Opens what a section hides at first. */
async function prepare(section: SectionId): Promise<void> {
  if (section === 'local') {
    await page.waitForSelector('.overlays > li:nth-child(2)');
    await page.click('.import summary');
    for (const summary of await page.$$('.overlay summary')) await summary.click();
  }
  if (section === 'settings') await page.waitForSelector('.policy');
  if (section === 'hosts') await page.waitForSelector('.proposed');
  if (section === 'review') await page.keyboard.press('2');
  if (section === 'reference') {
    await page.click('.rule summary >> nth=0');
    await page.click('.examples summary');
  }
}

async function faults(): Promise<unknown> {
  await page.evaluate(axe);
  return page.evaluate(
    `axe.run({ runOnly: ${JSON.stringify(tags)} }).then(({ violations }) =>
      violations.map(({ id, nodes }) => [id, nodes.map((node) => node.html)]))`,
  );
}

const ground = 'getComputedStyle(document.body).backgroundColor';
const sidewaysExcess = 'document.documentElement.scrollWidth - document.documentElement.clientWidth';

/** A file's name and text, as a click hands it over. */
async function download(selector: string): Promise<[string, string]> {
  const started: Promise<Download> = page.waitForEvent('download');
  await page.click(selector);
  const file = await started;
  return [file.suggestedFilename(), await readFile(await file.path(), 'utf8')];
}

async function storage(): Promise<Record<string, unknown>> {
  return page.evaluate(() => Reflect.get(globalThis, 'chrome').storage.local.get(null));
}

/** The answers that are kept, without the day on which each was given. */
async function answers(): Promise<Record<string, unknown>> {
  const kept = Object.entries(await storage()).filter(([key]) => key.startsWith('review:'));
  return Object.fromEntries(kept.map(([key, value]) => [key, { ...(value as object), checked: '' }]));
}

/** Runs in the page. */
function nameOfFocused(): string {
  const focused = document.activeElement;
  const label =
    focused instanceof HTMLInputElement || focused instanceof HTMLSelectElement
      ? focused.labels?.[0]
      : focused;
  return label?.textContent ?? '';
}
