import { readFileSync } from 'node:fs';
import { beforeEach, expect, test, vi } from 'vitest';
import { readImport } from '../extension/options/read-import.ts';
import { writeOverlaySheets } from '../extension/options/write-overlay-sheets.ts';
import { layStored } from '../extension/overlays/lay-stored.ts';
import { mergeOverlays, splitBundle, writeBundle } from '../extension/overlays/overlay-bundle.ts';
import { loadPack } from '../src/pack.ts';
import { fakeBrowser } from './fake-browser.ts';

let browser: ReturnType<typeof fakeBrowser>;
vi.mock('webextension-polyfill', () => ({
  get default() {
    return browser;
  },
}));

beforeEach(() => {
  browser = fakeBrowser();
});

const pack = loadPack();
const nobody = { policy: [], reader: [] };
const lunch = (id: string, value: number) => overlay(id, { limits: { 'meal-lunch-se': { value } } });

test('a file is previewed before anything counts, and in plain words', () => {
  const sheet = readImport(readFileSync('test/overlays/region-x.json', 'utf8'), pack, nobody, 'sv');
  if ('faults' in sheet) throw new Error(sheet.faults[0]?.message);
  expect(sheet.overlays.map(({ name, replaces }) => ({ name, replaces }))).toEqual([
    { name: 'Region X', replaces: false },
  ]);
  const changes = sheet.overlays[0]?.changes.map(
    ({ place, before, after }) => `${place}: ${before} → ${after}`,
  );
  expect(changes).toContainEqual(expect.stringMatching(/^Lunch i Sverige.*350 SEK.* → .*160 SEK/));
  expect(changes).toContainEqual(expect.stringMatching(/^Alkohol serveras.* → visas som möjlig avvikelse$/));
});

test.each([
  ['{ "overlay": ', /Rad 1/],
  [overlay('x', { rules: { 'travel-payd': { off: true } } }), /Menade du ”travel-paid”/],
  [overlay('x', { rulez: {} }), /rulez/],
  ['[]', /./],
  ['{"overlays": []}', /./],
  ['{"overlays": [3]}', /./],
  ['{"__proto__": {"polluted": true}}', /./],
])('%s is refused with a sentence', (text, sentence) => {
  const sheet = readImport(text, pack, nobody, 'sv');
  expect('faults' in sheet && sheet.faults.map(({ message }) => message).join(' ')).toMatch(sentence);
  expect(Reflect.get({}, 'polluted')).toBeUndefined();
});

test('one faulty part of a file with several refuses them all', () => {
  const sheet = readImport(writeBundle([lunch('a', 100), '{']), pack, nobody, 'sv');
  expect(sheet).toHaveProperty('faults');
});

test('an id that policy has is refused, and one that stands twice', () => {
  const stored = { policy: [lunch('region-x', 200)], reader: [] };
  expect(readImport(lunch('region-x', 150), pack, stored, 'sv')).toMatchObject({
    faults: [{ message: expect.stringContaining('Din organisation styr redan') }],
  });
  expect(readImport(writeBundle([lunch('a', 1), lunch('a', 2)]), pack, nobody, 'en')).toMatchObject({
    faults: [{ message: expect.stringContaining('twice') }],
  });
});

test('a file with an id that one has takes its place, and is compared with the rules without it', () => {
  const stored = { policy: [], reader: [lunch('mine', 200), lunch('other', 250)] };
  const sheet = readImport(lunch('mine', 150), pack, stored, 'sv');
  expect(sheet).toMatchObject({ overlays: [{ id: 'mine', replaces: true }] });
  const [change] = 'overlays' in sheet ? (sheet.overlays[0]?.changes ?? []) : [];
  expect(change?.before).toContain('350');
  expect(mergeOverlays(stored.reader, [lunch('mine', 150)])).toEqual([
    lunch('mine', 150),
    lunch('other', 250),
  ]);
  expect(mergeOverlays(stored.reader, [lunch('new', 1)])).toHaveLength(3);
});

test('all overlays in one file come back to the letter', () => {
  const texts = ['{ "overlay": "a" }\n', lunch('b', 3), 'not json at all'];
  expect(splitBundle(writeBundle(texts))).toEqual(texts);
  expect(splitBundle(lunch('b', 3))).toEqual([lunch('b', 3)]);
});

test('what is kept is listed with its origin, and what cannot be read with its faults', () => {
  const { overlays } = layStored(pack, {
    policy: [lunch('region-x', 200), '{'],
    reader: [lunch('mine', 150)],
  });
  const sheets = writeOverlaySheets(overlays, 'sv');
  expect(sheets.map(({ origin, id, faults }) => [origin, id, faults.length])).toEqual([
    ['policy', 'region-x', 0],
    ['policy', undefined, 1],
    ['reader', 'mine', 0],
  ]);
  // What a reader changes is compared with what policy says.
  expect(sheets[2]?.changes[0]?.before).toContain('200');
});

test('an import and a removal can be taken back, once', async () => {
  const stored = await import('../extension/overlays/stored-overlays.ts');
  await stored.keepReaderOverlays(['a']);
  await stored.keepReaderOverlays(['a', 'b']);
  expect(await stored.readStoredOverlays()).toEqual({ policy: [], reader: ['a', 'b'], before: ['a'] });
  await stored.takeBackOverlays();
  expect(await stored.readStoredOverlays()).toEqual({ policy: [], reader: ['a'] });
  await stored.takeBackOverlays();
  expect(await stored.readStoredOverlays()).toEqual({ policy: [], reader: ['a'] });
});

test('Firefox, which checks no schema, may hand over objects and single overlays', async () => {
  const { hearPolicy } = await import('../extension/overlays/hear-policy.ts');
  browser.storage.managed.get.mockResolvedValue({ overlays: { overlay: 'x' } });
  await hearPolicy();
  expect((await browser.storage.local.get('policy-overlays'))['policy-overlays']).toEqual([
    '{"overlay":"x"}',
  ]);
});

test('every rule file that the README shows for deployment can be read', () => {
  const readme = readFileSync('README.md', 'utf8');
  const blocks = [...readme.matchAll(/```json\n([\s\S]*?)```/g)].map(([, block = '']) => JSON.parse(block));
  const inJson = blocks.flatMap((block) => {
    const managed = block['3rdparty']?.extensions ?? block.policies?.['3rdparty'].Extensions;
    return managed
      ? Object.values<{ overlays?: string[] }>(managed).flatMap(({ overlays = [] }) => overlays)
      : [];
  });
  const inRegistry = [...readme.matchAll(/^"\d"=("\{.*")$/gm)].map(([, value = '']) => JSON.parse(value));
  const texts = [...inJson, ...inRegistry];
  expect(texts).toHaveLength(3);
  for (const text of texts) expect(readImport(text, pack, nobody, 'en')).toHaveProperty('overlays');
});

function overlay(id: string, rest: object): string {
  return JSON.stringify({ overlay: id, name: { sv: `Fil ${id}`, en: `File ${id}` }, ...rest });
}
