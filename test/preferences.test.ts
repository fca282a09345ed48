import { readFileSync } from 'node:fs';
import { beforeEach, describe, expect, test, vi } from 'vitest';
import { checkPolicy, policyKeys } from '../extension/preferences/check-policy.ts';
import { defaultPreferences } from '../src/ui/preferences.ts';
import { fakeBrowser } from './fake-browser.ts';

let browser: ReturnType<typeof fakeBrowser>;
vi.mock('webextension-polyfill', () => ({
  get default() {
    return browser;
  },
}));
const { keepChoices, keepPolicy, replaceChoices } = await import(
  '../extension/preferences/kept-preferences.ts'
);
const { readPreferences } = await import('../extension/preferences/read-preferences.ts');
const { hearPolicy } = await import('../extension/overlays/hear-policy.ts');

beforeEach(() => {
  browser = fakeBrowser();
});

describe('what the reader chose', () => {
  test('is the default where nothing was chosen', async () => {
    expect(await readPreferences()).toEqual(defaultPreferences);
  });

  test('counts value by value: one that cannot be read costs no other', async () => {
    await browser.storage.local.set({
      preferences: {
        theme: 'dark',
        handle: 'sometimes',
        hidesPersons: 'no',
        registerDays: 0.5,
        opensItself: true,
        organisation: { name: 'X' },
      },
    });
    expect(await readPreferences()).toEqual({ ...defaultPreferences, theme: 'dark' });
  });

  test.each([[undefined], [null], ['dark'], [7], [['dark']]])('is nothing where %j is kept', async (kept) => {
    await browser.storage.local.set({ preferences: kept });
    expect(await readPreferences()).toEqual(defaultPreferences);
  });

  test('keeps the language that was chosen before there were other choices', async () => {
    await browser.storage.local.set({ language: 'en' });
    expect((await readPreferences()).language).toBe('en');
    await keepChoices({ theme: 'light' });
    expect(await readPreferences()).toMatchObject({ language: 'en', theme: 'light' });
    expect(await stored()).toEqual({ preferences: { language: 'en', theme: 'light' } });
    await keepChoices({ language: 'auto' });
    expect((await readPreferences()).language).toBe('auto');
  });

  test('loses nothing when two things are chosen at once, nor what a newer version kept', async () => {
    await browser.storage.local.set({ preferences: { sound: 'soft' } });
    await Promise.all([keepChoices({ theme: 'dark' }), keepChoices({ handle: 'never' })]);
    expect(await stored()).toEqual({ preferences: { sound: 'soft', theme: 'dark', handle: 'never' } });
  });

  test('gives way to all other choices at once', async () => {
    await keepChoices({ theme: 'dark', register: true });
    await replaceChoices({ handle: 'findings' });
    expect(await readPreferences()).toEqual({ ...defaultPreferences, handle: 'findings' });
  });

  test('is told where storage refuses, and the next choice is kept', async () => {
    browser.storage.local.set.mockRejectedValueOnce(new Error('full'));
    await expect(keepChoices({ theme: 'dark' })).rejects.toThrow('full');
    await keepChoices({ theme: 'light' });
    expect((await readPreferences()).theme).toBe('light');
  });
});

