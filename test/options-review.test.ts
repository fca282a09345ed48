import { beforeEach, describe, expect, test, vi } from 'vitest';
import {
  holdsMoreThanReview,
  readReviewOverlay,
  writeReviewOverlay,
} from '../extension/options/review-overlay.ts';
import { layOverlays } from '../src/judging/lay-overlays.ts';
import type { Overlay } from '../src/judging/overlay.ts';
import { readOverlay } from '../src/judging/read-overlay.ts';
import { loadPack } from '../src/pack.ts';
import { makeOverlayId } from '../src/ui/options/make-overlay-id.ts';
import { missingIn, type Review, type RuleReview } from '../src/ui/options/review-state.ts';
import { fakeBrowser } from './fake-browser.ts';
import { fc } from './properties.ts';

let browser: ReturnType<typeof fakeBrowser>;
vi.mock('webextension-polyfill', () => ({
  get default() {
    return browser;
  },
}));

const pack = loadPack();
const file = { name: 'Region Exempel', id: 'region-exempel' };
const read = { source: 'agreement-3-0', section: '4.2', checked: '2026-11-22' };
const answers: Record<string, RuleReview> = {
  'travel-paid': { verdict: 'kept', ...read, quote: 'Arbetsgivaren står för resan.', note: 'Självklart.' },
  'alcohol-offered': {
    verdict: 'changed',
    ...read,
    weight: 'prohibited',
    textSv: 'Vi tackar nej till alkohol.',
  },
  'gift-offered': {
    verdict: 'changed',
    ...read,
    textSv: 'Böcker går till biblioteket.',
    textEn: 'Books go to the library.',
  },
  'pressure-wording': { verdict: 'gone', note: 'Står i s. 3 att det utgår.' },
  'reference-visit': { verdict: 'not-mentioned', note: 'Fråga SKR.' },
  'study-visit': { verdict: 'not-mentioned' },
  'lodging-paid': { verdict: 'kept', source: 'situations-3-0', note: 'Hittar inte avsnittet.' },
};
const review: Review = { rules: answers, file };

beforeEach(() => {
  browser = fakeBrowser();
});

test('the file of a review can be read, and says of each rule what was answered', () => {
  const overlay = writeReviewOverlay(review, pack.rules, '2026-11-22');
  const result = readOverlay(JSON.stringify(overlay), pack);
  expect(result).toEqual({ overlay });
  expect(overlay.rules?.['travel-paid']?.confirmed).toEqual({
    ...read,
    quote: 'Arbetsgivaren står för resan.',
  });
  expect(overlay.rules?.['alcohol-offered']?.text).toEqual({
    sv: 'Vi tackar nej till alkohol.',
    en: 'Vi tackar nej till alkohol.',
  });
  expect(overlay.rules?.['reference-visit']).toEqual({ note: 'Nämns inte i utgåva 3.0.\nFråga SKR.' });
  expect(Object.keys(overlay.rules?.['lodging-paid'] ?? {})).toEqual(['note']);
});

test('laid on the pack it confirms, weighs, switches off, and leaves the rest alone', () => {
  const overlay = writeReviewOverlay(review, pack.rules, '2026-11-22');
  const laid = layOverlays(pack, [{ overlay, origin: 'reader' }]);
  const ruleOf = (id: string) => laid.rules.find((rule) => rule.id === id);
  expect(ruleOf('travel-paid')?.basis[0]).toMatchObject({ source: 'agreement-3-0', status: 'confirmed' });
  expect(ruleOf('alcohol-offered')?.weight).toBe('prohibited');
  expect(ruleOf('pressure-wording')?.off).toBe('reader');
  for (const id of ['reference-visit', 'lodging-paid', 'venue-abroad']) {
    const before = pack.rules.find((rule) => rule.id === id);
    expect(ruleOf(id)?.basis).toEqual(before?.basis);
    expect(ruleOf(id)?.weight).toBe(before?.weight);
    expect(ruleOf(id)?.off).toBeUndefined();
  }
});

test('on another computer the file gives back every answer, the unfinished ones too', () => {
  const overlay = writeReviewOverlay(review, pack.rules, '2026-11-22');
  expect(readReviewOverlay(JSON.parse(JSON.stringify(overlay)))).toEqual(answers);
});

test('whatever somebody answers, the file can be read', () => {
  const text = (most: number) =>
    fc.option(
      fc.string({ maxLength: most, unit: 'binary' }).map((one) => one.slice(0, most)),
      { nil: undefined },
    );
  const one = fc.record(
    {
      verdict: fc.constantFrom('kept', 'changed', 'gone', 'not-mentioned'),
      source: fc.constantFrom('agreement-3-0', 'situations-3-0', 'questions-3-0'),
      section: text(120),
      quote: text(1200),
      note: text(1000),
      weight: fc.constantFrom('prohibited', 'decision', 'information', 'practice'),
      textSv: text(600),
      textEn: text(600),
      checked: fc.constant('2026-11-22'),
    },
    { requiredKeys: [] },
  );
  const ids = fc.constantFrom(...pack.rules.map(({ id }) => id), 'no-longer-there');
  fc.assert(
    fc.property(fc.dictionary(ids, one, { maxKeys: 12 }), (given) => {
      const rules = JSON.parse(JSON.stringify(given)) as Record<string, RuleReview>;
      const overlay = writeReviewOverlay({ rules, file }, pack.rules, '2026-11-22');
      const result = readOverlay(JSON.stringify(overlay), pack);
      expect(result).toHaveProperty('overlay');
      const back = readReviewOverlay(overlay);
      for (const [id, answer] of Object.entries(back)) expect(answer.verdict).toBe(rules[id]?.verdict);
    }),
    { numRuns: 300 },
  );
});

