import { describe, expect, test } from 'vitest';
import { bringWords } from '../src/words/bring-words.ts';
import { en } from '../src/words/en.ts';
import { laterDraftWords } from '../src/words/later-draft-words.ts';
import { formatDay, formatSchedule, formatSent } from '../src/words/moment.ts';
import { formatAmount, formatNumber, formatSum } from '../src/words/money.ts';
import { pageEn } from '../src/words/page-en.ts';
import { pageSv } from '../src/words/page-sv.ts';
import { sv } from '../src/words/sv.ts';

describe.each([
  ['Swedish', { ...sv, bringBox: bringWords.sv, later: laterDraftWords.sv }],
  ['English', { ...en, bringBox: bringWords.en, later: laterDraftWords.en }],
])('%s words', (_, words) => {
  const texts = textsOf(words);

  test('none is empty but the texts of two states', () => {
    expect(texts.filter((text) => text === '')).toHaveLength(2);
  });

  test('none gives a verdict', () => {
    const verdicts = /bryter mot|godkän(d|t)\b|förbju|otillåt|forbidden|approved\b|allowed|prohibited/i;
    expect(texts.filter((text) => verdicts.test(text))).toEqual([]);
  });
});

test('every kind of every signal has a word in both languages', () => {
  const paths = (words: typeof sv) =>
    Object.entries(words.signalKinds).flatMap(([id, kinds]) =>
      Object.keys(kinds).map((kind) => `${id} ${kind}`),
    );
  expect(paths(en)).toEqual(paths(sv));
  expect(paths(sv)).toContain('meal banquet');
});

test('what the register leaves out of persons has one word: a company’s name is kept', () => {
  const { about } = pageSv.options;
  const kept = about.data.rows.map((row) => row.kept).filter((text) => /mejlets text/.test(text));
  const texts = [pageSv.register.lead, pageSv.settings.register.hint, pageSv.keepRecord.remark, ...kept];
  expect(texts).toHaveLength(4);
  for (const text of texts) {
    expect(text).toMatch(/personnamn/);
    expect(text).not.toMatch(/(?<!person)namn/i);
  }
});

test.each([
  [1, 'Poster raderas automatiskt 1 dag efter', 'deleted automatically 1 day after'],
  [90, 'Poster raderas automatiskt 90 dagar efter', 'deleted automatically 90 days after'],
  [365, 'Poster raderas automatiskt 1 år efter', 'deleted automatically 1 year after'],
  [730, 'Poster raderas automatiskt 2 år efter', 'deleted automatically 2 years after'],
])('the register counts %i days as the settings do', (days, inSwedish, inEnglish) => {
  expect(pageSv.register.expiry(days)).toContain(inSwedish);
  expect(pageEn.register.expiry(days)).toContain(inEnglish);
});

test('sums are grouped as each language writes them', () => {
  expect(formatSum(1495, 'SEK', 'sv')).toBe('1\u00a0495\u00a0kr');
  expect(formatSum(1495, 'SEK', 'en')).toBe('SEK\u00a01,495');
  expect(formatSum(2400, 'CHF', 'sv')).toBe('2\u00a0400\u00a0CHF');
  expect(formatNumber(1234567, 'sv')).toBe('1\u00a0234\u00a0567');
  expect(formatNumber(12.5, 'sv')).toBe('12,50');
});

test.each([
  [
    { min: 450, max: 450, currency: 'SEK', per: 'person', vat: 'included' },
    '450\u00a0kr per person, inkl. moms',
  ],
  [{ max: 300, currency: 'SEK' }, 'högst 300\u00a0kr'],
  [{ min: 300, currency: 'SEK' }, 'från 300\u00a0kr'],
  [{ min: 300, max: 450, currency: 'SEK', approximate: true }, 'cirka 300–450\u00a0kr'],
] as const)('the amount %o is “%s”', (amount, text) => {
  expect(formatAmount(amount, 'sv')).toBe(text);
});

test('days and hours are written as each language writes them', () => {
  const signal = {
    id: 'schedule',
    stance: 'stated',
    start: 0,
    end: 1,
    quote: 'x',
    date: '2026-04-16',
  } as const;
  expect(formatSchedule({ ...signal, from: '17:45', to: '19:00' }, 'sv')).toBe(
    'tors\u00a016\u00a0april\u00a02026, 17.45–19.00',
  );
  expect(formatSchedule({ ...signal, from: '17:45', to: '19:00' }, 'en')).toBe(
    'Thu\u00a016\u00a0April\u00a02026, 17:45–19:00',
  );
  expect(formatSchedule({ ...signal, from: '17:45' }, 'sv')).toBe(
    'tors\u00a016\u00a0april\u00a02026, 17.45, sluttid framgår inte',
  );
  expect(formatSchedule({ ...signal, endDate: '2026-04-17' }, 'sv')).toBe(
    'tors\u00a016\u00a0– fre\u00a017\u00a0april\u00a02026',
  );
  expect(formatSchedule({ ...signal, endDate: '2026-05-01' }, 'sv')).toBe(
    'tors\u00a016\u00a0april\u00a02026\u00a0– fre\u00a01\u00a0maj\u00a02026',
  );
});

test('a mail’s date is told by its own clock, and what is no date is left as it is', () => {
  expect(formatSent('2026-03-02T00:14:00+01:00', 'sv')).toBe('mån\u00a02\u00a0mars\u00a02026, 00.14');
  expect(formatDay('i våras', 'sv')).toBe('i våras');
});

function textsOf(value: unknown): string[] {
  if (typeof value === 'string') return [value];
  if (typeof value === 'function') return [String(value(1, 'x')), String(value(2, 'x'))];
  return typeof value === 'object' && value !== null ? Object.values(value).flatMap(textsOf) : [];
}