describe('policy', () => {
  test('counts before the reader, and the reader again when it is gone', async () => {
    await keepChoices({ noteFormat: 'table', language: 'en', theme: 'dark' });
    browser.storage.managed.get.mockResolvedValue({
      noteTemplate: 'kort',
      language: 'auto',
      overlays: ['{}'],
    });
    await hearPolicy();
    expect(await readPreferences()).toMatchObject({ noteFormat: 'short', language: 'auto', theme: 'dark' });
    expect((await stored()).policy).toEqual({ noteTemplate: 'kort', language: 'auto' });
    browser.storage.managed.get.mockResolvedValue({});
    await hearPolicy();
    expect(await readPreferences()).toMatchObject({ noteFormat: 'table', language: 'en', theme: 'dark' });
  });

  test('is written only when it has changed', async () => {
    await keepPolicy({});
    expect(browser.storage.local.set).not.toHaveBeenCalled();
    await keepPolicy({ language: 'sv' });
    await keepPolicy({ language: 'sv' });
    expect(browser.storage.local.set).toHaveBeenCalledOnce();
  });

  test('that nobody has set is none, where the browser refuses to answer as well', async () => {
    browser.storage.managed.get.mockRejectedValue(new Error('storage manifest not found'));
    await hearPolicy();
    expect(await readPreferences()).toEqual(defaultPreferences);
  });

  test('decides everything that its keys name', () => {
    const { preferences, received } = checkPolicy({
      organisationName: ' Region\n Exempel ',
      contactName: 'Samverkansrådet',
      contactEmail: 'samverkan@region-exempel.example',
      contactUrl: 'https://region-exempel.example/kontakt',
      guidelineUrl: 'https://region-exempel.example/riktlinjer',
      formUrl: 'https://region-exempel.example/formular?a=1',
      accessibilityFeedbackUrl: 'https://region-exempel.example/brister',
      headOfUnitRequired: true,
      noteTemplate: 'tabell',
      noteMaskPersons: false,
      autoOpen: 'likely',
      requireDismissReason: true,
      internalDomains: ['Region-Exempel.example', 'vard.exempel.example', 'region-exempel.example'],
      extraHosts: ['https://webmail.region-exempel.example/owa/'],
      language: 'sv',
    });
    expect(received.every(({ counts }) => counts === 'all')).toBe(true);
    expect(received.map(({ key }) => key)).toEqual(policyKeys);
    expect(preferences).toEqual({
      organisation: {
        name: 'Region Exempel',
        contactName: 'Samverkansrådet',
        contactEmail: 'samverkan@region-exempel.example',
        contactUrl: 'https://region-exempel.example/kontakt',
        guidelineUrl: 'https://region-exempel.example/riktlinjer',
        formUrl: 'https://region-exempel.example/formular?a=1',
        accessibilityFeedbackUrl: 'https://region-exempel.example/brister',
      },
      headOfUnitRequired: true,
      noteFormat: 'table',
      hidesPersons: false,
      opensItself: true,
      requiresComment: true,
      internalDomains: ['region-exempel.example', 'vard.exempel.example'],
      extraHosts: ['webmail.region-exempel.example'],
      language: 'sv',
    });
  });

  test.each([
    ['organisationName', 7, 'not-text'],
    ['organisationName', '  ', 'empty'],
    ['contactName', 'x'.repeat(201), 'too-long'],
    ['contactEmail', 'samverkan', 'not-mail-address'],
    ['contactEmail', 'a@b.example?subject=x', 'not-mail-address'],
    ['contactEmail', 'a@b.example, c@d.example', 'not-mail-address'],
    ['guidelineUrl', 'http://region-exempel.example', 'not-https'],
    ['guidelineUrl', 'javascript:alert(1)', 'not-https'],
    ['guidelineUrl', 'https://eva@region-exempel.example', 'not-https'],
    ['formUrl', 'region-exempel.example', 'not-https'],
    ['contactUrl', `https://region-exempel.example/${'x'.repeat(2000)}`, 'too-long'],
    ['headOfUnitRequired', 'yes', 'not-boolean'],
    ['noteMaskPersons', 0, 'not-boolean'],
    ['noteTemplate', 'lång', 'not-listed'],
    ['noteTemplate', 'toString', 'not-listed'],
    ['autoOpen', true, 'not-listed'],
    ['language', 'fi', 'not-listed'],
    ['internalDomains', 'region-exempel.example', 'not-list'],
    ['internalDomains', ['@region-exempel.example'], 'not-domain'],
    ['internalDomains', ['https://region-exempel.example'], 'not-domain'],
    ['extraHosts', ['http://webmail.region-exempel.example'], 'not-host'],
    ['extraHosts', ['*.example'], 'not-host'],
    ['localLog', 'days', 'unknown-key'],
    ['toString', 'x', 'unknown-key'],
  ])('lists %s = %j as ignored: %s', (key, value, reason) => {
    const { preferences, received } = checkPolicy({ [key]: value });
    expect(preferences).toEqual({});
    expect(received).toMatchObject([{ key, counts: 'none', ignored: [{ reason }] }]);
  });

  test('takes of a list what can be read, and says what cannot', () => {
    const { preferences, received } = checkPolicy({
      extraHosts: ['a b', 'webmail.region-exempel.example', 7],
    });
    expect(preferences).toEqual({ extraHosts: ['webmail.region-exempel.example'] });
    expect(received).toMatchObject([
      { counts: 'part', ignored: [{ value: 'a b', reason: 'not-host' }, { value: '7' }] },
    ]);
  });

  test('names the values that would do', () => {
    expect(checkPolicy({ language: 'fi' }).received[0]?.ignored[0]?.allowed).toEqual(['auto', 'sv', 'en']);
  });

  test('counts as the README shows it, and the README names every key', () => {
    const readme = readFileSync('README.md', 'utf8');
    const shown = [...readme.matchAll(/```json\n([\s\S]*?)```/g)].flatMap(([, block = '']) => {
      const read = JSON.parse(block);
      const managed = read['3rdparty']?.extensions ?? read.policies?.['3rdparty'].Extensions;
      return Object.values<Record<string, unknown>>(managed ?? {}).flatMap(({ overlays: _rules, ...rest }) =>
        Object.keys(rest).length > 0 ? [rest] : [],
      );
    });
    expect(shown).toHaveLength(2);
    for (const policy of shown) {
      expect(checkPolicy(policy).received.filter(({ counts }) => counts !== 'all')).toEqual([]);
    }
    expect([...policyKeys, 'overlays'].filter((key) => !readme.includes(`\`${key}\``))).toEqual([]);
  });

  test('has a schema that names just the keys that are read, in both languages, and lets values through to be checked', () => {
    const { type, properties, ...rest } = JSON.parse(readFileSync('public/policy-schema.json', 'utf8'));
    expect([type, Object.keys(rest)]).toEqual(['object', ['$schema']]);
    expect(Object.keys(properties)).toEqual([...policyKeys, 'overlays']);
    for (const property of Object.values<Record<string, unknown>>(properties)) {
      expect(property.title).toMatch(/^[A-ZÅÄÖ].+ \/ [A-Z]/);
      expect(property.description).toMatch(/. \/ ./);
      expect(['string', 'boolean', 'array']).toContain(property.type);
      expect(property).not.toHaveProperty('enum');
      expect(property).not.toHaveProperty('pattern');
    }
  });
});

function stored(): Promise<Record<string, unknown>> {
  return browser.storage.local.get(null);
}