test('invisible signs that came along from a document do not spoil the file', () => {
  const pasted = { ...read, verdict: 'kept' as const, quote: 'Arbets\u200egivaren\u0007 står för resan.' };
  const rules = {
    'travel-paid': pasted,
    'gift-offered': { verdict: 'kept' as const, note: '\u202eFråga SKR' },
  };
  const overlay = writeReviewOverlay({ rules, file }, pack.rules, '2026-11-22');
  expect(readOverlay(JSON.stringify(overlay), pack)).toEqual({ overlay });
  expect(overlay.rules?.['travel-paid']?.confirmed?.quote).toBe('Arbetsgivaren står för resan.');
});

test('a file of somebody else’s gives what a review can take, and says that there is more', () => {
  const overlay: Overlay = {
    overlay: 'region-x',
    name: { sv: 'Region X', en: 'Region X' },
    rules: {
      'travel-paid': { confirmed: { source: 'agreement-3-0', section: '4' } },
      'venue-abroad': { note: 'Tas upp i mars.' },
      'gift-offered': { weight: 'decision', link: 'https://region-x.example' },
    },
    limits: { 'meal-lunch-se': { value: 160 } },
  };
  expect(readReviewOverlay(overlay)).toEqual({
    'travel-paid': { verdict: 'kept', source: 'agreement-3-0', section: '4' },
    'gift-offered': { verdict: 'changed', weight: 'decision' },
  });
  expect(holdsMoreThanReview(overlay)).toBe(true);
  expect(holdsMoreThanReview(writeReviewOverlay(review, pack.rules, '2026-11-22'))).toBe(false);
});

test.each<[RuleReview, readonly string[]]>([
  [{}, []],
  [{ verdict: 'kept' }, ['source', 'section']],
  [{ verdict: 'kept', source: 'agreement-3-0', section: ' ' }, ['section']],
  [{ verdict: 'changed', source: 'agreement-3-0', section: '4' }, ['change']],
  [{ verdict: 'changed', source: 'agreement-3-0', section: '4', weight: 'practice' }, []],
  [{ verdict: 'gone' }, []],
  [{ verdict: 'not-mentioned' }, []],
])('%o lacks %o', (answer, missing) => {
  expect(missingIn(answer)).toEqual(missing);
});

test.each([
  ['Region Västerlund', 'region-vasterlund'],
  ['  Hjärtkliniken (norr) ', 'hjartkliniken-norr'],
  ['—', ''],
])('“%s” suggests the id “%s”', (name, id) => {
  expect(makeOverlayId(name)).toBe(id);
});

describe('kept in the browser', () => {
  const documents = ['agreement-3-0', 'situations-3-0'];

  test('every answer comes back after a reload, and only what was taken away is gone', async () => {
    const storage = await import('../extension/options/review-storage.ts');
    await storage.keepAnswers(answers);
    await storage.keepReviewFile(file);
    expect(await storage.readReview(documents)).toEqual(review);
    await storage.keepAnswers({ 'travel-paid': {} });
    const { 'travel-paid': _gone, ...others } = answers;
    expect(await storage.readReview(documents)).toEqual({ rules: others, file });
    await browser.storage.local.set({ language: 'sv', overlays: ['x'] });
    await storage.forgetReview();
    expect(await storage.readReview(documents)).toEqual({ rules: {}, file: { name: '', id: '' } });
    expect(await browser.storage.local.get(null)).toEqual({ language: 'sv', overlays: ['x'] });
  });

  test('an answer that was garbled costs no other, and stays where it is', async () => {
    const storage = await import('../extension/options/review-storage.ts');
    await storage.keepAnswers(answers);
    await browser.storage.local.set({ 'review:travel-paid': { verdict: 'maybe' }, 'review-file': 3 });
    const { 'travel-paid': _garbled, ...others } = answers;
    expect(await storage.readReview(documents)).toEqual({ rules: others, file: { name: '', id: '' } });
    expect(await browser.storage.local.get('review:travel-paid')).toEqual({
      'review:travel-paid': { verdict: 'maybe' },
    });
  });

  test('a document that is none of the edition’s is asked for anew', async () => {
    const storage = await import('../extension/options/review-storage.ts');
    await storage.keepAnswers({ 'travel-paid': { verdict: 'kept', source: 'something-else', section: '1' } });
    expect((await storage.readReview(documents)).rules['travel-paid']).toEqual({
      verdict: 'kept',
      section: '1',
    });
  });
});
